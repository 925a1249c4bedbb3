using TeamsHerstelBot.Gereedschap;

[assembly: AssemblyFixture(typeof(Browser))]

namespace TeamsHerstelBot.Cards.Tests.Tekeningen;

/// <summary>
/// Microsoft's own renderer reads every card and draws those that changed since all were drawn. The pictures stay in
/// artifacts/test-output/kaarten, to look at.
/// </summary>
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

    private const int MeesteHoogte = 1200;

    private readonly Kaartweergave weergave = new(browser);

    [Fact]
    public async Task Microsofts_renderer_has_nothing_to_say_about_any_card()
    {
        Assert.True(Voorbeelden.Alle.Count >= 45);
        List<string> fouten = [];
        foreach (var (naam, beeld) in Voorbeelden.Alle)
        {
            var meldingen = await weergave.ControleerAsync(beeld.Kaart.ToJson());
            fouten.AddRange(meldingen
                .Where(m => m.IsFout && m.Tekst != WisselvalligeTaal && !IsKeuzeZoeken(m.Soort, m.Tekst))
                .Select(m => $"{naam}: {m.Soort} {m.Tekst}"));
        }

        Assert.Empty(fouten);
    }

    /// <summary>Themes and widths: those that differ most by default, all of them with <see cref="Lang"/>.</summary>
    public static TheoryData<Thema, int> Manieren => Lang.Aan
        ? new() { { Thema.Licht, 480 }, { Thema.Licht, 320 }, { Thema.Donker, 320 }, { Thema.HoogContrast, 480 } }
        : new() { { Thema.Licht, 480 }, { Thema.Donker, 320 } };

    [Theory]
    [MemberData(nameof(Manieren))]
    public async Task No_card_that_changed_cuts_off_text_or_runs_over(Thema thema, int breedte)
    {
        Assert.True(Voorbeelden.Alle.Count >= 45);
        var map = Uitvoer.Map("kaarten");
        var getekend = await Tekenboek.LeesAsync();
        List<string> fouten = [];
        foreach (
            var (naam, beeld) in Voorbeelden.Alle.Where(
                (kaart, nummer) => Lang.Aan || nummer == 0 || !getekend.Kent(kaart.Value.Kaart.ToJson())))
        {
            var gezien = await weergave.TekenAsync(
                beeld.Kaart.ToJson(), Path.Combine(map, $"{naam}-{thema}-{breedte}.png"), thema, breedte);
            if (gezien.LooptOver) fouten.Add($"{naam} runs over at {breedte} px.");
            fouten.AddRange(gezien.Afgekapt.Select(t => $"{naam} cuts off \"{t}\" at {breedte} px."));
            if (gezien.Tekst.Length < 20) fouten.Add($"{naam} is empty.");
        }

        Assert.Empty(fouten);
        if (!Lang.Aan || thema != Thema.HoogContrast) return;
        await Tekenboek.BewaarAsync(Voorbeelden.Alle.Values.Select(b => b.Kaart.ToJson()));
        await ContactbladTests.TekenAsync(browser, weergave);
    }

    /// <summary>Long forms and full lists, still longer than a page on a phone. A card leaves this list when it is mended.</summary>
    private static readonly IReadOnlySet<string> NogTeHoog = new HashSet<string>(StringComparer.Ordinal)
    {
        "afspraken-fout", "afspraken-intussen",
        "profiel-zicht-alle", "profiel-twee-pools-fout",
        "profiel-pauze-dag-voorbij", "profiel-pauze-matches", "profiel-nieuw",
        "profiel-vormen-MetBewoner", "mijn-aanvragen", "mijn-aanvragen-veel", "mijn-aanvragen-vol", "herinneringen-coordinator",
        "herinneringen-coordinator-veel", "wachtrij-veel", "coordinator-breed-gevraagd", "match-afspraken-fout", "match-afronden-fout",
        "match-ontmoeting-fout", "sluitingen-fout", "zonder-teams-fout", "zonder-teams-per-mail", "zonder-teams-mail-uit",
        "zonder-teams-mail-geweigerd", "gegevens-alles",
    };

    [Theory]
    [InlineData(320, false)]
    [InlineData(360, false)]
    [InlineData(520, false)]
    [InlineData(320, true)]
    public async Task A_card_is_never_higher_than_a_page_and_cuts_nothing_off(int breedte, bool terugval)
    {
        var getekend = await Tekenboek.LeesAsync();
        List<string> fouten = [];
        foreach (
            var naam in Voorbeelden.Alle.Keys.Where(
                (n, nummer) => Lang.Aan || nummer == 0 || !getekend.Kent(Voorbeelden.Alle[n].Kaart.ToJson())))
        {
            var gezien = await weergave.TekenAsync(
                Voorbeelden.Alle[naam].Kaart.ToJson(),
                Path.Combine(Uitvoer.Map("kaarten"), $"{naam}-{breedte}{(terugval ? "-terugval" : "")}.png"), breedte: breedte,
                terugval: terugval);
            if (gezien.LooptOver) fouten.Add($"{naam} runs over at {breedte} px.");
            if (breedte == 320 && gezien.Hoogte <= MeesteHoogte && NogTeHoog.Contains(naam)) fouten.Add($"{naam} is no longer too high.");
            if (gezien.Hoogte > MeesteHoogte && !NogTeHoog.Contains(naam))
            {
                fouten.Add($"{naam} is {gezien.Hoogte} px high at {breedte} px.");
            }

            fouten.AddRange(gezien.Afgekapt.Select(t => $"{naam} cuts off \"{t}\" at {breedte} px."));
        }

        Assert.Empty(fouten);
    }

    public static TheoryData<Thema, int, bool> Taal => new()
    {
        { Thema.Licht, 520, false }, { Thema.Donker, 520, false }, { Thema.HoogContrast, 520, false },
        { Thema.Licht, 320, false }, { Thema.Donker, 320, true }, { Thema.Licht, 520, true },
    };

    [Theory]
    [MemberData(nameof(Taal))]
    public async Task The_elements_of_Teams_are_drawn_in_every_theme_and_a_client_without_them_loses_no_words(
        Thema thema, int breedte, bool terugval)
    {
        var gezien = await weergave.TekenAsync(
            Voorbeelden.Elementen.ToJson(),
            Path.Combine(Uitvoer.Map("kaarten"), $"_elementen-{thema}-{breedte}{(terugval ? "-terugval" : "")}.png"),
            thema, breedte, terugval);

        Assert.False(gezien.LooptOver);
        Assert.Empty(gezien.Afgekapt);
        string[] woorden = ["Karin de Wit", "KW", "Subtle", "Attention", "3 van de 4 weken", "week 47", "geen overleg", "Noord", "Matches"];
        Assert.All(woorden, woord => Assert.Contains(woord, gezien.Tekst, StringComparison.Ordinal));
        Assert.Equal(breedte == 520 || terugval, gezien.Tekst.Contains("Alleen op een brede kaart.", StringComparison.Ordinal));
        Assert.Equal(["Lees meer", "Geef terug"], gezien.Knoppen.Take(2));
        if (!terugval) Assert.DoesNotContain(gezien.Meldingen, m => m.IsFout && m.Tekst != WisselvalligeTaal);
    }

    public ValueTask DisposeAsync() => weergave.DisposeAsync();
}
