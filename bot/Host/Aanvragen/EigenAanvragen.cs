using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The aanvragen of one person, newest first, found by the list in the person's own partition.</summary>
public sealed class EigenAanvragen(Kluis kluis, Poolkast kast)
{
    public async Task<IReadOnlyList<Dossier>> NieuwsteAsync(string tenantId, Persoon wie, int meeste, CancellationToken ct)
    {
        var partitie = Sleutel.PersoonPartitie(tenantId, wie.Id);
        var eigen = new List<Verwijzing>();
        await foreach (var (_, rij) in kluis.ZoekMetSleutelAsync<Verwijzing>(Tabel.Personen, partitie, RowKeyRange.Prefix(Sleutel.EigenAanvraagPrefix), ct))
        {
            eigen.Add(rij.Waarde);
            if (eigen.Count == meeste) break;
        }

        var standen = await Task.WhenAll(eigen.Select(e => kast.LaadAsync(tenantId, e.PoolId, e.AanvraagId, ct)));
        return [.. standen.OfType<Dossierstand>().Select(s => s.Dossier)];
    }
}
