using System.Globalization;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using Match = TeamsHerstelBot.Domein.Matches.Match;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>What is stored and what people see, written so that two runs can be compared: ids that are made up and moments are left out.</summary>
/// <param name="Toestand">Channels, aanvragen, matches, answers, later work and undelivered messages.</param>
/// <param name="Kaarten">Every message the bot keeps in sync, with its conversation.</param>
/// <param name="Overig">The other messages: cards that were sent once, and copies that the bot does not know.</param>
public sealed partial record Afdruk(string Toestand, IReadOnlyList<string> Kaarten, IReadOnlyList<Afdruk.Bericht> Overig)
{
    public static async Task<Afdruk> MaakAsync(Bot bot, Nepteams teams)
    {
        var kluis = bot.Kluis;
        var kanalen = await kluis.ZoekAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.KanaalPrefix, default);
        var regels = new List<string>();
        foreach (var kanaal in kanalen.Select(k => k.Waarde))
        {
            var leden = await kluis.LeesAsync<Ledenlijst>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Leden(kanaal.Id), default);
            regels.Add($"{kanaal.Id} {(kanaal.Weg ? "gone" : "here")} {kanaal.Wijkteam} {Tekst(kanaal.Wijkteam?.Sluitingen)} pool {kanaal.PoolId} roster {Tekst(leden?.Waarde.Leden.Select(l => l.Id))}");
            var weken = await kluis.ZoekAsync<Agendaweek>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaal.Id), "2026-", default);
            regels.AddRange(weken.Select(w => $"{w.Waarde.Week} {w.Waarde.Antwoord} {w.Waarde.Door?.Id}"));
            if (kanaal.PoolId is { } poolId) regels.AddRange(await PoolAsync(kluis, poolId));
        }

        foreach (var persoon in (string[])[Wijk.Leider, Wijk.Vrager, Wijk.Ed])
        {
            var partitie = Sleutel.PersoonPartitie(Wijk.Tenant, persoon);
            regels.AddRange((await kluis.ZoekAsync<Verwijzing>(Tabel.Personen, partitie, Sleutel.EigenAanvraagPrefix, default)).Select(_ => $"{persoon} asked"));
            regels.AddRange((await kluis.ZoekAsync<Borgingsweek>(Tabel.Personen, partitie, Sleutel.BorgingPrefix, default)).Select(b => $"{persoon} {b.Waarde.Week} {b.Waarde.VraagId} {b.Waarde.Antwoord} round {b.Waarde.Ronde}"));
            if (await kluis.LeesAsync<Gesprek>(Tabel.Personen, partitie, Sleutel.GesprekRij, default) is { } gesprek) regels.Add($"{persoon} in {gesprek.Waarde.ConversationId}");
        }

        var wekkers = new List<string>();
        foreach (var shard in Sleutel.AlleShards)
        {
            await foreach (var (sleutel, _) in kluis.ZoekMetSleutelAsync<Wekkerrij>(Tabel.Wekkers, shard, new RowKeyRange("0", ":"), default)) wekkers.Add(OpDeDag(sleutel));
        }

        // Their shard follows from ids that are made up.
        regels.AddRange(wekkers.Select(Zonder).Order(StringComparer.Ordinal));

        var onbezorgd = (await UitAsync(kluis)).Count;
        regels.Add(string.Create(CultureInfo.InvariantCulture, $"{onbezorgd} undelivered"));
        var kaarten = await KaartenAsync(kluis);
        return new(
            Zonder(string.Join('\n', regels)),
            [.. teams.Alle.Where(b => kaarten.Contains(b.Id)).Select(b => $"{b.Gesprek} {Zonder(b.Kaart)}").Order(StringComparer.Ordinal)],
            [.. teams.Alle.Where(b => !kaarten.Contains(b.Id)).Select(b => new Bericht(b.Id, $"{b.Gesprek} {Zonder(b.Kaart)}"))]);
    }

    /// <summary>A wekker by its day: its moment can follow from when somebody clicked, and whoever clicks again does so later.</summary>
    private static string OpDeDag(string wekker) => $"{wekker[.."20261125".Length]}{wekker[wekker.IndexOf('|', StringComparison.Ordinal)..]}";

    /// <summary>Messages that arrived and are not known.</summary>
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

    /// <summary>Outbox rows that are still there.</summary>
    public static async Task<IReadOnlyList<Uitrij>> UitAsync(Kluis kluis)
    {
        var rijen = new List<Uitrij>();
        foreach (var partitie in await PartitiesAsync(kluis)) rijen.AddRange((await kluis.ZoekAsync<Uitrij>(partitie.Tabel, partitie.Sleutel, Sleutel.UitPrefix, default)).Select(r => r.Waarde));
        return rijen;
    }

    private static async Task<IEnumerable<string>> PoolAsync(Kluis kluis, string poolId)
    {
        var pool = await kluis.LeesAsync<Pool>(Tabel.Pool, poolId, Sleutel.PoolRij, default);
        var aanvragen = await kluis.ZoekAsync<Aanvraag>(Tabel.Pool, poolId, "aanvraag|", default);
        var matches = await kluis.ZoekAsync<Match>(Tabel.Pool, poolId, "match|", default);
        var gebeurtenissen = await kluis.ZoekAsync<Gebeurtenis>(Tabel.Pool, poolId, "gebeurtenis|", default);
        var open = await kluis.ZoekAsync<Verwijzing>(Tabel.Pool, poolId, Sleutel.OpenPrefix, default);
        var eds = await kluis.ZoekAsync<Ervaringsdeskundige>(Tabel.Pool, poolId, Sleutel.EdPrefix, default);
        return
        [
            $"{pool!.Waarde.Naam} {pool.Waarde.Reeks} {Tekst(pool.Waarde.Coordinatoren.Select(c => c.Id))}",
            .. aanvragen.Select(a => a.Waarde).Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Nummer} {a.Status} {a.Kandidaat?.Id} {a.AanvaardDoor?.Id} {string.Join(',', a.Vraag.Themas)} {a.Vraag.Toelichting} rev {a.Rev}")),
            .. matches.Select(m => $"match {m.Waarde.EdId} {(m.Waarde.Tot is null ? "runs" : "ended")}"),
            .. gebeurtenissen.Select(g => g.Waarde.Wat),
            .. eds.Select(e => e.Waarde).Select(e => string.Create(CultureInfo.InvariantCulture, $"{e.Wie.Id} {e.Organisatie} {Tekst(e.Themas.Select(t => t.Id))} {e.MaxGelijktijdig} {e.Lopend} running {(e.Pauze ? "paused" : "")}")),
            string.Create(CultureInfo.InvariantCulture, $"{open.Count} open"),
        ];
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

    private static async Task<IReadOnlyList<Partitie>> PartitiesAsync(Kluis kluis)
    {
        var rijen = new List<Partitie>();
        foreach (var shard in Sleutel.AlleShards) rijen.AddRange((await kluis.ZoekAsync<Partitie>(Tabel.Wekkers, shard, Sleutel.PartitiePrefix, default)).Select(r => r.Waarde));
        return rijen;
    }

    private static string Tekst<T>(IEnumerable<T>? rij) => string.Join(',', rij ?? []);

    private static string Zonder(string tekst) => Uuid().Replace(tekst, "#");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.None, 1000)]
    private static partial Regex Uuid();

    /// <summary>A message by its id, and what it shows.</summary>
    public sealed record Bericht(string Id, string Inhoud);
}
