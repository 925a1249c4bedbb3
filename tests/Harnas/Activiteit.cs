using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Harnas;

/// <summary>Activities as Teams words them, for what the page of the Proeftuin has no button for.</summary>
public static class Activiteit
{
    private const string Bot = "28:6f1d2b4a-0c5e-4a8b-9d37-5e2f8c1a7b60";
    private const string Tenant = "0b7c9e52-3d14-4f6a-8e21-a94d6c3f5b18";

    /// <summary>A click on a card, with an id that a redelivery repeats.</summary>
    public static JsonObject Klik(
        Uri proeftuin, string wie, Teamsbericht bericht, string verb, JsonElement data, params (string Veld, string Waarde)[] invoer)
    {
        var samen = JsonObject.Create(data)!.DeepClone().AsObject();
        foreach (var (veld, waarde) in invoer) samen[veld] = waarde;
        var kanaal = bericht.Gesprek.StartsWith("19:", StringComparison.Ordinal);
        var klik = Maak(
            proeftuin, "invoke", wie, kanaal ? $"{bericht.Gesprek};messageid={bericht.Id}" : bericht.Gesprek,
            kanaal ? "channel" : "personal");
        klik["name"] = "adaptiveCard/action";
        klik["replyToId"] = bericht.Id;
        klik["value"] =
            new JsonObject
            {
                ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = verb, ["data"] = samen },
                ["trigger"] = "manual",
            };
        return klik;
    }

    /// <summary>Something happened to a team or channel; Teams tells it in General.</summary>
    public static JsonObject Gebeurtenis(
        Uri proeftuin, string wie, string soort, (string Id, string? Naam) team, (string Id, string? Naam)? kanaal = null)
    {
        var activiteit = Maak(proeftuin, "conversationUpdate", wie, team.Id, "channel");
        var gegevens = activiteit["channelData"]!.AsObject();
        gegevens["eventType"] = soort;
        gegevens["team"] = new JsonObject { ["id"] = team.Id, ["name"] = team.Naam };
        if (kanaal is var (id, naam)) gegevens["channel"] = new JsonObject { ["id"] = id, ["name"] = naam };
        return activiteit;
    }

    /// <summary>Somebody joined or left a team.</summary>
    public static JsonObject Lid(Uri proeftuin, string wie, bool erbij, string teamId)
    {
        var activiteit = Gebeurtenis(proeftuin, wie, erbij ? "teamMemberAdded" : "teamMemberRemoved", (teamId, null));
        activiteit[erbij ? "membersAdded" : "membersRemoved"] = new JsonArray(
            new JsonObject { ["id"] = "29:" + wie, ["aadObjectId"] = wie });
        return activiteit;
    }

    /// <summary>The app was added somewhere.</summary>
    public static JsonObject Installatie(Uri proeftuin, string wie, string gesprek, string soort, string? kanaalsoort = null)
    {
        var activiteit = Maak(proeftuin, "installationUpdate", wie, gesprek, soort);
        activiteit["action"] = "add";
        if (kanaalsoort is null) return activiteit;
        activiteit["channelData"]!["team"] = new JsonObject { ["id"] = gesprek, ["name"] = "Een ander team" };
        activiteit["channelData"]!["channel"] = new JsonObject { ["id"] = gesprek, ["type"] = kanaalsoort };
        return activiteit;
    }

    /// <summary>Anything else, in a chat or channel.</summary>
    public static JsonObject Soort(
        Uri proeftuin, string type, string wie, string gesprek, string soort, params (string Naam, string Json)[] leden)
    {
        var activiteit = Maak(proeftuin, type, wie, gesprek, soort);
        foreach (var (naam, json) in leden) activiteit[naam] = JsonNode.Parse(json);
        return activiteit;
    }

    /// <summary>The same in a private or shared channel.</summary>
    public static JsonObject InKanaalsoort(this JsonObject activiteit, string kanaalsoort)
    {
        activiteit["channelData"]!["channel"] =
            new JsonObject { ["id"] = activiteit["conversation"]!["id"]!.DeepClone(), ["type"] = kanaalsoort };
        return activiteit;
    }

    /// <summary>Somebody writes to the bot.</summary>
    public static JsonObject Bericht(Uri proeftuin, string wie, string gesprek, string soort, string tekst)
    {
        var activiteit = Maak(proeftuin, "message", wie, gesprek, soort);
        activiteit["text"] = tekst;
        return activiteit;
    }

    /// <summary>Delivers it and gives what Teams gets back.</summary>
    public static async Task<string> LeverAsync(this Proefteams proeftuin, JsonObject activiteit)
    {
        using var antwoord = await proeftuin.StuurAsync(activiteit.DeepClone());
        return antwoord.IsSuccessStatusCode
            ? await antwoord.Content.ReadAsStringAsync()
            : throw new InvalidOperationException($"The bot answered {(int)antwoord.StatusCode}.");
    }

    private static JsonObject Maak(Uri proeftuin, string type, string wie, string gesprek, string soort) => new()
    {
        ["type"] = type,
        ["id"] = "f:" + Guid.NewGuid(),
        ["channelId"] = "msteams",
        ["serviceUrl"] = new Uri(proeftuin, "proeftuin/connector/").AbsoluteUri,
        ["from"] = new JsonObject { ["id"] = "29:" + wie, ["name"] = "Een collega", ["aadObjectId"] = wie },
        ["recipient"] = new JsonObject { ["id"] = Bot },
        ["conversation"] = new JsonObject { ["id"] = gesprek, ["conversationType"] = soort, ["tenantId"] = Tenant },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = Tenant } },
    };
}
