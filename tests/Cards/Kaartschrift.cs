using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>
/// A card as it stands in its snapshot: what a person reads on it, and under that the JSON. What <see cref="KaartregelTests"/> proves of
/// every card is left out of
/// the JSON, so that a difference is always a decision about this card.
/// </summary>
internal static class Kaartschrift
{
    /// <summary>A value that fits on a line of this many characters stands on one.</summary>
    private const int Breedte = 140;

    /// <summary>Members of the root that <see cref="KaartregelTests"/> proves of every card.</summary>
    public static readonly string[] VanElkeKaart = ["type", "$schema", "version", "lang", "fallbackText"];

    private static readonly JsonSerializerOptions Los = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Schrijf(Kaartbeeld beeld)
    {
        var kaart = JsonNode.Parse(beeld.Kaart.ToJson())!.AsObject();
        foreach (var lid in VanElkeKaart) kaart.Remove(lid);
        LaatBewezenWeg(kaart);
        var tekst = new StringBuilder();
        foreach (var regel in Kaartlezing.Regels(beeld)) tekst.Append(regel).Append('\n');
        tekst.Append('\n');
        Schrijf(tekst, kaart, 0);
        return tekst.ToString();
    }

    private static void LaatBewezenWeg(JsonNode? deel)
    {
        if (deel is JsonArray rij)
        {
            foreach (var kind in rij) LaatBewezenWeg(kind);
        }

        if (deel is not JsonObject leden) return;
        leden.Remove("wrap");
        leden.Remove("fallback");
        if ((string?)leden["type"] == "Action.Execute") leden["data"]!.AsObject().Remove("v");

        foreach (var (_, waarde) in leden) LaatBewezenWeg(waarde);
    }

    /// <summary>
    /// A sentence, a button or a field without choices is one line, however long its text is. Of what holds a list the other members come
    /// first, and each item has
    /// its own line.
    /// </summary>
    private static void Schrijf(StringBuilder tekst, JsonNode? deel, int inspringing)
    {
        var eenRegel = EenRegel(deel);
        if (!HeeftLijst(deel) || inspringing + eenRegel.Length <= Breedte)
        {
            tekst.Append(eenRegel);
        }
        else if (deel is JsonArray rij)
        {
            tekst.Append("[\n");
            foreach (var (i, item) in rij.Index())
            {
                tekst.Append(' ', inspringing + 2);
                Schrijf(tekst, item, inspringing + 2);
                tekst.Append(i < rij.Count - 1 ? ",\n" : "\n");
            }

            tekst.Append(' ', inspringing).Append(']');
        }
        else
        {
            foreach (var (i, (naam, waarde)) in deel!.AsObject().OrderBy(l => HeeftLijst(l.Value)).Index())
            {
                tekst.Append(i == 0 ? "{ " : ", ").Append(JsonSerializer.Serialize(naam, Los)).Append(": ");
                Schrijf(tekst, waarde, inspringing);
            }

            tekst.Append(" }");
        }
    }

    private static bool HeeftLijst(JsonNode? deel) =>
        deel is JsonArray || (deel is JsonObject leden && leden.Any(l => HeeftLijst(l.Value)));

    private static string EenRegel(JsonNode? deel) => deel switch
    {
        JsonObject leden => $"{{ {string.Join(", ", leden.Select(l => $"{JsonSerializer.Serialize(l.Key, Los)}: {EenRegel(l.Value)}"))} }}",
        JsonArray rij => $"[{string.Join(", ", rij.Select(EenRegel))}]",
        _ => JsonSerializer.Serialize(deel, Los),
    };
}
