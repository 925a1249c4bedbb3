using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Aanwezigheden;

/// <summary>The morning on which an ED is at a wijkteam: tell the channel once. Later than noon it is no news any more.</summary>
public sealed class MeldAanwezigen(Kanalen kanalen, Aanwezigheidskast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if ((await kanalen.LeesAsync(tenantId, wekker.Sleutel, ct))?.Waarde is not { Weg: false, Wijkteam: { PoolId: { } poolId } team })
        {
            return null;
        }

        var eds = (await kluis.ZoekAsync<Ervaringsdeskundige>(Tabel.Pool, poolId, Sleutel.EdPrefix, ct)).Select(r => r.Waarde).ToList();
        var leden = await kanalen.VanPoolAsync(tenantId, poolId, ct) is { } pool
            ? await kanalen.LedenMetAsync(tenantId, pool.Id, eds.Select(e => e.Wie.Id), ct)
            : null;
        var vandaag = Weekmoment.Lokaal(wekker.Om).Date;

        // A closure may have been set after the wekker was.
        if (Aanwezigheidsplan.IsNieuws(vandaag, kluis.Nu)
            && team.Werkt(vandaag)
            && Aanwezigheidsdag.Maak(team.KanaalId, team.Naam, vandaag, eds.Where(e => leden?.Kent(e.Wie.Id) == true)) is { } dag)
        {
            await kast.OpenAsync(tenantId, dag, ct);
        }

        return Aanwezigheidsplan.Volgende(team, eds, wekker.Om);
    }
}
