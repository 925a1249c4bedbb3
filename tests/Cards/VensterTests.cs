using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>A dialog is a card shown in another place.</summary>
public sealed class VensterTests
{
    public static TheoryData<string> Namen => Voorbeelden.Namen;

    [Theory]
    [MemberData(nameof(Namen))]
    public void In_a_dialog_the_title_is_the_heading_and_the_heading_is_not_there_twice(string naam)
    {
        var beeld = Voorbeelden.Alle[naam];
        var kop = Assert.Single(Kaartlezer.Delen(beeld), d => d.Tekst("style") == "Heading").Tekst("text")!;
        var venster = beeld.AlsVenster().ToElement();

        Assert.Equal(kop.Replace("\\", "", StringComparison.Ordinal), beeld.Titel.Replace("\\", "", StringComparison.Ordinal));
        Assert.DoesNotContain(Kaartlezer.Delen(venster), d => d.Tekst("style") == "Heading");
        Assert.False(venster.TryGetProperty("refresh", out _));
    }

    [Fact]
    public void Only_a_card_with_nothing_to_fill_in_says_that_the_dialog_can_be_closed()
    {
        Assert.Contains(Teksten.VensterSluiten, Tekst("aanvraag-Nieuw"), StringComparison.Ordinal);
        Assert.Contains(Teksten.VensterSluiten, Tekst("vraag-geen-wijkteam"), StringComparison.Ordinal);
        Assert.DoesNotContain(Teksten.VensterSluiten, Tekst("vraag-leeg"), StringComparison.Ordinal);
        Assert.DoesNotContain(Teksten.VensterSluiten, Tekst("inrichten-wijkteam-klaar"), StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_large_team_the_list_holds_who_is_chosen_and_the_rest_is_a_search_away()
    {
        var keuze = Assert.Single(Kaartlezer.Delen(Voorbeelden.Alle["inrichten-groot-team"]), d => d.Tekst("id") == Velden.Teamleider);

        Assert.Equal(Mensen.Els.Id, Assert.Single(keuze.GetProperty("choices").EnumerateArray()).Tekst("value"));
        Assert.Equal(("Data.Query", Datasets.Leden), (
            keuze.GetProperty("choices.data").Tekst("type"), keuze.GetProperty("choices.data").Tekst("dataset")));
        Assert.Equal("Filtered", keuze.Tekst("style"));
        var klein = Assert.Single(Kaartlezer.Delen(Voorbeelden.Alle["inrichten-wijkteam-klaar"]), d => d.Tekst("id") == Velden.Teamleider);
        Assert.False(klein.TryGetProperty("choices.data", out _));
    }

    [Fact]
    public void What_is_shared_in_a_message_has_no_text_no_person_and_no_button()
    {
        foreach (var status in Enum.GetValues<AanvraagStatus>())
        {
            var kaart = AanvraagKaart.OmTeDelen(Mensen.Aanvraag(status)).Kaart.ToJson();
            Assert.DoesNotContain("Action.", kaart, StringComparison.Ordinal);
            Assert.DoesNotContain(Mensen.Tom.Naam, kaart, StringComparison.Ordinal);
            Assert.DoesNotContain(Mensen.Nadia.Naam, kaart, StringComparison.Ordinal);
            Assert.Contains("H-2026-0142", kaart, StringComparison.Ordinal);
        }
    }

    private static string Tekst(string naam) => Voorbeelden.Alle[naam].AlsVenster().ToJson();
}
