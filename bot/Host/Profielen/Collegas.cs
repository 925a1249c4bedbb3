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

/// <summary>
/// Finds a colleague by name for the private list of an ED. Only an ED is told, in the own chat, and only after something was typed.
/// </summary>
public sealed class ZoekCollega(Collegas collegas, Profielblad blad) : IKeuzebron
{
    /// <summary>The dataset that the card names.</summary>
    public const string Dataset = Datasets.Collegas;

    private const int MinsteTekens = 2;

    public async Task<IReadOnlyList<Keuze>> ZoekAsync(Klik klik, CancellationToken ct)
    {
        var woorden = klik.Getypt!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (klik.InKanaal || !woorden.Any(w => w.Length >= MinsteTekens)) return [];
        var (_, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, null, ct);
        if (rij is null) return [];
        return
        [
            .. (await collegas.AlleAsync(klik.TenantId, ct))
                .Where(c => c.Key != klik.Wie.Id && Array.TrueForAll(woorden, w => CultureInfo.InvariantCulture.CompareInfo.IndexOf(c.Value, w, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0))
                .OrderBy(c => c.Value, StringComparer.Ordinal).Skip(klik.Overslaan).Take(klik.Aantal).Select(c => new Keuze(c.Value, c.Key)),
        ];
    }
}
