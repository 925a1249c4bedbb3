using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What everything a coördinator does has in common: decide, then show the aanvraag in the eyes of who clicked.</summary>
public sealed class Coordinatorbesluit(Poolkast kast, Poolblik blik, Kanalen kanalen)
{
    /// <param name="edIds">EDs it is about.</param>
    /// <param name="gedaan">True when it came to this already by who clicked: they see that, without a warning.</param>
    /// <param name="beslis">Given the dossier, and of those EDs the profiles of who is still in the pool.</param>
    /// <param name="ook">Adds to the same transaction.</param>
    public async Task<Kaartbeeld> NeemAsync(
        Klik klik, IReadOnlyList<string> edIds, Func<Dossier, bool> gedaan,
        Func<Dossier, IReadOnlyList<Ervaringsdeskundige>, Uitkomst<Wijziging>> beslis,
        CancellationToken ct, Func<Beurt, Wijziging, Task>? ook = null)
    {
        if (klik.Aanvraag() is not { } over) return MeldingKaart.KnopOnbekend();
        var poolkanaal = await kanalen.VanPoolAsync(klik.TenantId, over.PoolId, ct);
        var leden = poolkanaal is null ? null : await kanalen.LedenMetAsync(klik.TenantId, poolkanaal.Id, edIds, ct);
        var onbekend = leden is { IsOnvolledig: true } ? await OnbekendAsync(klik, leden, poolkanaal!.Id, edIds, ct) : [];
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, over.PoolId, over.AanvraagId, edIds,
            (dossier, eds) => dossier.Pool.IsCoordinator(klik.Wie.Id) && eds.FirstOrDefault(e => onbekend.Contains(e.Wie.Id)) is { } wie
                ? new Uitkomst<Wijziging>.Geweigerd(Reden.LidOnbekend, wie.Wie.Naam)
                : beslis(dossier, [.. eds.Where(e => edIds.Contains(e.Wie.Id) && (e.ZonderTeams || leden?.Kent(e.Wie.Id) == true))]),
            ook, ct);
        if (beslissing is null) return MeldingKaart.KnopOnbekend();
        var melding = gedaan(beslissing.Dossier) ? null : beslissing.Weigering.AlsMelding();
        if (melding is null) return await blik.ToonAsync(klik, beslissing.Dossier, null, ct);

        // A second is asked for on the card; one who cannot be asked is wrong in that field.
        var (reden, tweede) = (beslissing.Weigering?.Reden, klik.Keuze(Velden.Tweede));
        Dictionary<string, string> fouten = reden == Reden.NietInPool && tweede is not null
            ? new() { [Velden.Tweede] = Teksten.OngeldigeKeuze }
            : [];
        return await blik.ToonAsync(
            klik, beslissing.Dossier, melding, ct, new Formulier(klik.Invoer, fouten),
            reden == Reden.AanEigenGrens || fouten.Count > 0 ? edIds[0] : null);
    }

    /// <summary>Of whom Teams cannot say now whether they are in the team.</summary>
    private async Task<List<string>> OnbekendAsync(
        Klik klik, Ledenlijst leden, string kanaalId, IEnumerable<string> edIds, CancellationToken ct)
    {
        List<string> onbekend = [];
        foreach (var edId in edIds.Where(id => !Persoon.IsZonderTeams(id) && !leden.Kent(id)))
        {
            if (await kanalen.WeetLidAsync(klik.TenantId, kanaalId, edId, ct) is null) onbekend.Add(edId);
        }

        return onbekend;
    }

    /// <summary>The aanvraag with a notice, nothing changed.</summary>
    /// <param name="formulier">What was filled in.</param>
    public async Task<Kaartbeeld> ToonAsync(Klik klik, Melding melding, CancellationToken ct, Formulier? formulier = null) =>
        klik.Aanvraag() is { } over && await kast.LaadAsync(klik.TenantId, over.PoolId, over.AanvraagId, ct) is { Dossier: var dossier }
            ? await blik.ToonAsync(
                klik, dossier, dossier.Pool.IsCoordinator(klik.Wie.Id) ? melding : Teksten.MeldingVoor(Reden.AlleenCoordinator), ct,
                formulier)
            : MeldingKaart.KnopOnbekend();

    public static bool VroegZelf(Dossier dossier, string edId, string coordinatorId) =>
        dossier.AanbodAan(edId) is { Status: not AanbodStatus.Vervallen } aanbod && aanbod.GevraagdDoor.Id == coordinatorId;
}
