using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Cards.Tests.Tekeningen;

/// <summary>What people type is shown as they typed it, and never lost.</summary>
public sealed class InvoerTests(Browser browser) : IAsyncDisposable
{
    private readonly Kaartweergave weergave = new(browser);

    [Fact]
    public async Task Text_of_people_is_shown_exactly_as_it_was_typed()
    {
        var gezien = await weergave.TekenAsync(
            Voorbeelden.Alle["aanvraag-vreemde-tekens"].Kaart.ToJson(), Path.Combine(Uitvoer.Map("kaarten"), "vreemde-tekens.png"));

        Assert.All(Voorbeelden.Vreemd.Split('\n'), regel => Assert.Contains(regel, gezien.Tekst, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_with_markup_stay_names()
    {
        var vreemd = new Persoon("ed-1", "K*rin _de_ [Wit](https://x.nl)");
        var kandidaat = new Kandidaat(Mensen.Ed(vreemd) with { Organisatie = "<b>Zelf</b> & **regie**" }, [new Matchreden.HeeftRuimte(1)]);
        var json = PoolKaart.VoorCoordinator(new(Mensen.Dossier(AanvraagStatus.Nieuw), [kandidaat], Mensen.Nadia.Id, [])).Kaart.ToElement();

        var delen = Kaartlezer.Delen(json).ToList();
        var persoon = Assert.Single(delen, d => d.Tekst("type") == "Component");
        Assert.Equal(vreemd.Naam, persoon.GetProperty("properties").Tekst("displayName"));
        Assert.Equal(@"K · K\*rin \_de\_ \[Wit\]\(https://x.nl\)", persoon.GetProperty("fallback").Tekst("text"));
        Assert.Contains(
            delen, d => d.Tekst("text")?.StartsWith(@"\<b\>Zelf\</b\> \& \*\*regie\*\* · heeft ruimte", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void A_mention_keeps_the_text_that_Teams_looks_for()
    {
        Assert.Equal("<at>Karin de Wit (Linde)</at>", Markdown.Vermeldingstekst("Karin de Wit (Linde)"));
        Assert.Equal("<at>Karin  at Wit</at>", Markdown.Vermeldingstekst("Karin <at>Wit"));
    }

    [Theory]
    [InlineData("1. een", @"1\. een")]
    [InlineData("- een", @"\- een")]
    [InlineData("    - een  ", @"\- een")]
    [InlineData("# een", @"\# een")]
    [InlineData("een\r\ntwee", "een\n\ntwee")]
    [InlineData("3.5 keer - ja", @"3\.5 keer - ja")]
    [InlineData("", "")]
    public void Lines_do_not_become_lists_or_headings(string getypt, string tekst) =>
        Assert.Equal(tekst, Markdown.FromString(getypt).Waarde);

    [Theory]
    [InlineData("vraag-vol", Velden.Toelichting)]
    [InlineData("profiel-twee-pools-fout", Velden.Organisatie)]
    public void A_text_that_is_too_long_is_drawn_again_whole_and_without_a_limit_that_would_cut_it(string naam, string veld)
    {
        var invoer = Assert.Single(Kaartlezer.Delen(Voorbeelden.Alle[naam]), d => d.Tekst("id") == veld);
        Assert.True(invoer.Tekst("value")!.Length >= 90);
        Assert.Null(invoer.Tekst("maxLength"));
    }

    [Fact]
    public void A_form_with_errors_keeps_every_value_and_says_what_is_wrong_at_its_field()
    {
        var getypt = Voorbeelden.Formulier(
            (Velden.Naam, "De \"Linde\" & co", null), (Velden.OverlegDag, "3", null), (
                Velden.OverlegTijd, "10:15", Teksten.OngeldigeTijd), (Velden.KaartDag, "2", null),
            (Velden.KaartTijd, "08:30", null), (Velden.Pool, Velden.Geen, null), (Velden.Teamleider, Mensen.Els.Id, Teksten.GeenLid),
            (Velden.HoeVaak, "oneven-weken", null), (Velden.AgendaPauzeTot, "2026-11-01", Teksten.AgendaPauzeFout));
        var kaart = InrichtKaart.Maak(new("k", null, null, [Mensen.Els], [Mensen.Pool], null, null), getypt).Kaart;

        var delen = Kaartlezer.Delen(kaart.ToElement()).ToList();
        Assert.Equal(9, delen.Count(d => d.IsInvoer()));
        Assert.All(getypt.Waarden, w => Assert.Equal(w.Value, Assert.Single(delen, d => d.Tekst("id") == w.Key).Tekst("value")));
        Assert.All(getypt.Fouten, f => Assert.Equal(
            f.Value, delen[delen.FindIndex(d => d.Tekst("id") == f.Key) + 1].Tekst("text")!.Replace("\\", "", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_choice_that_is_gone_is_left_empty_rather_than_shown_as_an_id()
    {
        var weg = InrichtKaart.Maak(new("k", null, null, [Mensen.Els], [], null, null), Voorbeelden.Formulier(
            (Velden.Teamleider, "weg", Teksten.GeenLid)));
        Assert.Null(Assert.Single(Kaartlezer.Delen(weg), d => d.Tekst("id") == Velden.Teamleider).Tekst("value"));
    }

    [Fact]
    public void A_first_name_is_found_however_the_directory_writes_it()
    {
        var dossier = Mensen.Dossier(AanvraagStatus.Toegezegd, AanbodStatus.Ja);
        var aanbod = Mensen.Aanbod(AanbodStatus.Ja) with { Ed = new Persoon("ed", "Wit, Karin de") };
        Assert.Equal("Karin zegt ja op H-2026-0142.", ReactieKaart.Maak(dossier, aanbod).Samenvatting);
    }

    [Fact]
    public void Two_people_with_one_first_name_have_different_buttons()
    {
        Persoon[] mensen = [new("a", "Kim Jansen"), new("b", "Kim de Boer")];
        var kaart = PoolKaart.VoorCoordinator(
            new(Mensen.Dossier(AanvraagStatus.Nieuw), [.. mensen.Select(m => new Kandidaat(Mensen.Ed(m), []))], Mensen.Nadia.Id, []));
        var titels = Kaartlezer.Delen(kaart).Where(d => d.Tekst("verb") == Verbs.MatchVoorstellen).Select(d => d.Tekst("title"));
        Assert.Equal(["Stel Kim Jansen voor", "Stel Kim de Boer voor"], titels);
    }

    [Fact]
    public void Ids_in_the_data_say_where_it_is_kept()
    {
        static string? Id(Kaarten.Kaartbeeld beeld, string verb) =>
            Kaartlezer.Delen(beeld).First(d => d.Tekst("verb") == verb).GetProperty("data").Tekst("id");
        var aanvraag = Mensen.Aanvraag(AanvraagStatus.Nieuw);

        Assert.Equal("2026-W49", Id(Voorbeelden.Alle["agenda-vraag"], Verbs.AgendaJa));
        Assert.Equal("2026-W49", Id(Voorbeelden.Alle["aanvraag-in-kanaal"], Verbs.AgendaTonen));
        Assert.Equal($"pool-1/{aanvraag.Id}", Id(Voorbeelden.Alle["aanvraag-Nieuw"], Verbs.AanvraagIntrekken));
        Assert.Equal($"pool-1/{aanvraag.Id}/{Mensen.Karin.Id}", Id(Voorbeelden.Alle["coordinator-Nieuw"], Verbs.MatchVoorstellen));
        Assert.Equal("kanaal", Id(Voorbeelden.Alle["inrichten"], Verbs.InrichtenPool));
        Assert.Equal("nieuw", Id(Voorbeelden.Alle["profiel-twee-pools-fout"], Verbs.ProfielOpslaan));
    }

    public ValueTask DisposeAsync() => weergave.DisposeAsync();
}
