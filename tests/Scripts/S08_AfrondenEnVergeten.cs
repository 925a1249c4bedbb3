using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>B S-8: closing, looking back, thanks, and what is forgotten after thirty days and after a year.</summary>
public sealed class S08_AfrondenEnVergeten(Demo demo) : IClassFixture<Demo>
{
    private const string Vraag = "Iemand durft de kelder niet meer in. Wie loopt er mee?";
    private const string Afspraak = "Elke donderdag samen de trap af.";
    private const string Dank = "Fijn hoe rustig je bleef kijken.";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Van_samen_afgerond_tot_er_alleen_een_vorm_en_een_maand_over_is()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);
        var nummer = await samen.VraagMetBewonerAsync(Sanne, "ervaringsmaatje", "angst", Vraag);
        var ed = await samen.MatchAsync(demo, nummer);
        await samen.KlikAlleAsync(nummer, Sanne, ed);
        await Proeftuin.KlikAsync(
            Sanne, await samen.KaartAsync(Sanne, "afspraken-match", nummer), "afspraken-match", ("afspraakWel", Afspraak),
            ("afspraakDelen", "wat-bewoner-wil"));
        await Proeftuin.LeegAsync();
        Assert.Contains(await Proeftuin.ChatberichtenAsync(ed), b => b.Tekst.Contains(Afspraak, StringComparison.Ordinal));

        // Both close at the same moment: it is closed once.
        var (vanSanne, vanHaarEd) = (
            await samen.KaartAsync(Sanne, "match-afronden", nummer), await samen.KaartAsync(ed, "match-afronden", nummer));
        var einde = await Task.WhenAll(
            Proeftuin.KlikAsync(Sanne, vanSanne, "match-afronden", ("eindeHoe", "samen")),
            Proeftuin.KlikAsync(ed, vanHaarEd, "match-afronden"));
        Assert.All(einde, e => Assert.Contains("Jullie zijn klaar", e.Tekst, StringComparison.Ordinal));
        await Proeftuin.LeegAsync();

        // One thank-you in own words; a label gets a tip, a second click is the same thank-you.
        var bedank = await samen.KaartAsync(Sanne, "bedank-geven", nummer);
        var etiket = await Proeftuin.KlikAsync(Sanne, bedank, "bedank-geven", ("dank", "Dank voor je geduld met deze zorgmijder."));
        Assert.Contains("een etiket", etiket.Tekst, StringComparison.Ordinal);
        Assert.Contains(
            "Je dankjewel is verstuurd", (await Proeftuin.KlikAsync(Sanne, bedank, "bedank-geven", ("dank", Dank))).Tekst,
            StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Sanne, bedank, "bedank-geven", ("dank", Dank));
        await Proeftuin.LeegAsync();
        Assert.Equal(1, await samen.AantalAsync(ed, "Sanne bedankt je"));

        // Two days later both are asked to look back, each on a card of their own.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(2).AddHours(2));
        await Proeftuin.KlikAsync(
            Sanne, await samen.KaartAsync(Sanne, "terugblik-geven", nummer), "terugblik-geven", ("geholpen", "ja-anders"),
            ("winst", "hoop-gehouden,nieuwe-kijk"));
        var vanEd = await samen.KaartAsync(ed, "terugblik-geven", nummer);
        await Proeftuin.OmvallenBijAsync(() => Proeftuin.KlikAsync(ed, vanEd, "reflectie-overleg"));
        await Proeftuin.KlikAsync(ed, vanEd, "reflectie-overleg");
        await Proeftuin.KlikAsync(ed, vanEd, "terugblik-geven", ("ervaringGebruikt", "deels"));
        await Proeftuin.KlikAsync(ed, vanEd, "terugblik-geven", ("ervaringGebruikt", "deels"));
        await Proeftuin.LeegAsync();
        Assert.Contains(
            "Er is geen tekst bij",
            Assert.Single(
                await Proeftuin.ChatberichtenAsync(Els), b => b.Tekst.Contains("wil graag overleg", StringComparison.Ordinal)).Tekst,
            StringComparison.Ordinal);

        // A reminder is for who did not answer; both did.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(12));
        foreach (var wie in new[] { Sanne, ed }) Assert.Equal(0, await samen.AantalAsync(wie, "Even terugkijken"));
        var rijen = await samen.RijenAsync("Pool");
        var telling = Assert.Single(rijen, r => r.Rij == "telling|2026-Q4").Inhoud;
        foreach (
            var teller in new[]
            {
                "winst:hoop-gehouden",
                "winst:nieuwe-kijk",
                "ervaring:deels",
                "geholpen:ja-anders",
                "vorm:ervaringsmaatje",
            })
        {
            Assert.Contains($"\"{teller}\":1", telling, StringComparison.Ordinal);
        }

        foreach (var tekst in new[] { Vraag, Afspraak, Dank })
        {
            Assert.Contains(rijen, r => r.Inhoud.Contains(tekst, StringComparison.Ordinal));
        }

        // Thirty days after closing the text is gone from the tables and from the cards; the choices stay.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(31));
        rijen = await samen.RijenAsync("Pool");
        foreach (var tekst in new[] { Vraag, Afspraak, Dank })
        {
            Assert.DoesNotContain(rijen, r => r.Inhoud.Contains(tekst, StringComparison.Ordinal));
        }

        Assert.Contains(
            rijen,
            r =>
                r.Rij.StartsWith("aanvraag|", StringComparison.Ordinal)
                    && r.Inhoud.Contains(nummer, StringComparison.Ordinal)
                    && r.Inhoud.Contains("\"angst\"", StringComparison.Ordinal));
        foreach (var wie in new[] { Sanne, ed })
        {
            Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(wie), b => b.Tekst.Contains(Afspraak, StringComparison.Ordinal));
        }

        // A year after closing only what it was about is left.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(370));
        rijen = await samen.RijenAsync("Pool");
        Assert.DoesNotContain(rijen, r => r.Inhoud.Contains(nummer, StringComparison.Ordinal));
        var inzet = Assert.Single(rijen, r => r.Rij.StartsWith("inzet|2026-11|", StringComparison.Ordinal)).Inhoud;
        Assert.Contains("\"ervaringsmaatje\"", inzet, StringComparison.Ordinal);
        Assert.DoesNotContain(Sanne, inzet, StringComparison.Ordinal);
        Assert.DoesNotContain(ed, inzet, StringComparison.Ordinal);
        Assert.DoesNotContain(
            rijen,
            r =>
                r.Rij.StartsWith("match|", StringComparison.Ordinal)
                    || r.Rij.StartsWith("gebeurtenis|", StringComparison.Ordinal)
                    || r.Rij.StartsWith("aanbod|", StringComparison.Ordinal));
        Assert.DoesNotContain(rijen, r => r.Rij.StartsWith("klik|", StringComparison.Ordinal));
        Assert.DoesNotContain(await samen.RijenAsync("Personen"), r => r.Rij.StartsWith("aanvraag|", StringComparison.Ordinal));
        Assert.Empty(Proeftuin.Fouten);
    }
}
