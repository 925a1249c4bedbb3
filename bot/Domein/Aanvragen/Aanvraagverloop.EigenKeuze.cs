using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>A coördinator knows something that the profiles do not say, and chooses by name.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>
    /// Asks somebody outside the ranking. Who has as much as they chose is asked only together with an experienced second, and is told that
    /// it is more than their limit; the limit itself stays what that person made it.
    /// </summary>
    /// <param name="tweede">The experienced second, or null.</param>
    public static Uitkomst<Wijziging> KiesZelf(
        Dossier dossier, Ervaringsdeskundige? ed, Ervaringsdeskundige? tweede, Persoon door, Instant nu)
    {
        if (ed is null || !dossier.Pool.IsCoordinator(door.Id) || !Vraagzijde.Van(dossier.Aanvraag).AanGrens(ed, nu))
        {
            return tweede is null
                ? StelVoor(dossier, ed, door, nu)
                : Dan(dossier, StelVoor(dossier, ed, door, nu), d => StelVoor(d, tweede, door, nu));
        }

        var alleen = StelVoor(dossier, ed, door, nu, bovenGrens: true);
        if (alleen is Uitkomst<Wijziging>.Geweigerd) return alleen;
        return tweede is null || tweede.Kiest.BrengtTweede
            ? Weiger(Reden.AanEigenGrens, ed.Wie.Naam)
            : Dan(dossier, alleen, d => StelVoor(d, tweede, door, nu));
    }
}
