using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-10: a day of a coördinator, with a scarce theme and EDs of two organisations.</summary>
public sealed class SC10_DagVanDeCoordinator(Demo demo) : IClassFixture<Demo>
{
    /// <summary>Nobody in the demo chose to do this, so nobody is proposed.</summary>
    private static readonly (string, string)[] Schaars = [("vorm", "kwartiermaken"), ("themas", "vluchten")];

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Vijf_vragen_een_duo_een_schaars_thema_en_twee_coordinatoren_tegelijk()
    {
        // Earlier this quarter there was nobody for this theme, twice.
        foreach (var wie in new[] { Yusuf, Marit }) await NiemandAsync(await demo.VraagMetFormulierAsync(wie, Schaars), "groep");
        Assert.Equal(0, await demo.TelAsync(Els, "drie keer niemand"));

        // 1. Five questions, oldest first, each with a proposal and a reason; for one there is nobody.
        var (een, _) = await demo.VraagAsync(Linde, Sanne, ("thema", "eenzaamheid"));
        var (twee, _) = await demo.VraagAsync(Haven, Joost, ("thema", "schulden"));
        var vluchten = await demo.VraagMetFormulierAsync(Tom, Schaars);
        var (drie, _) = await demo.VraagAsync(Haven, Aicha, ("thema", "rouw"));
        var (duo, _) = await demo.VraagAsync(Linde, Marit, ("thema", "angst"));
        var wachtrij = await demo.WachtrijAsync(Els);
        var plekken = new[] { een, twee, vluchten, drie, duo }.Select(n => wachtrij.Tekst.IndexOf($"**{n}**", StringComparison.Ordinal))
            .ToList();
        Assert.DoesNotContain(-1, plekken);
        Assert.Equal(plekken.Order(), plekken);
        Assert.Equal(4, Aantal(wachtrij.Tekst, "Voorstel: **"));
        Assert.Equal(1, Aantal(wachtrij.Tekst, "Nu is er niemand met ruimte die past"));

        // 2. Three get somebody, one of them by asking two at once: the first ja has it and the other is thanked.
        await TweeGevraagdAsync(een);
        var tweeEd = await VraagEersteAsync(twee);
        var drieEd = await VraagEersteAsync(drie);
        await demo.AntwoordAsync(tweeEd, twee, "aanbod-ja");
        await demo.AntwoordAsync(drieEd, drie, "aanbod-ja");
        await DuoAsync(duo);

        // 3. For the scarce one an honest word with an alternative. It is the third this quarter.
        await NiemandAsync(vluchten, "sparren-herstel");
        foreach (var coordinator in new[] { Els, Ravi })
        {
            Assert.Equal(1, await demo.TelAsync(coordinator, "drie keer niemand die paste bij “vluchten"));
        }

        await SparrenAsync(vluchten);

        // 4. Two are accepted by both coördinatoren at the same moment: each one match, the other sees who has it.
        await demo.HerstartAsync();
        foreach (var nummer in new[] { twee, drie }) await TegelijkAanvaardAsync(nummer);

        // 5. Everybody had an answer, and nothing of these five waits.
        var leeg = await demo.WachtrijAsync(Ravi);
        Assert.All(new[] { een, twee, vluchten, drie, duo }, n => Assert.DoesNotContain(n, leeg.Tekst, StringComparison.Ordinal));
        foreach (var (wie, nummer) in new[] { (Sanne, een), (Joost, twee), (Aicha, drie), (Marit, duo) })
        {
            Assert.Contains(
                await Proeftuin.ChatberichtenAsync(wie),
                b => b.Tekst.Contains(nummer, StringComparison.Ordinal) && b.Tekst.Contains("Er is een match", StringComparison.Ordinal));
        }

        Assert.Empty(Proeftuin.Fouten);
    }

    private async Task TweeGevraagdAsync(string nummer)
    {
        var kaart = await demo.BekijkAsync(Els, nummer);
        var gekozen = Demo.Kandidaten(kaart).Take(2).ToList();
        Assert.Equal(2, gekozen.Count);
        (string, string)[] invoer = [("kandidaten", string.Join(',', gekozen))];
        var gevraagd = await Proeftuin.KlikAsync(Els, kaart, "match-voorstellen-meer", invoer);
        var herhaald = await Proeftuin.KlikAsync(Els, kaart, "match-voorstellen-meer", invoer);
        await Proeftuin.LeegAsync();
        Assert.All(new[] { gevraagd, herhaald }, a => Assert.DoesNotContain("niets veranderd", a.Tekst, StringComparison.Ordinal));
        foreach (var ed in gekozen) Assert.Equal(1, await demo.TelAsync(ed, nummer));

        await demo.HerstartAsync();
        var kaarten = await Task.WhenAll(gekozen.Select(async ed => (Ed: ed, Kaart: (await demo.InChatAsync(ed, nummer, "aanbod-ja"))!)));
        await Task.WhenAll(kaarten.Select(k => Proeftuin.KlikAsync(k.Ed, k.Kaart, "aanbod-ja")));
        await Proeftuin.LeegAsync();
        var voorbij = new List<string>();
        foreach (var ed in gekozen)
        {
            if (await demo.TelAsync(ed, "Iemand anders gaat mee") == 1) voorbij.Add(ed);
        }

        var tweede = Assert.Single(voorbij);
        Assert.Null(await demo.InChatAsync(tweede, nummer, "aanbod-ja"));
        var reactie = await demo.InChatAsync(Els, nummer, "match-aanvaarden");
        await Proeftuin.KlikAsync(Els, reactie!, "match-aanvaarden");
        await Proeftuin.LeegAsync();
    }

    private async Task<string> VraagEersteAsync(string nummer)
    {
        var wachtrij = await demo.WachtrijAsync(Els);
        var kandidaat = Demo.Kandidaten(await demo.BekijkAsync(Els, nummer))[0];
        var aanvraag = Demo.AanvraagId(await demo.InPoolAsync(nummer));
        var knop = Demo.Voorstellen(wachtrij).Single(d => d.Aanvraag == aanvraag);
        Assert.Equal(kandidaat, knop.Ed);
        var antwoord = await Proeftuin.KlikAsync(Els, wachtrij, "match-voorstellen", knop.Data);
        await Proeftuin.LeegAsync();
        Assert.Contains("Het antwoord is nog niet binnen", antwoord.Tekst, StringComparison.Ordinal);
        return kandidaat;
    }

    /// <summary>
    /// Two EDs of two organisations; a colleague who clicks the duo as well changes nothing, and taking over moves the answers.
    /// </summary>
    private async Task DuoAsync(string nummer)
    {
        var kaart = await demo.BekijkAsync(Els, nummer);
        foreach (var _ in new[] { 1, 2 })
        {
            Assert.Contains("Jullie zoeken een duo", (await Proeftuin.KlikAsync(Els, kaart, "match-duo")).Tekst, StringComparison.Ordinal);
        }

        var keuze = await demo.BekijkAsync(Els, nummer);
        var (brug, zelfregie) = (Demo.Kandidaat(keuze, "Stichting De Brug"), Demo.Kandidaat(keuze, "Zelfregiehuis Samen Verder"));
        await Proeftuin.KlikAsync(Els, keuze, "match-voorstellen-meer", ("kandidaten", $"{brug},{zelfregie}"));
        await Proeftuin.LeegAsync();

        var ravi = await demo.BekijkAsync(Ravi, nummer);
        Assert.Null(ravi.Knop("match-voorstellen"));
        var over = await Proeftuin.KlikAsync(Ravi, ravi, "match-overnemen");
        Assert.DoesNotContain("Neem over", over.Tekst, StringComparison.Ordinal);
        await demo.AntwoordAsync(brug, nummer, "aanbod-ja");
        Assert.Null(await demo.InChatAsync(Ravi, nummer, "match-aanvaarden"));
        await demo.AntwoordAsync(zelfregie, nummer, "aanbod-ja");
        await Proeftuin.KlikAsync(Ravi, (await demo.InChatAsync(Ravi, nummer, "match-aanvaarden"))!, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        foreach (var ed in new[] { brug, zelfregie })
        {
            Assert.Contains(
                await Proeftuin.ChatberichtenAsync(ed),
                b =>
                    b.Tekst.Contains(nummer, StringComparison.Ordinal)
                        && b.Tekst.Contains("Je doet dit samen met", StringComparison.Ordinal));
        }
    }

    private async Task NiemandAsync(string nummer, string alternatief)
    {
        var kaart = await demo.BekijkAsync(Els, nummer);
        foreach (var _ in new[] { 1, 2 })
        {
            var antwoord = await Proeftuin.KlikAsync(Els, kaart, "match-geen", ("alternatief", alternatief));
            await Proeftuin.LeegAsync();
            Assert.DoesNotContain("niets veranderd", antwoord.Tekst, StringComparison.Ordinal);
        }
    }

    /// <summary>The asker spars about herstel instead: one click, and a second is the same question.</summary>
    private async Task SparrenAsync(string nummer)
    {
        var kaart = (await demo.InChatAsync(Tom, nummer, "sparren-herstel"))!;
        Assert.Contains("Dat ligt niet aan je vraag", kaart.Tekst, StringComparison.Ordinal);
        var antwoorden = await Task.WhenAll(
            Proeftuin.KlikAsync(Tom, kaart, "sparren-herstel"), Proeftuin.KlikAsync(Tom, kaart, "sparren-herstel"));
        await Proeftuin.LeegAsync();
        var nieuw = Demo.Nummer(antwoorden[0].Tekst);
        Assert.NotEqual(nummer, nieuw);
        Assert.Equal(nieuw, Demo.Nummer(antwoorden[1].Tekst));
        Assert.NotEmpty(Demo.Kandidaten(await demo.BekijkAsync(Els, nieuw)));
    }

    private async Task TegelijkAanvaardAsync(string nummer)
    {
        var (els, ravi) = (await demo.BekijkAsync(Els, nummer), await demo.BekijkAsync(Ravi, nummer));
        var antwoorden = await Task.WhenAll(
            Proeftuin.KlikAsync(Els, els, "match-aanvaarden"), Proeftuin.KlikAsync(Ravi, ravi, "match-aanvaarden"));
        await Proeftuin.LeegAsync();
        Assert.Single(antwoorden, a => a.Tekst.Contains("al opgepakt door", StringComparison.Ordinal));
    }

    private static int Aantal(string tekst, string deel) => tekst.Split(deel).Length - 1;
}
