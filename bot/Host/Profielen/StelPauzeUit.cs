using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>"Later" on the card that asks whether a pause is over: the same question a week later.</summary>
public sealed class StelPauzeUit(Profielblad blad, Pauzekast kast, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (vandaag, poolId) = (Weekmoment.Lokaal(kluis.Nu).Date, Profielplek.Lees(klik.Id).PoolId);
        await kast.ZetAsync(
            klik.TenantId, klik.Wie.Id,
            ed => ed is { Pauze: true, PauzeTot: { } tot } && tot <= vandaag ? Pauzeren.Zet(ed, aan: true, Pauzeren.Later(vandaag)) : null,
            ct);
        var (beeld, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, poolId, ct);
        return rij is null || beeld.PoolId is not { } pool ? MeldingKaart.KnopOnbekend() : PauzeKaart.Maak(pool, rij.Waarde, vandaag);
    }
}
