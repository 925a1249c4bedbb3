using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

public sealed class InrichtenTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_leeg_veld_komt_terug_met_de_fout_erbij_en_alles_wat_getypt_was()
    {
        var kaart = await KaartAsync(Marit, Linde, "inrichten-wijkteam");
        var antwoord = await Proeftuin.KlikAsync(
            Marit, kaart, "inrichten-wijkteam",
            ("naam", ""), ("overlegDag", "3"), ("overlegTijd", "14:45"), ("kaartDag", "9"), ("kaartTijd", "kwart over"), ("pool", "geen"),
            ("teamleider", "bestaat-niet"));
        Assert.Equal(200, antwoord.Status);
        Assert.Contains("Vul dit nog in.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze tijd klopt niet", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("geen lid van dit team", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("14:45", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("De Linde is klaar", (await KaartAsync(Marit, Linde, "inrichten-wijkteam")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alleen_een_coordinator_wijzigt_wie_coordinator_is()
    {
        var kaart = await KaartAsync(Karin, Pool, "inrichten-pool");
        var antwoord = await Proeftuin.KlikAsync(Karin, kaart, "inrichten-pool", ("poolNaam", "Mijn pool"), ("coordinatoren", Karin));
        await Proeftuin.LeegAsync();
        Assert.Contains("Dit kan alleen een coördinator van de pool", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Els Kuipers, Ravi Ramdin", (await KaartAsync(Karin, Pool, "inrichten-pool")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_kanaal_van_een_wijkteam_wordt_geen_pool()
    {
        var kaart = await KaartAsync(Yusuf, Haven, "inrichten-wijkteam");
        var data = kaart.Knop("inrichten-wijkteam")!.Value.GetProperty("data");
        await Proeftuin.KlikAsync(Yusuf, kaart, "inrichten-pool", data, ("poolNaam", "Tweede pool"), ("coordinatoren", Yusuf));
        await Proeftuin.LeegAsync();
        Assert.Contains("Oude Haven is klaar", (await KaartAsync(Yusuf, Haven, "inrichten-wijkteam")).Tekst, StringComparison.Ordinal);
    }

    private async Task<Teamsbericht> KaartAsync(string wie, string kanaal, string verb) =>
        (await Proeftuin.BerichtenAsync(wie, kanaal)).First(b => b.Knop(verb) is not null);
}
