using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>
/// Somebody types <c>herschrijf</c>: a card with an empty field. The answer to a message is stored, so what was typed behind the word is
/// not in it.
/// </summary>
public sealed class Herschrijf : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        Task.FromResult(HerschrijfKaart.Vraag(getypt: (klik.Getypt ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Length > 1));
}
