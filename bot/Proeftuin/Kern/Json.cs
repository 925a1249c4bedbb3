using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Proeftuin.Kern;

/// <summary>How activities and page data are written: camelCase, absent instead of null.</summary>
internal static class Json
{
    public static JsonSerializerOptions Opties { get; } = Maak();

    public static string Schrijf<T>(T waarde) => JsonSerializer.Serialize(waarde, Opties);

    public static T Lees<T>(string json) =>
        JsonSerializer.Deserialize<T>(json, Opties) ?? throw new JsonException("Expected a value, found null.");

    public static void Stel(JsonSerializerOptions opties)
    {
        opties.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        opties.DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull;
        opties.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
    }

    private static JsonSerializerOptions Maak()
    {
        var opties = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        Stel(opties);
        opties.MakeReadOnly(populateMissingResolver: true);
        return opties;
    }
}
