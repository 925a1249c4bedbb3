using System.CommandLine;
using System.IO.Compression;
using System.Text.Json;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host;
using TeamsHerstelBot.Host.Beheer;

[assembly: AssemblyFixture(typeof(Browser))]
[assembly: AssemblyFixture(typeof(TeamsHerstelBot.Manifest.Tests.Pakket))]

namespace TeamsHerstelBot.Manifest.Tests;

/// <summary>The package as the command <c>manifest</c> makes it, once for all tests: unpacked into <see cref="Map"/>.</summary>
public sealed class Pakket : IAsyncLifetime
{
    public const string BotId = "11111111-2222-4333-8444-555555555555";
    public const string AppId = "99999999-8888-4777-8666-555555555555";

    public const string RechtenAppId = "77777777-6666-4555-8444-333333333333";

    public string Map { get; } = Path.Combine(Uitvoer.Map("manifest"), "uitgepakt");

    public IReadOnlyList<string> Bestanden { get; private set; } = [];

    public async ValueTask InitializeAsync()
    {
        var zip = Path.Combine(Uitvoer.Map("manifest"), "pakket.zip");
        var afloop = await PakAsync(
            "--bot-id", BotId, "--app-id", AppId, "--rechten-app-id", RechtenAppId, "--domein", "herstelbot.example.nl",
            "--organisatie", "Wijkteams \"Voorbeeld\"", "--website", "https://www.example.nl/", "--uit", zip);
        Assert.True(afloop.Gelukt, afloop.Fout + afloop.Uit);

        if (Directory.Exists(Map))
            Directory.Delete(Map, recursive: true);

        await ZipFile.ExtractToDirectoryAsync(zip, Map);
        await using var archief = await ZipFile.OpenReadAsync(zip);
        Bestanden = [.. archief.Entries.Select(entry => entry.FullName)];
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    public async Task<JsonElement> LeesAsync(string bestand)
    {
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(Map, bestand)));
        return json.RootElement.Clone();
    }

    /// <summary>As the program does it, without starting one.</summary>
    public static async Task<Afloop> PakAsync(params string[] opties)
    {
        await using var uit = new StringWriter();
        await using var fout = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync(
            BotBuilder.Opdrachten(), [Teamsappopdracht.Naam, .. opties], new InvocationConfiguration { Output = uit, Error = fout });
        return new(code, uit.ToString(), fout.ToString());
    }
}
