using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>Nobody took up that there is danger.</summary>
public static partial class Matchverloop
{
    /// <summary>So long who was called first has for it, and then until somebody is at work.</summary>
    private static readonly Duration TweedeOproepNa = Duration.FromMinutes(30);

    public static Wekker TweedeOproep(Aanvraag aanvraag, Instant urgent) =>
        new(WekkerSoort.UrgentNogEens, Matchritme.Sleutel(aanvraag), Werktijd.Begin(urgent + TweedeOproepNa));

    /// <summary>
    /// Others are called, once: the coördinatoren, or failing them who leads the wijkteam. They read as little as the first did.
    /// </summary>
    /// <param name="teamleider">Who leads the wijkteam and is in it, or null.</param>
    public static Uitkomst<Wijziging> RoepAnderen(Dossier dossier, Wekker wekker, Persoon? teamleider)
    {
        var (pool, aanvraag, _, match) = dossier;
        if (!aanvraag.MatchLoopt
            || match is not { Loopt: true, Onderweg: { Urgent: { } sinds, UrgentDoor: { } edId, IsOpgepakt: false } onderweg }
            || onderweg.Nogmaals == sinds
            || wekker.Om < TweedeOproep(aanvraag, sinds).Om)
        {
            return Weiger(Reden.NietMeerOpen);
        }

        // When the asker left, the coördinatoren were called first.
        List<Persoon> wie = aanvraag.VragerWeg || dossier.PoolWeg
            ? [] : [.. pool.Coordinatoren.Where(c => c.Id != aanvraag.Aanvrager.Id && !aanvraag.IsEd(c.Id))];
        if (wie.Count == 0 && teamleider is not null && teamleider.Id != aanvraag.Aanvrager.Id && !aanvraag.IsEd(teamleider.Id))
        {
            wie.Add(teamleider);
        }

        return wie.Count == 0
            ? Weiger(Reden.NietMeerOpen)
            : Gelukt(
                dossier, match with { Onderweg = onderweg with { Nogmaals = sinds } }, "nog-eens-geroepen", Persoon.Bot,
                wie.Select(p => Alarmkaart(aanvraag, edId, sinds, p)), zonderNaam: true);
    }
}
