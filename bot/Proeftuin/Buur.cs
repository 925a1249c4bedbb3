using System.Text.Json;
using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin;

/// <summary>Who is on an address that was wanted.</summary>
internal static class Buur
{
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(5);

    /// <summary>The sentence for who starts the Proeftuin again while it runs here, or null when this is another program.</summary>
    public static async Task<string?> ZinAsync(Uri adres)
    {
        using var http = new HttpClient { Timeout = Geduld };
        try
        {
            var stand = await http.GetFromJsonAsync<JsonElement>(new Uri(adres, "/proeftuin/stand"));
            var isProeftuin = stand.ValueKind == JsonValueKind.Object && stand.TryGetProperty("bot", out var bot)
                && Kaartlezer.Tekst(bot, "id") == Botgegevens.Mri;
            return isProeftuin
                ? $"De Proeftuin draait al op {adres.GetLeftPart(UriPartial.Authority)} : open dat adres, of stop hem eerst met Ctrl+C. "
                    + "Wil je er een tweede naast? Geef die een eigen adres en map met --urls en --data."
                : null;
        }
        catch (Exception fout) when (fout is HttpRequestException or OperationCanceledException or JsonException)
        {
            return null;
        }
    }
}
