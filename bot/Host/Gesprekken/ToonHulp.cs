using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Help for who asks, by what that person is; where others read along, the help for everybody.</summary>
public sealed class ToonHulp(Rolzoeker rollen) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        HulpKaart.Maak(klik.Meelezers ? Rollen.Geen : await rollen.VindAsync(klik.TenantId, klik.Wie.Id, ct));
}
