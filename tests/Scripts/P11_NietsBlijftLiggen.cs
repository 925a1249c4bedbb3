using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>B P-11 and P-03: nothing stays lying, and nobody is nagged. The terms are two and five working days; it is Monday 23 November.</summary>
public sealed class P11_NietsBlijftLiggen(Demo demo) : IClassFixture<Demo>
{
    private Proeftuinproces Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_aan_de_beurt_is_hoort_het_een_keer_en_de_vrager_krijgt_een_eerlijk_woord()
    {
        // Nobody is asked for the first; Karin is asked for the second and says nothing.
        var (stil, _) = await demo.VraagAsync(Linde, Sanne, ("thema", "schulden"));
        var (gevraagd, _) = await demo.VraagAsync(Haven, Joost, ("thema", "eenzaamheid"));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, gevraagd), Karin);
        await Proeftuin.LeegAsync();

        await Proeftuin.SpringAsync(Op(25, 8));
        foreach (var wie in new[] { Els, Ravi, Karin }) Assert.Equal((0, 0), (await demo.TelAsync(wie, "één bericht"), await demo.TelAsync(wie, "nog voor je open")));
        await demo.HerstartAsync();
        await Proeftuin.SpringAsync(Op(25, 16));
        foreach (var wie in new[] { Els, Ravi }) Assert.Equal(1, await demo.TelAsync(wie, $"{stil} wacht op een voorstel"));
        Assert.Equal((1, 0), (await demo.TelAsync(Els, $"{gevraagd} wacht op een antwoord"), await demo.TelAsync(Ravi, $"{gevraagd} wacht op een antwoord")));
        Assert.Equal(1, await demo.TelAsync(Karin, "nog voor je open"));
        Assert.Equal(0, await demo.TelAsync(Sanne, "Nog geen match"));

        // Twice the term: the colleague of who has it, with a way to take over. Both click at once, and once more.
        await Proeftuin.SpringAsync(Op(27, 16));
        var herinnering = Assert.Single(await Proeftuin.ChatberichtenAsync(Ravi), b => b.Tekst.Contains($"{gevraagd} wacht op een antwoord", StringComparison.Ordinal));
        var over = await Task.WhenAll(Proeftuin.KlikAsync(Ravi, herinnering, "match-overnemen"), Proeftuin.KlikAsync(Ravi, herinnering, "match-overnemen"));
        Assert.All(over, a => Assert.DoesNotContain("niets veranderd", a.Tekst, StringComparison.Ordinal));

        // Five working days: an honest word to both who wait, with what they can do. Withdrawing is one of them.
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 11, 30, 16, 0, 0, TimeSpan.FromHours(1)));
        foreach (var wie in new[] { Sanne, Joost }) Assert.Equal(1, await demo.TelAsync(wie, "Dat ligt niet aan je vraag"));
        var eerlijk = (await demo.InChatAsync(Sanne, stil, "sparren-herstel"))!;
        await Proeftuin.KlikAsync(Sanne, eerlijk, "aanvraag-intrekken");
        await Proeftuin.LeegAsync();

        // What was sent follows: no card asks for what is done. And weeks later nobody has heard of it a second time.
        foreach (var wie in new[] { Els, Ravi }) Assert.Equal((0, 1), (await demo.TelAsync(wie, $"{stil} wacht op een voorstel"), await demo.TelAsync(wie, $"{stil} is verder")));
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 18, 16, 0, 0, TimeSpan.FromHours(1)));
        foreach (var wie in new[] { Els, Ravi }) Assert.Equal(2, await demo.TelAsync(wie, "één bericht"));
        Assert.Equal(1, await demo.TelAsync(Karin, "nog voor je open"));
        Assert.Equal(1, await demo.TelAsync(Joost, "Nog geen match"));
        Assert.Empty(Proeftuin.Fouten);
    }

    [Fact]
    public async Task Een_coordinator_stelt_een_vraag_en_het_antwoord_staat_bij_de_toelichting_maar_een_naam_komt_nergens()
    {
        var (nummer, _) = await demo.VraagAsync(Linde, Tom, ("toelichting", "Hoe begin ik hierover?"));
        var kaart = await demo.BekijkAsync(Els, nummer);
        var antwoorden = await Task.WhenAll(
            Proeftuin.KlikAsync(Els, kaart, "verduidelijking-vragen", ("verduidelijking", "moment")),
            Proeftuin.KlikAsync(Ravi, await demo.BekijkAsync(Ravi, nummer), "verduidelijking-vragen", ("verduidelijking", "hoop")));
        Assert.Single(antwoorden, a => a.Tekst.Contains("stelde hier al een vraag over", StringComparison.Ordinal));
        await Proeftuin.LeegAsync();

        var vraag = Assert.Single(await Proeftuin.ChatberichtenAsync(Tom), b => b.Knop("verduidelijking-geven") is not null);
        var fout = await Proeftuin.KlikAsync(Tom, vraag, "verduidelijking-geven", ("antwoord", "Bel mevrouw Hoogendijk op 06 87 65 43 21"));
        Assert.Contains("een telefoonnummer", fout.Tekst, StringComparison.Ordinal);
        Assert.Contains("Hoogendijk", fout.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Tom), b => b.Tekst.Contains("Hoogendijk", StringComparison.Ordinal));
        Assert.DoesNotContain("Hoogendijk", (await demo.BekijkAsync(Els, nummer)).Tekst, StringComparison.Ordinal);

        await demo.HerstartAsync();
        foreach (var _ in new[] { 1, 2 })
        {
            var gegeven = await Proeftuin.KlikAsync(Tom, vraag, "verduidelijking-geven", ("antwoord", "Voor het overleg van dinsdag."));
            Assert.DoesNotContain("niets veranderd", gegeven.Tekst, StringComparison.Ordinal);
        }

        await Proeftuin.LeegAsync();
        Assert.Contains("Voor het overleg van dinsdag.", (await demo.BekijkAsync(Ravi, nummer)).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("overleg van dinsdag", (await demo.InPoolAsync(nummer)).Tekst, StringComparison.Ordinal);
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, nummer), Karin);
        await Proeftuin.LeegAsync();
        Assert.Contains("Voor het overleg van dinsdag.", (await demo.InChatAsync(Karin, nummer, "aanbod-ja"))!.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ja_van_iemand_zonder_Teams_wordt_vastgelegd_en_de_match_is_er_zonder_dat_er_iets_blijft_hangen()
    {
        var (nummer, _) = await demo.VraagAsync(Haven, Aicha, ("thema", "rouw"));
        var kaart = await demo.BekijkAsync(Els, nummer);
        (string, string)[] ja = [("edNaam", "Jan Prins"), ("edOrganisatie", "Stichting De Brug"), ("hoe", "gebeld")];
        var vreemd = await Proeftuin.KlikAsync(Karin, kaart, "ja-vastleggen", ja);
        Assert.DoesNotContain("Jan Prins", vreemd.Tekst, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 })
        {
            var vast = await Proeftuin.KlikAsync(Els, kaart, "ja-vastleggen", ja);
            Assert.Contains("Jan Prins zei ja. Els Kuipers legde dat vast op maandag 23 november, na een telefoontje.", vast.Tekst, StringComparison.Ordinal);
        }

        await Proeftuin.KlikAsync(Els, await demo.BekijkAsync(Els, nummer), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        var match = (await Proeftuin.ChatberichtenAsync(Aicha)).Last(b => b.Tekst.Contains("Jan Prins", StringComparison.Ordinal) && b.Knop("match-afronden") is not null);
        Assert.Contains("De coördinator vertelt je hoe je Jan bereikt", match.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("<at>", match.Tekst, StringComparison.Ordinal);
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("health/ready", UriKind.Relative));
        using var gezond = await Proeftuin.VraagAsync(vraag);
        Assert.Equal(System.Net.HttpStatusCode.OK, gezond.StatusCode);
    }

    private static DateTimeOffset Op(int dag, int uur) => new(2026, 11, dag, uur, 0, 0, TimeSpan.FromHours(1));
}
