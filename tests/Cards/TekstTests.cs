using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Cards.Tests;

public sealed class TekstTests
{
    [Fact]
    public void Every_reden_has_its_own_sentences()
    {
        var zinnen = Enum.GetValues<Reden>().Select(r => Teksten.Voor(r)).ToList();
        Assert.NotEmpty(zinnen);
        Assert.Equal(zinnen.Count, zinnen.Distinct().Count());
        Assert.All(zinnen, z => Assert.EndsWith(".", z, StringComparison.Ordinal));
    }

    [Fact]
    public void Who_was_first_is_named() =>
        Assert.Equal("Deze vraag is al opgepakt door Nadia Bakker. Er is niets veranderd.", Teksten.Voor(Reden.AlOpgepakt, "Nadia Bakker"));

    [Fact]
    public void Every_thema_has_a_label()
    {
        Assert.NotEmpty(Themas.Alle);
        Assert.Equal(Themas.Alle.Count, Themas.Alle.Select(Teksten.Thema).Distinct().Count());
        Assert.All(Themas.Alle.Except(["verslaving", "eenzaamheid"]), id => Assert.NotEqual(id, Teksten.Thema(id)));
        Assert.Equal("bestaat-niet", Teksten.Thema("bestaat-niet"));
    }

    [Fact]
    public void Every_gesprekspunt_has_a_title_and_one_or_two_sentences()
    {
        Assert.True(Inhoudboek.Standaard.Gesprekspunten.Count >= 26);
        var teksten = Inhoudboek.Standaard.Gesprekspunten.Select(p => (p.Titel, p.Tekst)).ToList();
        Assert.Equal(teksten.Count, teksten.Distinct().Count());
        Assert.All(Inhoudboek.Standaard.Gesprekspunten, p => Assert.InRange(Leesbaarheid.Zinnen(p.Tekst).Count(), 1, 2));
    }

    [Fact]
    public void Every_borgingsvraag_asks_something_in_at_most_two_sentences_and_in_two_ways()
    {
        Assert.True(Inhoudboek.Standaard.Borgingsvragen.Count >= 34);
        var zinnen = Inhoudboek.Standaard.Borgingsvragen.SelectMany(v => v.Zinnen).ToList();
        Assert.Equal(zinnen.Count, zinnen.Distinct().Count());
        Assert.All(Inhoudboek.Standaard.Borgingsvragen, v => Assert.True(v.Zinnen.Count >= 2));
        Assert.All(zinnen, v => Assert.Contains('?', v));
        Assert.All(zinnen, v => Assert.InRange(Leesbaarheid.Zinnen(v).Count(), 1, 2));
    }

    [Fact]
    public void Every_status_answer_and_matchreden_has_its_words()
    {
        Assert.All(Enum.GetValues<AanvraagStatus>(), s => Assert.NotEmpty(Teksten.Status(s)));
        Assert.All(Enum.GetValues<AanvraagStatus>(), s => Assert.EndsWith(
            ".", Teksten.Vervolg(Mensen.Aanvraag(s)), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<AanvraagStatus>(), s => Assert.EndsWith(
            ".", Teksten.InPool(Mensen.Aanvraag(s)), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<AgendaAntwoord>(), a => Assert.EndsWith(".", Teksten.AgendaStatus(a), StringComparison.Ordinal));
        Assert.All(
            from aanvraag in Enum.GetValues<AanvraagStatus>() from aanbod in Enum.GetValues<AanbodStatus>() select (aanvraag, aanbod),
            s =>
            {
                Assert.NotEmpty(Teksten.NaAanbod(Mensen.Aanvraag(s.aanvraag), Mensen.Aanbod(s.aanbod)));
                Assert.NotEmpty(Teksten.NaReactie(Mensen.Aanvraag(s.aanvraag), Mensen.Aanbod(s.aanbod)));
            });
        Assert.Equal(
            ["past bij schulden en schuldhulp", "werkt graag in De Linde", "heeft ruimte voor 2 vragen"],
            Mensen.Kandidaten(1)[0].Redenen.Select(Teksten.Voor));
        Assert.Equal("heeft ruimte voor 1 vraag", Teksten.Voor(new Matchreden.HeeftRuimte(1)));
    }

    [Fact]
    public void One_kind_that_is_often_wrong_is_one_and_two_are_two()
    {
        Assert.StartsWith("Drie keer of vaker klopte een naam niet.", Teksten.KijkNaarRegels([VondstSoort.Naam]), StringComparison.Ordinal);
        Assert.StartsWith(
            "Drie keer of vaker klopten een naam en een adres niet.", Teksten.KijkNaarRegels([VondstSoort.Naam, VondstSoort.Adres]),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 0, "Ik weet van geen van de laatste overleggen of ervaringsdeskundigheid op de agenda stond.")]
    [InlineData(0, 1, "De afgelopen 8 weken weet ik het van één overleg. Toen stond ervaringsdeskundigheid nog niet op de agenda.")]
    [InlineData(1, 1, "De afgelopen 8 weken weet ik het van één overleg. Toen stond ervaringsdeskundigheid op de agenda.")]
    [InlineData(0, 4, "De afgelopen 8 weken weet ik het van 4 overleggen. Ervaringsdeskundigheid stond nog niet op de agenda.")]
    [InlineData(3, 5, "De afgelopen 8 weken weet ik het van 5 overleggen. Ervaringsdeskundigheid stond 3 keer op de agenda.")]
    [InlineData(6, 6, "De afgelopen 8 weken weet ik het van 6 overleggen. Ervaringsdeskundigheid stond elke keer op de agenda.")]
    public void The_figure_of_a_team_is_told_in_words(int opAgenda, int metOverleg, string zin) =>
        Assert.Equal(zin, Teksten.Cijfer(new(opAgenda, metOverleg)));

    [Fact]
    public void A_week_without_an_answer_is_told_as_unknown()
    {
        const string Deze = "De afgelopen 8 weken weet ik het van 3 overleggen. Ervaringsdeskundigheid stond";
        Assert.Equal($"{Deze} elke keer op de agenda. Van 2 weken weet ik het niet.", Teksten.Cijfer(new(3, 3, Onbekend: 2)));
        Assert.Equal($"{Deze} nog niet op de agenda. Van één week weet ik het niet.", Teksten.Cijfer(new(0, 3, Onbekend: 1)));
        Assert.Equal(
            "Ik weet van geen van de laatste overleggen of ervaringsdeskundigheid op de agenda stond.",
            Teksten.Cijfer(new(0, 0, Onbekend: 3)));
    }

    [Theory]
    [InlineData(4, "De afgelopen 4 weken weet ik het van 4 overleggen. Ervaringsdeskundigheid stond 3 keer op de agenda.")]
    [InlineData(1, "Deze week weet ik het van 4 overleggen. Ervaringsdeskundigheid stond 3 keer op de agenda.")]
    public void The_figure_says_over_how_many_weeks_there_was_something_to_count(int weken, string zin) =>
        Assert.Equal(zin, Teksten.Cijfer(new(3, 4, Sinds: weken)));

    [Theory]
    [InlineData(0, 0, 9, "")]
    [
        InlineData(
            1, 1, 9,
            " De afgelopen 4 weken was er op één dag een ervaringsdeskundige bij jullie. Een of meer collega’s vroegen iets aan de pool."),
    ]
    [
        InlineData(
            5, 2, 9,
            " De afgelopen 4 weken was er op 5 dagen een ervaringsdeskundige bij jullie. Een of meer collega’s vroegen iets aan de pool."),
    ]
    [InlineData(0, 3, 9, " 3 van de 9 collega’s vroegen iets aan de pool.")]
    [InlineData(0, 6, 9, " 6 van de 9 collega’s vroegen iets aan de pool.")]
    [InlineData(0, 7, 9, " Bijna iedereen vroeg iets aan de pool.")]
    public void No_figure_of_a_team_points_at_one_or_two_colleagues(int aanwezig, int vragers, int leden, string zin) =>
        Assert.Equal(
            "De afgelopen 8 weken weet ik het van 5 overleggen. Ervaringsdeskundigheid stond 3 keer op de agenda." + zin,
            Teksten.Cijfer(new(3, 5, aanwezig, vragers, leden)));

    [Fact]
    public void Dates_and_waiting_are_told_in_Dutch_whatever_the_machine_speaks()
    {
        Assert.Equal("dinsdag 1 december", Teksten.Datum(new LocalDate(2026, 12, 1)));
        Assert.Equal("maandag om 09:00", Teksten.Moment(Mensen.Linde.Kaartmoment));
        Assert.Equal("sinds vandaag", Teksten.Wachttijd(Mensen.Op(30), Mensen.Vandaag));
        Assert.Equal("sinds gisteren", Teksten.Wachttijd(Mensen.Op(29, 23), Mensen.Vandaag));
        Assert.Equal("4 dagen", Teksten.Wachttijd(Mensen.Op(26), Mensen.Vandaag));
    }

    [Fact]
    public void A_text_that_is_too_long_hears_how_much() =>
        Assert.Equal("Je tekst is 350 tekens. Er passen er 300. Kort hem iets in.", Teksten.TeLang(350, 300));

    [Fact]
    public void Every_form_group_and_choice_has_its_own_label_and_every_form_an_explanation()
    {
        string[] vormen = [.. Vormen.Alle.Select(v => v.Id), Vormen.WeetNiet];
        Assert.Equal(43, vormen.Length);
        Assert.Equal(vormen.Length, vormen.Select(Teksten.Vorm).Distinct().Count());
        Assert.All(vormen, v => Assert.NotEqual(v == "ervaringsmaatje" ? "" : v, Teksten.Vorm(v)));
        Assert.All(vormen, v => Assert.Matches(@"[.?]$", Teksten.VormUitleg(v)));
        Assert.Equal("", Teksten.VormUitleg("bestaat-niet"));
        Assert.Equal(6, Enum.GetValues<Vormgroep>().Select(Teksten.Vormgroep).Distinct().Count());

        IReadOnlyList<string>[] lijsten =
        [
            Keuzes.Hoopt, Keuzes.Emoties, Keuzes.Rollen, Keuzes.Samenwerkingen, Keuzes.Plekken, Keuzes.Duren, Keuzes.Aanleidingen,
            Keuzes.Doelgroepen, Keuzes.Ervaringen, Keuzes.Reikwijdtes, Keuzes.Alternatieven,
        ];
        Assert.Equal(typeof(Keuzes).GetProperties().Length, lijsten.Length + 4);
        Assert.Equal(Keuzes.Tonen.Count, Keuzes.Tonen.Select(Teksten.Toont).Distinct().Count());
        Assert.Equal(Keuzes.Hoe.Count, Keuzes.Hoe.Select(Teksten.Hoe).Distinct().Count());
        Assert.Equal(Keuzes.Uitkomsten.Count, Keuzes.Uitkomsten.Select(Teksten.Uitkomst).Distinct().Count());
        Assert.All(lijsten, l => Assert.Equal(l.Count, l.Select(id => Teksten.Keuze(l, id)).Distinct().Count()));
        Assert.NotEqual(Teksten.Keuze(Keuzes.Hoopt, "spiegel"), Teksten.Keuze(Keuzes.Rollen, "spiegel"));
        Assert.Equal("bestaat-niet", Teksten.Keuze("bestaat-niet"));
    }

    [Fact]
    public void There_are_ten_starters_that_are_open_questions()
    {
        Assert.Equal(10, Teksten.Startzinnen.Count);
        Assert.Equal(10, Teksten.Startzinnen.Select(z => z.Id).Distinct().Count());
        Assert.All(Teksten.Startzinnen, z => Assert.EndsWith("?", z.Zin, StringComparison.Ordinal));
        Assert.All(Teksten.Startzinnen, z => Assert.Null(Teksten.OpenVraaghint(z.Zin)));
        Assert.All(Teksten.Startzinnen, z => Assert.Empty(Vraagwacht.Lees(Vraag.EvenSparren(toelichting: z.Zin), null)));
    }

    [Fact]
    public void A_bezwaar_blames_nobody_and_names_another_road()
    {
        var zinnen = Enum.GetValues<Bezwaar>().Select(Teksten.VoorBezwaar).ToList();
        Assert.Equal(7, zinnen.Distinct().Count());
        string[] wegen = ["vul dat in", "kan wel", "kun je samen sparren", "vraag liever", "sparren kan wel"];
        Assert.All(zinnen, z => Assert.Contains(wegen, w => z.Contains(w, StringComparison.OrdinalIgnoreCase)));
        Assert.All(zinnen, z => Assert.DoesNotContain(
            Leesbaarheid.Woorden(z.ToLowerInvariant()), w => w is "jij" or "jouw" or "mag" or "verboden" or "weiger"));
    }

    [Theory]
    [InlineData("Moet hij verhuizen?", "wat helpt vaak")]
    [InlineData("Mag zij dat zelf kiezen?", "zelf van vinden")]
    [InlineData("Een bewoner zit vast. Kan de bewoner dit alleen?", "nodig")]
    [InlineData("Is hij lui?", "hoe zou het kunnen zijn")]
    [InlineData("Hoe kan hij weer naar buiten?", null)]
    [InlineData("Moet hij verhuizen? Hoe praat ik daarover?", null)]
    [InlineData("Kan iemand met mij sparren?", null)]
    [InlineData("Hij moet verhuizen.", null)]
    [InlineData("", null)]
    public void A_question_for_a_verdict_gets_an_open_variant_beside_it(string tekst, string? hint)
    {
        if (hint is null) Assert.Null(Teksten.OpenVraaghint(tekst));
        else Assert.Contains(hint, Teksten.OpenVraaghint(tekst), StringComparison.Ordinal);
    }

    [Fact]
    public void At_least_forty_words_are_explained_in_one_or_two_sentences()
    {
        Assert.True(Teksten.Begrippen.Count >= 40);
        var namen = Teksten.Begrippen.SelectMany(b => b.Namen).ToList();
        Assert.Equal(namen.Count, namen.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(Teksten.Begrippen, b => Assert.InRange(Leesbaarheid.Zinnen(b.Uitleg).Count(), 1, 2));
        Assert.All(namen, n => Assert.NotNull(Teksten.Begrip(n)));
        Assert.All(Teksten.Begrippen, b => Assert.DoesNotContain("fase", b.Uitleg, StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("herstel", "herstel")]
    [InlineData("HERSTEL", "herstel")]
    [InlineData("zelfregie", "eigen regie")]
    [InlineData("poule", "pool")]
    [InlineData("casuistiek", "casuïstiek")]
    public void A_word_is_found_however_it_is_written_and_under_its_other_names(string gevraagd, string woord) =>
        Assert.Equal(woord, Teksten.Begrip(gevraagd)!.Woord);

    [Fact]
    public void A_word_with_a_slip_of_the_pen_gets_a_guess()
    {
        Assert.Null(Teksten.Begrip("stichma"));
        Assert.Contains("stigma", Teksten.LijktOp("stichma"));
        Assert.Empty(Teksten.LijktOp("fiets"));
        Assert.Empty(Teksten.LijktOp("ab"));
    }

    [Fact]
    public void A_bewoner_can_read_who_comes_what_is_noted_and_how_to_stop()
    {
        var alles = string.Join(' ', Teksten.UitlegVoorBewoner.Select(d => $"{d.Kop}. {d.Tekst}"));
        Assert.All(
            ["Wie is een ervaringsdeskundige", "doet een ervaringsdeskundige niet", "Jij kiest", "schrijven we op", "op elk moment"],
            d => Assert.Contains(d, alles, StringComparison.Ordinal));
        Assert.InRange(Leesbaarheid.FleschDouma([.. Teksten.UitlegVoorBewoner.SelectMany(d => Leesbaarheid.Zinnen(d.Tekst))]), 65, 120);
    }
}
