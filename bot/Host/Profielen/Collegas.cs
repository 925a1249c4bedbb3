using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>Who works in the teams that have the bot, by id, from the rosters of their channels.</summary>
public sealed class Collegas(Ledenboek leden)
{
    public async Task<IReadOnlyDictionary<string, string>> AlleAsync(string tenantId, CancellationToken ct) =>
        (await leden.LeesAsync(tenantId, ct)).Wie.Select(w => w.First().Lid).ToDictionary(l => l.Id, l => l.Naam);
}
