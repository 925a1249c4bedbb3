using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>
/// A SC-02: an ervaringsmaatje for somebody who wants to go outside again; step by step, without a term, and with a success that three
/// people agree on.
/// </summary>
public sealed class SC02_KleineStappenNaarBuiten(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Elke_zes_weken_een_stap_of_geen_stap_wel_contact_en_nergens_een_termijn()
    {
        var samen = new Samenwerking(Proeftuin);
        await samen.SpreekUrgentAfAsync(Linde, Marit);

        // 1–2. Asked, matched, and running once it clicks.
        var nummer = await VraagMaatjeAsync();
        var ed = await samen.MatchAsync(demo, nummer);
        await samen.KlikAlleAsync(nummer, Tom, ed);
        Assert.Contains("Jullie zijn op weg", (await samen.KaartAsync(Tom, "match-pauze", nummer)).Tekst, StringComparison.Ordinal);

        // After five working days one question, not more.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(7).AddHours(2));
        await Proeftuin.KlikAsync(ed, await samen.KaartAsync(ed, "match-gesproken-straks", nummer), "match-gesproken-straks");
        Assert.Equal(1, await samen.AantalAsync(Tom, "Hebben jullie elkaar gesproken?"));

        // Every six weeks "welke stap?"; a step that names somebody stays in the form and is stored nowhere.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(42).AddHours(2));
        var eerste = await samen.KaartAsync(ed, "stap-zetten", nummer);
        var tegengehouden = await Proeftuin.KlikAsync(ed, eerste, "stap-zetten", ("stap", "Met mevrouw Hoogendijk naar de hoek gelopen."));
        Assert.Contains("een naam", tegengehouden.Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(ed, eerste, "stap-geen");
        await Proeftuin.KlikAsync(ed, eerste, "stap-geen");
        await Proeftuin.LeegAsync();

        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(84).AddHours(2));
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        await Proeftuin.LeegAsync();
        Assert.Equal(2, await samen.AantalAsync(ed, "Welke stap is er gezet?"));
        await Proeftuin.KlikAsync(
            ed, await samen.KaartAsync(ed, "stap-zetten", nummer), "stap-zetten", ("stap", "Samen tot de inloop gelopen."));
        await Proeftuin.LeegAsync();
        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(Tom), b => b.Tekst.Contains("Samen tot de inloop gelopen.", StringComparison.Ordinal));

        // Seven months on: still nobody is asked for an end, and nothing is late.
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(212));
        Assert.Equal(5, await samen.AantalAsync(ed, "Welke stap is er gezet?"));
        var alles = await samen.AllesAsync();
        foreach (var woord in new[] { "te laat", "verlopen", "einddatum", "overdue", "termijn", "achterstand", "Hoogendijk" })
        {
            Assert.DoesNotContain(woord, alles, StringComparison.OrdinalIgnoreCase);
        }

        foreach (var wie in new[] { Marit, Els, Ravi })
        {
            Assert.DoesNotContain(
                await Proeftuin.ChatberichtenAsync(wie), b => b.Tekst.Contains("Samen tot de inloop", StringComparison.Ordinal));
        }

        await SuccesAsync(samen, nummer, ed);

        // It ends, and then nothing more is asked about steps.
        await Proeftuin.KlikAsync(Tom, await samen.KaartAsync(Tom, "match-afronden", nummer), "match-afronden");
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(300));
        Assert.Equal(5, await samen.AantalAsync(ed, "Welke stap is er gezet?"));
        Assert.DoesNotContain(
            (await samen.RijenAsync("Pool")).Select(r => r.Inhoud), i => i.Contains("Hoogendijk", StringComparison.Ordinal));
        Assert.Empty(Proeftuin.Fouten);
    }

    /// <summary>1. What is needed, with consent; the coördinator sees it, and what was chosen stays chosen when Tom changes it.</summary>
    private async Task<string> VraagMaatjeAsync()
    {
        var spel = await demo.FormulierAsync(Tom);
        await spel.DrukAsync(
            "vraag-stellen", ("vorm", "ervaringsmaatje"), ("themas", "angst"), ("hoopt", "optrekken"), ("duur", "doorlopend"),
            ("plek", "buiten"),
            ("toelichting", "Iemand wil weer naar buiten en wil geen andere hulp."));
        var nummer = Demo.Nummer(
            (
                await spel.VerstuurAsync(
                    ("wens", "Ja"), ("toestemmingOp", "2026-11-20"), ("reikwijdte", "contact-en-vraag"))).Tekst);
        var eigen = await demo.EigenKaartAsync(Tom, nummer);
        Assert.Contains("Ervaringsmaatje", eigen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Sinds vrijdag 20 november", eigen.Tekst, StringComparison.Ordinal);
        Assert.NotNull(eigen.Knop("toestemming-intrekken"));
        Assert.Contains("Iemand wil weer naar buiten", (await demo.BekijkAsync(Els, nummer)).Tekst, StringComparison.Ordinal);
        spel = new Formulierspel(Proeftuin, Tom, eigen);
        await spel.DrukAsync("aanvraag-wijzigen");
        Assert.Equal(
            ("ervaringsmaatje", "angst", "optrekken", "doorlopend", "buiten", "Ja", "2026-11-20", "contact-en-vraag"),
            (
                spel.Waarde("vorm"), spel.Waarde("themas"), spel.Waarde("hoopt"), spel.Waarde("duur"), spel.Waarde("plek"),
                spel.Waarde("wens"), spel.Waarde("toestemmingOp"), spel.Waarde("reikwijdte")));
        return nummer;
    }

    /// <summary>3. After seven months a step that others can learn from: ED ja, bewoner ja, and a draft until Tom says ja too.</summary>
    private async Task SuccesAsync(Samenwerking samen, string nummer, string ed)
    {
        var stap = await samen.KaartAsync(ed, "stap-zetten", nummer);
        var gezet = await Proeftuin.KlikAsync(ed, stap, "stap-zetten", ("stap", "Mee naar de inloop."));
        Assert.Contains("Mag dit een succes worden?", gezet.Tekst, StringComparison.Ordinal);

        // The ED agrees; the bewoner was not asked yet, so Tom hears nothing. Then the bewoner says ja: twice at once, and again after a
        // crash.
        var vraag = stap with { Kaart = gezet.Kaart };
        var eerst = await Proeftuin.KlikAsync(ed, vraag, "succes-voorstellen", ("bewonerJa", "geen"));
        Assert.Contains("Vraag het nu aan de bewoner.", eerst.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(0, await samen.AantalAsync(Tom, "een succes"));
        Task<Klikantwoord> Ja() => Proeftuin.KlikAsync(ed, vraag, "succes-voorstellen", ("bewonerJa", "ja"));
        var ja = await Task.WhenAll(Ja(), Ja());
        Assert.All(ja, a => Assert.Contains("Het blijft een concept tot je collega ook ja zegt.", a.Tekst, StringComparison.Ordinal));
        await demo.HerstartAsync();
        Assert.DoesNotContain("niets veranderd", (await Ja()).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();

        // The draft begins with the bewoner and names nobody. Not yet is an answer, and nobody asks again.
        var concept = Assert.Single(await Proeftuin.ChatberichtenAsync(Tom), b => b.Knop("succes-ja") is not null);
        Assert.Contains("\"Een bewoner zette een stap. Mee naar de inloop.", concept.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Tom", concept.Tekst, StringComparison.Ordinal);
        Assert.Contains(
            "Het blijft een concept.", (await Proeftuin.KlikAsync(Tom, concept, "succes-nog-niet")).Tekst, StringComparison.Ordinal);
        await Proeftuin.SpringAsync(Samenwerking.Start.AddDays(220));
        Assert.Equal(1, await samen.AantalAsync(Tom, "een succes"));
        Assert.Equal(0, await samen.AantalAsync(ed, "Iedereen zei ja."));
        foreach (var wie in new[] { Marit, Els, Ravi }) Assert.Equal(0, await samen.AantalAsync(wie, "Mee naar de inloop"));

        // Somebody else agrees to nothing; Tom's ja makes it a text to share, for both.
        var vreemd = await Proeftuin.KlikAsync(
            Sanne, (await Proeftuin.ChatberichtenAsync(Sanne))[^1], "succes-ja", concept.Knop("succes-ja")!.Value.GetProperty("data"));
        Assert.DoesNotContain("inloop", vreemd.Tekst, StringComparison.Ordinal);
        foreach (var _ in new[] { 1, 2 })
        {
            Assert.Contains(
                "Dit mag gedeeld worden", (await Proeftuin.KlikAsync(Tom, concept, "succes-ja")).Tekst, StringComparison.Ordinal);
        }

        await Proeftuin.LeegAsync();
        Assert.Equal(1, await samen.AantalAsync(ed, "Iedereen zei ja."));
        Assert.Contains(
            "\"succes\":1", Assert.Single(await samen.RijenAsync("Pool"), r => r.Rij == "telling|2027-Q3").Inhoud,
            StringComparison.Ordinal);
    }
}
