using System.Collections.Concurrent;
using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>
/// Three Host processes share cards that are due in the same minute and many clicks at once, with a Connector that
/// fails, and one of them is killed with SIGKILL in the middle of it.
/// </summary>
/// <remarks>
/// A post of which nobody knows whether it arrived is posted once more, so a surplus copy is allowed exactly where the answer of a post got
/// lost: the fault <c>zwijg</c>, a <c>vertraag</c> that arrives after the bot gave up on it, a row that was <c>Bezig</c> at the killed
/// process, or, on a busy machine, a time-out of its own that the bot wrote down. What a person may not see is a copy that stays behind:
/// after one click on it, every copy in a channel shows the same card. With <see cref="Lang"/> there are more channels and clicks, and more
/// rounds.
/// </remarks>
internal sealed partial class Instantieproef(ITestOutputHelper uitvoer, string naam)
{
    private const int Vragen = 10;
    private const string Toelichting = "Deze zin mag niet verloren gaan.";
    private static readonly int Kanalen = Lang.Aan ? 1500 : 128;
    private static readonly int Klikken = Lang.Aan ? 600 : 60;

    /// <summary>Longer than the waits after two posts that were not answered, which a busy machine can cause.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(8);

    /// <summary>Posts of every sixteenth channel meet this fault once; so do updates of other channels.</summary>
    private static readonly (int Elke, object Storing)[] Storingen =
    [
        (1, new { soort = "weiger", operatie = "send", status = 429, retryAfter = "2" }),
        (3, new { soort = "weiger", operatie = "send", status = 502 }),
        (5, new { soort = "vertraag", operatie = "send", milliseconden = 30_000 }),
        (7, new { soort = "verbreek", operatie = "send" }),
        (9, new { soort = "zwijg", operatie = "send" }),
        (2, new { soort = "weiger", operatie = "update", status = 429, retryAfter = "1" }),
        (4, new { soort = "weiger", operatie = "update", status = 502 }),
        (6, new { soort = "verbreek", operatie = "update" }),
        (8, new { soort = "zwijg", operatie = "update" }),
    ];

    public static int Ronden => Lang.Aan ? 3 : 1;

    public async Task DoeAsync(string tables, string pad)
    {
        var begin = TimeProvider.System.GetTimestamp();
        var team = Hostopstelling.NuAanDeBeurt(SystemClock.Instance.GetCurrentInstant(), out var wekker);
        var week = Isoweek.Van(Weekmoment.Lokaal(wekker.Om).Date);
        await using var proef = await Hostopstelling.MaakAsync(3, [.. Enumerable.Range(1, Kanalen).Select(team)], tables, pad);
        var slachtoffer = proef.Start();
        await slachtoffer.WachtTotGereedAsync();
        var dood = Assert.Single((await proef.ShardsAsync()).Instanties).Id;
        foreach (var host in (Hostproces[])[proef.Start(), proef.Start()]) await host.WachtTotGereedAsync();
        await proef.MaakKanalenAsync([.. Enumerable.Range(1, Kanalen).Select(Wijk.Kanaal), Wijk.PoolKanaal], Wijk.Vrager);
        await proef.InstalleerAsync(Enumerable.Range(0, Vragen).Select(n => $"vrager{n}"));
        await WachtAsync(
            async () => (await proef.ShardsAsync()).Eigenaars.GroupBy(e => e).Count(g => g.Count() > 15) == 3,
            "The shards were not divided over three.");
        var verwacht = await StoorAsync(proef);

        // Everything is due at one moment that has passed; each process finds its share.
        await proef.ZetAsync(Enumerable.Range(1, Kanalen).Select(n => wekker with { Sleutel = Wijk.Kanaal(n) }));
        await proef.Teams.WachtAsync(() => InKanalen(proef).Select(b => b.Gesprek).Distinct().Count() >= Kanalen / 2, Geduld);
        var geklikt = InKanalen(proef).DistinctBy(b => b.Gesprek).Take(Klikken).ToList();
        Assert.Equal(Klikken, geklikt.Count);
        var klikken = new ConcurrentBag<Klik>();
        var omgevallen = 0L;
        var bezig = Task.FromResult<IReadOnlyList<(Partitie Waar, Uitrij Rij)>>([]);
        await Task.WhenAll(geklikt.Select(async (bericht, nummer) =>
        {
            klikken.Add(await KlikAsync(proef, bericht, nummer, week));
            if (klikken.Count < Klikken / 3 || Interlocked.CompareExchange(ref omgevallen, TimeProvider.System.GetTimestamp(), 0) != 0)
            {
                return;
            }

            slachtoffer.SlaDood();
            bezig = proef.UitAsync();
        }));
        Assert.True(omgevallen > 0);
        Assert.Equal(Klikken, klikken.Count);

        // What the dead process was posting when it died: nobody knows whether it arrived.
        var twijfel = (await bezig)
            .Where(u => u.Rij is { Status: UitStatus.Bezig, Door: var door } && door == dood)
            .Select(u => u.Rij.Toon?.KanaalId)
            .OfType<string>()
            .ToHashSet();
        await WachtAsync(
            async () => (await proef.ShardsAsync()).Eigenaars.All(e => e is not null && e != dood),
            "A shard still belongs to the dead process.");
        var overname = TimeProvider.System.GetElapsedTime(omgevallen);
        await WachtAsync(
            () => Task.FromResult(InKanalen(proef).Select(b => b.Gesprek).Distinct().Count() == Kanalen),
            () => WaaromNietAsync(proef, week));
        await proef.WachtTotBezorgdAsync(Geduld);

        var perKanaal = InKanalen(proef).GroupBy(b => b.Gesprek).ToDictionary(g => g.Key, g => g.ToList());
        var dubbel = perKanaal.Where(k => k.Value.Count > 1).ToList();
        var waarom = await WaaromAsync(
            proef, dubbel.Select(k => k.Key), k => (verwacht.Contains(k) ? 1 : 0) + (twijfel.Contains(k) ? 1 : 0),
            [.. geklikt.Select(b => b.Gesprek)], week);
        var stil = dubbel.Where(k => k.Value.Count - 1 > Math.Max(waarom[k.Key].Gewild, waarom[k.Key].Onbeantwoord))
            .Select(k => k.Key)
            .ToList();
        var ongelijk = dubbel.Count(k => !IsGelijk(k.Value));
        await BijwerkenAsync(proef, dubbel.SelectMany(k => k.Value), week);
        var over = dubbel.Count(k => !IsGelijk([.. proef.Teams.Alle.Where(b => b.Gesprek == k.Key)]));

        var duren = klikken.Select(k => k.Duur.TotalMilliseconds).Order().ToList();
        string[] regels =
        [
            Regel(
                $"{naam}: 3 Host processes, 1 killed with SIGKILL; {Kanalen} cards due at one moment, {perKanaal.Count} channels with ",
                $"a card, {Kanalen - perKanaal.Count} missing"),
            Regel(
                $"  surplus copies: {dubbel.Sum(k => k.Value.Count - 1)} (answers lost by {verwacht.Count} faults, {twijfel.Count} ",
                $"posts under way at the dead process, {waarom.Values.Count(w => w.Onbeantwoord > w.Gewild)} time-outs of a busy ",
                $"machine), {stil.Count} without such a reason; {ongelijk} out of sync before, {over} after one click on them"),
            Regel(
                $"  clicks: {klikken.Count} at once, all answered, {klikken.Sum(k => k.Gebroken)} clicked again after a broken ",
                $"connection and {klikken.Sum(k => k.NietBewaard)} because the card asked to; p50 {duren[Klikken / 2]:F0} ms, p99 ",
                $"{duren[Klikken * 99 / 100]:F0} ms, longest {duren[^1]:F0} ms"),
            Regel(
                $"  faults injected: {await GetroffenAsync(proef)} (429, 502, time-out, dropped connection, lost answer); ",
                $"{proef.Teams.Plaatsingen} posts, {proef.Teams.Wijzigingen} updates"),
            Regel(
                $"  takeover {overname.TotalSeconds:F1} s (lease {Shardverdeling.Leasetijd.TotalSeconds:F0} s); all of it ",
                $"{TimeProvider.System.GetElapsedTime(begin).TotalSeconds:F0} s"),
        ];
        foreach (var regel in regels) uitvoer.WriteLine(regel);
        await File.WriteAllLinesAsync(Path.Combine(Uitvoer.Map("betrouwbaarheid"), $"instanties-{naam}.txt"), regels);

        Assert.Equal(Kanalen, perKanaal.Count);
        Assert.Empty(stil);
        Assert.Equal(0, over);
        Assert.InRange(overname, TimeSpan.Zero, Shardverdeling.Leasetijd.ToTimeSpan() + TimeSpan.FromSeconds(15));
        await ControleerAsync(proef, klikken, week);
    }

    /// <summary>For each channel: how many answers were taken away on purpose, and how many the bot says it did not get.</summary>
    private static async Task<Dictionary<string, (int Gewild, int Onbeantwoord)>> WaaromAsync(
        Hostopstelling proef, IEnumerable<string> kanalen, Func<string, int> gewild, HashSet<string> geklikt, Isoweek week)
    {
        var waarom = new Dictionary<string, (int, int)>();
        foreach (var kanaal in kanalen)
        {
            waarom[kanaal] = (gewild(kanaal), await OnbeantwoordAsync(proef, kanaal, geklikt.Contains(kanaal), week));
        }

        return waarom;
    }

    /// <summary>
    /// How many posts of this channel's card were not answered, as the bot wrote it down; what somebody clicked on since is a copy that it
    /// knows.
    /// </summary>
    private static async Task<int> OnbeantwoordAsync(Hostopstelling proef, string kanaal, bool geklikt, Isoweek week)
    {
        var sleutel = Sleutel.Kaart(new(KaartSoort.Agendavraag, week.ToString()), new Ontvanger.Kanaal(kanaal));
        var kaart = (await proef.Kluis.LeesAsync<Kaartrij>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaal), sleutel, default))!.Waarde;
        return (kaart.Onzeker ? 1 + kaart.OokOnzeker : 0) + (geklikt ? kaart.Kopieen?.Count ?? 0 : 0);
    }

    private static IEnumerable<Teamsbericht> InKanalen(Hostopstelling proef) =>
        proef.Teams.Alle.Where(b => b.Gesprek.StartsWith("19:wijk", StringComparison.Ordinal));

    private static bool IsGelijk(IReadOnlyCollection<Teamsbericht> kaarten) => kaarten.Select(k => k.Tekst).Distinct().Count() == 1;

    private static string Regel(params FormattableString[] delen) =>
        string.Concat(delen.Select(d => d.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Switches the faults on; gives the channels where an answer gets lost, so that a copy is to be expected.</summary>
    private static async Task<HashSet<string>> StoorAsync(Hostopstelling proef)
    {
        var zonderAntwoord = new HashSet<string>();
        foreach (var nummer in Enumerable.Range(1, Kanalen))
        {
            if (Array.Find(Storingen, s => s.Elke == nummer % 16).Storing is not { } storing) continue;
            var json = System.Text.Json.JsonSerializer.SerializeToNode(storing)!;
            json["gesprek"] = Wijk.Kanaal(nummer);
            json["aantal"] = 1;
            await proef.Proeftuin.StoorAsync(json);
            if (nummer % 16 is 5 or 9) zonderAntwoord.Add(Wijk.Kanaal(nummer));
        }

        return zonderAntwoord;
    }

    /// <summary>How many of the faults struck: each strikes once and is gone then.</summary>
    private static async Task<int> GetroffenAsync(Hostopstelling proef)
    {
        var gegeven = Enumerable.Range(1, Kanalen).Count(n => Array.Exists(Storingen, s => s.Elke == n % 16));
        return gegeven - await proef.Proeftuin.StoringenAsync();
    }
}
