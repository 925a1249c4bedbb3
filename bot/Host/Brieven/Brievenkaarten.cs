using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>Draws for a coördinator that a mail did not arrive.</summary>
public sealed class Brievenkaarten(Poolkast kast) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        await kast.EdAsync(partitie.Sleutel, toon.Id, ct) is { Waarde: var ed }
            ? ZonderTeamsKaart.MailKwamNietAan(partitie.Sleutel, ed)
            : null;
}
