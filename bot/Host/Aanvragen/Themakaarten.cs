using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>Draws what several questions without a match on one theme say about the pool.</summary>
public sealed class Themakaarten : IKaartbron
{
    public Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        Task.FromResult(toon.Extra is { } thema ? TermijnKaart.Themasignaal(thema) : null);
}
