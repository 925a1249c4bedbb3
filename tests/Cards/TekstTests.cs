using NodaTime;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Matching;

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
        Assert.Equal("Deze aanvraag is al opgepakt door Nadia Bakker. Er is niets veranderd.", Teksten.Voor(Reden.AlOpgepakt, "Nadia Bakker"));

    [Fact]
    public void Every_thema_has_a_label()
    {
        Assert.NotEmpty(Themas.Alle);
        Assert.Equal(Themas.Alle.Count, Themas.Alle.Select(Teksten.Thema).Distinct().Count());
        Assert.All(Themas.Alle.Except(["verslaving", "eenzaamheid", "uitsluiting"]), id => Assert.NotEqual(id, Teksten.Thema(id)));
        Assert.Equal("bestaat-niet", Teksten.Thema("bestaat-niet"));
    }

    [Fact]
    public void Every_gesprekspunt_has_a_title_and_one_or_two_sentences()
    {
        Assert.Equal(Gesprekspunten.Alle.Count, Gesprekspunten.Alle.Select(Teksten.Gesprekspunt).Distinct().Count());
        Assert.All(Gesprekspunten.Alle.Select(Teksten.Gesprekspunt), p => Assert.InRange(Leesbaarheid.Zinnen(p.Tekst).Count(), 1, 2));
        Assert.NotNull(Teksten.Gesprekspunt("bestaat-niet"));
    }

    [Fact]
    public void Every_borgingsvraag_asks_something_in_at_most_two_sentences()
    {
        var vragen = Borgingsvragen.Alle.Select(Teksten.Borgingsvraag).ToList();
        Assert.Equal(Borgingsvragen.Alle.Count, vragen.Distinct().Count());
        Assert.All(vragen, v => Assert.Contains('?', v));
        Assert.All(vragen, v => Assert.InRange(Leesbaarheid.Zinnen(v).Count(), 1, 2));
    }

    [Fact]
    public void Every_status_answer_and_matchreden_has_its_words()
    {
        Assert.All(Enum.GetValues<AanvraagStatus>(), s => Assert.NotEmpty(Teksten.Status(s)));
        Assert.All(Enum.GetValues<AanvraagStatus>(), s => Assert.EndsWith(".", Teksten.Vervolg(Mensen.Aanvraag(s)), StringComparison.Ordinal));
        Assert.All(Enum.GetValues<AanvraagStatus>(), s => Assert.EndsWith(".", Teksten.InPool(Mensen.Aanvraag(s)), StringComparison.Ordinal));
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

    [Theory]
    [InlineData(0, 0, "Er is nog geen overleg geteld. Dat geeft niet, dit is een begin.")]
    [InlineData(0, 1, "Er is één overleg geteld. Toen stond het nog niet op de agenda.")]
    [InlineData(1, 1, "Er is één overleg geteld. Toen stond het op de agenda.")]
    [InlineData(0, 4, "De afgelopen 8 weken waren er 4 keer overleg. Het stond nog niet op de agenda.")]
    [InlineData(3, 5, "De afgelopen 8 weken stond het 3 van de 5 keer op de agenda.")]
    [InlineData(6, 6, "De afgelopen 8 weken stond het elke keer op de agenda: 6 van de 6.")]
    public void The_figure_of_a_team_is_told_in_words(int opAgenda, int metOverleg, string zin) => Assert.Equal(zin, Teksten.Cijfer(new(opAgenda, metOverleg)));

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
}
