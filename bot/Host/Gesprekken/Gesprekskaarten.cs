using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Draws the welcome for a role.</summary>
public sealed class Gesprekskaarten : IKaartbron
{
    public Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        Task.FromResult(Enum.TryParse<Rollen>(toon.Id, out var rol) ? WelkomKaart.Voor(rol) : null);
}
