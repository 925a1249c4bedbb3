// Makes the Teams app package: dotnet run manifest/pak.cs -- --bot-id <guid> --domein <host>
// See manifest/README.md for what each option means.
#:property PublishAot=false
#:property RestorePackagesWithLockFile=false
using System.IO.Compression;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

const string Uitleg = """
    dotnet run manifest/pak.cs -- --bot-id <guid> --domein <host> [options]
      --bot-id       client id of the bot's identity (MicrosoftAppId)
      --domein       host name the bot answers on, without https://
      --app-id       id of the Teams app; the bot id when left out
      --rechten-app-id
                     app registration that carries the permissions; the bot id when left out,
                     which will do unless the bot is a managed identity
      --organisatie  shown as the developer, at most 32 characters; TeamsHerstelBot when left out
      --website, --privacy, --voorwaarden
                     https addresses shown beside the app; https://<host> when left out
      --uit          file to write; artifacts/teamsherstelbot-<version>.zip when left out
    """;

try
{
    var opties = Lees(args);
    var website = Adres(opties, "website", "https://" + Domein(opties));
    var waarden = new Dictionary<string, string>
    {
        ["BOT_ID"] = Id(opties, "bot-id", null),
        ["BOT_DOMAIN"] = Domein(opties),
        ["TEAMS_APP_ID"] = Id(opties, "app-id", opties.GetValueOrDefault("bot-id")),
        ["RSC_APP_ID"] = Id(opties, "rechten-app-id", opties.GetValueOrDefault("bot-id")),
        ["DEVELOPER_NAME"] = Organisatie(opties),
        ["WEBSITE_URL"] = website,
        ["PRIVACY_URL"] = Adres(opties, "privacy", website),
        ["TERMS_URL"] = Adres(opties, "voorwaarden", website),
    };

    var bron = Bronmap();
    var manifest = Vul(File.ReadAllText(Path.Combine(bron, "manifest.json")), waarden);
    var (versie, bestanden) = Inhoud(manifest);
    var uit = Path.GetFullPath(opties.GetValueOrDefault("uit") ?? Path.Combine(bron, "..", "artifacts", $"teamsherstelbot-{versie}.zip"));

    Directory.CreateDirectory(Path.GetDirectoryName(uit)!);
    using (var zip = new ZipArchive(File.Create(uit), ZipArchiveMode.Create))
    {
        Voeg(zip, "manifest.json", System.Text.Encoding.UTF8.GetBytes(manifest));
        foreach (var bestand in bestanden)
            Voeg(zip, bestand, File.ReadAllBytes(Path.Combine(bron, bestand)));
    }

    Console.WriteLine(uit);
    return 0;
}
catch (Exception fout) when (fout is FormatException or IOException or JsonException)
{
    Console.Error.WriteLine(fout.Message);
    Console.Error.WriteLine();
    Console.Error.WriteLine(Uitleg);
    return 1;
}

static Dictionary<string, string> Lees(string[] argumenten)
{
    string[] bekend = ["bot-id", "domein", "app-id", "rechten-app-id", "organisatie", "website", "privacy", "voorwaarden", "uit"];
    var opties = new Dictionary<string, string>();
    for (var i = 0; i < argumenten.Length; i += 2)
    {
        var naam = argumenten[i].StartsWith("--", StringComparison.Ordinal) ? argumenten[i][2..] : "";
        if (!bekend.Contains(naam) || i + 1 == argumenten.Length)
            throw new FormatException($"'{argumenten[i]}' is not an option with a value.");

        opties[naam] = argumenten[i + 1];
    }

    return opties;
}

static string Id(Dictionary<string, string> opties, string naam, string? anders) =>
    Guid.TryParse(opties.GetValueOrDefault(naam, anders ?? ""), out var id) && id != Guid.Empty
        ? id.ToString()
        : throw new FormatException($"--{naam} must be a GUID.");

static string Domein(Dictionary<string, string> opties) =>
    opties.GetValueOrDefault("domein", "") is var domein && Regex.IsMatch(domein, @"^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)
        ? domein
        : throw new FormatException("--domein must be a host name in lower case, such as herstelbot.example.nl.");

static string Organisatie(Dictionary<string, string> opties) =>
    opties.GetValueOrDefault("organisatie", "TeamsHerstelBot") is { Length: > 0 and <= 32 } organisatie
        ? organisatie
        : throw new FormatException("--organisatie must have 1 to 32 characters.");

static string Adres(Dictionary<string, string> opties, string naam, string anders) =>
    Uri.TryCreate(opties.GetValueOrDefault(naam, anders), UriKind.Absolute, out var adres) && adres.Scheme.Equals(Uri.UriSchemeHttps, StringComparison.Ordinal)
        ? adres.AbsoluteUri
        : throw new FormatException($"--{naam} must be an https address.");

static string Vul(string sjabloon, Dictionary<string, string> waarden) =>
    Regex.Replace(sjabloon, @"\$\{\{(?<naam>\w+)\}\}", plek => waarden.TryGetValue(plek.Groups["naam"].Value, out var waarde)
        ? JsonEncodedText.Encode(waarde).ToString()
        : throw new FormatException($"manifest.json has a placeholder that pak.cs does not know: {plek.Value}."), RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

static (string Versie, string[] Bestanden) Inhoud(string manifest)
{
    using var json = JsonDocument.Parse(manifest);
    var wortel = json.RootElement;
    var beelden = wortel.GetProperty("icons").EnumerateObject().Select(beeld => beeld.Value.GetString()!);
    var talen = wortel.GetProperty("localizationInfo").GetProperty("additionalLanguages").EnumerateArray().Select(taal => taal.GetProperty("file").GetString()!);
    return (wortel.GetProperty("version").GetString()!, [.. beelden, .. talen]);
}

static void Voeg(ZipArchive zip, string naam, byte[] inhoud)
{
    var plek = zip.CreateEntry(naam);
    // The same sources give the same package, byte for byte.
    plek.LastWriteTime = new DateTimeOffset(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    using var stroom = plek.Open();
    stroom.Write(inhoud);
}

static string Bronmap([CallerFilePath] string pad = "") => Path.GetDirectoryName(pad)!;
