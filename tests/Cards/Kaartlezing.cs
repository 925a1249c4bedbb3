using System.Text.Json;
using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>
/// What a person reads on a card, from top to bottom: sentences, fields with their kind and choices, buttons with their verb and colour.
/// </summary>
internal static class Kaartlezing
{
    public static IEnumerable<string> Regels(Kaartbeeld beeld)
    {
        var kaart = beeld.Kaart.ToElement();
        yield return $"({beeld.Samenvatting})";
        foreach (var regel in kaart.GetProperty("body").EnumerateArray().SelectMany(d => Regels(d, ""))) yield return regel;
        if (kaart.TryGetProperty("actions", out var acties)) throw new InvalidOperationException($"Nobody reads {acties} yet.");
        if (kaart.TryGetProperty("refresh", out var ververst))
        {
            var wie = ververst.TryGetProperty("userIds", out var ids)
                ? string.Join(", ", ids.EnumerateArray().Select(w => w.GetString()))
                : "wie dit leest";
            yield return $"(wordt {ververst.GetProperty("action").Tekst("verb")} voor {wie})";
        }
    }

    private static IEnumerable<string> Regels(JsonElement deel, string inspringing)
    {
        var verborgen = deel.Tekst("isVisible") == "False" ? "(verborgen) " : "";
        return (deel.Tekst("type") switch
        {
            "TextBlock" => [$"{Teken(deel)}{deel.Tekst("text")!.Replace("\n\n", " ¶ ", StringComparison.Ordinal)}"],
            "RichTextBlock" => [string.Concat(deel.GetProperty("inlines").EnumerateArray().Select(Woorden))],
            "FactSet" => deel.GetProperty("facts").EnumerateArray().Select(f => $"{f.Tekst("title")}: {f.Tekst("value")}"),
            "Icon" => [$"({deel.Tekst("name")})"],
            "Badge" => [$"‹{deel.Tekst("text")}› {deel.Tekst("style")}".TrimEnd()],
            "Component" => [$"☺ {deel.GetProperty("properties").Tekst("displayName")}"],
            "ProgressBar" => [$"▬ {deel.Tekst("value")}/{deel.Tekst("max")}"],
            "Chart.Donut" or "Chart.VerticalBar" or "Chart.HorizontalBar" => [$"({deel.Tekst("type")}: {deel.Tekst("title")})"],
            "Image" => [$"({deel.Tekst("altText")})"],
            "Table" => deel.GetProperty("rows").EnumerateArray().Select(r => string.Join(" | ", r.GetProperty("cells").EnumerateArray()
                .SelectMany(c => Binnen(c.GetProperty("items"), "")))),
            "ColumnSet" => deel.GetProperty("columns").EnumerateArray().SelectMany(k => Binnen(k.GetProperty("items"), "")),
            "ActionSet" => Knoppen(deel.GetProperty("actions")),
            "Container" => [$"┌ {deel.Tekst("style")}".TrimEnd(), .. Binnen(deel.GetProperty("items"), "│ ")],
            _ when deel.IsInvoer() => Veld(deel),
            var soort => throw new InvalidOperationException($"Nobody reads a {soort} yet."),
        }).Select(r => inspringing + verborgen + r);
    }

    private static IEnumerable<string> Binnen(JsonElement delen, string inspringing) =>
        delen.EnumerateArray().SelectMany(d => Regels(d, inspringing));

    private static string Woorden(JsonElement deel) =>
        deel.Tekst("weight") == "Bolder" ? $"»{deel.Tekst("text")}«" : deel.Tekst("text")!;

    private static string Teken(JsonElement tekst) => tekst switch
    {
        _ when tekst.Tekst("style") == "Heading" => "# ",
        _ when tekst.Tekst("color") == "Attention" => "fout: ",
        _ when tekst.Tekst("isSubtle") == "True" => "· ",
        _ => "",
    };

    private static IEnumerable<string> Veld(JsonElement veld)
    {
        string?[] eigenschappen =
        [
            veld.Tekst("type")![6..],
            veld.Tekst("isMultiline") == "True" ? "meer regels" : null,
            veld.Tekst("isMultiSelect") == "True" ? "meer keuzes" : null,
            veld.Tekst("style"),
            veld.Tekst("maxLength") is { } meeste ? $"hoogstens {meeste}" : null,
            veld.Tekst("isRequired") == "True" ? $"verplicht: {veld.Tekst("errorMessage")}" : null,
            veld.Tekst("placeholder") is { } voorbeeld ? $"voorbeeld: {voorbeeld}" : null,
        ];
        yield return $"<{veld.Tekst("label")}> {string.Join(", ", eigenschappen.OfType<string>())}";
        var gekozen = (veld.Tekst("value") ?? "").Split(',');
        if (veld.TryGetProperty("choices", out var keuzes))
        {
            yield return "  " + string.Join(" | ", keuzes.EnumerateArray().Select(
                k => (gekozen.Contains(k.Tekst("value")) ? "(x) " : "") + k.Tekst("title")));
        }
        else if (veld.Tekst("value") is { } waarde)
        {
            yield return $"  = {waarde.ReplaceLineEndings(" ¶ ")}";
        }
    }

    private static IEnumerable<string> Knoppen(JsonElement acties) => acties.EnumerateArray().SelectMany(Knop);

    private static IEnumerable<string> Knop(JsonElement actie)
    {
        var kleur = (actie.Tekst("style") is { } stijl ? $" ({stijl})" : "") + (actie.Tekst("mode") == "Secondary" ? " (⋯)" : "");
        var doet = actie.Tekst("type") switch
        {
            "Action.Execute" => actie.Tekst("verb"),
            "Action.ToggleVisibility" => $"toont {string.Join(", ", actie.GetProperty("targetElements").EnumerateArray())}",
            "Action.OpenUrl" => actie.Tekst("url"),
            "Action.ShowCard" => "klapt uit",
            var soort => throw new InvalidOperationException($"Nobody reads a {soort} yet."),
        };
        string[] knop = [$"[{actie.Tekst("title")}] {doet}{kleur}"];
        return actie.TryGetProperty("card", out var uitklap) ? [.. knop, .. Binnen(uitklap.GetProperty("body"), "│ ")] : knop;
    }
}
