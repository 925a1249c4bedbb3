using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Help for who asks, by what that person is; where others read along, the help for everybody.</summary>
public sealed class ToonHulp(Rolzoeker rollen) : IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct) =>
        HulpKaart.Maak(opdracht.Meelezers ? Rollen.Geen : await rollen.VindAsync(opdracht.TenantId, opdracht.Wie.Id, ct));
}
