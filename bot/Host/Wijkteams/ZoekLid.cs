using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Finds a colleague by name on the settings card of a large team. Who is in a team is told to its members only, and only in the channel.
/// </summary>
public sealed class ZoekLid(Kanalen kanalen, Ledenlezer lezer) : IKeuzebron
{
    /// <summary>The dataset that the card names.</summary>
    public const string Dataset = Datasets.Leden;

    public async Task<IReadOnlyList<Keuze>> ZoekAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal) return [];
        var leden = await kanalen.LedenMetAsync(klik.TenantId, klik.GesprekId, [klik.Wie.Id], ct);
        if (!leden.Kent(klik.Wie.Id)) return [];
        var woorden = klik.Getypt!.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var wie = leden.Afgekapt ? await lezer.AllenAsync(klik.TenantId, klik.GesprekId, leden, ct) : leden.Leden;
        return
        [
            .. wie.Where(l => Array.TrueForAll(woorden, w => Bevat(l.Naam, w)))
                .Skip(klik.Overslaan).Take(klik.Aantal).Select(l => new Keuze(l.Naam, l.Id)),
        ];
    }

    /// <summary>Case and accents are forgiven, as people leave them out when they type.</summary>
    private static bool Bevat(string naam, string woord) =>
        CultureInfo.InvariantCulture.CompareInfo.IndexOf(naam, woord, CompareOptions.IgnoreCase | CompareOptions.IgnoreNonSpace) >= 0;
}
