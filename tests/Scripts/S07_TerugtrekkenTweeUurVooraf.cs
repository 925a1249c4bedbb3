using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>B S-7, the part of the match: two hours before an ervaringsverhaal the ED withdraws.</summary>
public sealed class S07_TerugtrekkenTweeUurVooraf(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_twee_uur_vooraf_terugtrekt_zegt_niet_waarom_en_wordt_niets_gevraagd()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.WilGraagAsync(Karin, "ervaringsverhaal");
        var nummer = await samen.VraagAsync(
            Marit, ("vorm", "ervaringsverhaal"), ("themas", "herstelalgemeen"),
            ("toelichting", "Veertien collega’s, om elkaar te leren kennen."), ("dag", "2026-11-26"), ("voorWie", "team"),
            ("waaromErvaring", "Het team leert wat herkenning kan doen."));
        var ed = await samen.MatchAsync(demo, nummer);
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(3).AddHours(2));

        var kaart = await samen.KaartAsync(ed, "match-teruggeven", nummer);
        await Proeftuin.OmvallenBijAsync(async () =>
            Assert.Contains(
                "uitleg is niet nodig", (await Proeftuin.KlikAsync(ed, kaart, "match-teruggeven")).Tekst, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(ed, kaart, "match-teruggeven");
        await Proeftuin.LeegAsync();

        // It can still be undone, so nobody hears of it yet.
        Assert.DoesNotContain(
            await Proeftuin.ChatberichtenAsync(Marit), b => b.Tekst.Contains("Het gaat nu niet door", StringComparison.Ordinal));
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(10));
        await Proeftuin.LeegAsync();

        // The asker gets a message of its own, neutral, with something that can go on.
        var bericht = Assert.Single(
            await Proeftuin.ChatberichtenAsync(Marit), b => b.Tekst.Contains("Het gaat nu niet door", StringComparison.Ordinal));
        Assert.Contains("drie soorten kennis", bericht.Tekst, StringComparison.Ordinal);
        Assert.Contains("Een uitleg is niet nodig", bericht.Tekst, StringComparison.Ordinal);

        // No reason and no name with it, and no card to look back.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(14));
        foreach (var wie in new[] { Marit, ed }) Assert.Equal(0, await samen.AantalAsync(wie, "Even terugkijken"));
        Assert.NotEqual(ed, Assert.Single(await samen.GebeurtenissenAsync("teruggegeven")).DoorId);
        Assert.Empty(Proeftuin.Fouten);
    }
}
