using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Tests;

public sealed class ConventieTests
{
    private const int MeesteRegels = 250;

    [Fact]
    public void Elke_knop_elke_opdracht_elke_wekker_en_elke_kaart_heeft_precies_een_handler()
    {
        var services = WebApplication.CreateBuilder().AddTeamsHerstelBot().Services;
        Gelijk<IKlikHandler, string>(Verbs.Alle);
        Gelijk<IKlikHandler, Getypt>(Opdrachten.Alle.Select(o => new Getypt(o)));
        Gelijk<IWekkerHandler, WekkerSoort>(Enum.GetValues<WekkerSoort>());
        Gelijk<IKaartbron, KaartSoort>(Enum.GetValues<KaartSoort>());
        Gelijk<IGebeurtenisHandler, Gebeurtenissoort>(Enum.GetValues<Gebeurtenissoort>());

        void Gelijk<THandler, TSleutel>(IEnumerable<TSleutel> verwacht)
        {
            var sleutels = services.Where(s => s.ServiceType == typeof(THandler)).Select(s => s.ServiceKey).OfType<TSleutel>().ToList();
            Assert.NotEmpty(sleutels);
            Assert.Equal(
                verwacht.Select(s => s!.ToString()).Order(StringComparer.Ordinal),
                sleutels.Select(s => s!.ToString()).Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public async Task Elke_handler_is_te_maken_zoals_de_bot_hem_maakt()
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration["MicrosoftAppId"] = Guid.NewGuid().ToString();
        builder.Configuration["MicrosoftAppPassword"] = "geheim";
        builder.Configuration["MicrosoftAppTenantId"] = Guid.NewGuid().ToString();
        builder.Configuration["Opslag:Pad"] = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.db");
        var sleutels = builder.AddTeamsHerstelBot().Services.Where(s => s.IsKeyedService)
            .Select(s => (s.ServiceType, s.ServiceKey))
            .ToList();
        Assert.True(sleutels.Count > 150);
        await using var app = builder.Build();
        Assert.All(sleutels.Where(s => s.ServiceType.Namespace?.StartsWith("TeamsHerstelBot", StringComparison.Ordinal) == true), s =>
            Assert.NotNull(((IKeyedServiceProvider)app.Services).GetRequiredKeyedService(s.ServiceType, s.ServiceKey)));
    }

    [Fact]
    public void Geen_bestand_is_langer_dan_te_overzien()
    {
        var bestanden = Directory.EnumerateFiles(Broncode.Wortel, "*.cs", SearchOption.AllDirectories)
            .Where(
                b => !b.Split(Path.DirectorySeparatorChar).Any(d => d is "obj" or "bin" or "node_modules" or "artifacts") && !IsEenLijst(b))
                .ToList();
        Assert.True(bestanden.Count > 100);
        Assert.Empty(bestanden.Where(b => File.ReadLines(b).Count() > MeesteRegels).Select(Path.GetFileName));
    }

    /// <summary>Words, verbs and field ids: one list each, looked up and never read through.</summary>
    private static bool IsEenLijst(string bestand) =>
        Path.GetFileName(bestand) is "Velden.cs" or "Verbs.cs" or "Routes.cs"
            || Path.GetFileName(bestand).StartsWith("Woordenlijst.", StringComparison.Ordinal);

    [Theory]
    [InlineData("Helper")]
    [InlineData("Manager")]
    [InlineData("Util")]
    [InlineData("Base")]
    public void Geen_type_heet_naar_niets(string woord)
    {
        var types = new[] { typeof(BotBuilder), typeof(Verbs), typeof(KaartSoort), typeof(Teams.ITeamsBot), typeof(Tabellen.ITableStore) }
            .SelectMany(t => t.Assembly.GetTypes())
                .Where(t => t.Namespace?.StartsWith("TeamsHerstelBot", StringComparison.Ordinal) == true)
                .ToList();
        Assert.True(types.Count > 100);
        Assert.DoesNotContain(types, t => t.Name.EndsWith(woord, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("HULP!", "hulp")]
    [InlineData("Mag ik mijn aanvragen zien?", "mijn aanvragen")]
    [InlineData("ik neem even pauze", "pauze")]
    [InlineData("Ben weer beschikbáár", "weer beschikbaar")]
    [InlineData("status", "mijn aanvragen")]
    [InlineData("profielfoto", "hulp")]
    [InlineData("", "hulp")]
    public void Een_opdracht_wordt_herkend_in_wat_iemand_typt(string getypt, string opdracht) =>
        Assert.Equal(opdracht, Opdrachten.Herken(getypt));
}
