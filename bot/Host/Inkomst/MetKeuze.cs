using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>One verb of such a handler.</summary>
public sealed class MetKeuze<TKeuze>(IKlikHandler<TKeuze> handler, TKeuze keuze) : IKlikHandler
{
    public object Werker => handler;

    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => handler.HandelAsync(klik, keuze, ct);
}
