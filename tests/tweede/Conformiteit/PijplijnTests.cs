using System.Diagnostics;
using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Conformiteit.Tests;

/// <summary>
/// Whatever comes in, through authentication, handlers and tables: a documented status, never a fault, never silence.
/// <c>TEAMSHERSTELBOT_LANG=1</c> tries 100,000.
/// </summary>
public sealed class PijplijnTests(Pijplijn pijplijn) : IClassFixture<Pijplijn>
{
    [Fact]
    public async Task Elke_goede_activiteit_wordt_aangenomen()
    {
        Assert.Equal(15, pijplijn.Goed.Count);
        foreach (var activiteit in pijplijn.Goed)
            Assert.Equal(200, (await pijplijn.StuurAsync(Encoding.UTF8.GetBytes(activiteit.ToJsonString()))).Status);
        Assert.Empty(pijplijn.Fouten);
    }

    [Fact]
    public void Elke_beschadigde_activiteit_krijgt_een_beschreven_antwoord()
    {
        var gezien = new Dictionary<int, int>();
        var klok = Stopwatch.StartNew();
        var langste = TimeSpan.Zero;
        Prop.ForAll(Damage.Of(pijplijn.Goed).ToArbitrary(), json =>
        {
            var begin = klok.Elapsed;
            var (status, tekst) = pijplijn.StuurAsync(Encoding.UTF8.GetBytes(json)).GetAwaiter().GetResult();
            langste = klok.Elapsed - begin > langste ? klok.Elapsed - begin : langste;
            gezien[status] = gezien.GetValueOrDefault(status) + 1;
            return status is 200 or 400 or 403 or 413 or 501 && !tekst.Contains("Er ging iets mis", StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(Lang.Gevallen));

        var uitslag = string.Create(
            CultureInfo.InvariantCulture,
            $"{Lang.Gevallen} cases in {klok.Elapsed}, slowest {langste}: "
            + $"{string.Join(", ", gezien.OrderBy(g => g.Key).Select(g => $"{g.Key} {g.Value}x"))}");
        File.WriteAllText(Path.Combine(Uitvoer.Map("pijplijn"), "uitslag.txt"), uitslag);
        Assert.Superset(new HashSet<int> { 200, 400, 403, 501 }, gezien.Keys.ToHashSet());
        Assert.Empty(pijplijn.Fouten);
    }
}
