using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

public sealed class BorgingTests(Demo demo) : IClassFixture<Demo>
{
    private async Task<List<Teamsbericht>> VragenAsync(string wie) =>
        [.. (await demo.Proeftuin.ChatberichtenAsync(wie)).Where(b => b.Tekst.Contains("\"borging\"", StringComparison.Ordinal))];

    [Fact]
    public async Task Elke_teamleider_krijgt_een_vraag_per_week_en_niemand_anders()
    {
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(3));
        Assert.Single(await VragenAsync(Marit));
        Assert.Single(await VragenAsync(Yusuf));
        Assert.Empty(await VragenAsync(Sanne));
        Assert.Empty(await VragenAsync(Els));
    }

    [Fact]
    public async Task Later_brengt_de_vraag_een_keer_terug_en_gedaan_sluit_hem()
    {
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(10));
        var voor = await VragenAsync(Marit);
        await demo.Proeftuin.KlikAsync(Marit, voor[^1], "borging-later");
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(14));
        var na = await VragenAsync(Marit);
        Assert.Equal(voor.Count + 1, na.Count);
        var gedaan = await demo.Proeftuin.KlikAsync(Marit, na[^1], "borging-gedaan");
        await demo.Proeftuin.LeegAsync();
        Assert.DoesNotContain("borging-later", gedaan.Tekst, StringComparison.Ordinal);
        Assert.Equal(na.Count, (await VragenAsync(Marit)).Count);
    }
}
