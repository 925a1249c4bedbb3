using System.Globalization;
using System.Text.Json.Nodes;
using static TeamsHerstelBot.Host.Tests.Beslistabel.Afloop;

namespace TeamsHerstelBot.Host.Tests.Beslistabel;

/// <summary>
/// Every row of the decision table, and the forms in which an answer can come: what happens after a post, a change and a read.
/// </summary>
internal static class Gevallen
{
    private static readonly string[] Operaties = ["send", "update", "members"];

    private const string Poort = "<html><body>502 Bad Gateway</body></html>";
    private const string Verstopt = """{"error":{"code":"209","message":"{\"subCode\":\"MessageWritesBlocked\",\"details\":null}"}}""";

    public static IReadOnlyList<Geval> Alle { get; } =
    [
        .. Bij(400, "Bad Argument", Terugtreden, Terugtreden, Terugtreden),
        .. Bij(400, "BadSyntax", Terugtreden, Terugtreden, Terugtreden),
        .. Kaal("een 400 zonder inhoud", 400, "", Terugtreden, Terugtreden, Terugtreden),
        .. Keer("een 401 die met een nieuw token over is", Weiger(401, "Unauthorized"), Af, Af, Af, ""),
        .. Bij(401, "BotNotRegistered", Stop, Stop, Stop, aantal: 2),
        .. Kaal("een 401 zonder inhoud, ook met een nieuw token", 401, "", Stop, Stop, Stop, aantal: 2),
        .. Bij(403, "BotDisabledByAdmin", Opzij, Opzij, Opzij),
        .. Bij(403, "BotNotInConversationRoster", Opzij, Opzij, Opzij),
        .. Bij(403, "ConversationBlockedByUser", Opzij, Opzij, Opzij),
        .. Bij(403, "ForbiddenOperationException", Opzij, Opzij, Opzij),
        .. Bij(403, "InvalidBotApiHost", Opzij, Opzij, Opzij),
        .. Bij(403, "MessageWritesBlocked", Opzij, Opzij, Opzij),
        .. Bij(403, "NotEnoughPermissions", Opzij, Opzij, Opzij),
        .. Kaal("een 403 die de reden in de melding verstopt", 403, Verstopt, Opzij, Opzij, Opzij, code: "MessageWritesBlocked"),
        .. Kaal("een 403 zonder inhoud", 403, "", Opzij, Opzij, Opzij),
        .. Bij(404, "ActivityNotFoundInConversation", Terugtreden, Af, Terugtreden),
        .. Bij(404, "ConversationNotFound", Opzij, Opzij, Opzij),
        .. Kaal("een 404 zonder inhoud", 404, "", Opzij, Af, Opzij),
        .. Kaal("een 408", 408, "", Onbekend, Terugtreden, Terugtreden),
        .. Bij(412, "PreconditionFailed", Terugtreden, Terugtreden, Terugtreden),
        .. Bij(413, "MessageSizeTooBig", Af, Af, Terugtreden),
        .. Kaal("een 418", 418, "", Terugtreden, Terugtreden, Terugtreden),
        .. Kaal("een omleiding", 307, "", Terugtreden, Terugtreden, Terugtreden),
        .. Bij(429, "Throttled", Terugtreden, Terugtreden, Terugtreden),
        .. Keer("een 429 met Retry-After: 120", Weiger(429, "Throttled", wacht: "120"), Na(120), Na(120), Na(120), "429 Throttled"),
        .. Bij(500, "ServiceError", Onbekend, Terugtreden, Terugtreden),
        .. Kaal("een 502 in HTML", 502, Poort, OnbekendKort, Terugtreden, Terugtreden),
        .. Bij(503, "ServiceUnavailable", OnbekendKort, Terugtreden, Terugtreden),
        .. Keer(
            "een 503 met Retry-After: 90", Weiger(503, "ServiceUnavailable", wacht: "90"), OnbekendNa(90), Na(90), Na(90),
            "503 ServiceUnavailable"),
        .. Bij(504, "ServiceUnavailable", OnbekendKort, Terugtreden, Terugtreden),
        .. Kaal("een 599", 599, "", Onbekend, Terugtreden, Terugtreden),
        .. Keer(
            "een verbinding die wegvalt voor het aankwam", Storing("verbreek"), Onbekend, Terugtreden, Terugtreden, "0 NoAnswer",
            code: "NoAnswer"),
        .. Token("een geweigerd geheim", 400, Stop, "0 TokenRefused", "TokenRefused"),
        .. Token("een identiteitsdienst die plat ligt", 503, Terugtreden, "0 TokenUnavailable", "TokenUnavailable"),
        new(
            "een antwoord dat niet te lezen is", "members", [Met(Weiger(200, null, lijf: Poort), "members", 1)], Terugtreden,
            "200 UnreadableAnswer")
        {
            Status = 200,
            Tabelcode = "UnreadableAnswer",
        },
    ];

    private static IEnumerable<Geval> Bij(int status, string code, Afloop nieuw, Afloop gewijzigd, Afloop gelezen, int aantal = 1) =>
        Keer(Getal($"{status} {code}"), Weiger(status, code), nieuw, gewijzigd, gelezen, Getal($"{status} {code}"), status, code, aantal);

    private static IEnumerable<Geval> Kaal(
        string antwoord, int status, string lijf, Afloop nieuw, Afloop gewijzigd, Afloop gelezen, string? code = null, int aantal = 1) =>
        Keer(antwoord, Weiger(status, null, lijf), nieuw, gewijzigd, gelezen, Getal($"{status} {code}").Trim(), status, code, aantal);

    private static IEnumerable<Geval> Keer(
        string antwoord, JsonObject storing, Afloop nieuw, Afloop gewijzigd, Afloop gelezen, string reden, int status = 0,
        string? code = null, int aantal = 1) =>
        Operaties.Zip([nieuw, gewijzigd, gelezen], (operatie, afloop) =>
            new Geval(
                antwoord, operatie, [Met(storing, operatie, aantal)], afloop,
                afloop == Af ? "" : reden)
            { Status = status, Tabelcode = code });

    /// <summary>The Connector refuses the token, and no other can be had.</summary>
    private static IEnumerable<Geval> Token(string antwoord, int status, Afloop afloop, string reden, string code) =>
        Operaties.Select(operatie => new Geval(
            antwoord, operatie, [Met(Weiger(401, null), operatie, 1), Met(Weiger(status, null), "token", 1)], afloop, reden)
        { Tabelcode = code });

    private static JsonObject Weiger(int status, string? code, string? lijf = null, string? wacht = null)
    {
        var storing = Storing("weiger");
        storing["status"] = status;
        storing["code"] = code;
        storing["lijf"] = lijf;
        storing["retryAfter"] = wacht;
        return storing;
    }

    private static JsonObject Storing(string soort) => new() { ["soort"] = soort };

    private static JsonObject Met(JsonObject storing, string operatie, int aantal)
    {
        var een = storing.DeepClone().AsObject();
        een["operatie"] = operatie;
        een["aantal"] = aantal;
        return een;
    }

    private static string Getal(FormattableString tekst) => tekst.ToString(CultureInfo.InvariantCulture);
}
