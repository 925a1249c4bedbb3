using TeamsHerstelBot.Cards;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A button that does what a typed command does.</summary>
public sealed class OpdrachtAlsKlik<T>(T handler) : IKlikHandler
    where T : IOpdrachtHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        handler.HandelAsync(new Opdracht(klik.TenantId, klik.Wie, klik.GesprekId, klik.InKanaal, Meelezers: klik.InKanaal), ct);
}
