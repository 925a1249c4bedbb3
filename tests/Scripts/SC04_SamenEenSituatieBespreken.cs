using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-04: a situation is discussed in the team on a day, with an ervaringsdeskundige.</summary>
public sealed class SC04_SamenEenSituatieBespreken(Demo demo) : IClassFixture<Demo>
{
    private Proeftuinproces Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Beiden_horen_het_de_dag_ervoor_een_keer_en_daarna_is_er_een_vraag_met_een_klik()
    {
        // 1. Sanne asks for Tuesday 8 December. The ED sees form, theme and day before she answers.
        var nummer = await demo.VraagMetFormulierAsync(Sanne, ("vorm", "casuistiek"), ("themas", "eenzaamheid"), ("dag", "2026-12-08"), ("hoopt", "begrijpen"));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, nummer), Karin);
        await Proeftuin.LeegAsync();
        var aanbod = (await demo.InChatAsync(Karin, nummer, "aanbod-ja"))!;
        foreach (var weten in new[] { "Samen een situatie bespreken", "Dinsdag 8 december", "De Linde", "Begrijpen hoe dit kan voelen" }) Assert.Contains(weten, aanbod.Tekst, StringComparison.Ordinal);
        await demo.AntwoordAsync(Karin, nummer, "aanbod-ja");
        await Proeftuin.KlikAsync(Els, (await demo.InChatAsync(Els, nummer, "match-aanvaarden"))!, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await demo.HerstartAsync();

        // 3. The working day before: both, once.
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 7, 8, 59, 0, TimeSpan.FromHours(1)));
        foreach (var wie in new[] { Sanne, Karin }) Assert.Equal(0, await demo.TelAsync(wie, "Even ter herinnering"));
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 7, 12, 0, 0, TimeSpan.FromHours(1)));
        foreach (var wie in new[] { Sanne, Karin }) Assert.Equal(1, await demo.TelAsync(wie, "Even ter herinnering"));
        Assert.Equal(1, await demo.TelAsync(Karin, "Sanne Bakker verwacht je"));
        Assert.Equal(0, await demo.TelAsync(Sanne, "Kwam er iets uit?"));

        // The day after: one question to the asker, one click; the same click again changes nothing.
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 9, 12, 0, 0, TimeSpan.FromHours(1)));
        Assert.Equal(0, await demo.TelAsync(Karin, "Kwam er iets uit?"));
        var vraag = Assert.Single(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Knop("uitkomst-afspraak") is not null);
        var vreemd = await Proeftuin.KlikAsync(Tom, (await Proeftuin.ChatberichtenAsync(Tom))[^1], "uitkomst-afspraak", vraag.Knop("uitkomst-afspraak")!.Value.GetProperty("data"));
        Assert.DoesNotContain("Dankjewel", vreemd.Tekst, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 })
        {
            Assert.Contains("Afspraak gemaakt. Dankjewel.", (await Proeftuin.KlikAsync(Sanne, vraag, "uitkomst-afspraak")).Tekst, StringComparison.Ordinal);
        }

        await Proeftuin.LeegAsync();
        Assert.Contains("Afspraak gemaakt. Dankjewel.", (await Proeftuin.ChatberichtenAsync(Sanne)).Single(b => b.Id == vraag.Id).Tekst, StringComparison.Ordinal);
    }
}
