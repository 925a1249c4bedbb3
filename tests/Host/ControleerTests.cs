using System.IO.Compression;
using System.Text.Json;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Beheer;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What an administrator hears of an installation before anybody clicks.</summary>
public sealed partial class ControleerTests : IDisposable
{
    private const string AppId = "5f0e1d2c-0000-4000-8000-000000000017";

    private readonly DirectoryInfo _map = Directory.CreateTempSubdirectory("controleer");
    private readonly Geheugentabellen _tabellen = new();
    private readonly Nepteams _teams = new();
    private readonly Microsoft.Extensions.Time.Testing.FakeTimeProvider _klok = new(Wijk.Maandag);
    private DateTimeOffset? _tijdVanTeams = Wijk.Maandag;
    private bool _geenToken;
    private ConnectorError? _mailserver;

    [Theory]
    [InlineData("MicrosoftAppId", "", "MicrosoftAppId is leeg: vul de toepassings-id")]
    [InlineData("MicrosoftAppId", "herstelbot", "MicrosoftAppId is geen toepassings-id: verwacht wordt")]
    [InlineData("MicrosoftAppTenantId", "", "MicrosoftAppTenantId is leeg: vul de tenant-id")]
    [InlineData("MicrosoftAppType", "MultiTenant", "maar moet 'SingleTenant' of 'UserAssignedMSI' zijn")]
    [InlineData("ChannelService", "https://elders.example", "ChannelService is onbekend: laat het leeg, of kies")]
    [InlineData("ToBotFromChannelOpenIdMetadataUrl", "http://elders.example/", "moet een https-adres zijn")]
    [InlineData("ToegestaneTenants:0", "gemeente", "ToegestaneTenants bevat 'gemeente', en dat is geen tenant-id")]
    [InlineData("ToegestaneServiceUrls:0", "http://elders.example/", "het moet een https-adres zijn")]
    [InlineData("Graph:Aan", "ja", "maar moet 'true' of 'false' zijn")]
    [InlineData("Graph:TeamsApp", "onze app", "maar moet de id van de Teams-app zijn")]
    [InlineData("Graph:TeamsApp", "3d1f7c58-8a55-4a8e-9d53-2f2a4a2f8a11", "werkt alleen als Graph:Aan 'true' is")]
    [InlineData("Metingen:Naar", "azure", "Vul de verbindingstekst van Application Insights in")]
    [InlineData("Metingen:Naar", "ergens", "moet 'console', 'otlp' of 'azure' zijn")]
    [InlineData("Opslag:Pad", "", "Opslag:Pad is leeg. Vul het pad")]
    [InlineData("ConnectionStrings:Tables", "AccountKey=geheim", "Vul de connection string van het opslagaccount in")]
    [InlineData("Privacy:Map", "/bestaat/niet", "Vul een map in, of laat het leeg")]
    [InlineData("Inhoud:Map", "/bestaat/niet", "Vul een map in, of laat het leeg")]
    public async Task Een_instelling_die_niet_klopt_geeft_een_zin_die_zegt_wat_te_doen(string sleutel, string waarde, string zin)
    {
        var gevonden = await BekijkAsync((sleutel, waarde));

        var fout = Assert.Single(gevonden, b => b.Soort is Bevindingsoort.Fout);
        Assert.Equal("instellingen", fout.Onderdeel);
        Assert.Contains(zin, fout.Zin, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fout.Zin, StringComparison.Ordinal);
        Assert.Equal(7, gevonden.Count(b => b.Soort is Bevindingsoort.NietGekeken));
    }

    [Fact]
    public async Task Een_installatie_die_klopt_is_overal_goed_en_er_wordt_niets_geplaatst()
    {
        await RichtInAsync();

        var gevonden = await BekijkAsync();

        Assert.Equal(8, gevonden.Count);
        Assert.All(gevonden, b => Assert.True(b.Soort is Bevindingsoort.Goed, b.ToString()));
        Assert.Equal(0, _teams.Plaatsingen);
    }

    [Fact]
    public async Task Een_kanaal_dat_de_bot_weigert_staat_erbij_met_wat_te_doen()
    {
        await RichtInAsync();
        _teams.Stoort = (_, gesprek) => Task.FromResult(gesprek == Wijk.PoolKanaal ? Storing.Geblokkeerd : null);

        var fout = Assert.Single(await BekijkAsync(), b => b.Soort is Bevindingsoort.Fout);

        Assert.Equal("kanalen", fout.Onderdeel);
        Assert.Contains("voeg hem anders opnieuw toe", fout.Zin, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_geheim_dat_niet_klopt_en_een_klok_die_verkeerd_staat_zijn_elk_een_zin()
    {
        (_geenToken, _tijdVanTeams) = (true, Wijk.Maandag.AddMinutes(-61));

        var gevonden = await BekijkAsync();

        Assert.Equal(["token", "klok"], gevonden.Where(b => b.Soort is Bevindingsoort.Fout).Select(b => b.Onderdeel));
        Assert.Contains(gevonden, b => b.Zin.Contains("loopt 61 minuten voor. Zet hem gelijk", StringComparison.Ordinal));
        Assert.Contains(gevonden, b => b is { Onderdeel: "kanalen", Soort: Bevindingsoort.NietGekeken });
    }

    [Fact]
    public async Task Als_de_sleutels_van_Teams_niet_op_te_halen_zijn_staat_er_welk_adres_open_moet()
    {
        _tijdVanTeams = null;

        Assert.Contains(await BekijkAsync(), b => b is { Onderdeel: "klok", Soort: Bevindingsoort.Fout }
            && b.Zin.Contains("login.botframework.com", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_pakket_van_een_andere_bot_of_een_oude_versie_wordt_genoemd()
    {
        var ander = Pakket("""{"version":"0.0.1","bots":[{"botId":"5f0e1d2c-0000-4000-8000-000000000099"}]}""");

        var zinnen = (await BekijkAsync(ander)).Where(b => b is { Onderdeel: "pakket", Soort: Bevindingsoort.Fout }).ToList();

        Assert.Equal(2, zinnen.Count);
        Assert.Contains("--bot-id " + AppId, zinnen[0].Zin, StringComparison.Ordinal);
        Assert.Contains("versie 0.0.1", zinnen[1].Zin, StringComparison.Ordinal);
        Assert.Contains(await BekijkAsync(Pakket("[]")), b => b is { Onderdeel: "pakket", Soort: Bevindingsoort.Fout });
    }

    [Fact]
    public async Task Zonder_databestand_maakt_de_controle_er_geen()
    {
        var pad = Path.Combine(_map.FullName, "nog-niet.db");

        var gevonden = await BekijkAsync(("Opslag:Pad", pad));

        Assert.Contains(gevonden, b => b is { Onderdeel: "opslag", Soort: Bevindingsoort.LetOp });
        Assert.False(File.Exists(pad));
    }

    [Fact]
    public async Task De_opdracht_schrijft_json_en_eindigt_met_code_2_als_er_iets_te_doen_is()
    {
        var (code, uit, fout) = await DraaiAsync("controleer", "--json");

        Assert.Equal((2, ""), (code, fout));
        using var gelezen = JsonDocument.Parse(uit);
        Assert.Contains(gelezen.RootElement.EnumerateArray(), b => b.GetProperty("uitkomst").GetString() == "fout"
            && b.GetProperty("zin").GetString()!.StartsWith("MicrosoftAppId is leeg", StringComparison.Ordinal));
        Assert.Equal(2, (await DraaiAsync("controleer")).Code);
    }

    [Fact]
    public async Task De_eigen_teksten_van_een_gemeente_zijn_na_te_kijken_voor_de_bot_ermee_start()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_map.FullName, "gesprekspunten.yaml"), "- id: talenten\n  titel: Wat kan iemand?\n  bron: eigen\n");

        var (code, uit, _) = await DraaiAsync("inhoud", "controleer", "--inhoud", _map.FullName);

        Assert.Equal(2, code);
        Assert.Contains("gesprekspunten.yaml, regel 1: “tekst” mist.", uit, StringComparison.Ordinal);
        Assert.Equal(0, (await DraaiAsync("inhoud", "controleer")).Code);
    }

    [Fact]
    public async Task De_lijst_van_teams_zegt_waar_de_bot_is_en_noemt_niemand()
    {
        using var schijf = new Schijf();
        var bestand = schijf.Nieuw();
        await using (var opslag = new SqliteTableStore(bestand))
        {
            await using var bot = Bot.Maak(opslag, _teams, _klok);
            await bot.StartAsync();
            await Wijk.RichtRustigInAsync(bot);
            await bot.StopAsync();
        }

        var lijst = await DraaiAsync("teams", "lijst", "--opslag", bestand, "--tenant", Wijk.Tenant);
        Assert.Equal((0, ""), (lijst.Code, lijst.Fout));
        Assert.Contains("wijkteam Wijk 1", lijst.Uit, StringComparison.Ordinal);
        Assert.Contains("goed", lijst.Uit, StringComparison.Ordinal);
        Assert.DoesNotContain(Wijk.Leider, lijst.Uit, StringComparison.OrdinalIgnoreCase);

        var json = await DraaiAsync("teams", "lijst", "--json", "--opslag", bestand, "--tenant", Wijk.Tenant);
        using var gelezen = JsonDocument.Parse(json.Uit);
        Assert.Contains(gelezen.RootElement.EnumerateArray(), k => k.GetProperty("id").GetString() == Wijk.PoolKanaal);
    }

    public void Dispose() => _map.Delete(recursive: true);

    private async Task RichtInAsync()
    {
        await using var bot = Bot.Maak(_tabellen, _teams, _klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        await bot.StopAsync();
        _teams.Wis();
    }

    private Task<IReadOnlyList<Bevinding>> BekijkAsync(params (string Sleutel, string Waarde)[] anders) => BekijkAsync(null, anders);

    private async Task<IReadOnlyList<Bevinding>> BekijkAsync(FileInfo? pakket, params (string Sleutel, string Waarde)[] anders)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
        var instellingen = new Dictionary<string, string?>
        {
            ["MicrosoftAppId"] = AppId,
            ["MicrosoftAppTenantId"] = Wijk.Tenant,
            ["MicrosoftAppPassword"] = "niet-echt",
            ["ConnectionStrings:Tables"] = anders.Any(a => a.Sleutel == "Opslag:Pad") ? "" : "UseDevelopmentStorage=true",
        };
        foreach (var (sleutel, waarde) in anders) instellingen[sleutel] = waarde;
        foreach (var (sleutel, waarde) in instellingen) builder.Configuration[sleutel] = waarde;
        builder.AddTeamsHerstelBot();
        builder.Services.AddSingleton<IMailbode>(new Proefbode(() => _mailserver));
        builder.Services.AddSingleton(Bot.Ladder()).AddSingleton<TimeProvider>(_klok).AddSingleton<ITableStore>(_tabellen)
            .AddSingleton<IConnector>(_teams).AddSingleton<TokenCredential>(new Sleutelbos(() => _geenToken));
        builder.Services.AddHttpClient(TeamsBotRegistration.MetadataClient)
            .ConfigurePrimaryHttpMessageHandler(() => new Klokkentoren(() => _tijdVanTeams));
        await using var app = builder.Build();
        return await new Installatiecontrole(app.Services).DoeAsync(pakket ?? (anders.Length > 0 ? null : Pakket(Goed)), default);
    }

    private static string Goed => $$"""{"version":"{{Versie}}","bots":[{"botId":"{{AppId.ToUpperInvariant()}}"}]}""";

    private static string Versie
    {
        get
        {
            using var manifest = JsonDocument.Parse(File.ReadAllText(Broncode.Pad("manifest", "manifest.json")));
            return manifest.RootElement.GetProperty("version").GetString()!;
        }
    }

    private FileInfo Pakket(string manifest)
    {
        var bestand = Path.Combine(_map.FullName, Guid.NewGuid() + ".zip");
        using var zip = ZipFile.Open(bestand, ZipArchiveMode.Create);
        using var schrijver = new StreamWriter(zip.CreateEntry("manifest.json").Open());
        schrijver.Write(manifest);
        return new(bestand);
    }

    private static async Task<(int Code, string Uit, string Fout)> DraaiAsync(params string[] argumenten)
    {
        await using var uit = new StringWriter();
        await using var fout = new StringWriter();
        var code = await Opdrachtregel.VoerUitAsync(BotBuilder.Opdrachten(), argumenten, new() { Output = uit, Error = fout });
        return (code, uit.ToString(), fout.ToString());
    }
}
