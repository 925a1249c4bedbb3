using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>Who works in the teams that have the bot, by id, from the rosters of their channels.</summary>
public sealed class Collegas(Kanalen kanalen)
{
    public async Task<IReadOnlyDictionary<string, string>> AlleAsync(string tenantId, CancellationToken ct)
    {
        var lijsten = await Task.WhenAll((await kanalen.AlleAsync(tenantId, ct)).Select(k => kanalen.LedenAsync(tenantId, k.Id, ct)));
        return lijsten.SelectMany(l => l.Leden).DistinctBy(l => l.Id).ToDictionary(l => l.Id, l => l.Naam);
    }
}
