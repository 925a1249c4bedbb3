using System.Text.Json;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>
/// The visual language (<c>cards/README.md</c>): what must hold for every card that is built on its blocks, and for every card where a
/// button ends something.
/// </summary>
public sealed class KaarttaalTests
{
    /// <summary>A card is in the language when its head has an icon.</summary>
    public static TheoryData<string> InDeTaal =>
        [.. Voorbeelden.Alle.Where(v => Body(v.Key)[0].Tekst("type") == "ColumnSet").Select(v => v.Key)];

    public static TheoryData<string> Namen => Voorbeelden.Namen;

    [Fact]
    public void The_cards_of_a_question_in_the_pool_are_in_the_language() =>
        Assert.Equal(
            Voorbeelden.Alle.Keys.Count(naam => naam.StartsWith("pool-", StringComparison.Ordinal)
                || naam.StartsWith("coordinator-", StringComparison.Ordinal) || naam.StartsWith("rechtstreeks-", StringComparison.Ordinal)
                    && (naam.EndsWith("-pool", StringComparison.Ordinal) || naam.EndsWith("-coordinator", StringComparison.Ordinal))),
            InDeTaal.Count);

    [Theory]
    [MemberData(nameof(InDeTaal))]
    public void A_glance_tells_what_kind_of_card_it_is_and_how_it_stands(string naam)
    {
        var kop = Kaartlezer.Delen(Body(naam)[0]).ToList();
        Assert.Single(kop, d => d.Tekst("type") == "Icon");
        Assert.Single(kop, d => d.Tekst("style") == "Heading");
        Assert.Single(kop, d => d.Tekst("type") == "Badge");

        var voet = Body(naam).EnumerateArray().Last();
        Assert.Equal(("TextBlock", "True", "True"), (voet.Tekst("type"), voet.Tekst("isSubtle"), voet.Tekst("separator")));
    }

    [Theory]
    [MemberData(nameof(InDeTaal))]
    public void At_most_one_button_is_the_main_one_and_at_most_three_are_in_view_beside_those_of_people(string naam)
    {
        var knoppen = InZicht(naam).Where(d => d.Tekst("type")!.StartsWith("Action.", StringComparison.Ordinal)).ToList();
        Assert.True(knoppen.Count(k => k.Tekst("style") == "Positive") <= 1, "There are two main buttons.");

        var vanMensen = knoppen.Count(k => k.Tekst("verb") == Verbs.MatchVoorstellen);
        Assert.True(knoppen.Count(k => k.Tekst("mode") != "Secondary") - vanMensen <= 3, "More than three buttons are in view.");
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void What_ends_something_is_not_in_view_before_it_was_asked_for(string naam) =>
        Assert.DoesNotContain(InZicht(naam), d => d.Tekst("style") == "Destructive");

    [Fact]
    public void A_button_that_ends_something_looks_so()
    {
        var eindigt = Kaartlezer.Delen(Voorbeelden.Alle["coordinator-Nieuw"]).Where(d => d.Tekst("verb") == Verbs.MatchGeen);
        Assert.Equal("Destructive", Assert.Single(eindigt).Tekst("style"));
    }

    private static JsonElement Body(string naam) => Voorbeelden.Alle[naam].Kaart.ToElement().GetProperty("body");

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
