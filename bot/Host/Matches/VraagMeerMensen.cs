using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>A coördinator asks several EDs with one click: all of them in one transaction, or nobody. The first ja wins.</summary>
public sealed class VraagMeerMensen(Coordinatorbesluit besluit, Kluis kluis) : IKlikHandler, IVoorPoollid
{
    /// <summary>More than fit on the card did not come from it.</summary>
    private const int Meeste = 12;

    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        string[] gekozen = [.. klik.Lijst(Velden.Kandidaten).Distinct(StringComparer.Ordinal).Take(Meeste)];
        if (gekozen.Length == 0) return besluit.ToonAsync(klik, Melding.Waarschuwing(Teksten.KiesEerst), ct);
        return besluit.NeemAsync(
            klik, gekozen, d => gekozen.All(id => Coordinatorbesluit.VroegZelf(d, id, klik.Wie.Id)),
            (dossier, eds) => eds.Count == gekozen.Length
                ? Aanvraagverloop.StelVoor(dossier, [.. gekozen.Select(id => eds.First(e => e.Wie.Id == id))], klik.Wie, kluis.Nu)
                : new Uitkomst<Wijziging>.Geweigerd(dossier.Pool.IsCoordinator(klik.Wie.Id) ? Reden.NietInPool : Reden.AlleenCoordinator),
            ct);
    }
}
