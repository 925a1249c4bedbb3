using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Signalen;

/// <summary>An ED opens the form for a signaal.</summary>
public sealed class OpenSignaal(EigenPools pools, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        await pools.VindAsync(klik.TenantId, klik.Wie, ct) is { } bereik
        ? SignaalKaart.Invullen(kluis.NieuwId(), bereik.Wijkteams)
        : MeldingKaart.Weigering(Reden.AlleenErvaringsdeskundige);
}
