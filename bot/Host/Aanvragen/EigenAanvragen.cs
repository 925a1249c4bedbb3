using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The aanvragen of one person, newest first, found by the list in the person's own partition.</summary>
public sealed class EigenAanvragen(Kluis kluis, Poolkast kast, Vragers vragers) : INoteert
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
        }

        List<Dossier> gevonden = [];
        var weg = new Dictionary<string, bool>(StringComparer.Ordinal);
        foreach (var deel in eigen.Chunk(meeste))
        {
            var dossiers = await Task.WhenAll(deel.Select(e => kast.DossierAsync(tenantId, e.PoolId, e.AanvraagId, ct)));
            foreach (var dossier in dossiers.OfType<Dossier>())
            {
                if (gevonden.Count < meeste && await IsTeZienAsync(dossier)) gevonden.Add(dossier);
            }

            if (gevonden.Count == meeste) break;
        }

        return gevonden;

        // A colleague may have taken it over, and who is in no wijkteam any more sees what nobody works on yet.
        async Task<bool> IsTeZienAsync(Dossier dossier)
        {
            var (aanvraag, kanaalId) = (dossier.Aanvraag, dossier.Aanvraag.Herkomst.KanaalId);
            if (aanvraag.Aanvrager.Id != wie.Id) return false;
            if (!weg.TryGetValue(kanaalId, out var isWeg)) weg[kanaalId] = isWeg = await vragers.IsWegAsync(tenantId, aanvraag, ct);
            return Zicht.Op(dossier, wie.Id, inPoolteam: false, isWeg) != Kijker.Niemand;
        }
    }
}
