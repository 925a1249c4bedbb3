using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>Somebody reads what being forgotten means, and is asked once whether to do it.</summary>
public sealed class VraagVergeten : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => Task.FromResult(VergeetKaart.Vraag());
}
