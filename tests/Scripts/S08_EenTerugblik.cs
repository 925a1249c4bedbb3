using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>B S-8: looking back is asked once and reminded of once, and nobody has the same question twice in their chat.</summary>
public sealed class S08_EenTerugblik(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_niet_terugkeek_krijgt_een_herinnering_en_heeft_dan_een_vraag_en_geen_twee()
    {
        var samen = new Samenwerking(Proeftuin);
        var nummer = await samen.VraagAsync(Tom, ("toelichting", "Hoe begin ik rustig over de trap?"));
        var ed = await samen.MatchAsync(demo, nummer);
        await Proeftuin.KlikAsync(
            Tom, await samen.KaartAsync(Tom, "match-afronden", nummer), "match-afronden", ("eindeHoe", "samen"));
        await Proeftuin.LeegAsync();
        for (var dag = 1; dag <= 12; dag++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
        foreach (var wie in new[] { Tom, ed })
        {
            var kaarten = (await Proeftuin.ChatberichtenAsync(wie)).Where(b => b.Tekst.Contains(nummer, StringComparison.Ordinal)).ToList();
            Assert.Single(kaarten, b => b.Knop("terugblik-geven") is not null);
            Assert.Single(kaarten, b => b.Tekst.Contains("vraag ik verderop in deze chat nog een keer", StringComparison.Ordinal));
        }

        await Proeftuin.KlikAsync(Tom, await samen.KaartAsync(Tom, "terugblik-geven", nummer), "terugblik-geven", ("geholpen", "ja"));
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Tom), b => b.Knop("terugblik-geven") is not null);
    }
}
