using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>A coördinator wants to be away for a while, or looks at until when they are.</summary>
public sealed class ToonAfwezig(Profielblad blad) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (beeld, _) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, null, ct);
        return beeld.Coordineert(klik.Wie.Id) is { Count: > 0 } pools
            ? AfwezigKaart.Maak(pools, klik.Wie.Id)
            : MeldingKaart.NietTeBekijken();
    }
}
