using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What the asker can do with an own aanvraag, from the list and from its card.</summary>
public sealed class MijnAanvragenTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task De_lijst_begint_met_de_nieuwste_en_bladert_per_tien()
    {
        var nummers = new List<string>();
        for (var i = 1; i <= 12; i++)
        {
            var formulier = await demo.FormulierAsync(Aicha);
            nummers.Add(Demo.Nummer((await formulier.DrukAsync("vraag-stellen", ("toelichting", $"Vraag nummer {i} over rust."))).Tekst));
        }

        nummers.Reverse();
        var spel = await LijstAsync(Aicha);
        Assert.Equal(nummers.Take(10), Nummers(spel.Tekst));
        await spel.DrukAsync("mijn-aanvragen-tonen");
        Assert.Equal(nummers.Skip(10), Nummers(spel.Tekst));
        await spel.DrukAsync("mijn-aanvragen-tonen", "hulp");
        Assert.Equal(nummers.Take(10), Nummers(spel.Tekst));
    }

    [Fact]
    public async Task Bekijken_wijzigen_intrekken_en_opnieuw_vragen()
    {
        var formulier = await demo.FormulierAsync(Tom);
        var nummer = Demo.Nummer(
            (
                await formulier.DrukAsync(
                    "vraag-stellen", ("toelichting", "Hoe houd ik contact?"), ("themas", "eenzaamheid"), ("vorm", "casuistiek"))).Tekst);
        await Proeftuin.LeegAsync();

        var spel = await LijstAsync(Tom);
        await spel.DrukAsync("aanvraag-tonen");
        Assert.Contains("Hoe houd ik contact?", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("aanvraag-wijzigen");
        Assert.Equal(
            ("casuistiek", "eenzaamheid", "Hoe houd ik contact?"),
            (spel.Waarde("vorm"), spel.Waarde("themas"), spel.Waarde("toelichting")));
        await spel.DrukAsync("vraag-kiezen", ("toelichting", "Hoe houd ik contact zonder druk?"));
        await spel.DrukAsync("vraag-vormen");
        await spel.DrukAsync("vraag-stellen", ("vorm", "coaching"));
        await Proeftuin.LeegAsync();
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Contains("Hoe houd ik contact zonder druk?", (await demo.BekijkAsync(Els, inPool)).Tekst, StringComparison.Ordinal);

        // Nobody else can look at it or change it.
        var vreemd = await Proeftuin.KlikAsync(
            Sanne, (await Proeftuin.ChatberichtenAsync(Sanne))[^1], "aanvraag-wijzigen",
            spel.Bericht.Knop("aanvraag-wijzigen")!.Value.GetProperty("data"));
        Assert.Contains("Er is niets veranderd", vreemd.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("zonder druk", vreemd.Tekst, StringComparison.Ordinal);

        await spel.DrukAsync("aanvraag-intrekken");
        await spel.DrukAsync("aanvraag-opnieuw");
        Assert.Equal(("coaching", "Hoe houd ik contact zonder druk?"), (spel.Waarde("vorm"), spel.Waarde("toelichting")));
        Assert.NotEqual(nummer, Demo.Nummer((await spel.DrukAsync("vraag-stellen")).Tekst));
    }

    [Fact]
    public async Task Een_oude_wijziging_raakt_niets_kwijt_en_na_een_voorstel_kan_wijzigen_niet_meer()
    {
        var formulier = await demo.FormulierAsync(Joost);
        var nummer = Demo.Nummer(
            (await formulier.DrukAsync("vraag-stellen", ("toelichting", "Wat helpt bij rouw?"), ("themas", "rouw"))).Tekst);
        var kaart = await demo.EigenKaartAsync(Joost, nummer);
        var telefoon = new Formulierspel(Proeftuin, Joost, kaart);
        var laptop = new Formulierspel(Proeftuin, Joost, kaart);
        await telefoon.DrukAsync("aanvraag-wijzigen");
        await laptop.DrukAsync("aanvraag-wijzigen");
        await telefoon.DrukAsync("vraag-stellen", ("toelichting", "Wat helpt bij rouw, ook later?"));

        await laptop.DrukAsync("vraag-stellen", ("toelichting", "Wat helpt bij rouw in een gezin?"));
        Assert.Contains("intussen gewijzigd", laptop.Tekst, StringComparison.Ordinal);
        Assert.Equal("Wat helpt bij rouw in een gezin?", laptop.Waarde("toelichting"));
        await laptop.DrukAsync("vraag-stellen");
        await Proeftuin.LeegAsync();
        Assert.Contains("Wat helpt bij rouw in een gezin?", (await demo.EigenKaartAsync(Joost, nummer)).Tekst, StringComparison.Ordinal);

        await telefoon.DrukAsync("aanvraag-wijzigen");
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        var bekeken = await demo.BekijkAsync(Els, inPool);
        await demo.StelVoorAsync(Els, bekeken, Demo.Kandidaten(bekeken)[0]);
        await telefoon.DrukAsync("vraag-stellen", ("toelichting", "Te laat, maar wel getypt."));
        Assert.Contains("Dit kan nu niet meer", telefoon.Tekst, StringComparison.Ordinal);
        Assert.Equal("Te laat, maar wel getypt.", telefoon.Waarde("toelichting"));
    }

    [Fact]
    public async Task Een_afgeronde_match_wordt_met_een_klik_bedankt_vanuit_de_lijst_en_twee_klikken_is_een_keer()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "angst"));
        var ed = await demo.EersteZegtJaAsync(Els, inPool);
        await Proeftuin.KlikAsync(
            Els, (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null), "match-aanvaarden");
        await Proeftuin.LeegAsync();

        // While it runs the list has no thanks; what ends it is not in the list but on the question, where it asks once.
        var lopend = await LijstAsync(Sanne);
        Assert.False(lopend.Heeft("aanvraag-intrekken"));
        Assert.False(lopend.Heeft("bedank-geven"));
        await Proeftuin.KlikAsync(
            Sanne, (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => b.Knop("match-afronden") is not null), "match-afronden");
        await Proeftuin.LeegAsync();

        var lijst = await LijstAsync(Sanne);
        var laptop = new Formulierspel(Proeftuin, Sanne, lijst.Bericht);
        var data = lijst.Bericht.Knop("bedank-geven")!.Value.GetProperty("data");
        await lijst.DrukAsync("bedank-geven");
        Assert.Contains("Je dankjewel is verstuurd", lijst.Tekst, StringComparison.Ordinal);
        await laptop.DrukAsync("bedank-geven");
        Assert.Contains("Je hebt al bedankt", laptop.Tekst, StringComparison.Ordinal);
        Assert.False(laptop.Heeft("bedank-geven"));
        Assert.False((await LijstAsync(Sanne)).Heeft("bedank-geven"));
        var vreemd = await Proeftuin.KlikAsync(Tom, (await Proeftuin.ChatberichtenAsync(Tom))[^1], "bedank-geven", data);
        Assert.Contains("Er is niets veranderd", vreemd.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Single(await Proeftuin.ChatberichtenAsync(ed), b => b.Tekst.Contains("Sanne bedankt je", StringComparison.Ordinal));
    }

    private async Task<Formulierspel> LijstAsync(string wie)
    {
        await Proeftuin.LeegAsync();
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), "mijn aanvragen");
        await Proeftuin.LeegAsync();
        return new(Proeftuin, wie, (await Proeftuin.ChatberichtenAsync(wie))[^1]);
    }

    private static IEnumerable<string> Nummers(string kaart) =>
        kaart.Split("Bekijk ").Skip(1).Select(d => d[.."H-2026-0000".Length]).Distinct();
}
