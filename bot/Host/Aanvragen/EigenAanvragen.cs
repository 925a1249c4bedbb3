using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The aanvragen of one person, newest first, found by the list in the person's own partition.</summary>
public sealed class EigenAanvragen(Kluis kluis, Poolkast kast) : INoteert
{
    public async Task NoteerAsync(string tenantId, Noteerbericht bericht, CancellationToken ct) => await kluis.BewaarAsync(
        new Beurt(new(tenantId, Tabel.Personen, Sleutel.PersoonPartitie(tenantId, bericht.PersoonId)))
            .Voeg(Sleutel.EigenAanvraag(bericht.AanvraagId), new Verwijzing(bericht.AanvraagId, bericht.PoolId)),
        ct);

    /// <summary>The newest, or those that come after one of them.</summary>
    /// <param name="na">The last one that was shown.</param>
    public async Task<IReadOnlyList<Dossier>> NieuwsteAsync(string tenantId, Persoon wie, int meeste, CancellationToken ct, Guid? na = null)
    {
        var bereik = RowKeyRange.Prefix(Sleutel.EigenAanvraagPrefix);
        if (na is { } laatste) bereik = bereik with { From = Sleutel.EigenAanvraag(laatste) + "!" };
        var eigen = new List<Verwijzing>();
        await foreach (
            var (_, rij) in kluis.ZoekMetSleutelAsync<Verwijzing>(Tabel.Personen, Sleutel.PersoonPartitie(tenantId, wie.Id), bereik, ct))
        {
            eigen.Add(rij.Waarde);
            if (eigen.Count == meeste) break;
        }

        return [.. (await Task.WhenAll(eigen.Select(e => kast.DossierAsync(tenantId, e.PoolId, e.AanvraagId, ct)))).OfType<Dossier>()];
    }
}
