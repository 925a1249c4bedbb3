using System.Globalization;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using Match = TeamsHerstelBot.Domein.Matches.Match;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>What is stored and what people see, written so that two runs can be compared: ids of aanvragen and moments are left out.</summary>
/// <param name="Toestand">Aanvragen, matches, answers, later work and undelivered messages.</param>
/// <param name="Kaarten">Every message the bot knows, with its conversation.</param>
/// <param name="Kopieen">Messages that the bot does not know.</param>
public sealed partial record Afdruk(string Toestand, IReadOnlyList<string> Kaarten, IReadOnlyList<string> Kopieen)
{
    public static async Task<Afdruk> MaakAsync(Bot bot, Nepteams teams)
    {
        var kluis = bot.Kluis;
        var aanvragen = await kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default);
        var matches = await kluis.ZoekAsync<Match>(Tabel.Pool, Wijk.PoolId, "match|", default);
        var gebeurtenissen = await kluis.ZoekAsync<Gebeurtenis>(Tabel.Pool, Wijk.PoolId, "gebeurtenis|", default);
        var open = await kluis.ZoekAsync<Verwijzing>(Tabel.Pool, Wijk.PoolId, Sleutel.OpenPrefix, default);
        var eigen = await kluis.ZoekAsync<Verwijzing>(Tabel.Personen, Sleutel.PersoonPartitie(Wijk.Tenant, Wijk.Vrager), Sleutel.EigenAanvraagPrefix, default);
        var ed = await kluis.LeesAsync<Ervaringsdeskundige>(Tabel.Pool, Wijk.PoolId, Sleutel.Ed(Wijk.Ed), default);
        var weken = await kluis.ZoekAsync<Agendaweek>(Tabel.Agenda, Sleutel.AgendaPartitie(Wijk.Kanaal(1)), "2026-", default);
        var wekkers = new List<string>();
        foreach (var shard in Sleutel.AlleShards)
        {
            await foreach (var (sleutel, _) in kluis.ZoekMetSleutelAsync<Wekkerrij>(Tabel.Wekkers, shard, new RowKeyRange("0", ":"), default)) wekkers.Add(sleutel);
        }

        var onbezorgd = await OnbezorgdAsync(kluis);
        string[] regels =
        [
            .. aanvragen.Select(a => a.Waarde).Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Nummer} {a.Status} {a.Kandidaat?.Id} {a.AanvaardDoor?.Id} {string.Join(',', a.Vraag.Themas)} {a.Vraag.Toelichting} rev {a.Rev}")),
            .. matches.Select(m => $"match {m.Waarde.EdId} {(m.Waarde.Tot is null ? "runs" : "ended")}"),
            .. gebeurtenissen.Select(g => g.Waarde.Wat),
            .. weken.Select(w => $"{w.Waarde.Week} {w.Waarde.Antwoord} {w.Waarde.Door?.Id}"),
            .. wekkers,
            string.Create(CultureInfo.InvariantCulture, $"{open.Count} open, {eigen.Count} own, {ed!.Waarde.Lopend} running, {onbezorgd} undelivered"),
        ];
        var kaarten = await KaartenAsync(kluis);
        return new(
            string.Join('\n', regels),
            [.. teams.Alle.Where(b => kaarten.Contains(b.Id)).Select(b => $"{b.Gesprek} {Uuid().Replace(b.Kaart, "#")}").Order(StringComparer.Ordinal)],
            [.. teams.Alle.Where(b => !kaarten.Contains(b.Id)).Select(b => b.Id)]);
    }

    /// <summary>Messages that arrived and were not saved.</summary>
    public static async Task<IReadOnlyList<string>> OnbekendAsync(Bot bot, Nepteams teams)
    {
        var bekend = await KaartenAsync(bot.Kluis);
        return [.. teams.Alle.Select(b => b.Id).Where(id => !bekend.Contains(id))];
    }

    /// <summary>The one aanvraag, as cards name it.</summary>
    public static async Task<string> AanvraagAsync(Bot bot)
    {
        var aanvragen = await bot.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default);
        return $"{Wijk.PoolId}/{Assert.Single(aanvragen).Waarde.Id}";
    }

    private static async Task<HashSet<string>> KaartenAsync(Kluis kluis)
    {
        var ids = new HashSet<string>();
        foreach (var partitie in await PartitiesAsync(kluis))
        {
            foreach (var kaart in await kluis.ZoekAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, "kaart|", default)) ids.UnionWith(kaart.Waarde.Berichten());
        }

        return ids;
    }

    /// <summary>Outbox rows that are still there.</summary>
    public static async Task<int> OnbezorgdAsync(Kluis kluis)
    {
        var aantal = 0;
        foreach (var partitie in await PartitiesAsync(kluis)) aantal += (await kluis.ZoekAsync<Uitrij>(partitie.Tabel, partitie.Sleutel, Sleutel.UitPrefix, default)).Count;
        return aantal;
    }

    private static async Task<IReadOnlyList<Partitie>> PartitiesAsync(Kluis kluis)
    {
        var rijen = new List<Partitie>();
        foreach (var shard in Sleutel.AlleShards) rijen.AddRange((await kluis.ZoekAsync<Partitie>(Tabel.Wekkers, shard, Sleutel.PartitiePrefix, default)).Select(r => r.Waarde));
        return rijen;
    }

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.None, 1000)]
    private static partial Regex Uuid();
}
