using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

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
                .Where(
                    c =>
                        c.Key != klik.Wie.Id
                            && Array.TrueForAll(
                                woorden,
                                w =>
                                    CultureInfo.InvariantCulture.CompareInfo.IndexOf(
                                        c.Value, w, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0))
                .OrderBy(c => c.Value, StringComparer.Ordinal)
                    .Skip(klik.Overslaan)
                    .Take(klik.Aantal)
                    .Select(c => new Keuze(c.Value, c.Key)),
        ];
    }
}
