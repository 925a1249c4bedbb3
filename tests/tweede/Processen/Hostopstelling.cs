using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Processen.Tests;

/// <summary>
/// Host processes as in production on one store, the local Teams in a process beside them, and a look into the store from here. Time is
/// real: whoever wants something to be due sets a wekker that is due.
/// </summary>
public sealed class Hostopstelling : IAsyncDisposable
{
    private readonly ITableStore _opslag;
    private readonly Bot _kijker;
    private readonly HttpClient _http = new() { Timeout = TimeSpan.FromMinutes(2) };

    private Hostopstelling(Proeftuinproces proeftuin, IReadOnlyList<Uri> adressen, Teamsstroom teams, string tables, string pad)
    {
        (Proeftuin, Adressen, Teams, Tables, Pad) = (proeftuin, adressen, teams, tables, pad);
        _opslag = TableStore.Open(tables, pad);
        _kijker = Bot.Maak(_opslag, new Nepteams(), TimeProvider.System);
    }

    public Proeftuinproces Proeftuin { get; }

    /// <summary>Where the local Teams looks for the bot.</summary>
    public IReadOnlyList<Uri> Adressen { get; }

    public Teamsstroom Teams { get; }

    public List<Hostproces> Hosts { get; } = [];

    /// <summary>The tables, as every instance sees them.</summary>
    public Kluis Kluis => _kijker.Kluis;

    public string ServiceUrl => new Uri(Proeftuin.Adres, "/proeftuin/connector/").AbsoluteUri;

    private string Tables { get; }

    private string Pad { get; }

    /// <summary>Starts the local Teams; the wijkteams and their pool stand in the tables, no Host runs yet.</summary>
    /// <param name="instanties">How many Hosts there can be.</param>
    /// <param name="tables">Value of <c>ConnectionStrings:Tables</c>.</param>
    /// <param name="pad">Path of the SQLite file.</param>
    public static async Task<Hostopstelling> MaakAsync(int instanties, IReadOnlyList<Wijkteam> wijkteams, string tables, string pad)
    {
        List<Uri> adressen = [.. Enumerable.Range(0, instanties).Select(_ => Hostproces.VrijAdres())];
        var proeftuin = await Proeftuinproces.StartAsync(
            ["--leeg", .. adressen.SelectMany(a => new[] { "--bot", a.GetLeftPart(UriPartial.Authority) })]);
        var opstelling = new Hostopstelling(proeftuin, adressen, await Teamsstroom.VolgAsync(proeftuin.Adres), tables, pad);
        await opstelling.Kluis.MaakTabellenAsync(default);
        await Wijk.BewaarAsync(opstelling.Kluis, wijkteams, Hostproces.TenantId, opstelling.ServiceUrl);
        return opstelling;
    }

    /// <summary>Starts one more Host process; it is not ready yet.</summary>
    public Hostproces Start()
    {
        var host = Hostproces.Start(Adressen[Hosts.Count], Proeftuin.Adres, Tables, Pad);
        Hosts.Add(host);
        return host;
    }

    /// <summary>
    /// A wijkteam whose card of this week can come now and stays true for days, whatever day it is and whatever is closed.
    /// </summary>
    public static Func<int, Wijkteam> NuAanDeBeurt(Instant nu, out Wekker wekker)
    {
        var begin = LocalTime.Midnight;
        var week = Isoweek.Van(Weekmoment.Lokaal(nu).Date);
        foreach (var van in (Isoweek[])[week, week.Plus(-1)])
        {
            foreach (var kaartdag in Dagen)
            {
                foreach (var overlegdag in Dagen)
                {
                    Wijkteam Maak(int nummer) =>
                        Wijk.Team(nummer) with { Overleg = new(overlegdag, begin), Kaartmoment = new(kaartdag, begin) };
                    var plan = Kaartplan.Voor(Maak(1), van);
                    if (!plan.HeeftKaart || plan.Om > nu || plan.Overleg < nu + Duration.FromHours(1)) continue;
                    wekker = new(WekkerSoort.Agendavraag, Wijk.Kanaal(1), plan.Om);
                    return Maak;
                }
            }
        }

        throw new InvalidOperationException($"No card can come at {nu}.");
    }

    /// <summary>Sets these wekkers, many at a time.</summary>
    public Task ZetAsync(IEnumerable<Wekker> wekkers) => Parallel.ForEachAsync(wekkers, Tegelijk, async (wekker, ct) =>
        await _kijker.Dienst<Wekkerdienst>().ZetAsync(Hostproces.TenantId, wekker, ct));

    /// <summary>Lets the local Teams know these channels; the bot has nothing to do with it.</summary>
    public Task MaakKanalenAsync(IEnumerable<string> kanalen, string lid) => Parallel.ForEachAsync(kanalen, Tegelijk, async (kanaal, _) =>
        await VereisAsync(
            Activiteit(
                lid, kanaal, "conversationUpdate", new() { ["channelData"] = new JsonObject { ["eventType"] = "channelCreated" } })));

    /// <summary>Installs the app in the 1:1 chats of these people.</summary>
    public Task InstalleerAsync(IEnumerable<string> personen) => Parallel.ForEachAsync(personen, Tegelijk, async (wie, _) =>
        await VereisAsync(Activiteit(wie, Wijk.Chat(wie), "installationUpdate", new() { ["action"] = "add" })));

    /// <summary>A click as Teams sends it, signed by the local Teams and brought to an instance in turn.</summary>
    public Task<Antwoord> KlikAsync(
        string wie, string gesprek, string bericht, string verb, string soort, string id, params (string Veld, string Waarde)[] invoer)
    {
        var data = new JsonObject { ["v"] = 1, ["soort"] = soort, ["id"] = id, ["rev"] = 1 };
        foreach (var (veld, waarde) in invoer) data[veld] = waarde;
        return StuurAsync(Activiteit(wie, gesprek, "invoke", new()
        {
            ["name"] = "adaptiveCard/action",
            ["replyToId"] = bericht,
            ["value"] =
                new JsonObject
                {
                    ["trigger"] = "manual",
                    ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = data },
                },
        }));
    }

    /// <summary>Which instance has which shard, and until when each instance counts as alive.</summary>
    public async Task<(IReadOnlyList<string?> Eigenaars, IReadOnlyList<Instantierij> Instanties)> ShardsAsync()
    {
        var leases = await Task.WhenAll(
            Sleutel.AlleShards.Select(shard => Kluis.LeesAsync<Leaserij>(Tabel.Wekkers, shard, Sleutel.LeaseRij, default)));
        var instanties = await Kluis.ZoekAsync<Instantierij>(Tabel.Wekkers, Sleutel.InstantiePartitie, RowKeyRange.All, default);
        return ([.. leases.Select(l => l?.Waarde.Instantie)], [.. instanties.Select(i => i.Waarde)]);
    }

    /// <summary>What is still in an outbox, with its partition; on a busy machine it is asked again.</summary>
    public async Task<IReadOnlyList<(Partitie Waar, Uitrij Rij)>> UitAsync()
    {
        for (var poging = 1; ; poging++)
        {
            try
            {
                return await LeesUitAsync();
            }
            catch (TableStoreException) when (poging < 5)
            {
                await Task.Delay(TimeSpan.FromSeconds(poging));
            }
        }
    }

    private async Task<IReadOnlyList<(Partitie Waar, Uitrij Rij)>> LeesUitAsync()
    {
        var partities = new List<Partitie>();
        foreach (var shard in Sleutel.AlleShards)
        {
            partities.AddRange(
                (await Kluis.ZoekAsync<Partitie>(Tabel.Wekkers, shard, Sleutel.PartitiePrefix, default)).Select(r => r.Waarde));
        }

        var rijen = new System.Collections.Concurrent.ConcurrentBag<(Partitie, Uitrij)>();
        await Parallel.ForEachAsync(partities, Tegelijk, async (partitie, ct) =>
        {
            foreach (var prefix in (string[])[Sleutel.PakPrefix, Sleutel.UitPrefix])
            {
                foreach (var rij in await Kluis.ZoekAsync<Uitrij>(partitie.Tabel, partitie.Sleutel, prefix, ct))
                {
                    rijen.Add((partitie, rij.Waarde));
                }
            }
        });
        return [.. rijen];
    }

    /// <summary>
    /// Returns when nothing is left to deliver, at most after <paramref name="geduld"/>; what was set aside waits for a person.
    /// </summary>
    public async Task WachtTotBezorgdAsync(TimeSpan geduld)
    {
        var sinds = TimeProvider.System.GetTimestamp();
        while ((await UitAsync()).Where(u => u.Rij.Status != UitStatus.Geparkeerd).ToList() is { Count: > 0 } rest)
        {
            Assert.True(
                TimeProvider.System.GetElapsedTime(sinds) < geduld,
                $"Not delivered: {string.Join("; ", rest.Select(r => $"{r.Waar.Sleutel} {r.Rij.Status} {r.Rij.Code}").Take(8))}\n"
            + string.Join('\n', Hosts.Select(h => h.Laatste)));
            await Task.Delay(500);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var host in Hosts) await host.DisposeAsync();
        await Teams.DisposeAsync();
        await Proeftuin.DisposeAsync();
        await _kijker.DisposeAsync();
        if (_opslag is IAsyncDisposable sluit) await sluit.DisposeAsync();
        _http.Dispose();
    }

    private static IsoDayOfWeek[] Dagen { get; } = [.. Enum.GetValues<IsoDayOfWeek>().Where(d => d != IsoDayOfWeek.None)];

    private static ParallelOptions Tegelijk { get; } = new() { MaxDegreeOfParallelism = 16 };

    private JsonObject Activiteit(string wie, string gesprek, string soort, JsonObject rest)
    {
        var kanaal = gesprek.StartsWith("19:", StringComparison.Ordinal);
        var kanaaldata = rest["channelData"] as JsonObject ?? [];
        kanaaldata["tenant"] = new JsonObject { ["id"] = Hostproces.TenantId };
        if (kanaal) kanaaldata["channel"] = new JsonObject { ["id"] = gesprek };
        rest["channelData"] ??= kanaaldata;
        rest["type"] = soort;
        rest["serviceUrl"] = ServiceUrl;
        rest["channelId"] = "msteams";
        rest["from"] = new JsonObject { ["id"] = "29:" + wie, ["aadObjectId"] = wie, ["name"] = wie };
        rest["recipient"] = new JsonObject { ["id"] = "28:" + Hostproces.AppId };
        rest["conversation"] =
            new JsonObject { ["id"] = gesprek, ["conversationType"] = kanaal ? "channel" : "personal", ["tenantId"] = Hostproces.TenantId };
        return rest;
    }

    /// <summary>For what has to be there before the test begins.</summary>
    private async Task VereisAsync(JsonObject activiteit)
    {
        var antwoord = await StuurAsync(activiteit);
        if ((int)antwoord.Status >= 300)
        {
            throw new InvalidOperationException(
                $"{(int)antwoord.Status} {antwoord.Tekst} {string.Join('\n', Proeftuin.Fouten.TakeLast(5))}");
        }
    }

    private async Task<Antwoord> StuurAsync(JsonObject activiteit)
    {
        var begin = TimeProvider.System.GetTimestamp();
        using var inhoud = new StringContent(activiteit.ToJsonString(), Encoding.UTF8, "application/json");
        using var antwoord = await _http.PostAsync(new Uri(Proeftuin.Adres, "/proeftuin/api/messages"), inhoud);
        return new(antwoord.StatusCode, await antwoord.Content.ReadAsStringAsync(), TimeProvider.System.GetElapsedTime(begin));
    }
}
