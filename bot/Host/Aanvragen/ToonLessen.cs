using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What a wijkteam learned this quarter, ready for the reflection: how often, and never who.</summary>
public sealed class ToonLessen(Kanalen kanalen, EigenTeams teams, Kluis kluis) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var hier = klik.InKanaal ? (await kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct))?.Wijkteam : null;
        var eigen = hier is not null ? [hier] : klik.Meelezers ? [] : await teams.VanAsync(klik.TenantId, klik.Wie.Id, ct);
        var tellingen = await Task.WhenAll(eigen.Where(t => t.PoolId is not null).Select(async team =>
            (
                team.KanaalId, team.Naam,
                (await kluis.LeesAsync<Telling>(Tabel.Pool, team.PoolId!, Sleutel.Telling(Kwartaal.Van(kluis.Nu)), ct))?.Waarde
                    ?? Telling.Leeg)));
        return LessenKaart.Maak(tellingen);
    }
}
