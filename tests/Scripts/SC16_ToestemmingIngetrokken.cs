using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-16: the bewoner takes the consent back.</summary>
public sealed class SC16_ToestemmingIngetrokken(Demo demo) : IClassFixture<Demo>
{
    private const string Tekst = "Samen wandelen langs de kade, rustig beginnen.";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task De_tekst_is_weg_alles_stopt_en_de_ervaringsdeskundige_hoort_waarom()
    {
        await demo.SpreekUrgentAfAsync(Haven, Yusuf, "Bel elkaar, en daarna de achterwacht.");
        var spel = await demo.FormulierAsync(Joost);
        var klaar = await spel.DrukAsync(
            "vraag-stellen", ("vorm", "ervaringsmaatje"), ("themas", "eenzaamheid"), ("toelichting", Tekst), ("wens", "Deels"),
            ("toestemmingOp", "2026-11-20"), ("reikwijdte", "contact"));
        var nummer = Demo.Nummer(klaar.Tekst);
        await Proeftuin.LeegAsync();
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        await demo.StelVoorAsync(Els, kaart, ed);
        await Proeftuin.LeegAsync();
        var aanbod = (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("aanbod-ja") is not null);
        Assert.Contains(Tekst, aanbod.Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(ed, aanbod, "aanbod-ja");
        await Proeftuin.LeegAsync();
        var reactie = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null);
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        var verwacht = (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("verwachting-geven") is not null);

        const string Afspraak = "Elke donderdag een rondje.";
        var samen = new Samenwerking(Proeftuin);
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "afspraken-match", nummer), "afspraken-match", ("afspraakWel", Afspraak));
        Assert.Contains(await samen.RijenAsync("Pool"), r => r.Inhoud.Contains(Afspraak, StringComparison.Ordinal));

        // Joost takes it back, twice at once and again after a crash: it stops once.
        var eigen = await demo.EigenKaartAsync(Joost, nummer);
        var weg = await Task.WhenAll(
            Proeftuin.KlikAsync(Joost, eigen, "toestemming-intrekken"), Proeftuin.KlikAsync(Joost, eigen, "toestemming-intrekken"));
        Assert.All(weg, w => Assert.Contains("Dit stopt op wens van de bewoner", w.Tekst, StringComparison.Ordinal));
        await demo.HerstartAsync();
        Assert.DoesNotContain(
            "niets veranderd", (await Proeftuin.KlikAsync(Joost, eigen, "toestemming-intrekken")).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();

        Assert.Contains(
            "Dit stopt op wens van de bewoner", (await Proeftuin.ChatberichtenAsync(ed)).Single(b => b.Id == aanbod.Id).Tekst,
            StringComparison.Ordinal);
        Assert.Contains(
            "ngetrokken", (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Id == inPool.Id).Tekst, StringComparison.Ordinal);
        foreach (var geschreven in new[] { Tekst, Afspraak })
        {
            foreach (var wie in new[] { Joost, Els, ed })
            {
                Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(wie), b => b.Tekst.Contains(geschreven, StringComparison.Ordinal));
            }

            Assert.DoesNotContain(await samen.RijenAsync("Pool"), r => r.Inhoud.Contains(geschreven, StringComparison.Ordinal));
        }

        Assert.DoesNotContain(Tekst, (await demo.BekijkAsync(Els, inPool)).Tekst, StringComparison.Ordinal);

        // What was still asked is not asked any more, and what somebody wrote meanwhile is kept nowhere.
        foreach (var wie in new[] { Joost, ed })
        {
            Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(wie), b => b.Knop("verwachting-geven") is not null);
        }

        await Proeftuin.KlikAsync(ed, verwacht, "verwachting-geven", ("verwacht", "Dat we rustig beginnen."));
        Assert.False(await Proeftuin.StaatErgensAsync("Dat we rustig beginnen."));

        // Nobody else can say it for the bewoner, and asking again asks for consent again.
        var vreemd = await Proeftuin.KlikAsync(
            Aicha, await demo.AgendakaartAsync(Haven, Aicha), "toestemming-intrekken",
            eigen.Knop("toestemming-intrekken")!.Value.GetProperty("data"));
        Assert.Contains("Er is niets veranderd", vreemd.Tekst, StringComparison.Ordinal);
        spel = new Formulierspel(
            Proeftuin, Joost,
            (await Proeftuin.ChatberichtenAsync(Joost)).Last(
                b => b.Knop("aanvraag-opnieuw") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal)));
        await spel.DrukAsync("aanvraag-opnieuw");
        Assert.Null(spel.Waarde("wens"));
        await spel.DrukAsync("vraag-stellen");
        Assert.Contains("Wil de bewoner dit?", spel.Tekst, StringComparison.Ordinal);
        Assert.Empty(Proeftuin.Fouten);
    }

    /// <summary>The leaflet promises that a bewoner can say it to either of the two.</summary>
    [Fact]
    public async Task Ook_de_ervaringsdeskundige_van_de_match_geeft_het_door_en_de_vrager_hoort_het()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);
        const string Vraag = "Samen naar de markt, rustig beginnen.";
        var nummer = await samen.VraagMetBewonerAsync(Sanne, "ervaringsmaatje", "eenzaamheid", Vraag);
        var ed = await samen.MatchAsync(demo, nummer);
        var match = await samen.KaartAsync(ed, "toestemming-intrekken", nummer);
        Assert.Contains("Toestemming ingetrokken", match.Tekst, StringComparison.Ordinal);

        var weg = await Task.WhenAll(
            Proeftuin.KlikAsync(ed, match, "toestemming-intrekken"), Proeftuin.KlikAsync(ed, match, "toestemming-intrekken"));
        Assert.All(weg, w => Assert.Contains("Dit stopt op wens van de bewoner", w.Tekst, StringComparison.Ordinal));
        await demo.HerstartAsync();
        Assert.DoesNotContain(
            "niets veranderd", (await Proeftuin.KlikAsync(ed, match, "toestemming-intrekken")).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();

        // Sanne gets one message of her own, and her cards say why it stopped; the text is nowhere.
        Assert.Single(
            await Proeftuin.ChatberichtenAsync(Sanne),
            b =>
                b.Samenvatting == $"De match voor {nummer} is voorbij."
                    && b.Tekst.Contains("Alleen jij ziet deze kaart.", StringComparison.Ordinal));
        Assert.Contains(
            "Dit stopt op wens van de bewoner", (await samen.KaartAsync(Sanne, "aanvraag-opnieuw", nummer)).Tekst,
            StringComparison.Ordinal);
        Assert.DoesNotContain(await samen.RijenAsync("Pool"), r => r.Inhoud.Contains(Vraag, StringComparison.Ordinal));
        foreach (var wie in new[] { Sanne, Els, ed }) Assert.Equal(0, await samen.AantalAsync(wie, Vraag));

        // A colleague of the same team, a coördinator and another ED cannot say it for the bewoner.
        var ander = new[] { Karin, Bram }.First(e => e != ed);
        foreach (var vreemd in new[] { Tom, Els, ander })
        {
            var eigen = (await Proeftuin.ChatberichtenAsync(vreemd))[^1];
            var antwoord = await Proeftuin.KlikAsync(
                vreemd, eigen, "toestemming-intrekken", match.Knop("toestemming-intrekken")!.Value.GetProperty("data"));
            Assert.Contains("Er is niets veranderd", antwoord.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain(nummer, antwoord.Tekst, StringComparison.Ordinal);
        }

        Assert.Empty(Proeftuin.Fouten);
    }
}
