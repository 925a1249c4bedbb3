using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>B S-3: a match with consent, and an ED who knows the team from before. Karin plays Nadia, Henk plays Sam who pauses, Els and Ravi are the coördinatoren.</summary>
public sealed class S03_MatchMetEerdereBand(Demo demo) : IClassFixture<Demo>
{
    private Proeftuinproces Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_het_team_kent_overlegt_eerst_en_daarna_maken_twee_coordinatoren_samen_een_match()
    {
        // Henk pauses. He is not in the list, and nothing says that somebody is missing.
        await Proeftuin.ZegAsync(Henk, await Proeftuin.ChatAsync(Henk), "pauze");
        var (nummer, _) = await demo.VraagAsync(Linde, Sanne, ("thema", "eenzaamheid"), ("toelichting", "Hoe houd ik contact?"));
        var kaart = await demo.BekijkAsync(Els, nummer);
        var kandidaten = Demo.Kandidaten(kaart);
        Assert.Contains(Karin, kandidaten);
        Assert.DoesNotContain("Henk", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("niet beschikbaar", kaart.Tekst, StringComparison.Ordinal);

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
        Assert.Contains("Je hoort het als er een ja is", vrager.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Karin", vrager.Tekst, StringComparison.Ordinal);

        // Later she says ja. Both coördinatoren confirm at the same moment: one match, and the other sees who has it.
        await demo.AntwoordAsync(Karin, nummer, "aanbod-ja");
        await demo.HerstartAsync();
        var (els, ravi) = (await demo.BekijkAsync(Els, nummer), await demo.BekijkAsync(Ravi, nummer));
        var antwoorden = await Task.WhenAll(Proeftuin.KlikAsync(Els, els, "match-aanvaarden"), Proeftuin.KlikAsync(Ravi, ravi, "match-aanvaarden"));
        await Proeftuin.LeegAsync();
        Assert.All(antwoorden, a => Assert.Equal(200, a.Status));
        var verloren = Assert.Single(antwoorden, a => a.Tekst.Contains("Deze aanvraag is al opgepakt door", StringComparison.Ordinal));
        var winnaar = verloren == antwoorden[0] ? Ravi : Els;
        var nogEens = await Proeftuin.KlikAsync(winnaar, winnaar == Els ? els : ravi, "match-aanvaarden");
        Assert.DoesNotContain("Er is niets veranderd", nogEens.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(1, await demo.TelAsync(Sanne, "Karin Smit</at> denkt met je mee"));
        Assert.Equal(1, await demo.TelAsync(Karin, "Sanne Bakker</at> van De Linde"));
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
}
