using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>
/// B P-11 and P-03: nothing stays lying, and nobody is nagged. The terms are two and five working days; it is Monday 23 November.
/// </summary>
public sealed class P11_NietsBlijftLiggen(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_aan_de_beurt_is_hoort_het_een_keer_en_de_vrager_krijgt_een_eerlijk_woord()
    {
        // Nobody is asked for the first; Karin is asked for the second and says nothing.
        var (stil, _) = await demo.VraagAsync(Linde, Sanne, ("thema", "schulden"));
        var (gevraagd, _) = await demo.VraagAsync(Haven, Joost, ("thema", "eenzaamheid"));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, gevraagd), Karin);
        await Proeftuin.LeegAsync();

        await Proeftuin.SpringAsync(Op(25, 8));
        foreach (var wie in new[] { Els, Ravi, Karin })
        {
            Assert.Equal((0, 0), (await demo.TelAsync(wie, "één bericht"), await demo.TelAsync(wie, "nog voor je open")));
        }

        await demo.HerstartAsync();
        await Proeftuin.SpringAsync(Op(25, 16));
        foreach (var wie in new[] { Els, Ravi }) Assert.Equal(1, await demo.TelAsync(wie, $"{stil} wacht op een voorstel"));
        Assert.Equal(
            (1, 0),
            (
                await demo.TelAsync(Els, $"{gevraagd} wacht op een antwoord"),
                await demo.TelAsync(Ravi, $"{gevraagd} wacht op een antwoord")));
        Assert.Equal(1, await demo.TelAsync(Karin, "nog voor je open"));
        Assert.Equal(0, await demo.TelAsync(Sanne, "Nog geen match"));

        // Twice the term: the colleague of who has it, with a way to take over. Both click at once, and once more.
        await Proeftuin.SpringAsync(Op(27, 16));
        var herinnering = Assert.Single(
            await Proeftuin.ChatberichtenAsync(Ravi), b => b.Tekst.Contains($"{gevraagd} wacht op een antwoord", StringComparison.Ordinal));
        var over = await Task.WhenAll(
            Proeftuin.KlikAsync(Ravi, herinnering, "match-overnemen"), Proeftuin.KlikAsync(Ravi, herinnering, "match-overnemen"));
        Assert.All(over, a => Assert.DoesNotContain("niets veranderd", a.Tekst, StringComparison.Ordinal));

        // Five working days: an honest word to both who wait, with what they can do. Withdrawing is one of them.
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 11, 30, 16, 0, 0, TimeSpan.FromHours(1)));
        foreach (var wie in new[] { Sanne, Joost }) Assert.Equal(1, await demo.TelAsync(wie, "Dat ligt niet aan je vraag"));
        var eerlijk = (await demo.InChatAsync(Sanne, stil, "sparren-herstel"))!;
        await Proeftuin.KlikAsync(Sanne, eerlijk, "aanvraag-intrekken");
        await Proeftuin.LeegAsync();

        // What was sent follows: no card asks for what is done. After three weeks each coördinator gets one line, and nobody else a second.
        foreach (var wie in new[] { Els, Ravi })
        {
            Assert.Equal(
                (0, 1), (await demo.TelAsync(wie, $"{stil} wacht op een voorstel"), await demo.TelAsync(wie, $"{stil} is verder")));
        }

        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 18, 16, 0, 0, TimeSpan.FromHours(1)));
        Assert.Equal((2, 3), (await demo.TelAsync(Els, "één bericht"), await demo.TelAsync(Ravi, "één bericht")));
        Assert.Equal(1, await demo.TelAsync(Karin, "nog voor je open"));
        Assert.Equal(1, await demo.TelAsync(Joost, "Nog geen match"));
        Assert.Empty(Proeftuin.Fouten);
    }

    private static DateTimeOffset Op(int dag, int uur) => new(2026, 11, dag, uur, 0, 0, TimeSpan.FromHours(1));
}
