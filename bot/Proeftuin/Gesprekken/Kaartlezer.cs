using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>A button that was found in a card.</summary>
/// <param name="Titel">Text on the button.</param>
/// <param name="Data">A copy of its data.</param>
/// <param name="Invoer">The inputs that a click sends: those of its card and of the cards around it.</param>
internal sealed record Knop(string? Titel, JsonObject Data, IReadOnlyList<JsonElement> Invoer)
{
    /// <summary>What the inputs send when nobody touches them; a required choice takes its first option.</summary>
    public IEnumerable<(string Id, string Waarde)> Standaardinvoer =>
        from invoer in Invoer
        let id = Kaartlezer.Tekst(invoer, "id")
        let waarde = Kaartlezer.Tekst(invoer, "value")
            ?? (Kaartlezer.Waar(invoer, "isRequired") ? Keuzes(id).Select(k => k.Waarde).FirstOrDefault() : null)
        where id is not null && waarde is not null
        select (id, waarde);

    /// <summary>The options of a choice input: what people read and what is sent.</summary>
    public IEnumerable<(string Titel, string Waarde)> Keuzes(string? inputId) =>
        from invoer in Invoer
        where Kaartlezer.Tekst(invoer, "id") == inputId
        from keuze in Kaartlezer.Lijst(invoer, "choices")
        select (Kaartlezer.Tekst(keuze, "title") ?? "", Kaartlezer.Tekst(keuze, "value") ?? "");
}

/// <summary>Finds buttons and inputs anywhere in a card: in action sets, columns, containers and show cards.</summary>
internal static class Kaartlezer
{
    public static Knop? Vind(JsonElement kaart, string verb) => Vind(kaart, verb, []);

    /// <summary>On any card of a message.</summary>
    public static Knop? Vind(Bericht bericht, string verb) =>
        bericht.Kaarten.Select(kaart => Vind(kaart, verb)).FirstOrDefault(knop => knop is not null);

    public static string? Tekst(JsonElement element, string naam) =>
        element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(naam, out var waarde)
            && waarde.ValueKind is not JsonValueKind.Null
            ? waarde.ToString()
            : null;

    public static bool Waar(JsonElement element, string naam) =>
        element.TryGetProperty(naam, out var waarde) && waarde.ValueKind == JsonValueKind.True;

    public static IEnumerable<JsonElement> Lijst(JsonElement element, string naam) =>
        element.TryGetProperty(naam, out var lijst) && lijst.ValueKind == JsonValueKind.Array ? lijst.EnumerateArray() : [];

    private static Knop? Vind(JsonElement kaart, string verb, IReadOnlyList<JsonElement> invoerEromheen)
    {
        var delen = Delen(kaart).ToList();
        IReadOnlyList<JsonElement> invoer =
            [.. invoerEromheen, .. delen.Where(d => Tekst(d, "type")?.StartsWith("Input.", StringComparison.Ordinal) == true)];
        foreach (var deel in delen)
        {
            if (Tekst(deel, "type") == "Action.Execute" && Tekst(deel, "verb") == verb)
                return new(Tekst(deel, "title"), Data(deel), Tekst(deel, "associatedInputs") == "none" ? [] : invoer);
            if (Tekst(deel, "type") == "Action.ShowCard" && Vind(deel.GetProperty("card"), verb, invoer) is { } knop) return knop;
        }

        return null;
    }

    private static JsonObject Data(JsonElement actie) =>
        actie.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object
            ? JsonObject.Create(data)!.DeepClone().AsObject()
            : [];

    // Every typed element of one card; a show card is an element, its content is another card.
    private static IEnumerable<JsonElement> Delen(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var deel in element.EnumerateArray().SelectMany(Delen)) yield return deel;
            yield break;
        }

        if (element.ValueKind != JsonValueKind.Object) yield break;
        if (Tekst(element, "type") is not (null or "AdaptiveCard")) yield return element;
        foreach (var veld in element.EnumerateObject())
        {
            if (veld.Name is "card" or "data" or "refresh" or "fallback") continue;
            foreach (var deel in Delen(veld.Value)) yield return deel;
        }
    }
}
