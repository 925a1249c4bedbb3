namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Where somebody can type.</summary>
public sealed class SchrijfveldTests
{
    /// <summary>A new field is in it as soon as it stands on a card; its kind says what is let through.</summary>
    [Fact]
    public void Every_field_to_type_in_has_a_check_and_every_check_has_a_field()
    {
        var velden = Voorbeelden.Alle.Values.SelectMany(Kaartlezer.Delen)
            .Where(d => d.Tekst("type") == "Input.Text" && d.Tekst("isVisible") != "False")
            .Select(d => d.Tekst("id")!).Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(velden.Count > 25);
        Assert.Equal(velden, Schrijfvelden.Alle.Keys.Order(StringComparer.Ordinal));
    }
}
