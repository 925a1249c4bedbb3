using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// Microsoft's Agents Playground: a Teams client and Connector of Microsoft's own, started on a free port of 127.0.0.1 and driven over its
/// HTTP and WebSocket API. It holds one team with two channels and six people; <see cref="Anna"/> is the one who types. It signs nothing,
/// so it talks to the door of the Proeftuin that does.
/// </summary>
public sealed partial class Playground : IAsyncDisposable
{
    /// <summary>The General channel; its id is also that of the team.</summary>
    public const string Algemeen = "team-wijk";

    /// <summary>The other channel.</summary>
    public const string Overleg = "kanaal-overleg";

    /// <summary>A group chat with everybody.</summary>
    public const string Groep = "groep-wijk";

    /// <summary>The 1:1 chat of <see cref="Anna"/> with the bot.</summary>
    public const string ChatVanAnna = "chat-anna";

    private const string Pakket = "node_modules/@microsoft/m365agentsplayground/cli.js";
    private const string Bot = "28:6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60";
    private const string Tenant = "0b7c9e52-3d14-4f6a-8e21-a94d6c3f5b18";
    private static readonly TimeSpan Starttijd = TimeSpan.FromMinutes(1);
    private readonly Process _proces;
    private readonly string _map;
    private readonly HttpClient _http;
    private readonly Socketlezer _gesprekken = new();
    private readonly Socketlezer _log = new();

    private Playground(Process proces, string map, Uri adres)
    {
        _proces = proces;
        _map = map;
        Adres = adres;
        _http = new HttpClient { BaseAddress = adres };
    }

    public static Speler Anna { get; } = new("user-anna", "Anna Jansen", Aad(0));

    public static Speler Bob { get; } = new("user-bob", "Bob Visser", Aad(1));

    public static Speler Cem { get; } = new("user-cem", "Cem Kaya", Aad(2));

    public static Speler Dina { get; } = new("user-dina", "Dina Mulder", Aad(3));

    public static Speler Eva { get; } = new("user-eva", "Eva Smit", Aad(4));

    public static Speler Fons { get; } = new("user-fons", "Fons de Wit", Aad(5));

    /// <summary>The page of the playground.</summary>
    public Uri Adres { get; }

    /// <summary>Installs the playground when needed, starts it in front of a Proeftuin and opens its sockets.</summary>
    /// <param name="proeftuin">Address of a Proeftuin that was started with <c>--leeg</c>.</param>
    public static async Task<Playground> StartAsync(Uri proeftuin)
    {
        var npm = await Npm.ZorgVoorAsync("playground");
        var node = await Npm.VereisNodeAsync();
        var map = Directory.CreateTempSubdirectory("playground").FullName;
        await File.WriteAllTextAsync(Path.Combine(map, "team.yml"), Team().ToJsonString());
        var poort = VrijePoort();
        var adres = new Uri(string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{poort}/"));
        var start = new ProcessStartInfo(node, [
            "-r", "./alleen-hier.cjs", Pakket, "start", "-e", new Uri(proeftuin, "proeftuin/api/messages").AbsoluteUri, "-c", "msteams",
            "--disable-telemetry",
            "--port", poort.ToString(CultureInfo.InvariantCulture), "--service-url", new Uri(adres, "_connector").AbsoluteUri])
        {
            WorkingDirectory = npm,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["TEAMSAPPTESTER_BROWSER"] = "none",
                ["M365_AGENTS_PLAYGROUND_CONFIG_PATH"] = Path.Combine(map, "team.yml"),
                ["M365_AGENTS_PLAYGROUND_LOGFILE"] = Path.Combine(map, "playground.log"),
            },
        };
        var playground = new Playground(Process.Start(start)!, map, adres);
        try
        {
            await playground.WachtOpStartAsync(poort);
            await playground._gesprekken.OpenAsync(new Uri($"ws://127.0.0.1:{poort}/_ws_conversation/v1/conversations/stream"));
            await playground._log.OpenAsync(new Uri($"ws://127.0.0.1:{poort}/_ws/log/stream"));
            return playground;
        }
        catch
        {
            await playground.DisposeAsync();
            throw;
        }
    }

    /// <summary>Installs the bot in a chat or channel, as the first look at it does in the page.</summary>
    public Task InstalleerAsync(string gesprek) => VereisAsync($"_debug/conversation/{gesprek}/installation", new JsonObject());

    /// <summary>Anna types a message; in a channel or group chat with a mention of the bot.</summary>
    public Task ZegAsync(string gesprek, string tekst)
    {
        const string Vermelding = "<at>TeamsHerstelBot</at>";
        var bericht = new JsonObject { ["from"] = new JsonObject { ["id"] = Anna.Id }, ["text"] = tekst, ["textFormat"] = "plain" };
        if (gesprek != ChatVanAnna)
        {
            bericht["text"] = $"{Vermelding} {tekst}";
            bericht["mentions"] = new JsonArray(new JsonObject { ["mentioned"] = new JsonObject { ["id"] = Bot }, ["text"] = Vermelding });
        }

        return VereisAsync($"_conversation/v1/conversations/{gesprek}/messages", bericht);
    }

    /// <summary>Clicks an Action.Execute of a card and gives what the client gets back: <c>type</c> and <c>value</c>.</summary>
    public async Task<JsonElement> KlikAsync(
        Speler wie, Playgroundbericht bericht, string verb, params (string Veld, string Waarde)[] invoer)
    {
        var actie = JsonObject.Create(bericht.Knop(verb))!.DeepClone().AsObject();
        foreach (var (veld, waarde) in invoer) actie["data"]!.AsObject()[veld] = waarde;
        actie.Remove("fallback");
        using var antwoord = await RoepAanAsync(
            wie, bericht, "adaptiveCard/action", new JsonObject { ["action"] = actie, ["trigger"] = "manual" });
        return antwoord.IsSuccessStatusCode
            ? await antwoord.Content.ReadFromJsonAsync<JsonElement>()
            : throw new InvalidOperationException(
                $"The playground answered {(int)antwoord.StatusCode} to {verb}: {await antwoord.Content.ReadAsStringAsync()}");
    }

    /// <summary>Sends an invoke of any name that the playground knows.</summary>
    public Task<HttpResponseMessage> RoepAanAsync(Speler wie, Playgroundbericht bericht, string naam, JsonNode waarde) =>
        _http.PostAsJsonAsync(
        new Uri("_conversation/v1/invoke", UriKind.Relative),
        new JsonObject
        {
            ["name"] = naam,
            ["value"] = waarde,
            ["from"] = new JsonObject { ["id"] = wie.Id },
            ["conversation"] = new JsonObject { ["id"] = bericht.Draad },
            ["replyToId"] = bericht.Id,
        });

    /// <summary>Clicks the Action.Submit that stands behind an Action.Execute for older clients.</summary>
    public Task SubmitAsync(Speler wie, Playgroundbericht bericht, string verb) => VereisAsync(
        "_conversation/v1/submit",
        new JsonObject
        {
            ["from"] = new JsonObject { ["id"] = wie.Id },
            ["conversation"] = new JsonObject { ["id"] = bericht.Draad },
            ["replyToId"] = bericht.Id,
            ["value"] = JsonObject.Create(bericht.Knop(verb).GetProperty("fallback").GetProperty("data")),
        });

    /// <summary>Waits for a new card in a chat or channel that this person of the page can see, with this text somewhere in it.</summary>
    public async Task<Playgroundbericht> NieuwAsync(string gesprek, string tekst) =>
        new(
            await _gesprekken.WachtAsync(
                g => Is(g, "createMessage", gesprek) && Playgroundbericht.Bevat(g, tekst), $"a new card with '{tekst}' in {gesprek}"));

    /// <summary>Waits for an update in place of this card, with this text somewhere in it.</summary>
    public async Task<Playgroundbericht> BijgewerktAsync(Playgroundbericht bericht, string tekst) => new(await _gesprekken.WachtAsync(
        g => Is(g, "updateMessage", bericht.Gesprek) && new Playgroundbericht(g).Id == bericht.Id && Playgroundbericht.Bevat(g, tekst),
        $"an update with '{tekst}' in {bericht.Gesprek}"));

    /// <summary>Waits for a call in either direction that fits.</summary>
    public async Task<JsonElement> LogAsync(Func<JsonElement, bool> welke, string wat) =>
        (await _log.WachtAsync(g => welke(g.GetProperty("log")), wat)).GetProperty("log");

    /// <summary>Every call of the bot to the Connector so far, with its answer.</summary>
    public IReadOnlyList<JsonElement> Aanroepen() =>
        [
            .. _log.Gezien()
                .Select(g => g.GetProperty("log"))
                .Where(
                    l =>
                        l.TryGetProperty("from", out var van)
                            && van.ValueKind == JsonValueKind.String
                            && van.GetString() == "User Application"),
        ];

    public async ValueTask DisposeAsync()
    {
        await _gesprekken.DisposeAsync();
        await _log.DisposeAsync();
        _http.Dispose();
        if (!_proces.HasExited) _proces.Kill(entireProcessTree: true);
        await _proces.WaitForExitAsync();
        _proces.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>It says on which port it listens, which is another one when somebody was first; then it reads its team.</summary>
    private async Task WachtOpStartAsync(int poort)
    {
        using var genoeg = new CancellationTokenSource(Starttijd);
        var regel = await _proces.StandardOutput.ReadLineAsync(genoeg.Token);
        if (regel != $"Listening on {poort.ToString(CultureInfo.InvariantCulture)}")
        {
            throw new InvalidOperationException($"The playground did not start: {regel} {await LogtekstAsync()}");
        }

        _ = _proces.StandardOutput.ReadToEndAsync(CancellationToken.None);
        _ = _proces.StandardError.ReadToEndAsync(CancellationToken.None);
        (await _http.GetAsync(new Uri("_debug/ping", UriKind.Relative), genoeg.Token)).EnsureSuccessStatusCode();
    }

    private async Task<string> LogtekstAsync()
    {
        var pad = Path.Combine(_map, "playground.log");
        return File.Exists(pad) ? await File.ReadAllTextAsync(pad) : "";
    }

    private async Task VereisAsync(string pad, JsonNode inhoud)
    {
        using var antwoord = await _http.PostAsJsonAsync(new Uri(pad, UriKind.Relative), inhoud);
        antwoord.EnsureSuccessStatusCode();
    }

    private static bool Is(JsonElement gebeurtenis, string actie, string gesprek) =>
        gebeurtenis.GetProperty("action").GetString() == actie
            && gebeurtenis.GetProperty("actionConversationId").GetString()!.Split(';')[0] == gesprek;
}
