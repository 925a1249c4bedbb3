using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>
/// B S-3: a match with consent, and an ED who knows the team from before. Karin plays Nadia, Bram plays Piet, Henk plays Sam who pauses,
/// Els and Ravi are the coördinatoren.
/// </summary>
public sealed class S03_MatchMetEerdereBand(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_het_team_kent_overlegt_eerst_en_daarna_maken_twee_coordinatoren_samen_een_match()
    {
        // Given: one of Karin's two places is taken, Bram knows both themes and prefers not to work with De Linde, Henk pauses.
        await NeemEenPlaatsAsync();
        await LieverNietMetDeLindeAsync();
        await Proeftuin.ZegAsync(Henk, await Proeftuin.ChatAsync(Henk), "pauze");

        // Karin is in the list with her reasons. The other two are not, nor in the list by name, and nothing says or counts that somebody
        // is missing.
        (string, string)[] vraag =
        [
            ("themas", "psychisch,verslaving"), ("ervaring", "maakt-niet-uit"), ("toelichting", "Hoe houd ik contact?")
        ];
        var nummer = await demo.VraagMetFormulierAsync(Sanne, vraag);
        var kaart = await demo.BekijkAsync(Els, nummer);
        Assert.Equal(Karin, Demo.Kandidaten(kaart)[0]);
        foreach (var reden in new[] { "past bij psychische kwetsbaarheid en verslaving", "heeft ruimte voor 1 vraag" })
        {
            Assert.Contains(reden, kaart.Tekst, StringComparison.Ordinal);
        }

        foreach (var weg in new[] { "Henk", "Bram", "beschikbaar", "uitgesloten", "liever niet" })
        {
            Assert.DoesNotContain(weg, kaart.Tekst, StringComparison.OrdinalIgnoreCase);
        }

        // It is De Linde that he leaves out: for the same question of another team he comes first.
        var elders = await demo.VraagMetFormulierAsync(Joost, vraag);
        Assert.Equal(Bram, Demo.Kandidaten(await demo.BekijkAsync(Els, elders))[0]);
        var gekozen = await Proeftuin.KlikAsync(Els, kaart, "match-eigen-keuze", ("collega", Bram));
        Assert.Contains("Bram Willems past nu niet bij deze vraag. Kies gerust iemand anders.", gekozen.Tekst, StringComparison.Ordinal);

        // Nor can he be chosen by name, not even with a click that Teams never showed.
        var zelf = await Proeftuin.KlikAsync(Els, kaart, "match-eigen-keuze", ("collega", Henk));
        Assert.Contains("Henk Postma heeft nu geen ruimte", zelf.Tekst, StringComparison.Ordinal);

        // Karin is asked: the question and the team, and no name of who asks.
        await demo.StelVoorAsync(Els, kaart, Karin);
        await Proeftuin.LeegAsync();
        var aanbod = (await demo.InChatAsync(Karin, nummer, "aanbod-ja"))!;
        Assert.Contains("Hoe houd ik contact?", aanbod.Tekst, StringComparison.Ordinal);
        Assert.Contains("Ken je dit team of deze situatie van vroeger?", aanbod.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Sanne", aanbod.Tekst, StringComparison.Ordinal);

        // She knows the team: her ja becomes a talk first, also when Teams delivers the click again.
        foreach (var _ in new[] { 1, 2 })
        {
            var overleg = await Proeftuin.KlikAsync(Karin, aanbod, "aanbod-ja", ("kentTeam", "ja"));
            Assert.Contains("Daarom overleg je eerst met Els Kuipers", overleg.Tekst, StringComparison.Ordinal);
        }

        await Proeftuin.LeegAsync();
        Assert.Contains("wil eerst overleggen", (await demo.BekijkAsync(Els, nummer)).Tekst, StringComparison.Ordinal);
        var vrager = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Contains("We zoeken met je mee.", vrager.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("overleg", vrager.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Karin", vrager.Tekst, StringComparison.Ordinal);

        // Later she says ja. Both coördinatoren confirm at the same moment: one match, and the other sees who has it.
        await demo.AntwoordAsync(Karin, nummer, "aanbod-ja");
        await demo.HerstartAsync();
        var (els, ravi) = (await demo.BekijkAsync(Els, nummer), await demo.BekijkAsync(Ravi, nummer));
        var antwoorden = await Task.WhenAll(
            Proeftuin.KlikAsync(Els, els, "match-aanvaarden"), Proeftuin.KlikAsync(Ravi, ravi, "match-aanvaarden"));
        await Proeftuin.LeegAsync();
        Assert.All(antwoorden, a => Assert.Equal(200, a.Status));
        var verloren = Assert.Single(antwoorden, a => a.Tekst.Contains("Deze vraag is al opgepakt door", StringComparison.Ordinal));
        var winnaar = verloren == antwoorden[0] ? Ravi : Els;
        var nogEens = await Proeftuin.KlikAsync(winnaar, winnaar == Els ? els : ravi, "match-aanvaarden");
        Assert.DoesNotContain("Er is niets veranderd", nogEens.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(1, await demo.TelAsync(Sanne, "Karin Smit</at> denkt met je mee"));
        Assert.Equal(1, await demo.TelAsync(Karin, "Sanne Bakker</at> van De Linde"));
        Assert.Equal(0, await demo.TelAsync(Marit, nummer));
        Assert.Equal(0, await demo.TelAsync(Bram, nummer));
    }

    [Fact]
    public async Task Een_nee_vraagt_niets_en_verandert_niets_aan_de_volgende_lijst()
    {
        var (eerste, _) = await demo.VraagAsync(Haven, Aicha, ("thema", "rouw"));
        var volgorde = Demo.Kandidaten(await demo.BekijkAsync(Els, eerste));
        var ed = volgorde[0];
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, eerste), ed);
        await Proeftuin.LeegAsync();
        var nee = await demo.AntwoordAsync(ed, eerste, "aanbod-nee");
        Assert.Contains("Uitleg is niet nodig", nee.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Input.Text", nee.Tekst, StringComparison.Ordinal);
        Assert.Equal(volgorde.Where(k => k != ed), Demo.Kandidaten(await demo.BekijkAsync(Els, eerste)));

        // For the next question of the same team on the same theme the list is what it was.
        var (tweede, _) = await demo.VraagAsync(Haven, Joost, ("thema", "rouw"));
        Assert.Equal(volgorde, Demo.Kandidaten(await demo.BekijkAsync(Els, tweede)));
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Yusuf), b => b.Tekst.Contains(eerste, StringComparison.Ordinal));
    }

    private async Task NeemEenPlaatsAsync()
    {
        var (eerste, _) = await demo.VraagAsync(Haven, Yusuf, ("thema", "psychisch"));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, eerste), Karin);
        await Proeftuin.LeegAsync();
        await demo.AntwoordAsync(Karin, eerste, "aanbod-ja");
        await Proeftuin.KlikAsync(Els, await demo.BekijkAsync(Els, eerste), "match-aanvaarden");
        await Proeftuin.LeegAsync();
    }

    private async Task LieverNietMetDeLindeAsync()
    {
        await Proeftuin.ZegAsync(Bram, await Proeftuin.ChatAsync(Bram), "profiel");
        await Proeftuin.LeegAsync();
        var profiel = new Formulierspel(
            Proeftuin, Bram, (await Proeftuin.ChatberichtenAsync(Bram)).Last(b => b.Knop("profiel-tonen") is not null));
        await profiel.DrukAsync("profiel-tonen", "themas");
        await profiel.DrukAsync("profiel-opslaan", ("themas", "psychisch,verslaving"));
        await profiel.DrukAsync("profiel-tonen", "liever-niet");
        await profiel.DrukAsync("profiel-opslaan", ("lieverTeams", Linde));
    }
}
