using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>
/// A local Teams with the bot in it, and what a person does there: read, type, click. The clock jumps; the bot can be killed at any moment
/// and started again on what it stored. Whether that is a process of its own or not makes no difference to who uses it.
/// </summary>
public abstract class Proefteams : IAsyncDisposable
{
    /// <summary>Where the page and the endpoints are.</summary>
    public Uri Adres { get; protected set; } = new("http://127.0.0.1");

    /// <summary>What the bot warned of: warnings and faults in its log.</summary>
    public IReadOnlyCollection<string> Fouten => Gehoord;

    /// <summary>The lines of <see cref="Fouten"/>.</summary>
    protected ConcurrentQueue<string> Gehoord { get; } = new();

    /// <summary>Reaches <see cref="Adres"/>.</summary>
    protected abstract HttpClient Http { get; }

    /// <summary>Nothing gets a chance to finish.</summary>
    public abstract Task SlaDoodAsync();

    /// <summary>Starts again on the same data and the same address.</summary>
    public abstract Task StartOpnieuwAsync();

    /// <summary>Whether this text stands in anything that the bot stored or said in its log.</summary>
    public abstract Task<bool> StaatErgensAsync(string tekst);

    /// <summary>Ends it and removes its data.</summary>
    public abstract ValueTask DisposeAsync();

    /// <summary>
    /// Dies after this click and before any new card of it arrived, and is started again; when this returns they have arrived. Until then
    /// Teams refuses them, so that none is cut off in the middle: of such a card a copy is left, and tests/Betrouwbaarheid does that at
    /// every step.
    /// </summary>
    public async Task OmvallenBijAsync(Func<Task> klik)
    {
        await LeegAsync();
        var eerder = Fouten.Count;
        await StoorAsync(new { soort = "weiger", operatie = "send", status = 503 });
        await klik();
        await SlaDoodAsync();
        string[] rest = [.. Gehoord.Where((regel, nummer) => nummer < eerder || !IsBezorging(regel))];
        Gehoord.Clear();
        foreach (var regel in rest) Gehoord.Enqueue(regel);
        await StartOpnieuwAsync();

        // The first minutes are for the lease of the dead process, the others for a refusal that it did not live to hear.
        for (var i = 0; i < 2; i++) await SpringAsync((await NuAsync()).AddMinutes(2));
    }

    /// <summary>Any activity, signed and passed to the bot as Teams would.</summary>
    public async Task<HttpResponseMessage> StuurAsync(JsonNode activiteit) =>
        await Http.PostAsJsonAsync(new Uri("proeftuin/api/messages", UriKind.Relative), activiteit);

    /// <summary>A raw request to the process.</summary>
    public Task<HttpResponseMessage> VraagAsync(HttpRequestMessage vraag) => Http.SendAsync(vraag);

    /// <summary>What the local Teams holds of a chat or channel, as this person may see it.</summary>
    public async Task<IReadOnlyList<Teamsbericht>> BerichtenAsync(string persoon, string gesprek)
    {
        var lijst = await Http.GetFromJsonAsync<JsonElement>(
            Pad($"gesprekken/{Uri.EscapeDataString(gesprek)}/berichten?persoon={persoon}"));
        return [.. lijst.EnumerateArray().Select(Teamsbericht.Lees)];
    }

    /// <summary>The 1:1 chat of this person with the bot.</summary>
    public async Task<string> ChatAsync(string persoon)
    {
        var stand = await Http.GetFromJsonAsync<JsonElement>(Pad("stand"));
        var wie = stand.GetProperty("personen").EnumerateArray().First(p => p.GetProperty("aad").GetString() == persoon);
        return wie.GetProperty("gesprekken")
            .EnumerateArray()
            .First(g => g.GetProperty("soort").GetString() == "personal")
            .GetProperty("id")
            .GetString()!;
    }

    /// <summary>Every chat and channel of the local Teams, each with somebody who is in it.</summary>
    public async Task<IReadOnlyList<(string Persoon, string Gesprek)>> GesprekkenAsync()
    {
        var stand = await Http.GetFromJsonAsync<JsonElement>(Pad("stand"));
        return
        [
            .. stand.GetProperty("personen").EnumerateArray()
                .SelectMany(p => p.GetProperty("gesprekken").EnumerateArray()
                    .Select(g => (Persoon: p.GetProperty("aad").GetString()!, Gesprek: g.GetProperty("id").GetString()!)))
                .DistinctBy(g => g.Gesprek),
        ];
    }

    /// <summary>Messages of the 1:1 chat, oldest first.</summary>
    public async Task<IReadOnlyList<Teamsbericht>> ChatberichtenAsync(string persoon) =>
        await BerichtenAsync(persoon, await ChatAsync(persoon));

    /// <summary>Types a message, in a channel with a mention of the bot; returns when the bot took it in.</summary>
    public async Task ZegAsync(string persoon, string gesprek, string tekst)
    {
        var antwoord = await Http.PostAsJsonAsync(
            Pad($"gesprekken/{Uri.EscapeDataString(gesprek)}/berichten"), new { persoon, tekst, vermeld = true });
        antwoord.EnsureSuccessStatusCode();
        if (!(await antwoord.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("aangekomen").GetBoolean())
            throw new InvalidOperationException($"The bot did not take the message in: {string.Join(' ', Gehoord)}");
    }

    /// <summary>Clicks the action with this verb on a message, with the inputs filled in.</summary>
    public async Task<Klikantwoord> KlikAsync(
        string persoon, Teamsbericht bericht, string verb, params (string Veld, string Waarde)[] invoer)
    {
        var knop = bericht.Knop(verb) ?? throw new InvalidOperationException($"The card has no {verb}: {bericht.Tekst}");
        return await KlikAsync(persoon, bericht, verb, knop.GetProperty("data"), invoer);
    }

    /// <summary>Sends a click that need not stand on the card: forged, old or repeated.</summary>
    public async Task<Klikantwoord> KlikAsync(
        string persoon, Teamsbericht bericht, string verb, JsonElement data, params (string Veld, string Waarde)[] invoer)
    {
        var samen = JsonObject.Create(data)!.DeepClone().AsObject();
        foreach (var (veld, waarde) in invoer) samen[veld] = waarde;
        var antwoord = await Http.PostAsJsonAsync(
            Pad($"gesprekken/{Uri.EscapeDataString(bericht.Gesprek)}/klik"),
            new { persoon, bericht = bericht.Id, klik = new { soort = "Action.Execute", verb, data = samen } });
        antwoord.EnsureSuccessStatusCode();
        var inhoud = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        return Antwoord(inhoud);
    }

    /// <summary>Clicks as an older client does: the action's Submit fallback arrives as a message with a value.</summary>
    public async Task SubmitAsync(string persoon, Teamsbericht bericht, string verb, params (string Veld, string Waarde)[] invoer)
    {
        var knop = bericht.Knop(verb) ?? throw new InvalidOperationException($"The card has no {verb}: {bericht.Tekst}");
        var samen = JsonObject.Create(knop.GetProperty("fallback").GetProperty("data"))!.DeepClone().AsObject();
        foreach (var (veld, waarde) in invoer) samen[veld] = waarde;
        var antwoord = await Http.PostAsJsonAsync(
            Pad($"gesprekken/{Uri.EscapeDataString(bericht.Gesprek)}/klik"),
            new { persoon, bericht = bericht.Id, klik = new { soort = "Action.Submit", data = samen } });
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>
    /// An invoke of this name, as the client of this person sends it: a dialog, a search, a choice list. The message is the one with the
    /// card, or the one on which a message action was called.
    /// </summary>
    public async Task<Klikantwoord> RoepAsync(string persoon, string gesprek, string naam, JsonObject waarde, string? bericht = null)
    {
        var antwoord = await Http.PostAsJsonAsync(
            Pad($"gesprekken/{Uri.EscapeDataString(gesprek)}/aanroep"), new { persoon, naam, waarde, bericht });
        antwoord.EnsureSuccessStatusCode();
        var inhoud = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        return Antwoord(inhoud);
    }

    /// <summary>The moment on the clock of the local Teams.</summary>
    public async Task<DateTimeOffset> NuAsync() =>
        (await Http.GetFromJsonAsync<JsonElement>(Pad("klok"))).GetProperty("nu").GetDateTimeOffset();

    /// <summary>Moves the clock forward; returns when everything that became due is done and delivered.</summary>
    public async Task SpringAsync(DateTimeOffset naar)
    {
        var antwoord = await Http.PostAsJsonAsync(Pad("klok"), new { nu = naar.ToString("O", CultureInfo.InvariantCulture) });
        antwoord.EnsureSuccessStatusCode();
    }

    /// <summary>Lets the clock run at this speed; 0.001 all but stops it.</summary>
    public async Task LoopMetAsync(double snelheid) =>
        (await Http.PostAsJsonAsync(Pad("klok"), new { snelheid })).EnsureSuccessStatusCode();

    /// <summary>Everything that can be delivered now is delivered when this returns.</summary>
    public async Task LeegAsync() => await SpringAsync((await NuAsync()).AddSeconds(1));

    /// <summary>Switches a fault of the local Connector on.</summary>
    public async Task StoorAsync(object storing) => (await Http.PostAsJsonAsync(Pad("storing"), storing)).EnsureSuccessStatusCode();

    /// <summary>Every body that the bot sent since the start, at most 500: its calls, and its answers to invokes.</summary>
    public async Task<IReadOnlyList<JsonElement>> VerkeerAsync() =>
        [.. (await Http.GetFromJsonAsync<JsonElement>(Pad("verkeer"))).EnumerateArray()];

    /// <summary>How many faults are still on.</summary>
    public async Task<int> StoringenAsync() => (await Http.GetFromJsonAsync<JsonElement>(Pad("storing"))).GetArrayLength();

    /// <summary>Switches all faults off.</summary>
    public async Task StoorNietMeerAsync() => (await Http.DeleteAsync(Pad("storing"))).EnsureSuccessStatusCode();

    /// <summary>What the bot says when Teams does not take a card.</summary>
    private static bool IsBezorging(string regel) =>
        regel.StartsWith("warn: TeamsHerstelBot.Teams.Connector.", StringComparison.Ordinal) ||
        regel.StartsWith("warn: TeamsHerstelBot.Host.Post.", StringComparison.Ordinal);

    private static Klikantwoord Antwoord(JsonElement antwoord) => new(
        antwoord.GetProperty("status").GetInt32(),
        antwoord.TryGetProperty("inhoud", out var inhoud) && inhoud.ValueKind == JsonValueKind.Object ? inhoud : null);

    private static Uri Pad(string pad) => new($"proeftuin/{pad}", UriKind.Relative);
}
