using Azure;
using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>What a pool holds: what was written, who worked together, signalen, and the people of a pool without the app.</summary>
public sealed class VergeetInPool(
    Poolkast kast, Kanalen kanalen, WisTeksten teksten, KortIn korter, VergeetPoolmensen mensen, WisKaarten kaarten, Kluis kluis)
{
    public async Task VergeetAsync(Partitie partitie, CancellationToken ct)
    {
        if (await kast.PoolAsync(partitie.Sleutel, ct) is not { } pool) return;
        var kanaal = await kanalen.LeesAsync(partitie.TenantId, pool.Waarde.KanaalId, ct);
        var weg = kanaal?.Waarde is { Weg: true, WegSinds: { } sinds } ? (Instant?)sinds : null;
        foreach (var aanvraag in await kast.AanvragenAsync(partitie.Sleutel, ct)) await VergeetAsync(partitie, aanvraag, weg, ct);
        foreach (var rij in await kluis.ZoekAsync<Signaal>(partitie.Tabel, partitie.Sleutel, Sleutel.SignaalPrefix, ct))
        {
            if (!Termijnen.Signaal.IsOm(rij.Waarde.Gegeven, kluis.Nu)) continue;
            var id = rij.Waarde.Id;
            await kaarten.WisAsync(partitie, id.ToString(), ct);
            await kluis.VerwijderAsync(partitie, [(Sleutel.Signaal(id), rij.ETag)], ct);
        }

        await mensen.VergeetAsync(partitie, pool, weg, ct);
        await VergeetInzetAsync(partitie, ct);
    }

    private async Task VergeetInzetAsync(Partitie partitie, CancellationToken ct)
    {
        List<(string, ETag)> weg = [];
        var bereik = RowKeyRange.Prefix(Sleutel.InzetPrefix);
        await foreach (var (sleutel, rij) in kluis.ZoekMetSleutelAsync<Inzet>(partitie.Tabel, partitie.Sleutel, bereik, ct))
        {
            // Oldest first.
            if (!rij.Waarde.IsOm(kluis.Nu)) break;
            weg.Add((sleutel, rij.ETag));
        }

        await kluis.VerwijderAsync(partitie, weg, ct);
    }

    private async Task VergeetAsync(Partitie partitie, Aanvraag aanvraag, Instant? poolWeg, CancellationToken ct)
    {
        var nu = kluis.Nu;
        var einde = Bewaren.Einde(aanvraag, poolWeg);
        var concept = aanvraag.Status == AanvraagStatus.Concept && Termijnen.Concept.IsOm(aanvraag.Gesteld, nu);
        if (concept || (einde is { } sinds && Termijnen.Samenwerking.IsOm(sinds, nu)))
        {
            await korter.KortAsync(partitie, aanvraag.Id, ct);
        }
        else if (einde is { } tot && Termijnen.Tekst.IsOm(tot, nu))
        {
            await teksten.WisAsync(partitie, aanvraag.Id, ct);
        }

        // Also of before there was an end to it, or when its wekker got lost.
        if (Reactietermijn.Einde(aanvraag) <= nu)
        {
            var wekker = Reactietermijn.Wekker(aanvraag, Werktijd.Begin(nu));
            await kluis.BewaarAsync(new Beurt(partitie).Bericht([new Bericht.ZetWekker(wekker)]), ct);
        }
    }
}
