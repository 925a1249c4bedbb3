using System.Text.RegularExpressions;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>
/// What is stored and what people see, written so that two runs can be compared: ids that are made up and times of day are left out.
/// </summary>
/// <param name="Toestand">Every row of every table, and how many messages are not delivered.</param>
/// <param name="Kaarten">Every message the bot keeps in sync, with its conversation.</param>
/// <param name="Overig">The other messages: cards that were sent once, and copies that the bot does not know.</param>
public sealed partial record Afdruk(string Toestand, IReadOnlyList<string> Kaarten, IReadOnlyList<Afdruk.Bericht> Overig)
{
    public static async Task<Afdruk> MaakAsync(IScannableTableStore opslag, Bot bot, Nepteams teams)
    {
        var regels = new List<string>();
        var pools = (await bot.Kluis.ZoekAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.KanaalPrefix, default))
            .Select(k => k.Waarde.PoolId)
            .ToHashSet();
        var gevuld = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tabel in Tabel.Alle.OrderBy(t => t == Tabel.Wekkers))
        {
            await foreach (var rij in opslag.ScanAsync(tabel, default))
            {
                var naam = Sleutel.Partitie(tabel, rij.PartitionKey)[Sleutel.PartitiePrefix.Length..];
                gevuld.UnionWith([naam, TableKey.Escape(naam)]);

                // Of a partition that became empty after the night looked at it, the next night takes away that it was there.
                if (tabel == Tabel.Wekkers && IsVanPartitie(rij.RowKey)
                    && !gevuld.Any(g => rij.RowKey.EndsWith(g, StringComparison.Ordinal)))
                {
                    continue;
                }

                // A pool is made before the channel that points to it, so a kill in between leaves one that nobody ever sees.
                if (tabel == Tabel.Pool && !pools.Contains(rij.PartitionKey)) continue;
                if (Regel(tabel, rij) is { } regel) regels.Add(regel);
            }
        }

        var kaarten = await KaartenAsync(bot.Kluis);
        return new(
            string.Join('\n', EensPerDag(regels.Select(Zonder)).Order(StringComparer.Ordinal)),
            [.. teams.Alle.Where(b => kaarten.Contains(b.Id)).Select(b => $"{b.Gesprek} {Zonder(b.Kaart)}").Order(StringComparer.Ordinal)],
            [.. teams.Alle.Where(b => !kaarten.Contains(b.Id)).Select(b => new Bericht(b.Id, $"{b.Gesprek} {Zonder(b.Kaart)}"))]);
    }

    /// <summary>
    /// A term that begins with a click ends a minute later when somebody clicked a minute later: then it does not fall together with one of
    /// that day that was set before. Each looks what is due by then, and two find it once.
    /// </summary>
    private static IEnumerable<string> EensPerDag(IEnumerable<string> regels) => regels
        .GroupBy(r => r, StringComparer.Ordinal)
        .SelectMany(g => g.Key.StartsWith("wekker ", StringComparison.Ordinal)
            && g.Key.Contains($"|{WekkerSoort.Reactietermijn}|", StringComparison.Ordinal)
            ? g.Take(1)
            : g);

    private static bool IsVanPartitie(string rij) => rij.StartsWith(Sleutel.PartitiePrefix, StringComparison.Ordinal)
        || rij.Contains($"|{WekkerSoort.Vergeten}|", StringComparison.Ordinal);

    /// <summary>What is in the one and not in the other, to find out why.</summary>
    public string Verschil(Afdruk goed)
    {
        var (hier, daar) = (Toestand.Split('\n'), goed.Toestand.Split('\n'));
        string[] regels =
        [
            .. Meer(hier, daar, "+"), .. Meer(daar, hier, "-"),
            .. Meer(Kaarten, goed.Kaarten, "+"), .. Meer(goed.Kaarten, Kaarten, "-"),
        ];
        return string.Join('\n', regels.Select(r => Kort().Replace(r, "")).Select(r => r.Length <= MeesteTekens ? r : r[..MeesteTekens]));
    }

    /// <summary>Also a line that is there once more than it should be.</summary>
    private static IEnumerable<string> Meer(IEnumerable<string> hier, IEnumerable<string> daar, string teken)
    {
        var aantal = daar.CountBy(r => r).ToDictionary();
        return hier.CountBy(r => r).Where(r => r.Value > aantal.GetValueOrDefault(r.Key)).Select(r => $"{teken} {r.Value}x {r.Key}");
    }

    private const int MeesteTekens = 1200;

    /// <summary>Of a card that differs mostly what it says matters.</summary>
    [GeneratedRegex(
        "\"(?:type|wrap|spacing|size|weight|style|isSubtle|version|lang|\\$schema)\":(?:\"[^\"]*\"|true|false),?", RegexOptions.None, 1000)]
    private static partial Regex Kort();

    /// <summary>Messages that arrived and are not known.</summary>
    public static async Task<IReadOnlyList<string>> OnbekendAsync(Bot bot, Nepteams teams)
    {
        var bekend = await KaartenAsync(bot.Kluis);
        return [.. teams.Alle.Select(b => b.Id).Where(id => !bekend.Contains(id))];
    }

    /// <summary>The aanvraag that was made last, as cards name it.</summary>
    public static async Task<string> AanvraagAsync(Bot bot) => $"{Wijk.PoolId}/{(await AanvragenAsync(bot)).Max()}";

    /// <summary>The aanvraag that was made first.</summary>
    public static async Task<string> EersteAanvraagAsync(Bot bot) => $"{Wijk.PoolId}/{(await AanvragenAsync(bot)).Min()}";

    private static async Task<IEnumerable<Guid>> AanvragenAsync(Bot bot) =>
        (await bot.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default)).Select(a => a.Waarde.Id);

    /// <summary>Outbox rows that are still there.</summary>
    public static async Task<IReadOnlyList<Uitrij>> UitAsync(Kluis kluis)
    {
        var rijen = new List<Uitrij>();
        foreach (var partitie in await PartitiesAsync(kluis))
        {
            foreach (var prefix in (string[])[Sleutel.PakPrefix, Sleutel.UitPrefix])
            {
                rijen.AddRange((await kluis.ZoekAsync<Uitrij>(partitie.Tabel, partitie.Sleutel, prefix, default)).Select(r => r.Waarde));
            }
        }

        return rijen;
    }

    /// <summary>A row with its key and its columns; null for what belongs to one process, such as who owns a shard.</summary>
    private static string? Regel(string tabel, TableEntity rij)
    {
        var inhoud = string.Join(' ', rij.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => p.Value));

        // The shard of a row of this table follows from ids that are made up; a wekker can follow from when somebody clicked, and whoever
        // clicks again does so later.
        if (tabel == Tabel.Wekkers)
        {
            if (rij.PartitionKey == Sleutel.InstantiePartitie || rij.RowKey == Sleutel.LeaseRij) return null;
            return char.IsAsciiDigit(rij.RowKey[0])
                ? $"wekker {rij.RowKey[.."20261125".Length]}{rij.RowKey[rij.RowKey.IndexOf('|', StringComparison.Ordinal)..]}"
                : rij.RowKey;
        }

        // Drawn by lot.
        if (rij.RowKey == Sleutel.ToegangRij) inhoud = Versie().Replace(inhoud, "\"Versie\":#");

        // A code is drawn by lot.
        if (rij.RowKey == Sleutel.VerhuisRij) return $"{tabel} {rij.PartitionKey} {rij.RowKey}";

        // What it shows is compared in Teams itself; a copy is one message more.
        if (rij.RowKey.StartsWith("kaart|", StringComparison.Ordinal)) return $"{tabel} {rij.PartitionKey} {rij.RowKey}";
        return rij.RowKey.StartsWith(Sleutel.UitPrefix, StringComparison.Ordinal)
            || rij.RowKey.StartsWith(Sleutel.PakPrefix, StringComparison.Ordinal)
            ? $"{tabel} {rij.PartitionKey} undelivered"
            : $"{tabel} {rij.PartitionKey} {rij.RowKey} {inhoud}";
    }

    private static async Task<HashSet<string>> KaartenAsync(Kluis kluis)
    {
        var ids = new HashSet<string>();
        foreach (var partitie in await PartitiesAsync(kluis))
        {
            foreach (var kaart in await kluis.ZoekAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, "kaart|", default))
            {
                ids.UnionWith(kaart.Waarde.Berichten());
            }
        }

        return ids;
    }

    private static async Task<IReadOnlyList<Partitie>> PartitiesAsync(Kluis kluis)
    {
        var rijen = new List<Partitie>();
        foreach (var shard in Sleutel.AlleShards)
        {
            rijen.AddRange((await kluis.ZoekAsync<Partitie>(Tabel.Wekkers, shard, Sleutel.PartitiePrefix, default)).Select(r => r.Waarde));
        }

        return rijen;
    }

    private static string Zonder(string tekst) => Tijd().Replace(Getal().Replace(Uuid().Replace(tekst, "#"), "#"), "");

    [GeneratedRegex("\"Versie\":[1-9][0-9]*", RegexOptions.None, 1000)]
    private static partial Regex Versie();

    /// <summary>Also the number of a receipt.</summary>
    [GeneratedRegex(
        "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}|VG-[0-9A-Z]{4}-[0-9A-Z]{4}", RegexOptions.None, 1000)]
    private static partial Regex Uuid();

    /// <summary>Milliseconds of an id in a key, and seconds in the name of a card.</summary>
    [GeneratedRegex("(?<![0-9])(?:[0-9]{15}|1[0-9]{9})(?![0-9])", RegexOptions.None, 1000)]
    private static partial Regex Getal();

    /// <summary>Of a moment only the day stays.</summary>
    [GeneratedRegex("(?<=[0-9]{4}-[0-9]{2}-[0-9]{2})T[0-9:.]+Z", RegexOptions.None, 1000)]
    private static partial Regex Tijd();

    /// <summary>A message by its id, and what it shows.</summary>
    public sealed record Bericht(string Id, string Inhoud);
}
