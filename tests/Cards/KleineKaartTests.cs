using System.Text.Json;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>What is left of a card that Teams finds too large.</summary>
public sealed class KleineKaartTests
{
    private static readonly Actiedata Data = new(Soorten.Hulp, "hulp", 0);

    private static readonly AdaptiveCard Groot = new()
    {
        Refresh = new Refresh(new ActionExecute("Ververs", Verbs.HulpTonen, Data), ["29:een"]),
        Body =
        [
            new TextBlock("Alles wat er stond"),
            new InputChoiceSet("Wie", [.. Enumerable.Range(1, 80).Select(n => new Choice($"Collega {n}", $"{n}"))])
            { Id = "wie", Value = "70" },
            new ActionSet([new ActionExecute("Verstuur", Verbs.HulpTonen, Data)]),
        ],
    };

    [Fact]
    public void A_smaller_card_keeps_its_texts_its_buttons_and_what_was_chosen()
    {
        var klein = KleineKaart.Maak(Groot.ToElement());
        Assert.False(klein.TryGetProperty("refresh", out _));
        var (tekst, keuzes, knoppen) = (klein.GetProperty("body")[0], klein.GetProperty("body")[1], klein.GetProperty("body")[2]);
        Assert.Equal("Alles wat er stond", tekst.GetProperty("text").GetString());
        var waarden = keuzes.GetProperty("choices").EnumerateArray().Select(k => k.GetProperty("value").GetString()).ToList();
        Assert.Equal(10, waarden.Count);
        Assert.Contains("70", waarden);
        Assert.Equal("1", waarden[1]);
        Assert.Equal(Verbs.HulpTonen, knoppen.GetProperty("actions")[0].GetProperty("verb").GetString());
    }

    [Fact]
    public void One_line_says_what_it_was_about_and_what_to_type()
    {
        var regel = KleineKaart.EenRegel("Er is een vraag voor je.");
        Assert.Equal(1, regel.GetProperty("body").GetArrayLength());
        var tekst = regel.GetProperty("body")[0].GetProperty("text").GetString()!;
        Assert.StartsWith("Er is een vraag voor je.", tekst, StringComparison.Ordinal);
        Assert.Contains("“hulp”", tekst, StringComparison.Ordinal);
        Assert.True(JsonSerializer.SerializeToUtf8Bytes(regel).Length < 1024);
    }
}
