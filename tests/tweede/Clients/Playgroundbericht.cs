using System.Text.Json;
using System.Text.Json.Nodes;

namespace TeamsHerstelBot.Gereedschap;

/// <summary>Somebody in the team of the playground.</summary>
/// <param name="Id">The id towards the bot, the way the playground writes it: it does not look like Teams' own.</param>
/// <param name="Aad">Entra object id.</param>
public sealed record Speler(string Id, string Naam, string Aad);

/// <summary>A message with a card, as the playground passes it to its page.</summary>
public sealed record Playgroundbericht(JsonElement Gebeurtenis)
{
    public string Gesprek => Gebeurtenis.GetProperty("actionConversationId").GetString()!.Split(';')[0];

    /// <summary>The chat, or the thread that the message starts in its channel.</summary>
    public string Draad => Gesprek is Playground.Algemeen or Playground.Overleg ? $"{Gesprek};messageid={Id}" : Gesprek;

    public string Id => Gebeurtenis.GetProperty("message").GetProperty("messageId").GetString()!;

    public JsonElement Kaart => Gebeurtenis.GetProperty("message").GetProperty("attachments")[0].GetProperty("content");

    /// <summary>The card as text.</summary>
    public string Tekst => Kaart.ToString();

    /// <summary>The action with this verb, wherever it stands in the card.</summary>
    public JsonElement Knop(string verb) =>
        Kaartzoeker.Knop(Kaart, verb) ?? throw new InvalidOperationException($"The card has no {verb}: {Tekst}");

    /// <summary>The same message after the client put the card of an answer in its place.</summary>
    public Playgroundbericht Met(JsonElement antwoord)
    {
        var nieuw = JsonObject.Create(Gebeurtenis)!.DeepClone();
        nieuw["message"]!["attachments"]![0]!["content"] = JsonNode.Parse(antwoord.GetProperty("value").GetRawText());
        return new(JsonSerializer.SerializeToElement(nieuw));
    }

    internal static bool Bevat(JsonElement gebeurtenis, string tekst) =>
        gebeurtenis.GetProperty("message").TryGetProperty("attachments", out var bijlagen) && bijlagen.GetArrayLength() > 0
        && bijlagen[0].GetProperty("content").ToString().Contains(tekst, StringComparison.Ordinal);
}
