using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// The Proeftuin as a process of its own, the way a user starts it: the bot, its SQLite file and a local Teams. It can be killed at any
/// moment and started again on the same data.
/// </summary>
public sealed class Proeftuinproces : IAsyncDisposable
{
    private static readonly TimeSpan Starttijd = TimeSpan.FromSeconds(120);
    private readonly string _map = Directory.CreateTempSubdirectory("proeftuin").FullName;
    private readonly string[] _opties;
    private readonly ConcurrentQueue<string> _fouten = new();
    private Process? _proces;
    private HttpClient _http = new();

    private readonly string? _cultuur;

    private Proeftuinproces(string[] opties, string? cultuur) => (_opties, _cultuur) = (opties, cultuur);

    /// <summary>Where the page and the endpoints are.</summary>
    public Uri Adres { get; private set; } = new("http://127.0.0.1");

    /// <summary>What the process wrote on standard error: warnings and faults.</summary>
    public IReadOnlyCollection<string> Fouten => _fouten;

    /// <summary>Folder with the data of the bot and of the local Teams.</summary>
    public string Map => _map;

    /// <summary>Starts on an empty folder and a free port, and waits for the line that says it is ready.</summary>
    public static Task<Proeftuinproces> StartAsync(params string[] opties) => StartInAsync(null, opties);

    /// <summary>Starts on a machine that is set to this language and region, such as <c>tr-TR</c>; null leaves it as it is here.</summary>
    public static async Task<Proeftuinproces> StartInAsync(string? cultuur, params string[] opties)
    {
        var proces = new Proeftuinproces(opties, cultuur);
        await proces.StartOpnieuwAsync();
        return proces;
    }

    /// <summary>Runs the Proeftuin with these arguments until it ends by itself; for starts that must fail.</summary>
    public static Task<(int Code, string Uit, string Fout)> DraaiAsync(params string[] argumenten) => DraaiAsync(Opdracht("Proeftuin", argumenten));

    /// <summary>Runs the Host with these arguments until it ends by itself; for starts that must fail.</summary>
    public static Task<(int Code, string Uit, string Fout)> DraaiHostAsync(params string[] argumenten) => DraaiAsync(Opdracht("Host", argumenten));

    /// <summary>SIGKILL: nothing gets a chance to finish.</summary>
    public async Task SlaDoodAsync()
    {
        if (_proces is null) return;
        _proces.Kill();
        await _proces.WaitForExitAsync();
        _proces.Dispose();
        _proces = null;
    }

    /// <summary>
    /// Dies after this click and before any new card of it arrived, and is started again; when this returns they have arrived. Until then
    /// Teams refuses them, so that none is cut off in the middle: of such a card a copy is left, and tests/Betrouwbaarheid does that at every step.
    /// </summary>
    public async Task OmvallenBijAsync(Func<Task> klik)
    {
        await LeegAsync();
        var eerder = _fouten.Count;
        await StoorAsync(new { soort = "weiger", operatie = "send", status = 503 });
        await klik();
        await SlaDoodAsync();
        var (vooraf, erbij) = (_fouten.Take(eerder).ToList(), _fouten.Skip(eerder).Where(r => !IsBezorging(r)).ToList());
        _fouten.Clear();
        foreach (var regel in vooraf.Concat(erbij)) _fouten.Enqueue(regel);
        await StartOpnieuwAsync();

        // The first minutes are for the lease of the dead process, the others for a refusal that it did not live to hear.
        for (var i = 0; i < 2; i++) await SpringAsync((await NuAsync()).AddMinutes(2));
    }

    /// <summary>Starts again on the same data and the same port.</summary>
    public async Task StartOpnieuwAsync()
    {
        string[] vast = ["--data", _map, "--urls", Adres.IsDefaultPort ? "http://127.0.0.1:0" : Adres.GetLeftPart(UriPartial.Authority)];
        var opdracht = Opdracht("Proeftuin", [.. vast, .. _opties]);
        if (_cultuur is not null) opdracht.Environment["LC_ALL"] = _cultuur.Replace('-', '_') + ".UTF-8";
        _proces = Process.Start(opdracht)!;
        _proces.ErrorDataReceived += (_, regel) =>
        {
            if (regel.Data is { Length: > 0 } tekst) _fouten.Enqueue(tekst);
        };
        _proces.BeginErrorReadLine();
        using var genoeg = new CancellationTokenSource(Starttijd);
        var adres = await _proces.StandardOutput.ReadLineAsync(genoeg.Token)
            ?? throw new InvalidOperationException($"The Proeftuin did not start: {string.Join(' ', _fouten)}");
        Adres = new Uri(adres);
        _http.Dispose();
        _http = new HttpClient { BaseAddress = Adres, Timeout = TimeSpan.FromMinutes(2) };
    }

    /// <summary>Any activity, signed and passed to the bot as Teams would.</summary>
    public async Task<HttpResponseMessage> StuurAsync(JsonNode activiteit) =>
        await _http.PostAsJsonAsync(new Uri("proeftuin/api/messages", UriKind.Relative), activiteit);

    /// <summary>A raw request to the process.</summary>
    public Task<HttpResponseMessage> VraagAsync(HttpRequestMessage vraag) => _http.SendAsync(vraag);

    /// <summary>What the local Teams holds of a chat or channel, as this person may see it.</summary>
    public async Task<IReadOnlyList<Teamsbericht>> BerichtenAsync(string persoon, string gesprek)
    {
        var lijst = await _http.GetFromJsonAsync<JsonElement>(Pad($"gesprekken/{Uri.EscapeDataString(gesprek)}/berichten?persoon={persoon}"));
        return [.. lijst.EnumerateArray().Select(Teamsbericht.Lees)];
    }

    /// <summary>The 1:1 chat of this person with the bot.</summary>
    public async Task<string> ChatAsync(string persoon)
    {
        var stand = await _http.GetFromJsonAsync<JsonElement>(Pad("stand"));
        var wie = stand.GetProperty("personen").EnumerateArray().First(p => p.GetProperty("aad").GetString() == persoon);
        return wie.GetProperty("gesprekken").EnumerateArray().First(g => g.GetProperty("soort").GetString() == "personal").GetProperty("id").GetString()!;
    }

    /// <summary>Messages of the 1:1 chat, oldest first.</summary>
    public async Task<IReadOnlyList<Teamsbericht>> ChatberichtenAsync(string persoon) => await BerichtenAsync(persoon, await ChatAsync(persoon));

    /// <summary>Types a message, in a channel with a mention of the bot; returns when the bot took it in.</summary>
    public async Task ZegAsync(string persoon, string gesprek, string tekst)
    {
        var antwoord = await _http.PostAsJsonAsync(Pad($"gesprekken/{Uri.EscapeDataString(gesprek)}/berichten"), new { persoon, tekst, vermeld = true });
        antwoord.EnsureSuccessStatusCode();
        if (!(await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("aangekomen").GetBoolean())
            throw new InvalidOperationException($"The bot did not take the message in: {string.Join(' ', _fouten)}");
    }

    /// <summary>Clicks the action with this verb on a message, with the inputs filled in.</summary>
    public async Task<Klikantwoord> KlikAsync(string persoon, Teamsbericht bericht, string verb, params (string Veld, string Waarde)[] invoer)
    {
        var knop = bericht.Knop(verb) ?? throw new InvalidOperationException($"The card has no {verb}: {bericht.Tekst}");
        return await KlikAsync(persoon, bericht, verb, knop.GetProperty("data"), invoer);
    }

    /// <summary>Sends a click that need not stand on the card: forged, old or repeated.</summary>
    public async Task<Klikantwoord> KlikAsync(string persoon, Teamsbericht bericht, string verb, JsonElement data, params (string Veld, string Waarde)[] invoer)
    {
        var samen = JsonObject.Create(data)!.DeepClone().AsObject();
        foreach (var (veld, waarde) in invoer) samen[veld] = waarde;
        var antwoord = await _http.PostAsJsonAsync(
            Pad($"gesprekken/{Uri.EscapeDataString(bericht.Gesprek)}/klik"),
            new { persoon, bericht = bericht.Id, klik = new { soort = "Action.Execute", verb, data = samen } });
        antwoord.EnsureSuccessStatusCode();
        var inhoud = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        return new(inhoud.GetProperty("status").GetInt32(), inhoud.TryGetProperty("inhoud", out var i) && i.ValueKind == JsonValueKind.Object ? i : null);
    }

    /// <summary>Clicks as an older client does: the action's Submit fallback arrives as a message with a value.</summary>
    public async Task SubmitAsync(string persoon, Teamsbericht bericht, string verb, params (string Veld, string Waarde)[] invoer)
    {
        var knop = bericht.Knop(verb) ?? throw new InvalidOperationException($"The card has no {verb}: {bericht.Tekst}");
        var samen = JsonObject.Create(knop.GetProperty("fallback").GetProperty("data"))!.DeepClone().AsObject();
        foreach (var (veld, waarde) in invoer) samen[veld] = waarde;
        var antwoord = await _http.PostAsJsonAsync(
            Pad($"gesprekken/{Uri.EscapeDataString(bericht.Gesprek)}/klik"),
            new { persoon, bericht = bericht.Id, klik = new { soort = "Action.Submit", data = samen } });
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>
    /// An invoke of this name, as the client of this person sends it: a dialog, a search, a choice list. The message is the one with the card, or
    /// the one on which a message action was called.
    /// </summary>
    public async Task<Klikantwoord> RoepAsync(string persoon, string gesprek, string naam, JsonObject waarde, string? bericht = null)
    {
        var antwoord = await _http.PostAsJsonAsync(Pad($"gesprekken/{Uri.EscapeDataString(gesprek)}/aanroep"), new { persoon, naam, waarde, bericht });
        antwoord.EnsureSuccessStatusCode();
        var inhoud = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        return new(inhoud.GetProperty("status").GetInt32(), inhoud.TryGetProperty("inhoud", out var i) && i.ValueKind == JsonValueKind.Object ? i : null);
    }

    /// <summary>The moment on the clock of the local Teams.</summary>
    public async Task<DateTimeOffset> NuAsync() => (await _http.GetFromJsonAsync<JsonElement>(Pad("klok"))).GetProperty("nu").GetDateTimeOffset();

    /// <summary>Moves the clock forward; returns when everything that became due is done and delivered.</summary>
    public async Task SpringAsync(DateTimeOffset naar)
    {
        var antwoord = await _http.PostAsJsonAsync(Pad("klok"), new { nu = naar.ToString("O", CultureInfo.InvariantCulture) });
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>Lets the clock run at this speed; 0.001 all but stops it.</summary>
    public async Task LoopMetAsync(double snelheid) => (await _http.PostAsJsonAsync(Pad("klok"), new { snelheid })).EnsureSuccessStatusCode();

    /// <summary>Everything that can be delivered now is delivered when this returns.</summary>
    public async Task LeegAsync() => await SpringAsync((await NuAsync()).AddSeconds(1));

    /// <summary>Switches a fault of the local Connector on.</summary>
    public async Task StoorAsync(object storing) => (await _http.PostAsJsonAsync(Pad("storing"), storing)).EnsureSuccessStatusCode();

    /// <summary>Every body that the bot sent since the start, at most 500: its calls, and its answers to invokes.</summary>
    public async Task<IReadOnlyList<JsonElement>> VerkeerAsync() => [.. (await _http.GetFromJsonAsync<JsonElement>(Pad("verkeer"))).EnumerateArray()];

    /// <summary>How many faults are still on.</summary>
    public async Task<int> StoringenAsync() => (await _http.GetFromJsonAsync<JsonElement>(Pad("storing"))).GetArrayLength();

    /// <summary>Switches all faults off.</summary>
    public async Task StoorNietMeerAsync() => (await _http.DeleteAsync(Pad("storing"))).EnsureSuccessStatusCode();

    /// <summary>Ends the process and removes its data.</summary>
    public async ValueTask DisposeAsync()
    {
        await SlaDoodAsync();
        _http.Dispose();
        Directory.Delete(_map, recursive: true);
    }

    /// <summary>What the bot says when Teams does not take a card.</summary>
    private static bool IsBezorging(string regel) =>
        regel.StartsWith("warn: TeamsHerstelBot.Teams.Connector.", StringComparison.Ordinal) || regel.StartsWith("warn: TeamsHerstelBot.Host.Post.", StringComparison.Ordinal);

    private static Uri Pad(string pad) => new($"proeftuin/{pad}", UriKind.Relative);

    private static async Task<(int Code, string Uit, string Fout)> DraaiAsync(ProcessStartInfo opdracht)
    {
        using var proces = Process.Start(opdracht)!;
        using var genoeg = new CancellationTokenSource(Starttijd);
        var uit = proces.StandardOutput.ReadToEndAsync(genoeg.Token);
        var fout = proces.StandardError.ReadToEndAsync(genoeg.Token);
        try
        {
            await proces.WaitForExitAsync(genoeg.Token);
            return (proces.ExitCode, await uit, await fout);
        }
        finally
        {
            if (!proces.HasExited) proces.Kill();
        }
    }

    /// <summary>How a program of the bot is started as a user starts it.</summary>
    internal static ProcessStartInfo Opdracht(string programma, params string[] argumenten)
    {
        // bin/Debug or bin/Release, the same as the tests.
        var bouw = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        var dll = Broncode.Pad("bot", programma, "bin", bouw, "net10.0", $"TeamsHerstelBot.{programma}.dll");
        return new ProcessStartInfo("dotnet", [dll, .. argumenten]) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };
    }
}
