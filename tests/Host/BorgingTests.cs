using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

public sealed class BorgingTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Elke_teamleider_krijgt_een_vraag_per_week_en_later_brengt_hem_een_keer_terug()
    {
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(3));
        Assert.Empty(await OpenAsync(Sanne));
        Assert.Empty(await OpenAsync(Els));
        Assert.Single(await OpenAsync(Yusuf));
        var vraag = Assert.Single(await OpenAsync(Marit));

        await demo.Proeftuin.KlikAsync(Marit, vraag, "borging-later");
        await demo.Proeftuin.LeegAsync();
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(7));
        var terug = Assert.Single(await OpenAsync(Marit));
        Assert.NotEqual(vraag.Id, terug.Id);

        await demo.Proeftuin.KlikAsync(Marit, terug, "borging-later");
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(9).AddHours(3));
        Assert.Empty(await OpenAsync(Marit));

        await demo.Proeftuin.SpringAsync(Maandag.AddDays(10));
        var volgende = Assert.Single(await OpenAsync(Marit));
        Assert.NotEqual(terug.Tekst, volgende.Tekst);
        var gedaan = await demo.Proeftuin.KlikAsync(Marit, volgende, "borging-gedaan");
        Assert.Contains("Mooi dat je hier tijd voor maakte", gedaan.Tekst, StringComparison.Ordinal);
        Assert.Single(await OpenAsync(Yusuf));
    }

    /// <summary>Questions in this person's chat that wait for an answer.</summary>
    private async Task<List<Teamsbericht>> OpenAsync(string wie) =>
        [
            .. (await demo.Proeftuin.ChatberichtenAsync(wie)).Where(
                b => b.Knop("borging-gedaan") is not null && !b.Tekst.Contains("Wijzig antwoord", StringComparison.Ordinal)),
        ];
}
