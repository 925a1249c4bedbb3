using Microsoft.AspNetCore.Builder;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Tests;

public sealed class ConventieTests
{
    private const int MeesteRegels = 250;

    [Fact]
    public void Elke_knop_elke_opdracht_en_elke_wekker_heeft_precies_een_handler()
    {
        var services = WebApplication.CreateBuilder().AddTeamsHerstelBot().Services;
        Assert.NotEmpty(Verbs.Alle);
        Assert.All(Verbs.Alle, verb => Assert.Single(services, s => s.ServiceType == typeof(IKlikHandler) && Equals(s.ServiceKey, verb)));
        Assert.All(Enum.GetValues<WekkerSoort>(), soort => Assert.Single(services, s => s.ServiceType == typeof(IWekkerHandler) && Equals(s.ServiceKey, soort)));
        var verbs = services.Where(s => s.ServiceType == typeof(IKlikHandler)).Select(s => (string)s.ServiceKey!);
        Assert.Equal(Verbs.Alle.Order(StringComparer.Ordinal), verbs.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Geen_bestand_is_langer_dan_te_overzien()
    {
        var bestanden = Directory.EnumerateFiles(Broncode.Wortel, "*.cs", SearchOption.AllDirectories)
            .Where(b => !b.Split(Path.DirectorySeparatorChar).Any(d => d is "obj" or "bin" or "node_modules" or "artifacts") && !IsEenLijst(b)).ToList();
        Assert.True(bestanden.Count > 100);
        Assert.Empty(bestanden.Where(b => File.ReadLines(b).Count() > MeesteRegels).Select(Path.GetFileName));
    }

    /// <summary>Words, verbs and field ids: one list each, looked up and never read through.</summary>
    private static bool IsEenLijst(string bestand) =>
        Path.GetFileName(bestand) is "Velden.cs" or "Verbs.cs" || Path.GetFileName(bestand).StartsWith("Woordenlijst.", StringComparison.Ordinal);

    [Theory]
    [InlineData("Helper")]
    [InlineData("Manager")]
    [InlineData("Util")]
    [InlineData("Base")]
    public void Geen_type_heet_naar_niets(string woord)
    {
        var types = new[] { typeof(BotBuilder), typeof(Verbs), typeof(KaartSoort), typeof(Teams.ITeamsBot), typeof(Tabellen.ITableStore) }
            .SelectMany(t => t.Assembly.GetTypes()).Where(t => t.Namespace?.StartsWith("TeamsHerstelBot", StringComparison.Ordinal) == true).ToList();
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
    public void Een_opdracht_wordt_herkend_in_wat_iemand_typt(string getypt, string opdracht) => Assert.Equal(opdracht, Opdrachten.Herken(getypt));
}
