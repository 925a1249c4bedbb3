using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>Thirty days after the end: what was written about an aanvraag goes, from the tables and from the cards.</summary>
public sealed class WisTeksten(Matchwekker match, Poolkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (await match.LaadAsync(tenantId, wekker, ct) is not { } stand
            || Bewaren.ZonderTekst(stand.Dossier) is not var (aanvraag, zonder))
        {
            return null;
        }

        var (poolId, inkorten) = (stand.Pool.Waarde.Id, Matchritme.Inkorten(wekker.Sleutel, aanvraag.Afloop.Gesloten!.Value));
        var bedankjes = await kluis.ZoekMetSleutelAsync<Bedankje>(
            Tabel.Pool, poolId, RowKeyRange.Prefix(Sleutel.BedankjePrefix(aanvraag.Id)), ct)
            .ToListAsync(ct);

        // Wiped already, and this process or another did not get as far as the next wekker.
        if (!Bewaren.HeeftTekst(stand.Dossier) && bedankjes.Count == 0) return inkorten;
        var beurt = new Beurt(new(tenantId, Tabel.Pool, poolId)).Vervang(Sleutel.Aanvraag(aanvraag.Id), aanvraag, stand.Aanvraag.ETag);
        if (zonder is not null) beurt.Vervang(Sleutel.Match(aanvraag.Id), zonder, stand.Match!.ETag);
        foreach (var (sleutel, rij) in bedankjes) beurt.Verwijder(sleutel, rij.ETag);
        beurt.Bericht(await kast.GetoondAsync(poolId, Bewaren.Kaarten(stand.Dossier), ct));
        if (!(await kluis.BewaarAsync(beurt, ct)).Succeeded)
        {
            throw new TableStoreException("An aanvraag changed while its text was being wiped.");
        }

        return inkorten;
    }
}
