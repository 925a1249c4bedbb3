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
        Gelijk<IKlikHandler, Getypt>(
            ((string[])[.. Opdrachten.Alle, Opdrachten.Bedoeld, Opdrachten.Groet, Opdrachten.Persoonlijk]).Select(o => new Getypt(o)));
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
    [InlineData("Mijn aanvragen graag", "mijn aanvragen")]
    [InlineData("Mag ik mijn aanvragen zien?", null)]
    [InlineData("Pauze!", "pauze")]
    [InlineData("ik neem even pauze", null)]
    [InlineData("pauze is niet nodig", null)]
    [InlineData("Weer beschikbáár", "weer beschikbaar")]
    [InlineData("Ben weer beschikbáár", null)]
    [InlineData("begrip pauze", "begrip")]
    [InlineData("status", "mijn aanvragen")]
    [InlineData("profielfoto", null)]
    [InlineData("", "hulp")]
    public void Een_opdracht_is_er_alleen_een_aan_het_begin_van_een_bericht(string getypt, string? opdracht) =>
        Assert.Equal(opdracht, Opdrachten.Herken(getypt));

    [Theory]
    [InlineData("wat is de status, of moet ik pauze nemen?", "status, pauze")]
    [InlineData("ik zoek een vraag wijkteam", "vraag wijkteam")]
    [InlineData("mijn vragen, de status, de wachtrij, mijn profiel en het signaal", "mijn vragen, wachtrij, mijn profiel")]
    [InlineData("kun je me hulp geven", "")]
    public void Van_een_zin_blijven_hoogstens_drie_opdrachten_over_in_zijn_eigen_woorden(string zin, string woorden) =>
        Assert.Equal(woorden, string.Join(", ", Opdrachten.Genoemd(zin).Select(g => g.Woorden)));
}
