using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Help for who asks, by what that person is; where others read along, the help for everybody.</summary>
public sealed class ToonHulp(Rolzoeker rollen) : IKlikHandler<bool>, IVoorIedereen
{
    /// <param name="onbegrepen">Nobody asked for help: a sentence was not understood, and the answer says so.</param>
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool onbegrepen, CancellationToken ct) =>
        HulpKaart.Maak(klik.Meelezers ? Rollen.Geen : await rollen.VindAsync(klik.TenantId, klik.Wie.Id, ct), onbegrepen);
}
