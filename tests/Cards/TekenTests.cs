using TeamsHerstelBot.Gereedschap;

[assembly: AssemblyFixture(typeof(Browser))]

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Microsoft's own renderer reads and draws every card. The pictures stay in artifacts/test-output/kaarten, to look at.</summary>
public sealed class TekenTests(Browser browser) : IAsyncDisposable
{
    /// <summary>
    /// The renderer tests <c>lang</c> with a regular expression that remembers where it stopped, so it refuses every second card, whatever
    /// the language.
    /// </summary>
    private const string WisselvalligeTaal = "Invalid value \"nl\" for property \"lang\".";

    /// <summary>Teams knows dynamic choices in a card of version 1.5; the renderer from 1.6 on, and leaves them out.</summary>
    private static bool IsKeuzeZoeken(string soort, string tekst) =>
        soort == "UnsupportedProperty" && tekst.Contains("\"choices.data\"", StringComparison.Ordinal);

    private readonly Kaartweergave weergave = new(browser);

    [Fact]
    public async Task Microsofts_renderer_has_nothing_to_say_about_any_card()
    {
        Assert.True(Voorbeelden.Alle.Count >= 45);
        List<string> fouten = [];
        foreach (var (naam, beeld) in Voorbeelden.Alle)
        {
            var meldingen = await weergave.ControleerAsync(beeld.Kaart.ToJson());
            fouten.AddRange(
                meldingen.Where(
                    m => m.IsFout
                        && m.Tekst != WisselvalligeTaal && !IsKeuzeZoeken(m.Soort, m.Tekst)).Select(m => $"{naam}: {m.Soort} {m.Tekst}"));
        }

        Assert.Empty(fouten);
    }

    [Theory]
    [InlineData(Thema.Licht, 480)]
    [InlineData(Thema.Donker, 320)]
    [InlineData(Thema.HoogContrast, 480)]
    public async Task No_card_cuts_off_text_or_runs_over(Thema thema, int breedte)
    {
        Assert.True(Voorbeelden.Alle.Count >= 45);
        var map = Uitvoer.Map("kaarten");
        List<string> fouten = [];
        foreach (var (naam, beeld) in Voorbeelden.Alle)
        {
            var gezien = await weergave.TekenAsync(
                beeld.Kaart.ToJson(), Path.Combine(map, $"{naam}-{thema}-{breedte}.png"), thema, breedte);
            if (gezien.LooptOver) fouten.Add($"{naam} runs over at {breedte} px.");
            fouten.AddRange(gezien.Afgekapt.Select(t => $"{naam} cuts off \"{t}\" at {breedte} px."));
            if (gezien.Tekst.Length < 20) fouten.Add($"{naam} is empty.");
        }

        Assert.Empty(fouten);
    }

    public ValueTask DisposeAsync() => weergave.DisposeAsync();
}
