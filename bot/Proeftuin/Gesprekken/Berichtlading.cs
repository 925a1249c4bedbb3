using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>A message as Teams hands it over when somebody calls a message action on it.</summary>
internal static partial class Berichtlading
{
    public static JsonObject Maak(Bericht bericht, Persoon? van) => new()
    {
        ["id"] = bericht.Id,
        ["replyToId"] = bericht.Draad,
        ["createdDateTime"] = bericht.Tijd.UtcDateTime.ToString("O"),
        ["subject"] = null,
        ["importance"] = "normal",
        ["locale"] = "nl-nl",
        ["linkToMessage"] = $"https://teams.microsoft.com/l/message/{Uri.EscapeDataString(bericht.Gesprek)}/{bericht.Id}",
        ["from"] = new JsonObject
        {
            ["device"] = null,
            ["user"] = van is null
                ? null
                : new JsonObject { ["userIdentityType"] = "aadUser", ["id"] = van.Aad, ["displayName"] = van.Naam },
            ["application"] = van is null
                ? new JsonObject { ["id"] = Botgegevens.Mri, ["displayName"] = Botgegevens.Naam, ["applicationIdentityType"] = "bot" }
                : null,
        },
        ["body"] = new JsonObject { ["contentType"] = "html", ["content"] = Html(bericht) },
        ["attachments"] = new JsonArray(),
        ["mentions"] = new JsonArray(),
        ["reactions"] = new JsonArray(),
    };

    /// <summary>A mention stays an element, and a card is only a place in the text.</summary>
    private static string Html(Bericht bericht)
    {
        if (bericht.Activiteit.Text is not { Length: > 0 } tekst) return "<attachment id=\"0\"></attachment>";
        var stukken = Vermelding()
            .Split(tekst)
            .Select((stuk, i) => i % 2 == 0 ? WebUtility.HtmlEncode(stuk) : $"<at id=\"0\">{WebUtility.HtmlEncode(stuk)}</at>&nbsp;");
        return $"<p>{string.Concat(stukken).Replace("\n", "</p>\n<p>", StringComparison.Ordinal)}</p>";
    }

    [GeneratedRegex("<at>(?<naam>.*?)</at>", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Vermelding();
}
