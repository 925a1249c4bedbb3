using System.IO.Compression;
using System.Text.Json;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>Whether a Teams app package belongs to this bot.</summary>
internal static class Teamsapppakket
{
    public static IReadOnlyList<Bevinding> Bekijk(string onderdeel, FileInfo? pakket, string appId)
    {
        if (pakket is null) return [Bevinding.LetOp(onderdeel, "Niet bekeken. Geef --pakket met het bestand dat in Teams staat.")];
        try
        {
            using var zip = ZipFile.OpenRead(pakket.FullName);
            using var inhoud = zip.GetEntry("manifest.json")?.Open()
                ?? throw new InvalidDataException("There is no manifest.json in it.");
            using var manifest = JsonDocument.Parse(inhoud);
            Bevinding[] fouten = [.. Fouten(manifest.RootElement, appId).Select(zin => Bevinding.Fout(onderdeel, zin))];
            return fouten.Length > 0 ? fouten : [Bevinding.Goed(onderdeel, "Het pakket hoort bij deze bot en deze versie.")];
        }
        catch (Exception fout) when (fout is IOException or InvalidDataException or UnauthorizedAccessException or JsonException
            or KeyNotFoundException or InvalidOperationException)
        {
            return [Bevinding.Fout(onderdeel, $"'{pakket.Name}' is geen pakket van deze bot. Maak het met de opdracht manifest.")];
        }
    }

    private static IEnumerable<string> Fouten(JsonElement manifest, string appId)
    {
        var bot = manifest.GetProperty("bots")[0].GetProperty("botId").GetString();
        if (!string.Equals(bot, appId, StringComparison.OrdinalIgnoreCase))
        {
            yield return $"Het pakket is van bot {bot}, de instellingen zijn van {appId}. Maak het pakket opnieuw met --bot-id {appId}.";
        }

        var versie = manifest.GetProperty("version").GetString();
        if (versie != Teamsapp.Versie)
        {
            yield return $"Het pakket is versie {versie}, de bot {Teamsapp.Versie}. Maak het opnieuw en laat het uploaden.";
        }
    }
}
