using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Tests.Mensen;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>How often the weekly card comes, and what a teamleider sees when nobody answers it.</summary>
internal static partial class Voorbeelden
{
    private static Isoweek StilSinds => new(2026, 40);

    private static Wijkteam Ritme(Agendakeer keer, NodaTime.LocalDate? pauzeTot = null) => Linde with { Ritme = new(keer, pauzeTot) };

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Stiltes()
    {
        var om = Agenda().Overleg;
        Stiltebericht vier = new(Linde.KanaalId, Agendastilte.VertelNa, StilSinds);
        Stiltebericht acht = vier with { Keer = Agendaritme.MaandelijksNa };
        Kaartbeeld Maak(Stiltebericht over, Wijkteam team, bool beantwoord = false, Formulier? formulier = null, int stil = 0) =>
            StilteKaart.Maak(new(over, team, beantwoord, team.VolgendeKaart(om, stil)), formulier);
        Wijkteam Gekozen(Wijkteam team) => team with { RitmeSinds = StilSinds.Plus(5) };

        yield return ("stilte-ander-moment", Maak(vier, Linde, stil: 4));
        yield return ("stilte-ander-moment-vreemd", Maak(vier, Linde with { Naam = Vreemd[..60] }, stil: 4));
        yield return ("stilte-ander-moment-gekozen", Maak(vier, Gekozen(Linde) with { Kaartmoment = Kaartmomenten.Anders(Linde)[0] }));
        yield return ("stilte-laat-zo", Maak(vier, Linde with { StilteGelaten = StilSinds }));
        yield return ("stilte-beantwoord", Maak(vier, Linde, beantwoord: true));
        yield return ("stilte-per-maand", Maak(acht, Linde, stil: 8));
        var fout = Formulier((Velden.AgendaPauzeTot, "2026-11-01", Teksten.AgendaPauzeFout));
        yield return ("stilte-per-maand-fout", Maak(acht, Linde, formulier: fout, stil: 8));
        yield return ("stilte-per-maand-beantwoord-fout", Maak(acht, Linde, beantwoord: true, formulier: fout));
        yield return ("stilte-pauze", Maak(acht, Gekozen(Ritme(Agendakeer.ElkeWeek, new(2027, 2, 1)))));
        yield return ("stilte-gestopt", Maak(acht, Gekozen(Ritme(Agendakeer.VoorlopigNiet))));
        yield return ("stilte-begint-weer", Maak(acht, Gekozen(Linde)));
        yield return ("stilte-per-maand-beantwoord", Maak(acht, Linde, beantwoord: true));
    }

    private static IEnumerable<(string Naam, Kaartbeeld Beeld)> Ritmes()
    {
        Inrichting kanaal = new(Linde.KanaalId, "Algemeen", "De Linde", [Tom, Els, Nadia], [Pool], Linde, null);
        foreach (var keer in Enum.GetValues<Agendakeer>().Skip(1))
        {
            yield return ($"inrichten-ritme-{Agendakeren.Id(keer)}", InrichtKaart.Maak(kanaal with { Wijkteam = Ritme(keer) }));
        }

        var pauze = Ritme(Agendakeer.EvenWeken, new(2027, 2, 1));
        yield return ("inrichten-ritme-pauze", InrichtKaart.Maak(kanaal with { Wijkteam = pauze }));
        yield return ("inrichten-ritme-rustig", InrichtKaart.Maak(kanaal with { Rustig = true }));
        yield return ("inrichten-ritme-fout", InrichtKaart.Maak(
            kanaal, Formulier(
                (Velden.Naam, Linde.Naam, null), (Velden.HoeVaak, Agendakeren.Id(Agendakeer.OnevenWeken), null),
                (Velden.AgendaPauzeTot, "2026-11-01", Teksten.AgendaPauzeFout))));
        yield return ("instellingen-ritme-lezen", InrichtKaart.Lees(
            [pauze, Linde with { KanaalId = "19:haven", Naam = "De Haven" }], [Pool], rustig: ["19:haven"]));
        var nu = Agenda().Overleg;
        yield return ("sluitingen-gestopt", SluitingKaart.Maak(Ritme(Agendakeer.VoorlopigNiet), nu));
        yield return ("sluitingen-rustig", SluitingKaart.Maak(Linde, nu, stil: 8));
        yield return ("agenda-dit-keer-niet-per-maand", AgendaKaart.Maak(
            Agenda(AgendaAntwoord.DitKeerNiet), Ritme(Agendakeer.EersteVanDeMaand), Punt));
        yield return ("agenda-geen-overleg-gestopt", AgendaKaart.Maak(
            Agenda(AgendaAntwoord.GeenOverleg), Ritme(Agendakeer.VoorlopigNiet), Punt));
    }
}
