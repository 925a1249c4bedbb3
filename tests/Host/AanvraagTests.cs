using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

public sealed class AanvraagTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_klik_is_een_vraag_en_nog_een_klik_is_dezelfde_vraag()
    {
        var kaart = await demo.AgendakaartAsync(Linde, Sanne);
        var eerste = await Proeftuin.KlikAsync(Sanne, kaart, "vraag-advies");
        var tweede = await Proeftuin.KlikAsync(Sanne, kaart, "vraag-advies");
        await Proeftuin.LeegAsync();
        var nummer = Demo.Nummer(eerste.Tekst);
        Assert.Equal(nummer, Demo.Nummer(tweede.Tekst));
        Assert.Contains("aanvraag-intrekken", eerste.Tekst, StringComparison.Ordinal);
        Assert.Single(await Proeftuin.BerichtenAsync(Els, Pool), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Single(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_tegelijk_vragen_krijgen_elk_een_eigen_nummer()
    {
        var linde = await demo.AgendakaartAsync(Linde, Marit);
        var haven = await demo.AgendakaartAsync(Haven, Yusuf);
        (string, Teamsbericht)[] vragers = [(Marit, linde), (Yusuf, haven), (Aicha, haven)];
        var antwoorden = await Task.WhenAll(
            vragers.Select((v, i) => Proeftuin.KlikAsync(v.Item1, v.Item2, "vraag-advies", ("toelichting", $"Vraag {i}"))));
        var nummers = antwoorden.Select(a => Demo.Nummer(a.Tekst)).ToList();
        Assert.Equal(3, nummers.Count);
        Assert.Equal(nummers.Count, nummers.Distinct().Count());
    }

    [Fact]
    public async Task De_toelichting_komt_niet_in_het_teamkanaal_en_niet_op_de_kaart_die_de_hele_pool_ziet()
    {
        const string geheim = "Hoe begin ik een gesprek over post die blijft liggen?";
        var (nummer, inPool) = await demo.VraagAsync(Haven, Joost, ("thema", "schulden"), ("toelichting", geheim));
        Assert.All(await Proeftuin.BerichtenAsync(Joost, Haven), b => Assert.DoesNotContain(geheim, b.Tekst, StringComparison.Ordinal));
        Assert.DoesNotContain(geheim, inPool.Tekst, StringComparison.Ordinal);
        Assert.Contains(geheim, (await demo.BekijkAsync(Els, inPool)).Tekst, StringComparison.Ordinal);
        Assert.Contains(
            geheim,
            Assert.Single(await Proeftuin.ChatberichtenAsync(Joost), b => b.Tekst.Contains(nummer, StringComparison.Ordinal)).Tekst,
            StringComparison.Ordinal);

        var voorEd = await Proeftuin.KlikAsync(Karin, inPool, "aanvraag-bekijken");
        Assert.DoesNotContain(geheim, voorEd.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("match-voorstellen", voorEd.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_te_lange_tekst_komt_terug_met_de_grens_en_alles_wat_getypt_was()
    {
        var tekst = new string('a', 299) + " einde";
        await Proeftuin.LeegAsync();
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;
        var eerder = (await Proeftuin.ChatberichtenAsync(Tom)).Count;
        var antwoord = await Proeftuin.KlikAsync(
            Tom, await demo.AgendakaartAsync(Linde, Tom), "vraag-advies", ("thema", "rouw"), ("toelichting", tekst));
        await Proeftuin.LeegAsync();
        Assert.Equal(200, antwoord.Status);
        Assert.Contains("300", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains(tekst, antwoord.Tekst, StringComparison.Ordinal);
        Assert.Equal(inPool, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        Assert.DoesNotContain(await Proeftuin.ChatberichtenAsync(Tom), b => b.Tekst.Contains("aaaa", StringComparison.Ordinal));
        Assert.Equal(eerder, (await Proeftuin.ChatberichtenAsync(Tom)).Count);
    }

    [Fact]
    public async Task Wat_ingetrokken_is_is_overal_ingetrokken_en_een_nieuwe_klik_is_een_nieuwe_vraag()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Tom);
        var eigen = (await Proeftuin.ChatberichtenAsync(Tom)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Tom, eigen, "aanvraag-intrekken");
        await Proeftuin.LeegAsync();
        var nu = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Id == inPool.Id);
        Assert.Contains("ngetrokken", nu.Tekst, StringComparison.Ordinal);
        var (nieuw, _) = await demo.VraagAsync(Linde, Tom);
        Assert.NotEqual(nummer, nieuw);
    }

    [Fact]
    public async Task Een_ander_trekt_mijn_vraag_niet_in()
    {
        var (nummer, _) = await demo.VraagAsync(Linde, Sanne);
        var eigen = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        var kanaal = await demo.AgendakaartAsync(Linde, Marit);
        var antwoord = await Proeftuin.KlikAsync(
            Marit, kanaal, "aanvraag-intrekken", eigen.Knop("aanvraag-intrekken")!.Value.GetProperty("data"));
        Assert.Equal(200, antwoord.Status);
        Assert.Contains("Er is niets veranderd", antwoord.Tekst, StringComparison.Ordinal);
        Assert.NotNull((await Proeftuin.ChatberichtenAsync(Sanne)).Single(b => b.Id == eigen.Id).Knop("aanvraag-intrekken"));
    }
}

/// <summary>What is about one person is not answered where everybody reads along.</summary>
public sealed class VertrouwelijkTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_profiel_dat_in_het_kanaal_wordt_gevraagd_komt_in_de_eigen_chat()
    {
        var kanaal = (await Proeftuin.BerichtenAsync(Karin, Pool)).Count;
        var chat = (await Proeftuin.ChatberichtenAsync(Karin)).Count;
        await Proeftuin.ZegAsync(Karin, Pool, "Mijn Profiel?");
        await Proeftuin.LeegAsync();
        Assert.Equal(kanaal + 1, (await Proeftuin.BerichtenAsync(Karin, Pool)).Count);
        Assert.Equal(chat + 1, (await Proeftuin.ChatberichtenAsync(Karin)).Count);
        Assert.NotNull((await Proeftuin.ChatberichtenAsync(Karin))[^1].Knop("pauze-aan"));
    }

    [Fact]
    public async Task Instellingen_worden_in_het_kanaal_zelf_beantwoord()
    {
        await Proeftuin.ZegAsync(Marit, Linde, "instellingen");
        await Proeftuin.LeegAsync();
        Assert.NotNull((await Proeftuin.BerichtenAsync(Marit, Linde))[^1].Knop("inrichten-wijkteam"));
    }

    [Fact]
    public async Task Een_client_zonder_antwoordkaart_krijgt_het_antwoord_in_de_eigen_chat_en_niet_in_het_kanaal()
    {
        var (nummer, inPool) = await demo.VraagAsync(Haven, Joost, ("toelichting", "Wat helpt als iemand niet opendoet?"));
        var kanaal = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;
        await Proeftuin.SubmitAsync(Els, inPool, "aanvraag-bekijken");
        await Proeftuin.LeegAsync();
        Assert.Equal(kanaal, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        var antwoord = (await Proeftuin.ChatberichtenAsync(Els))[^1];
        Assert.Contains(nummer, antwoord.Tekst, StringComparison.Ordinal);
        Assert.NotNull(antwoord.Knop("match-voorstellen"));
    }

    [Fact]
    public async Task Een_bewaard_profiel_vervangt_de_kaart_in_de_chat()
    {
        await Proeftuin.ZegAsync(Karin, await Proeftuin.ChatAsync(Karin), "profiel");
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.ChatberichtenAsync(Karin))[^1];
        await Proeftuin.KlikAsync(
            Karin, kaart, "profiel-opslaan", kaart.Knop("pauze-aan")!.Value.GetProperty("data"), ("organisatie", "Het Nieuwe Huis"),
            ("themas", "rouw"), ("wijken", ""), ("maxGelijktijdig", "4"));
        await Proeftuin.LeegAsync();
        Assert.Contains(
            "Het Nieuwe Huis", (await Proeftuin.ChatberichtenAsync(Karin)).Single(b => b.Id == kaart.Id).Tekst, StringComparison.Ordinal);

        await Proeftuin.KlikAsync(Karin, kaart, "pauze-aan", ("organisatie", ""));
        var (_, inPool) = await demo.VraagAsync(Linde, Tom, ("thema", "rouw"));
        Assert.DoesNotContain(Karin, Demo.Kandidaten(await demo.BekijkAsync(Els, inPool)));
    }
}
