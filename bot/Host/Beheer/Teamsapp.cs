using System.IO.Compression;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>What differs in the Teams app from one organisation to another.</summary>
/// <param name="BotId">Client id of the bot's identity.</param>
/// <param name="Domein">Host name the bot answers on.</param>
/// <param name="AppId">Id of the Teams app.</param>
/// <param name="RechtenAppId">App registration that carries the permissions.</param>
/// <param name="Organisatie">Shown as the developer.</param>
/// <param name="Website">Shown beside the app.</param>
/// <param name="Privacy">Shown beside the app.</param>
/// <param name="Voorwaarden">Shown beside the app.</param>
internal sealed partial record Teamsapp(
    string BotId, string Domein, string AppId, string RechtenAppId, string Organisatie, string Website, string Privacy, string Voorwaarden)
{
    private const string Manifestnaam = "manifest.json";

    /// <summary>The version of the manifest; Teams offers an update only when it goes up.</summary>
    public static string Versie => Json(Lees(Manifestnaam)).GetProperty("version").GetString()!;

    /// <summary>Writes the package. The same app gives the same file, byte for byte.</summary>
    public async Task SchrijfAsync(FileInfo bestand, CancellationToken ct)
    {
        var manifest = Vul(Encoding.UTF8.GetString(Lees(Manifestnaam)));
        bestand.Directory!.Create();
        await using var stroom = bestand.Create();
        await using var zip = await ZipArchive.CreateAsync(stroom, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        await VoegToeAsync(zip, Manifestnaam, Encoding.UTF8.GetBytes(manifest), ct);
        foreach (var naam in Bijlagen(manifest)) await VoegToeAsync(zip, naam, Lees(naam), ct);
    }

    private string Vul(string sjabloon) => Plek().Replace(sjabloon, plek => JsonEncodedText.Encode(plek.Groups["naam"].Value switch
    {
        "BOT_ID" => BotId,
        "BOT_DOMAIN" => Domein,
        "TEAMS_APP_ID" => AppId,
        "RSC_APP_ID" => RechtenAppId,
        "DEVELOPER_NAME" => Organisatie,
        "WEBSITE_URL" => Website,
        "PRIVACY_URL" => Privacy,
        "TERMS_URL" => Voorwaarden,
        var naam => throw new InvalidDataException($"The manifest has a place for {naam}, which nobody fills in."),
    }).ToString());

    /// <summary>The icons and languages that the manifest names.</summary>
    private static IEnumerable<string> Bijlagen(string manifest)
    {
        var wortel = Json(Encoding.UTF8.GetBytes(manifest));
        var beelden = wortel.GetProperty("icons").EnumerateObject().Select(beeld => beeld.Value);
        var talen = wortel.GetProperty("localizationInfo")
            .GetProperty("additionalLanguages")
            .EnumerateArray()
            .Select(taal => taal.GetProperty("file"));
        return beelden.Concat(talen).Select(naam => naam.GetString()!);
    }

    private static async Task VoegToeAsync(ZipArchive zip, string naam, byte[] inhoud, CancellationToken ct)
    {
        var plek = zip.CreateEntry(naam);
        plek.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await using var stroom = await plek.OpenAsync(ct);
        await stroom.WriteAsync(inhoud, ct);
    }

    private static byte[] Lees(string naam)
    {
        using var bron = typeof(Teamsapp).Assembly.GetManifestResourceStream("teamsapp/" + naam)
            ?? throw new InvalidDataException($"{naam} is not part of the program.");
        using var inhoud = new MemoryStream();
        bron.CopyTo(inhoud);
        return inhoud.ToArray();
    }

    private static JsonElement Json(byte[] utf8) => JsonElement.Parse(utf8);

    [GeneratedRegex(@"\$\{\{(?<naam>\w+)\}\}", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Plek();
}
