using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>B P-03 and the ja of an ED without Teams: what a coördinator asks or notes.</summary>
public sealed class P03_VraagTerugEnVastleggen(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_coordinator_stelt_een_vraag_en_het_antwoord_staat_bij_de_toelichting_maar_een_naam_komt_nergens()
    {
        var (nummer, _) = await demo.VraagAsync(Linde, Tom, ("toelichting", "Hoe begin ik hierover?"));
        var kaart = await demo.BekijkAsync(Els, nummer);
        var vanRavi = await demo.BekijkAsync(Ravi, nummer);
        var antwoorden = await Task.WhenAll(
            Proeftuin.KlikAsync(Els, kaart, "verduidelijking-vragen", ("verduidelijking", "moment")),
            Proeftuin.KlikAsync(Ravi, vanRavi, "verduidelijking-vragen", ("verduidelijking", "hoop")));
        Assert.Single(antwoorden, a => a.Tekst.Contains("stelde hier al een vraag over", StringComparison.Ordinal));
        await Proeftuin.LeegAsync();

        var vraag = Assert.Single(await Proeftuin.ChatberichtenAsync(Tom), b => b.Knop("verduidelijking-geven") is not null);
        var eigen = await demo.EigenKaartAsync(Tom, nummer);
        Assert.Contains("wil eerst iets van je weten.", eigen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("niets te doen", eigen.Tekst, StringComparison.Ordinal);
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
        Assert.Contains(
            "Voor het overleg van dinsdag.", (await demo.InChatAsync(Karin, nummer, "aanbod-ja"))!.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ja_van_iemand_zonder_Teams_wordt_vastgelegd_en_de_match_is_er_zonder_dat_er_iets_blijft_hangen()
    {
        var (nummer, _) = await demo.VraagAsync(Haven, Aicha, ("thema", "rouw"));
        var kaart = await demo.BekijkAsync(Els, nummer);
        (string, string)[] zonderAkkoord = [("edNaam", "Jan Prins"), ("edOrganisatie", "Stichting De Brug"), ("hoe", "gesproken")];
        var spel = new Formulierspel(Proeftuin, Els, kaart);
        await spel.DrukAsync("ja-vastleggen", zonderAkkoord);
        Assert.Contains("Vraag het eerst aan deze collega", spel.Tekst, StringComparison.Ordinal);
        Assert.Equal(
            ("Jan Prins", "Stichting De Brug", "gesproken"), (spel.Waarde("edNaam"), spel.Waarde("edOrganisatie"), spel.Waarde("hoe")));
        Assert.False(await Proeftuin.StaatErgensAsync("Jan Prins"));

        (string, string)[] ja = [("edNaam", "Jan Prins"), ("edOrganisatie", "Stichting De Brug"), ("hoe", "gebeld"), ("akkoord", "ja")];
        var vreemd = await Proeftuin.KlikAsync(Karin, kaart, "ja-vastleggen", ja);
        Assert.DoesNotContain("Jan Prins", vreemd.Tekst, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 })
        {
            var vast = await Proeftuin.KlikAsync(Els, kaart, "ja-vastleggen", ja);
            Assert.Contains(
                "Jan Prins zei ja. Els Kuipers legde dat vast op maandag 23 november, na een telefoontje.", vast.Tekst,
                StringComparison.Ordinal);
        }

        await Proeftuin.KlikAsync(Els, await demo.BekijkAsync(Els, nummer), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        var match = (await Proeftuin.ChatberichtenAsync(Aicha))
            .Last(b => b.Tekst.Contains("Jan Prins", StringComparison.Ordinal) && b.Knop("match-afronden") is not null);
        Assert.Contains("De coördinator vertelt je hoe je Jan bereikt", match.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("<at>", match.Tekst, StringComparison.Ordinal);

        // The list of colleagues without Teams has the same person, and the same ja to be noted.
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "zonder teams");
        await Proeftuin.LeegAsync();
        var lijst = new Formulierspel(Proeftuin, Els, (await Proeftuin.ChatberichtenAsync(Els))[^1]);
        Assert.Contains("Jan Prins", lijst.Tekst, StringComparison.Ordinal);
        var nieuw = lijst.Bericht;
        await lijst.DrukAsync("ed-zonder-teams-tonen");
        Assert.Equal(("Jan Prins", "Stichting De Brug"), (lijst.Waarde("naam"), lijst.Waarde("organisatie")));
        var erbij = new Formulierspel(Proeftuin, Els, nieuw);
        await erbij.DrukAsync("ed-zonder-teams-tonen", Nieuw(nieuw));
        await erbij.DrukAsync(
            "ed-zonder-teams", ("naam", "jan prins"), ("organisatie", "Stichting De Brug"), ("themas", "rouw"),
            ("akkoordOp", "2026-11-23"), ("akkoord", "ja"));
        Assert.Contains("Er staat al iemand met deze naam in de pool", erbij.Tekst, StringComparison.Ordinal);
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("health/ready", UriKind.Relative));
        using var gezond = await Proeftuin.VraagAsync(vraag);
        Assert.Equal(System.Net.HttpStatusCode.OK, gezond.StatusCode);
    }

    /// <summary>The id of the last button: one more person.</summary>
    private static string Nieuw(Teamsbericht lijst)
    {
        var tekst = lijst.Kaart!.Value.GetRawText();
        var begin = tekst.LastIndexOf("/zonder-teams-", StringComparison.Ordinal) + 1;
        return tekst[begin..tekst.IndexOf('"', begin)];
    }
}
