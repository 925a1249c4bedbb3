using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>Of an aanvraag only theme, form, organisation and month are left, and nobody; of one that was never asked nothing.</summary>
public sealed class KortIn(Poolkast kast, WisKaarten kaarten, Dagkaarten dagen, Kluis kluis)
{
    public async Task KortAsync(Partitie partitie, Guid aanvraagId, CancellationToken ct)
    {
        var poolId = partitie.Sleutel;
        if (await kast.LaadAsync(partitie.TenantId, poolId, aanvraagId, ct) is not { } stand) return;
        var (aanvraag, m) = (stand.Dossier.Aanvraag, stand.Dossier.Match);
        var eds = await Task.WhenAll((m?.Betrokkenen.Skip(1) ?? []).Select(ed => kast.EdAsync(poolId, ed, ct)));
        await kaarten.WisAsync(partitie, aanvraag.Id.ToString(), ct);
        await kluis.VerwijderAsync(partitie, await RandAsync(stand, ct), ct);

        // The own list of the asker points at it; a list without it is shown as well.
        var persoon = new Partitie(
            partitie.TenantId, Tabel.Personen, Sleutel.PersoonPartitie(partitie.TenantId, aanvraag.Aanvrager.Id));
        if (await kluis.LeesAsync<Verwijzing>(persoon.Tabel, persoon.Sleutel, Sleutel.EigenAanvraag(aanvraag.Id), ct) is { } eigen)
        {
            await kluis.BewaarAsync(new Beurt(persoon).Verwijder(Sleutel.EigenAanvraag(aanvraag.Id), eigen.ETag), ct);
        }

        var kern = new Beurt(partitie).Verwijder(Sleutel.Aanvraag(aanvraag.Id), stand.Aanvraag.ETag);
        if (aanvraag.IsVoorbij)
        {
            var inzet = Inzet.Van(aanvraag, eds.OfType<Rij<Ervaringsdeskundige>>().Select(e => e.Waarde));
            kern.Voeg(Sleutel.Inzet(inzet.Maand, aanvraag.Id), inzet);
        }

        // A card of a day tells of several; this one is on it no longer.
        kern.Bericht(await kluis.GetoondAsync(
            partitie,
            [
                .. Reactietermijn.Kaarten(aanvraag).OfType<Bericht.ToonKaart>(),
                .. stand.Aanbiedingen.Select(a => a.Waarde.VanDeDag).Distinct(),
            ],
            ct));
        if (stand.Match is { } rij) kern.Verwijder(Sleutel.Match(aanvraag.Id), rij.ETag);
        if (stand.Open is { } open) kern.Verwijder(Sleutel.Open(aanvraag.Id), open.ETag);
        if (!(await kluis.BewaarAsync(kern, ct)).Succeeded)
        {
            throw new TableStoreException("An aanvraag changed while it was being shortened.");
        }

        foreach (var kaart in Reactietermijn.Kaarten(aanvraag).OfType<Bericht.ToonKaart>())
        {
            // Of who is in several pools it stands in the first.
            var plek = await dagen.PlekAsync(partitie, Toonbericht.Van(kaart), ct);
            if (plek == partitie || await kluis.GetoondAsync(plek, [kaart], ct) is not { Count: > 0 } getoond) continue;
            await kluis.BewaarAsync(new Beurt(plek).Bericht(getoond), ct);
        }
    }

    /// <summary>What stands around an aanvraag: answers, events, thank-yous and the click it came from; its cards are wiped.</summary>
    private async Task<List<(string Sleutel, Azure.ETag ETag)>> RandAsync(Dossierstand stand, CancellationToken ct)
    {
        var (aanvraag, poolId) = (stand.Aanvraag.Waarde, stand.Pool.Waarde.Id);
        List<(string, Azure.ETag)> rijen = [.. stand.Aanbiedingen.Select(a => (Sleutel.Aanbod(aanvraag.Id, a.Waarde.Ed.Id), a.ETag))];
        await foreach (var (sleutel, rij) in Zoek<Gebeurtenis>(Sleutel.GebeurtenisPrefix(aanvraag.Id))) rijen.Add((sleutel, rij.ETag));
        await foreach (var (sleutel, rij) in Zoek<Bedankje>(Sleutel.BedankjePrefix(aanvraag.Id))) rijen.Add((sleutel, rij.ETag));
        // Its key has the person in it, and the form that only the click knew.
        await foreach (var (sleutel, rij) in Zoek<Verwijzing>(Sleutel.KlikPrefix(aanvraag.Herkomst.KanaalId)))
        {
            if (rij.Waarde.AanvraagId == aanvraag.Id) rijen.Add((sleutel, rij.ETag));
        }

        if (await kluis.LeesAsync<Verwijzing>(Tabel.Pool, poolId, Sleutel.InPlaatsVan(aanvraag.Id), ct) is { } inPlaatsVan)
        {
            rijen.Add((Sleutel.InPlaatsVan(aanvraag.Id), inPlaatsVan.ETag));
        }

        return rijen;

        IAsyncEnumerable<(string Sleutel, Rij<T> Rij)> Zoek<T>(string prefix)
            where T : class => kluis.ZoekMetSleutelAsync<T>(Tabel.Pool, poolId, RowKeyRange.Prefix(prefix), ct);
    }
}
