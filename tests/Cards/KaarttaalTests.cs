using System.Text.Json;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>
/// The visual language (<c>cards/README.md</c>): what must hold for every card.
/// </summary>
public sealed class KaarttaalTests
{
    public static TheoryData<string> Namen => Voorbeelden.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_glance_tells_what_kind_of_card_it_is_and_how_it_stands(string naam)
    {
        var kop = Kaartlezer.Delen(Body(naam)[0]).ToList();
        Assert.Single(kop, d => d.Tekst("type") == "Icon");
        Assert.Single(kop, d => d.Tekst("style") == "Heading");
        Assert.True(kop.Count(d => d.Tekst("type") == "Badge") <= 1, "A card stands in one way.");
        Assert.Single(Kaartlezer.Delen(Voorbeelden.Alle[naam]), d => d.Tekst("style") == "Heading");

        var voet = Body(naam).EnumerateArray().Last();
        Assert.Equal(("TextBlock", "True", "True"), (voet.Tekst("type"), voet.Tekst("isSubtle"), voet.Tekst("separator")));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void At_most_one_button_is_the_main_one(string naam) =>
        Assert.True(Rijen(naam).SelectMany(r => r).Count(k => k.Tekst("style") == "Positive") <= 1, "There are two main buttons.");

    /// <summary>The parser of Microsoft's own client takes no more, the ones behind the three dots included.</summary>
    [Theory]
    [MemberData(nameof(Namen))]
    public void A_row_has_at_most_five_buttons(string naam) => Assert.All(Rijen(naam), rij => Assert.InRange(rij.Count, 1, 5));

    [Theory]
    [MemberData(nameof(Namen))]
    public void At_most_three_buttons_stand_beside_each_other_and_beside_a_list_at_most_two_rows_do_something(string naam)
    {
        var rijen = Rijen(naam).Select(rij => rij.Where(k => k.Tekst("mode") != "Secondary").ToList()).ToList();
        Assert.All(rijen, rij => Assert.InRange(rij.Count, 1, 3));
        var metFormulierOpen = naam.EndsWith("-fout", StringComparison.Ordinal) ? 1 : 0;
        Assert.InRange(rijen.Count(rij => rij.Exists(Doet) && !rij.Exists(InLijst)), 0, 2 + metFormulierOpen);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void What_ends_something_is_not_in_view_before_it_was_asked_for(string naam) => Assert.Equal(
        VraagtOfHetZekerIs(naam), InZicht(naam).Any(d => d.Tekst("style") == "Destructive"));

    /// <summary>These cards ask nothing else.</summary>
    private static bool VraagtOfHetZekerIs(string naam) =>
        naam == "vergeet-mij" || naam.StartsWith("profiel-verwijderen", StringComparison.Ordinal);

    [Fact]
    public void Ja_comes_before_nee_on_buttons_and_in_choices()
    {
        var rijen = Voorbeelden.Alle.SelectMany(kaart => Kaartlezer.Delen(kaart.Value)
            .Where(d => d.TryGetProperty("choices", out _) || d.Tekst("type") == "ActionSet")
            .Select(d => (kaart.Key, Titels: d.GetProperty(d.TryGetProperty("choices", out _) ? "choices" : "actions")
                .EnumerateArray().Select(k => k.Tekst("title") ?? "").ToList()))
            .Select(d => (d.Key, Ja: d.Titels.FindIndex(t => Begint(t, "Ja")), Nee: d.Titels.FindIndex(t => Begint(t, "Nee")))))
            .Where(d => d is { Ja: >= 0, Nee: >= 0 }).ToList();
        Assert.True(rijen.Count > 20);
        Assert.DoesNotContain(rijen, d => d.Nee < d.Ja);

        static bool Begint(string titel, string woord) => titel == woord || titel.StartsWith($"{woord}, ", StringComparison.Ordinal);
    }

    /// <summary>What ends or gives away something; a sentence of its own says what follows from it.</summary>
    public static TheoryData<string> Eindigt =>
    [
        Verbs.MatchGeen, Verbs.MatchTeruggeven, Verbs.OverdrachtVervanger, Verbs.MatchStoppen, Verbs.AanvraagIntrekken,
        Verbs.ToestemmingIntrekken, Verbs.TeamvraagIntrekken, Verbs.MatchUrgent, Verbs.VergeetMij,
    ];

    [Theory]
    [MemberData(nameof(Eindigt))]
    public void A_button_that_ends_something_looks_so(string verb)
    {
        var eindigt = Voorbeelden.Alle.Values.SelectMany(Kaartlezer.Delen)
            .Where(d => d.Tekst("type") == "Action.Execute" && d.Tekst("verb") == verb).ToList();
        Assert.NotEmpty(eindigt);
        Assert.All(eindigt, knop => Assert.Equal("Destructive", knop.Tekst("style")));
    }

    private static JsonElement Body(string naam) => Voorbeelden.Alle[naam].Kaart.ToElement().GetProperty("body");

    private static IEnumerable<IReadOnlyList<JsonElement>> Rijen(string naam) => InZicht(naam)
        .Where(d => d.Tekst("type") == "ActionSet").Select(d => d.GetProperty("actions").EnumerateArray().ToList());

    private static bool Doet(JsonElement knop) => knop.Tekst("type") is "Action.Execute" or "Action.ShowCard";

    /// <summary>A row of one person, question, match, part, day or command in a list of such.</summary>
    private static bool InLijst(JsonElement knop) => knop.Tekst("verb") is
        Verbs.OpdrachtTonen
        or Verbs.MatchVoorstellen or Verbs.AanvraagBekijken or Verbs.AanbodTonen or Verbs.AanvraagTonen or Verbs.ProfielTonen
        or Verbs.StartlijstTonen or Verbs.AanwezigLoopBinnen or Verbs.VraagVorm or Verbs.SluitingToevoegen or Verbs.SluitingWeghalen
        or Verbs.MatchTonen;

    /// <summary>What is drawn before anybody touches the card.</summary>
    private static IEnumerable<JsonElement> InZicht(string naam) => InZicht(Body(naam));

    private static IEnumerable<JsonElement> InZicht(JsonElement deel) => deel.ValueKind switch
    {
        JsonValueKind.Array => deel.EnumerateArray().SelectMany(InZicht),
        JsonValueKind.Object when deel.Tekst("isVisible") != "False" => deel.EnumerateObject()
            .Where(l => l.Name is "items" or "columns" or "actions").SelectMany(l => InZicht(l.Value))
            .Concat(deel.TryGetProperty("type", out _) ? [deel] : []),
        _ => [],
    };
}
