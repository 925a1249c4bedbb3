using NodaTime;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Borgingsweken;

/// <summary>Figures of the own team over the last weeks; they name nobody.</summary>
/// <param name="OpAgenda">Weeks in which it was on the agenda.</param>
/// <param name="MetOverleg">Weeks whose overleg was, with an answer.</param>
/// <param name="Aanwezig">Days on which an ED was at the team.</param>
/// <param name="Vragers">Different members of the team who asked the pool something.</param>
/// <param name="Leden">Members of the team.</param>
/// <param name="Sinds">Over how many weeks: a team that began later has fewer. Counted before this was kept: all of them.</param>
/// <param name="Onbekend">Weeks with a card whose overleg was, without an answer: of those nothing is said.</param>
/// <param name="ZonderBeurt">Weeks of those in which the rhythm of the team has no card: they count nowhere.</param>
public sealed record Teamcijfer(
    int OpAgenda, int MetOverleg, int Aanwezig = 0, int Vragers = 0, int Leden = 0, int Sinds = Teamcijfer.Weken, int Onbekend = 0,
    int ZonderBeurt = 0)
{
    /// <summary>Weeks of agendavragen and of questions that count, the current one included.</summary>
    public const int Weken = Fasen.Weken;

    /// <summary>Weeks of presence that count: who was there is not kept longer.</summary>
    public const int WekenAanwezig = 4;

    /// <summary>The figures at the end of a day. What lies before it, or is of another team, does not count.</summary>
    public static Teamcijfer Tel(
        LocalDate vandaag, string kanaalId, IEnumerable<Agendaweek> weken, IEnumerable<Aanwezigheidsdag> dagen,
        IEnumerable<Aanvraag> aanvragen, IReadOnlyCollection<string> leden)
    {
        var week = Isoweek.Van(vandaag);
        var vanaf = week.Plus(1 - Weken);
        var bekend = weken.Where(w => w.Week <= week).ToList();
        var gesteld = bekend.Where(w => w.Week >= vanaf).ToList();
        var beantwoord = gesteld.Where(
            w => Weekmoment.Lokaal(w.Overleg).Date <= vandaag && w.Antwoord is not (null or AgendaAntwoord.GeenOverleg)).ToList();
        var gevraagd = from aanvraag in aanvragen
                       let toen = Isoweek.Van(Weekmoment.Lokaal(aanvraag.Gesteld).Date)
                       where aanvraag.Herkomst.KanaalId == kanaalId
                           && aanvraag.Status != AanvraagStatus.Concept
                           && toen >= vanaf
                           && toen <= week
                       select aanvraag.Aanvrager.Id;
        return new(
            beantwoord.Count(w => w.StaatOpAgenda),
            beantwoord.Count,
            dagen.Count(d => d.Dag > vandaag.PlusWeeks(-WekenAanwezig) && d.Dag <= vandaag && d.Aanwezigen.Any(a => !a.Afgemeld)),
            gevraagd.Intersect(leden).Count(),
            leden.Count,
            gesteld.Count == 0 || bekend.Exists(w => w.Week < vanaf) ? Weken : Aantal(gesteld.Min(w => w.Week)),
            gesteld.Count(w => w is { HadKaart: true, Antwoord: null } && Weekmoment.Lokaal(w.Overleg).Date < vandaag),
            Agendaweek.ZonderBeurt(week, bekend));

        int Aantal(Isoweek eerste) => Enumerable.Range(0, Weken).First(n => eerste.Plus(n) == week) + 1;
    }
}
