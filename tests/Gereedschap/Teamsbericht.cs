using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>What came of a click: the status and the card, text or error that Teams would show.</summary>
public sealed record Klikantwoord(int Status, JsonElement? Inhoud)
{
    /// <summary>The answer as text, to look for what a person reads.</summary>
    public string Tekst => Inhoud?.ToString() ?? "";

    /// <summary>The card of the answer.</summary>
    public JsonElement Kaart => Inhoud!.Value.GetProperty("value");

    /// <summary>The dialog of the answer: its title, size and card.</summary>
    public JsonElement Venster => Inhoud!.Value.GetProperty("task").GetProperty("value");

    /// <summary>The data of the first button in the dialog with this verb, with these fields filled in.</summary>
    public JsonObject Knop(string verb, params (string Veld, string Waarde)[] invoer)
    {
        var data = Kaartzoeker.Submit(Venster.GetProperty("card").GetProperty("content"), verb)
            ?? throw new InvalidOperationException($"The dialog has no {verb}: {Tekst}");
        var samen = JsonObject.Create(data)!.DeepClone().AsObject();
        foreach (var (veld, waarde) in invoer) samen[veld] = waarde;
        return samen;
    }
}

/// <summary>A message as the local Teams holds it.</summary>
public sealed record Teamsbericht(string Gesprek, string Id, JsonElement? Kaart, string? Samenvatting, DateTimeOffset? Bewerkt)
{
    /// <summary>The card as text.</summary>
    public string Tekst => Kaart?.ToString() ?? "";

    /// <summary>The title of the card, or null.</summary>
    public string? Titel => Kaartzoeker.Titel(Kaart);

    /// <summary>The weekly card of a wijkteam, open or closed by the next one.</summary>
    public bool IsAgendakaart => Titel?.StartsWith("Teamoverleg", StringComparison.Ordinal) == true;

    /// <summary>The action with this verb, wherever it stands in the card, or null.</summary>
    public JsonElement? Knop(string verb) => Kaartzoeker.Knop(Kaart, verb);

    /// <summary>Every action that is sent, wherever it stands in the card, folded or not.</summary>
    public IReadOnlyList<JsonElement> Knoppen => [.. Kaartzoeker.Knoppen(Kaart)];

    internal static Teamsbericht Lees(JsonElement b) => new(
        b.GetProperty("gesprek").GetString()!,
        b.GetProperty("id").GetString()!,
        b.GetProperty("kaarten").EnumerateArray().Select(k => (JsonElement?)k).FirstOrDefault(),
        b.TryGetProperty("samenvatting", out var s) ? s.GetString() : null,
        b.TryGetProperty("bewerkt", out var w) && w.ValueKind == JsonValueKind.String ? w.GetDateTimeOffset() : null);
}

/// <summary>Finds buttons anywhere in a card.</summary>
public static class Kaartzoeker
{
    /// <summary>The Action.Execute with this verb.</summary>
    public static JsonElement? Knop(JsonElement? element, string verb) => element switch
    {
        { ValueKind: JsonValueKind.Array } lijst => lijst.EnumerateArray().Select(e => Knop(e, verb)).FirstOrDefault(k => k is not null),
        { ValueKind: JsonValueKind.Object } doel when Is(doel, verb) => doel,
        { ValueKind: JsonValueKind.Object } doel => doel.EnumerateObject()
            .Where(v => v.Name is not ("fallback" or "refresh" or "data"))
                .Select(v => Knop(v.Value, verb))
                .FirstOrDefault(k => k is not null),
        _ => null,
    };

    /// <summary>Every Action.Execute.</summary>
    public static IEnumerable<JsonElement> Knoppen(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Array } lijst => lijst.EnumerateArray().SelectMany(e => Knoppen(e)),
        { ValueKind: JsonValueKind.Object } doel when doel.TryGetProperty("type", out var type) && type.ValueEquals("Action.Execute") =>
            [doel],
        { ValueKind: JsonValueKind.Object } doel => doel.EnumerateObject()
            .Where(v => v.Name is not ("fallback" or "refresh" or "data")).SelectMany(v => Knoppen(v.Value)),
        _ => [],
    };

    /// <summary>The text with the style of a heading.</summary>
    public static string? Titel(JsonElement? element) => element switch
    {
        { ValueKind: JsonValueKind.Array } lijst => lijst.EnumerateArray().Select(e => Titel(e)).FirstOrDefault(t => t is not null),
        { ValueKind: JsonValueKind.Object } kop when kop.TryGetProperty("style", out var stijl)
            && stijl.ValueKind == JsonValueKind.String && string.Equals(stijl.GetString(), "heading", StringComparison.OrdinalIgnoreCase) =>
            kop.GetProperty("text").GetString(),
        { ValueKind: JsonValueKind.Object } deel => deel.EnumerateObject().Select(l => Titel(l.Value)).FirstOrDefault(t => t is not null),
        _ => null,
    };

    /// <summary>The data of the Action.Submit with this verb in it.</summary>
    public static JsonElement? Submit(JsonElement element, string verb) => element.ValueKind switch
    {
        JsonValueKind.Array => element.EnumerateArray().Select(e => Submit(e, verb)).FirstOrDefault(k => k is not null),
        JsonValueKind.Object when element.TryGetProperty("type", out var type)
            && type.ValueEquals("Action.Submit")
            && element.TryGetProperty("data", out var data)
            && data.TryGetProperty("verb", out var v) && v.ValueEquals(verb) => data,
        JsonValueKind.Object => element.EnumerateObject().Select(p => Submit(p.Value, verb)).FirstOrDefault(k => k is not null),
        _ => null,
    };

    private static bool Is(JsonElement doel, string verb) =>
        doel.TryGetProperty("type", out var type)
            && type.GetString() == "Action.Execute"
            && doel.TryGetProperty("verb", out var v)
            && v.GetString() == verb;
}
