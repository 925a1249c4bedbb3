using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Cards.AdaptiveCards;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What is shown of a card that Teams finds too large: first less of it, then one line.</summary>
public static class KleineKaart
{
    private const int MeesteKeuzes = 10;

    /// <summary>
    /// The same card with the same texts and buttons, without a view per person and with short lists: what was chosen stays on them.
    /// </summary>
    public static JsonElement Maak(JsonElement kaart)
    {
        var kleiner = JsonObject.Create(kaart)!.DeepClone().AsObject();
        kleiner.Remove("refresh");
        KortIn(kleiner);
        return JsonSerializer.SerializeToElement(kleiner);
    }

    /// <summary>What it was about and what to type.</summary>
    /// <param name="samenvatting">The sentence of the notification.</param>
    public static JsonElement EenRegel(string samenvatting) => new AdaptiveCard
    {
        FallbackText = $"{samenvatting} {Teksten.KaartTeGroot}",
        Body = [Alinea($"{samenvatting} {Teksten.KaartTeGroot}")],
    }.ToElement();

    private static void KortIn(JsonNode? deel)
    {
        switch (deel)
        {
            case JsonArray rij:
                foreach (var lid in rij) KortIn(lid);
                break;
            case JsonObject vak:
                if (vak["choices"] is JsonArray { Count: > MeesteKeuzes } keuzes) vak["choices"] = KorteLijst(keuzes, Gekozen(vak));
                foreach (var lid in vak) KortIn(lid.Value);
                break;
        }
    }

    private static JsonArray KorteLijst(JsonArray keuzes, IReadOnlySet<string> gekozen) =>
        new([.. keuzes.OrderByDescending(k => gekozen.Contains(Waarde(k))).Take(MeesteKeuzes).Select(k => k!.DeepClone())]);

    private static HashSet<string> Gekozen(JsonObject vak) => ((string?)vak["value"] ?? "").Split(',').ToHashSet(StringComparer.Ordinal);

    private static string Waarde(JsonNode? keuze) => (string?)keuze?["value"] ?? "";
}
