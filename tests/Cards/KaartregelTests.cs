using System.Text;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>What must hold for every card in every state.</summary>
public sealed class KaartregelTests
{
    private static readonly string[] Dataleden = ["v", "soort", "id", "rev"];

    public static TheoryData<string> Namen => Voorbeelden.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_card_can_be_shown_by_every_Teams_client(string naam)
    {
        var json = Voorbeelden.Alle[naam].Kaart.ToJson();
        var kaart = Voorbeelden.Alle[naam].Kaart.ToElement();

        Assert.True(Encoding.UTF8.GetByteCount(json) <= 20 * 1024, "The card is over 20 KB.");
        string[] verwacht =
        [
            "AdaptiveCard", "http://adaptivecards.io/schemas/adaptive-card.json", "1.5", "nl",
            $"{Voorbeelden.Alle[naam].Samenvatting} Zie je de kaart niet? Werk Teams dan bij.",
        ];
        Assert.Equal(verwacht, Kaartschrift.VanElkeKaart.Select(lid => kaart.Tekst(lid)));
        Assert.Matches("[.?]$", Voorbeelden.Alle[naam].Samenvatting);
        Assert.DoesNotContain(":null", json, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_card_can_be_read_and_filled_in_with_a_screen_reader(string naam)
    {
        var delen = Kaartlezer.Delen(Voorbeelden.Alle[naam]).ToList();

        Assert.Single(delen, d => d.Tekst("style") == "Heading");
        Assert.All(delen.Where(d => d.IsInvoer()), d =>
        {
            Assert.False(string.IsNullOrWhiteSpace(d.Tekst("label")));
            Assert.False(string.IsNullOrWhiteSpace(d.Tekst("id")));
            if (d.Tekst("isRequired") is not null) Assert.False(string.IsNullOrWhiteSpace(d.Tekst("errorMessage")));
        });
        Assert.All(delen.Where(d => d.Tekst("type") == "Image"), d => Assert.NotNull(d.Tekst("altText")));
        Assert.All(delen, d => Assert.Equal(d.Tekst("type") is "TextBlock" or "Input.ChoiceSet" ? "True" : null, d.Tekst("wrap")));

        var ids = delen.Select(d => d.Tekst("id")).OfType<string>().ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        var doelen = delen.Where(d => d.Tekst("type") == "Action.ToggleVisibility").SelectMany(d =>
            d.GetProperty("targetElements").EnumerateArray()).Select(d => d.GetString());
        Assert.All(doelen, doel => Assert.Contains(doel, ids));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Every_button_says_what_it_does_and_carries_only_what_it_is_about(string naam)
    {
        var acties = Kaartlezer.Delen(Voorbeelden.Alle[naam]).Where(d => d.Tekst("type") == "Action.Execute").ToList();
        Assert.All(acties, actie =>
        {
            Assert.Contains(actie.Tekst("verb") ?? "", (IReadOnlySet<string>)Verbs.Alle);
            var data = actie.GetProperty("data");
            Assert.Equal(Dataleden, data.EnumerateObject().Select(l => l.Name));
            Assert.Equal(1, data.GetProperty("v").GetInt32());
            Assert.Contains(data.Tekst("soort"), Soorten.Alle);
        });
        Assert.True(acties.Count(a => a.Tekst("style") == "Positive") <= 2, "More than two buttons have a colour.");
    }

    /// <summary>Everything of the button but its kind, which has no verb: that travels in the data.</summary>
    [Theory]
    [MemberData(nameof(Namen))]
    public void Every_button_does_the_same_in_a_client_without_universal_actions(string naam)
    {
        var acties = Kaartlezer.Delen(
            JsonNode.Parse(Voorbeelden.Alle[naam].Kaart.ToJson())!).Where(d => (string?)d["type"] == "Action.Execute");
        Assert.All(acties, actie =>
        {
            var terugval = actie["fallback"]!;
            var verwacht = actie.DeepClone().AsObject();
            verwacht.Remove("fallback");
            verwacht.Remove("verb");
            verwacht["type"] = "Action.Submit";
            verwacht["data"]!["verb"] = (string)actie["verb"]!;
            Assert.True(JsonNode.DeepEquals(verwacht, terugval), $"{terugval} is not {verwacht}");
        });
    }

    [Fact]
    public void Every_verb_and_every_kind_is_on_some_card()
    {
        var acties = Voorbeelden.Alle.Values.SelectMany(Kaartlezer.Delen).Where(d => d.Tekst("type") == "Action.Execute").ToList();
        Assert.Equal(Verbs.Alle.Order(StringComparer.Ordinal), acties.Select(a => a.Tekst("verb")!).Distinct().Order(
            StringComparer.Ordinal));
        Assert.Equal(Soorten.Alle.Order(StringComparer.Ordinal), acties.Select(a => a.GetProperty("data").Tekst("soort")!).Distinct().Order(
            StringComparer.Ordinal));
    }

    [Fact]
    public void A_refresh_brings_the_view_of_a_coordinator_to_at_most_sixty_people()
    {
        var beeld = Kaarten.PoolKaart.Basis(
            Mensen.Dossier(Domein.Dossiers.AanvraagStatus.Nieuw), [.. Enumerable.Range(0, 70).Select(i => $"29:{i}")]);
        var refresh = beeld.Kaart.ToElement().GetProperty("refresh");

        Assert.Equal("Action.Execute", refresh.GetProperty("action").Tekst("type"));
        Assert.Equal(Verbs.AanvraagBekijken, refresh.GetProperty("action").Tekst("verb"));
        Assert.Equal(60, refresh.GetProperty("userIds").GetArrayLength());
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void A_mention_in_the_text_has_its_person_beside_it(string naam)
    {
        var kaart = Voorbeelden.Alle[naam].Kaart.ToElement();
        var genoemd = Kaartlezer.Delen(kaart).Any(
            d => d.Tekst("type") == "TextBlock"
                && d.Tekst("text")!.Contains("<at>", StringComparison.Ordinal)
                && !d.Tekst("text")!.Contains("\\<at", StringComparison.Ordinal));

        Assert.Equal(genoemd, kaart.TryGetProperty("msteams", out var msteams));
        if (!genoemd) return;
        var persoon = Assert.Single(msteams.GetProperty("entities").EnumerateArray().ToList());
        Assert.Equal("mention", persoon.Tekst("type"));
        Assert.Contains(Kaartlezer.Delen(kaart), d => d.Tekst("text")?.Contains(persoon.Tekst("text")!, StringComparison.Ordinal) == true);
        Assert.True(Guid.TryParse(persoon.GetProperty("mentioned").Tekst("id"), out _));
    }

    [Fact]
    public void Before_there_is_a_match_an_ervaringsdeskundige_does_not_learn_who_asks()
    {
        var aanbiedingen = Voorbeelden.Alle.Where(v =>
            v.Key.StartsWith("aanbod-", StringComparison.Ordinal)
            || v.Key.StartsWith("herinnering-ervaringsdeskundige", StringComparison.Ordinal)).ToList();
        Assert.True(aanbiedingen.Count >= 12);
        Assert.All(aanbiedingen, v => Assert.DoesNotContain(Mensen.Tom.Naam, v.Value.Kaart.ToJson(), StringComparison.Ordinal));
        var pool = Voorbeelden.Alle.Where(v => v.Key.StartsWith("pool-", StringComparison.Ordinal)).ToList();
        Assert.True(pool.Count >= 11);
        Assert.All(pool, v => Assert.DoesNotContain(Mensen.Tom.Naam, v.Value.Kaart.ToJson(), StringComparison.Ordinal));
        Assert.DoesNotContain("chulden", Voorbeelden.Alle["pool-Concept"].Kaart.ToJson(), StringComparison.Ordinal);
        Assert.DoesNotContain("chulden", Voorbeelden.Alle["coordinator-Concept"].Kaart.ToJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_ervaringsdeskundigen_or_a_team_read_along_no_question_is_shown()
    {
        var toelichting = Mensen.Aanvraag(Domein.Dossiers.AanvraagStatus.Nieuw).Vraag.Tekst.Toelichting!;
        var open = Voorbeelden.Alle.Where(
            v => v.Key.StartsWith("pool-", StringComparison.Ordinal)
                || v.Key == "aanvraag-in-kanaal" || v.Key.StartsWith("gedeeld-", StringComparison.Ordinal)
                || v.Key.StartsWith("wachtrij", StringComparison.Ordinal)).ToList();
        Assert.True(open.Count >= 15);
        Assert.All(open, v => Assert.DoesNotContain(toelichting, v.Value.Kaart.ToJson(), StringComparison.Ordinal));
        Assert.All(open.Where(v => !v.Key.StartsWith("wachtrij", StringComparison.Ordinal)), v => Assert.DoesNotContain(
            Mensen.Karin.Naam, v.Value.Kaart.ToJson(), StringComparison.Ordinal));
        Assert.All(Voorbeelden.Alle.Values, beeld => Assert.DoesNotContain(toelichting, beeld.Samenvatting, StringComparison.Ordinal));
    }
}
