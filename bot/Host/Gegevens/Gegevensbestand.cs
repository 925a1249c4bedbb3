using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Vergeten;

namespace TeamsHerstelBot.Host.Gegevens;

/// <summary>Everything that is held about one person as a file that opens in any editor: what, and until when.</summary>
public static class Gegevensbestand
{
    private static readonly JsonSerializerOptions Leesbaar = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Maak(string persoonId, IReadOnlyList<Gegeven> gegevens, Instant nu) => new JsonObject
    {
        ["over"] = persoonId,
        ["gemaaktOp"] = InstantPattern.ExtendedIso.Format(nu),
        ["uitleg"] = Teksten.GegevensbestandUitleg,
        ["gegevens"] = new JsonArray(
            [
                .. gegevens.GroupBy(g => g.Soort).OrderBy(g => g.Key).Select(
                    g => new JsonObject
                    {
                        ["wat"] = Teksten.Gegevens(g.Key),
                        ["bewaard"] = new JsonArray(
                            [.. Gegevenstermijnen.Van(g.Key).Select(t => (JsonNode?)Teksten.Bewaartermijn(t))]),
                        ["dingen"] = new JsonArray([.. g.Select(d => Met(d))]),
                    }),
            ]),
    }.ToJsonString(Leesbaar);

    private static JsonObject Met(Gegeven ding)
    {
        var inhoud = ding.Inhoud.DeepClone().AsObject();
        foreach (var leeg in inhoud.Where(l => l.Value is null).Select(l => l.Key).ToList()) inhoud.Remove(leeg);
        inhoud.Insert(0, "inWoorden", ding.Regel);
        return inhoud;
    }
}
