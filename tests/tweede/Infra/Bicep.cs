using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.Json;
using TeamsHerstelBot.Gereedschap;

[assembly: AssemblyFixture(typeof(TeamsHerstelBot.Infra.Tests.Bicep))]

namespace TeamsHerstelBot.Infra.Tests;

/// <summary>
/// Microsoft's compiler on a copy of <c>infra/</c>, and what would come to exist in Azure when each parameter file is deployed.
/// </summary>
public sealed class Bicep : IAsyncLifetime
{
    public const string Productie = "productie.bicepparam";
    public const string Test = "test.bicepparam";
    private const string Sjabloon = "main.bicep";

    private readonly string _map = Path.Combine(Uitvoer.Map("infra"), "bron");

    /// <summary>What the compiler said of each command; empty when it had nothing to say.</summary>
    public IReadOnlyDictionary<string, string> Opmerkingen { get; private set; } = new Dictionary<string, string>();

    public JsonElement Gecompileerd { get; private set; }

    public IReadOnlyDictionary<string, Uitrol> Uitrollen { get; private set; } = new Dictionary<string, Uitrol>();

    public async ValueTask InitializeAsync()
    {
        if (Directory.Exists(_map)) Directory.Delete(_map, recursive: true);
        Directory.CreateDirectory(_map);
        foreach (var bestand in Directory.GetFiles(Broncode.Pad("infra"), "*.bicep*").Append(Broncode.Pad("infra", "werkboek.json")))
        {
            File.Copy(bestand, Path.Combine(_map, Path.GetFileName(bestand)));
        }

        var opmerkingen = new Dictionary<string, string>();
        foreach (string[] opdracht in (string[][])
            [
                ["lint", Sjabloon], ["lint", Productie], ["lint", Test], ["build", Sjabloon], ["build-params", Productie],
                ["build-params", Test],
            ])
        {
            opmerkingen[string.Join(' ', opdracht)] = await VoerUitAsync(opdracht);
        }

        Opmerkingen = opmerkingen;
        Gecompileerd = await LeesAsync("main.json");
        Uitrollen = new Dictionary<string, Uitrol> { [Productie] = await UitrolAsync(Productie), [Test] = await UitrolAsync(Test) };
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Compiles a text and gives what the compiler says of it.</summary>
    public async Task<string> LintAsync(string tekst)
    {
        await File.WriteAllTextAsync(Path.Combine(_map, "proef.bicep"), tekst);
        return await VoerUitAsync("lint", "proef.bicep");
    }

    private async Task<Uitrol> UitrolAsync(string parameters)
    {
        await VoerUitAsync(
            "snapshot", parameters, "--mode", "overwrite", "--tenant-id", Uitrol.Tenant, "--subscription-id",
            "11111111-1111-4111-8111-111111111111",
            "--resource-group", "rg", "--location", "westeurope");
        return new(await LeesAsync(Path.ChangeExtension(parameters, ".snapshot.json")));
    }

    private async Task<JsonElement> LeesAsync(string bestand) =>
        JsonElement.Parse(await File.ReadAllTextAsync(Path.Combine(_map, bestand)));

    private async Task<string> VoerUitAsync(params string[] opdracht)
    {
        var afloop = await Programma.VoerUitAsync(Pad(), opdracht, _map);
        return afloop.Fout + (afloop.Gelukt ? "" : $"exit code {afloop.Code}");
    }

    private static string Pad()
    {
        var (voor, map) = (Gegeven("BicepPlatform"), Gegeven("BicepMap"));
        var hier =
            (
                OperatingSystem.IsWindows()
                    ? "win"
                    : OperatingSystem.IsMacOS()
                    ? "osx"
                    : "linux") + "-" + RuntimeInformation.OSArchitecture.ToString()
                .ToLowerInvariant();
        return voor == hier
            ? Path.Combine(map, OperatingSystem.IsWindows() ? "bicep.exe" : "bicep")
            : throw new PlatformNotSupportedException(
                $"These tests want the package Azure.Bicep.CommandLine.{hier} and have the one for {voor}: restore and build "
                + $"tests/tweede/Infra with -p:BicepPlatform={hier}.");
    }

    private static string Gegeven(string naam) =>
        typeof(Bicep).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(gegeven => gegeven.Key == naam).Value!;
}

/// <summary>
/// What deploying one parameter file leads to, as far as the compiler can tell; what Azure gives out stays an expression.
/// </summary>
public sealed class Uitrol(JsonElement afdruk)
{
    public const string Tenant = "22222222-2222-4222-8222-222222222222";

    public string Tekst { get; } = afdruk.GetRawText();

    public IReadOnlyList<string> Soorten { get; } =
        [.. afdruk.GetProperty("predictedResources").EnumerateArray().Select(bron => bron.GetProperty("type").GetString()!)];

    public JsonElement Bron(string soort) =>
        Assert.Single(afdruk.GetProperty("predictedResources").EnumerateArray(), bron => bron.GetProperty("type").GetString() == soort);

    public JsonElement Eigenschappen(string soort) => Bron(soort).GetProperty("properties");

    /// <summary>The app settings by name, as the machine of the bot gets them.</summary>
    public IReadOnlyDictionary<string, string> Instellingen { get; } = afdruk.GetProperty("predictedResources").EnumerateArray()
        .Single(bron => bron.GetProperty("type").GetString() == "Microsoft.Web/sites")
        .GetProperty("properties").GetProperty("siteConfig").GetProperty("appSettings").EnumerateArray()
        .ToDictionary(
            instelling => instelling.GetProperty("name").GetString()!, instelling => instelling.GetProperty("value").GetString()!);
}
