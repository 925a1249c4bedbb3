using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>
/// The tables are away while people click: first stopped, so that connections are refused, then frozen, so that nothing answers.
/// </summary>
[Collection(nameof(Drukte))]
[Trait(nameof(Drukte), Drukte.Alleen)]
public sealed class OpslagWegTests(ITestOutputHelper uitvoer) : IAsyncLifetime
{
    private const int Kanalen = 40;
    private const string Toelichting = "Deze zin mag niet verloren gaan, vraag ";
    private const int Genoeg = 8;
    private static readonly TimeSpan Geduld = TimeSpan.FromMinutes(3);

    /// <summary>
    /// Teams shows an error after about ten seconds without an answer. A machine that is busy with other work may be late now and then.
    /// </summary>
    private static readonly TimeSpan Teamstijd = TimeSpan.FromSeconds(10);
    private static readonly (string Verb, AgendaAntwoord Antwoord)[] Antwoorden =
        [
            (Verbs.AgendaZetErop, AgendaAntwoord.ZetErop), (Verbs.AgendaDitKeerNiet, AgendaAntwoord.DitKeerNiet),
            (Verbs.AgendaJa, AgendaAntwoord.StaatErop),
        ];

    private readonly ConcurrentQueue<(string Fase, Antwoord Antwoord)> _klikken = new();
    private readonly ConcurrentDictionary<string, List<AgendaAntwoord?>> _kanSteedsWaarZijn = new();
    private readonly ConcurrentBag<string> _bevestigdeVragen = [];
    private readonly CancellationTokenSource _stop = new();
    private Azurite? _azurite;
    private Hostopstelling? _proef;
    private volatile string _fase = "before";
    private volatile TaskCompletionSource _volgende = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Azurite Tabellen => _azurite!;

    private Hostopstelling Proef => _proef!;

    public async ValueTask InitializeAsync() => _azurite = await Azurite.StartKeptAsync();

    public async ValueTask DisposeAsync()
    {
        if (_proef is not null) await _proef.DisposeAsync();
        await Tabellen.DisposeAsync();
        _stop.Dispose();
    }

    [Fact]
    public async Task Wie_klikt_terwijl_de_opslag_weg_is_weet_het_op_tijd_en_niets_wat_bevestigd_is_gaat_verloren()
    {
        var team = Hostopstelling.NuAanDeBeurt(SystemClock.Instance.GetCurrentInstant(), out var wekker);
        var week = Isoweek.Van(Weekmoment.Lokaal(wekker.Om).Date);
        _proef = await Hostopstelling.MaakAsync(1, [.. Enumerable.Range(1, Kanalen).Select(team)], Tabellen.ConnectionString, "");
        var host = Proef.Start();
        await host.WachtTotGereedAsync();
        await Proef.MaakKanalenAsync([.. Enumerable.Range(1, Kanalen).Select(Wijk.Kanaal), Wijk.PoolKanaal], Wijk.Vrager);
        await Proef.ZetAsync(Enumerable.Range(1, Kanalen).Select(n => wekker with { Sleutel = Wijk.Kanaal(n) }));
        await Proef.Teams.WachtAsync(() => Kaarten().Count == Kanalen, Geduld);

        var drukte = Enumerable.Range(0, 4)
            .Select(deel => AntwoordSteedsAsync(Kaarten().Where((_, nummer) => nummer % 4 == deel).ToList(), week))
            .Append(VraagSteedsAsync(week))
            .ToList();
        await GenoegAsync(bevestigd: true);
        var (rood, groen) = await ZonderOpslagAsync("stopped", host, Tabellen.StopAsync, Tabellen.StartAgainAsync);
        _fase = "between";
        await GenoegAsync(bevestigd: true);
        var (roodBevroren, groenBevroren) = await ZonderOpslagAsync("frozen", host, Tabellen.FreezeAsync, Tabellen.ThawAsync);
        _fase = "after";
        await GenoegAsync(bevestigd: true);
        await OveralAsync();
        await _stop.CancelAsync();
        await Task.WhenAll(drukte);
        await Proef.WachtTotBezorgdAsync(Geduld);

        string[] regels =
        [
            .. _klikken.GroupBy(k => k.Fase).Select(g => Regel(g.Key, [.. g.Select(k => k.Antwoord)])),
            string.Create(
                CultureInfo.InvariantCulture,
                $"stopped: not ready after {rood.TotalSeconds:F1} s, ready {groen.TotalSeconds:F1} s after it was back"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"frozen: not ready after {roodBevroren.TotalSeconds:F1} s, ready {groenBevroren.TotalSeconds:F1} s after it was back"),
            string.Create(
                CultureInfo.InvariantCulture,
                $"confirmed: {_bevestigdeVragen.Count} questions with their text, answers in {_kanSteedsWaarZijn.Count} channels, "
                + $"none lost; {Proef.Teams.Plaatsingen} posts, {Proef.Teams.Wijzigingen} updates"),
        ];
        foreach (var regel in regels) uitvoer.WriteLine(regel);
        await File.WriteAllLinesAsync(Path.Combine(Uitvoer.Map("betrouwbaarheid"), "opslag-weg.txt"), regels);

        Assert.All(_klikken, k => Assert.True(k.Antwoord.IsKaart, $"{k.Fase}: {k.Antwoord.Status} {k.Antwoord.Tekst}\n{host.Laatste}"));
        var duren = _klikken.Where(k => k.Fase is "stopped" or "frozen").Select(k => k.Antwoord.Duur).Order().ToList();
        Assert.True(duren[duren.Count * 9 / 10] < Teamstijd, $"Without the tables an answer took {duren[duren.Count * 9 / 10]}.");
        Assert.All((string[])["stopped", "frozen"], fase => Assert.Contains(_klikken, k => k.Fase == fase && !k.Antwoord.IsBevestigd));
        Assert.All(
            (string[])["before", "between", "after"], fase => Assert.Contains(_klikken, k => k.Fase == fase && k.Antwoord.IsBevestigd));
        await ControleerAsync(week);
    }

    private List<Teamsbericht> Kaarten() => [.. Proef.Teams.Alle.Where(b => b.Gesprek.StartsWith("19:wijk", StringComparison.Ordinal))];

    private static string Regel(string fase, List<Antwoord> klikken)
    {
        var duren = klikken.Select(k => k.Duur.TotalMilliseconds).Order().ToList();
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{fase,-8} {klikken.Count,4} clicks, {klikken.Count(k => k.IsBevestigd),4} saved, "
            + $"{klikken.Count(k => k.IsKaart && !k.IsBevestigd),3} told to try again; p50 {duren[duren.Count / 2]:F0} ms, p99 "
            + $"{duren[duren.Count * 99 / 100]:F0} ms, longest {duren[^1]:F0} ms");
    }

    /// <summary>Takes the tables away and gives them back; how long readiness took to turn red and green.</summary>
    private async Task<(TimeSpan Rood, TimeSpan Groen)> ZonderOpslagAsync(string fase, Hostproces host, Func<Task> weg, Func<Task> terug)
    {
        _fase = fase;
        await weg();
        var rood = await TotAsync(host, HttpStatusCode.ServiceUnavailable);
        await GenoegAsync(bevestigd: false);
        await terug();
        return (rood, await TotAsync(host, HttpStatusCode.OK));
    }

    /// <summary>
    /// Returns when this many people of this phase read that their click was saved, or not; saved: a question among them.
    /// </summary>
    private async Task GenoegAsync(bool bevestigd)
    {
        using var tijd = new CancellationTokenSource(Geduld);
        while (true)
        {
            var volgende = _volgende.Task;
            var genoeg = _klikken.Count(k => k.Fase == _fase && k.Antwoord.IsBevestigd == bevestigd) >= Genoeg;
            if (genoeg && !(bevestigd && _bevestigdeVragen.IsEmpty)) return;
            await volgende.WaitAsync(tijd.Token);
        }
    }

    /// <summary>On a slow machine the phases are over before somebody has answered in every channel.</summary>
    private async Task OveralAsync()
    {
        using var tijd = new CancellationTokenSource(Geduld);
        while (true)
        {
            var volgende = _volgende.Task;
            if (_kanSteedsWaarZijn.Count == Kanalen) return;
            await volgende.WaitAsync(tijd.Token);
        }
    }

    /// <summary>Asks as a load balancer does.</summary>
    private static async Task<TimeSpan> TotAsync(Hostproces host, HttpStatusCode status)
    {
        var begin = TimeProvider.System.GetTimestamp();
        while ((await host.GereedAsync()).Status != status)
        {
            Assert.True(TimeProvider.System.GetElapsedTime(begin) < Geduld, $"Readiness did not become {status}: {host.Laatste}");
            await Task.Delay(100);
        }

        return TimeProvider.System.GetElapsedTime(begin);
    }

    /// <summary>One colleague after another answers; what was not confirmed may be saved or not.</summary>
    private async Task AntwoordSteedsAsync(IReadOnlyList<Teamsbericht> kaarten, Isoweek week)
    {
        for (var nummer = 0; !_stop.IsCancellationRequested; nummer++)
        {
            var kaart = kaarten[nummer % kaarten.Count];
            var (verb, antwoord) = Antwoorden[nummer / kaarten.Count % Antwoorden.Length];
            var mogelijk = _kanSteedsWaarZijn.GetOrAdd(kaart.Gesprek, _ => [null]);
            mogelijk.Add(antwoord);
            if (await NoteerAsync(Proef.KlikAsync(Wijk.Vrager, kaart.Gesprek, kaart.Id, verb, Soorten.Agenda, week.ToString())))
            {
                mogelijk.RemoveRange(0, mogelijk.Count - 1);
            }

            await Task.Delay(50);
        }
    }

    /// <summary>Each question is of another person, with a text of its own.</summary>
    private async Task VraagSteedsAsync(Isoweek week)
    {
        for (var nummer = 0; !_stop.IsCancellationRequested; nummer++)
        {
            var tekst = string.Create(
                CultureInfo.InvariantCulture, $"{Toelichting}{(char)('a' + (nummer / 26))}{(char)('a' + (nummer % 26))}.");
            var kaart = Kaarten()[nummer % Kanalen];
            if (
                await NoteerAsync(
                    Proef.KlikAsync(
                        $"vrager{nummer}", kaart.Gesprek, kaart.Id, Verbs.VraagAdvies, Soorten.Agenda, week.ToString(),
                        (Velden.Thema, Themas.Herstel), (Velden.Toelichting, tekst))))
            {
                _bevestigdeVragen.Add(tekst);
            }

            await Task.Delay(700);
        }
    }

    private async Task<bool> NoteerAsync(Task<Antwoord> klik)
    {
        var fase = _fase;
        var antwoord = await klik;
        _klikken.Enqueue((fase, antwoord));
        Interlocked.Exchange(ref _volgende, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult();
        return antwoord.IsBevestigd;
    }

    private async Task ControleerAsync(Isoweek week)
    {
        Assert.NotEmpty(_bevestigdeVragen);
        var aanvragen = await Proef.Kluis.ZoekAsync<Aanvraag>(Tabel.Pool, Wijk.PoolId, "aanvraag|", default);
        var teksten = aanvragen.Select(a => a.Waarde.Vraag.Tekst.Toelichting).ToHashSet();
        Assert.All(_bevestigdeVragen, tekst => Assert.Contains(tekst, teksten));
        Assert.Equal(aanvragen.Count, Proef.Teams.Alle.Count(b => b.Gesprek == Wijk.PoolKanaal));
        Assert.Equal(Kanalen, Kaarten().Count);
        Assert.Equal(Kanalen, _kanSteedsWaarZijn.Count);
        foreach (var (kanaal, mogelijk) in _kanSteedsWaarZijn)
        {
            var rij = await Proef.Kluis.LeesAsync<Agendaweek>(Tabel.Agenda, Sleutel.AgendaPartitie(kanaal), week.ToString(), default);
            Assert.Contains(rij!.Waarde.Antwoord, mogelijk);
        }
    }
}
