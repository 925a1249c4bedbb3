using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>What was written about an aanvraag goes, from the tables and from the cards.</summary>
public sealed class WisTeksten(Poolkast kast, Kluis kluis)
{
    public async Task WisAsync(Partitie partitie, Guid aanvraagId, CancellationToken ct)
    {
        if (await kast.LaadAsync(partitie.TenantId, partitie.Sleutel, aanvraagId, ct) is not { } stand) return;
        var bedankjes = await kluis.ZoekMetSleutelAsync<Bedankje>(
            partitie.Tabel, partitie.Sleutel, RowKeyRange.Prefix(Sleutel.BedankjePrefix(aanvraagId)), ct)
            .ToListAsync(ct);
        if (!Bewaren.HeeftTekst(stand.Dossier) && bedankjes.Count == 0) return;
        var (aanvraag, match) = Bewaren.ZonderTekst(stand.Dossier);
        var beurt = new Beurt(partitie).Vervang(Sleutel.Aanvraag(aanvraagId), aanvraag, stand.Aanvraag.ETag);
        if (match is not null) beurt.Vervang(Sleutel.Match(aanvraagId), match, stand.Match!.ETag);
        foreach (var (sleutel, rij) in bedankjes) beurt.Verwijder(sleutel, rij.ETag);
        Bericht.ToonKaart[] kaarten = [.. Bewaren.Kaarten(stand.Dossier).Select(k => Matchronde.Van(stand.Dossier.Aanvraag, k))];
        beurt.Bericht(await kluis.GetoondAsync(partitie, kaarten, ct));
        if (!(await kluis.BewaarAsync(beurt, ct)).Succeeded)
        {
            throw new TableStoreException("An aanvraag changed while its text was being wiped.");
        }
    }
}
