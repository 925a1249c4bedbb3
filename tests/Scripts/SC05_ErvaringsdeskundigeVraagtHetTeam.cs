using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-05: an ervaringsdeskundige needs what the wijkteam knows, about debts.</summary>
public sealed class SC05_ErvaringsdeskundigeVraagtHetTeam(Demo demo) : IClassFixture<Demo>
{
    private const string Tekst = "Iemand krijgt brieven over beslag. Wat kan dan nog?";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Karin_vraagt_de_Linde_mee_te_denken_en_twee_collegas_zeggen_tegelijk_ja()
    {
        // 1. The ED types "vraag wijkteam"; a bewoner who was not asked yet is asked first, and what she typed stays.
        await Proeftuin.ZegAsync(Karin, await Proeftuin.ChatAsync(Karin), "Vraag wijkteam");
        await Proeftuin.LeegAsync();
        var formulier = (await Proeftuin.ChatberichtenAsync(Karin)).Last(b => b.Knop("teamvraag-versturen") is not null);
        (string, string)[] ingevuld = [("wijkteam", Linde), ("wat", "regels"), ("thema", "schulden"), ("toelichting", Tekst)];
        var eerstVragen = await Proeftuin.KlikAsync(Karin, formulier, "teamvraag-versturen", [.. ingevuld, ("overBewoner", "nog-vragen")]);
        Assert.Contains("Vraag het eerst aan de bewoner", eerstVragen.Tekst, StringComparison.Ordinal);
        Assert.Contains(Tekst, eerstVragen.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(await InLindeAsync(), b => b.Knop("teamvraag-meedenken") is not null);

        var gesteld = await Proeftuin.KlikAsync(Karin, formulier, "teamvraag-versturen", [.. ingevuld, ("overBewoner", "ja")]);
        var herhaald = await Proeftuin.KlikAsync(Karin, formulier, "teamvraag-versturen", [.. ingevuld, ("overBewoner", "ja")]);
        await Proeftuin.LeegAsync();
        Assert.Contains("Je vraag staat in het kanaal", gesteld.Tekst, StringComparison.Ordinal);
        Assert.Contains("Je vraag staat in het kanaal", herhaald.Tekst, StringComparison.Ordinal);

        // 2. One card in the channel: theme, kind of question, one button; never the text.
        var inKanaal = Assert.Single(await InLindeAsync(), b => b.Knop("teamvraag-meedenken") is not null);
        Assert.Contains("Schulden", inKanaal.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Tekst, inKanaal.Tekst, StringComparison.Ordinal);

        var antwoorden = await Task.WhenAll(
            Proeftuin.KlikAsync(Sanne, inKanaal, "teamvraag-meedenken"), Proeftuin.KlikAsync(Tom, inKanaal, "teamvraag-meedenken"));
        Assert.All(antwoorden, a => Assert.Equal(200, a.Status));
        await Proeftuin.LeegAsync();
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        await Proeftuin.KlikAsync(Sanne, inKanaal, "teamvraag-meedenken", inKanaal.Knop("teamvraag-meedenken")!.Value.GetProperty("data"));
        await Proeftuin.LeegAsync();
        var nu = Assert.Single(await InLindeAsync(), b => b.Id == inKanaal.Id);
        Assert.Null(nu.Knop("teamvraag-meedenken"));
        Assert.Contains("staat klaar als dat nodig is", nu.Tekst, StringComparison.Ordinal);

        var (contact, achterwacht) = nu.Tekst.Contains("Sanne Bakker denkt mee", StringComparison.Ordinal) ? (Sanne, Tom) : (Tom, Sanne);
        Assert.Contains(
            "Jij staat klaar als dat nodig is.",
            (await Proeftuin.ChatberichtenAsync(achterwacht)).Last(b => b.Tekst.Contains("Dankjewel", StringComparison.Ordinal)).Tekst,
            StringComparison.Ordinal);
        var kaart = (await Proeftuin.ChatberichtenAsync(contact)).Last(b => b.Knop("teamvraag-afspreken") is not null);
        Assert.Contains(Tekst, kaart.Tekst, StringComparison.Ordinal);

        // 3. First a talk with the three of them, on a day; both see it once more the morning before. Then each the own part, tuned.
        var afspraak = await Proeftuin.KlikAsync(
            contact, kaart, "teamvraag-afspreken", ("vervolgvorm", "driegesprek"), ("vervolgdag", "2026-11-26"));
        Assert.Contains("donderdag 26 november", afspraak.Tekst, StringComparison.Ordinal);
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 11, 25, 9, 1, 0, TimeSpan.FromHours(1)));
        foreach (var wie in new[] { Karin, contact })
        {
            Assert.Single(
                await Proeftuin.ChatberichtenAsync(wie), b => b.Tekst.Contains("Morgen spreken jullie elkaar", StringComparison.Ordinal));
        }

        var vanKarin = (await Proeftuin.ChatberichtenAsync(Karin)).Last(b => b.Knop("teamvraag-afspreken") is not null);
        var verder = await Proeftuin.KlikAsync(
            Karin, vanKarin, "teamvraag-afspreken", ("vervolgvorm", "gescheiden"), ("vervolgdag", "2026-12-10"));
        Assert.Contains("ieder een eigen gesprek", verder.Tekst, StringComparison.Ordinal);

        // Somebody else than the two changes nothing; done means that the text is gone from the tables.
        var vreemd = await Proeftuin.KlikAsync(
            Yusuf, (await Proeftuin.ChatberichtenAsync(Yusuf))[^1], "teamvraag-afronden",
            vanKarin.Knop("teamvraag-afronden")!.Value.GetProperty("data"));
        Assert.DoesNotContain(Tekst, vreemd.Tekst, StringComparison.Ordinal);
        await Proeftuin.KlikAsync(Karin, vanKarin, "teamvraag-afronden");
        await Proeftuin.LeegAsync();
        Assert.Contains("Afgerond", (await InLindeAsync()).Single(b => b.Id == inKanaal.Id).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Henk_biedt_een_keer_per_week_iets_aan_en_een_tekst_met_een_naam_wordt_nergens_bewaard()
    {
        await Proeftuin.ZegAsync(Henk, await Proeftuin.ChatAsync(Henk), "ik bied aan");
        await Proeftuin.LeegAsync();
        var formulier = (await Proeftuin.ChatberichtenAsync(Henk)).Last(b => b.Knop("teamvraag-versturen") is not null);
        var naam = await Proeftuin.KlikAsync(
            Henk, formulier, "teamvraag-versturen", ("wijkteam", Haven), ("wat", "overleg"),
            ("toelichting", "Mevrouw Jansen van nummer 6 kent mij."));
        Assert.Contains("een naam", naam.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.False(await Proeftuin.StaatErgensAsync("nummer 6 kent mij"));
        Assert.DoesNotContain(
            await Proeftuin.ChatberichtenAsync(Henk), b => b.Tekst.Contains("nummer 6 kent mij", StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Henk, formulier, "teamvraag-versturen", ("wijkteam", Haven), ("wat", "overleg"));
        await Proeftuin.LeegAsync();
        Assert.Single(
            await Proeftuin.BerichtenAsync(Joost, Haven),
            b => b.Tekst.Contains("Henk Postma, ervaringsdeskundige, biedt iets aan", StringComparison.Ordinal));

        await Proeftuin.ZegAsync(Henk, await Proeftuin.ChatAsync(Henk), "bied aan");
        await Proeftuin.LeegAsync();
        var nogEens = (await Proeftuin.ChatberichtenAsync(Henk)).Last(b => b.Knop("teamvraag-versturen") is not null);
        var tweede = await Proeftuin.KlikAsync(Henk, nogEens, "teamvraag-versturen", ("wijkteam", Linde), ("wat", "verhaal"));
        Assert.Contains("Volgende week kan het weer", tweede.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(await InLindeAsync(), b => b.Tekst.Contains("Henk Postma biedt", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Een_signaal_komt_bij_de_coordinatoren_krijgt_antwoord_en_staat_zonder_naam_in_het_kanaal()
    {
        await Proeftuin.ZegAsync(Karin, await Proeftuin.ChatAsync(Karin), "signaal");
        await Proeftuin.LeegAsync();
        var formulier = (await Proeftuin.ChatberichtenAsync(Karin)).Last(b => b.Knop("signaal-geven") is not null);
        await Proeftuin.KlikAsync(
            Karin, formulier, "signaal-geven", ("signaal", "Meneer Kroonenberg hoort nooit iets terug."),
            ("signaalwens", "AgendaZonderNaam"), ("wijkteam", Linde));
        await Proeftuin.LeegAsync();
        Assert.False(await Proeftuin.StaatErgensAsync("Kroonenberg"));
        await Proeftuin.KlikAsync(
            Karin, formulier, "signaal-geven", ("signaal", "Er gaat veel over mensen en weinig met mensen."),
            ("signaalwens", "AgendaZonderNaam"), ("wijkteam", Linde));
        await Proeftuin.LeegAsync();
        foreach (var geen in new[] { Marit, Sanne })
        {
            Assert.DoesNotContain(
                await Proeftuin.ChatberichtenAsync(geen), b => b.Tekst.Contains("weinig met mensen", StringComparison.Ordinal));
        }

        var bijEls = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("signaal-beantwoorden") is not null);
        var vreemd = await Proeftuin.KlikAsync(
            Bram, (await Proeftuin.ChatberichtenAsync(Bram))[^1], "signaal-op-agenda",
            bijEls.Knop("signaal-op-agenda")!.Value.GetProperty("data"));
        Assert.Contains("Alleen een coördinator van de pool kan dit doen", vreemd.Tekst, StringComparison.Ordinal);
        var bijRavi = (await Proeftuin.ChatberichtenAsync(Ravi)).Last(b => b.Knop("signaal-op-agenda") is not null);
        await Task.WhenAll(Proeftuin.KlikAsync(Els, bijEls, "signaal-op-agenda"), Proeftuin.KlikAsync(Ravi, bijRavi, "signaal-op-agenda"));
        await Proeftuin.KlikAsync(Els, bijEls, "signaal-beantwoorden", ("signaalantwoord", "We bespreken het dinsdag in het overleg."));
        await Proeftuin.LeegAsync();

        var kaart = Assert.Single(await InLindeAsync(), b => b.Tekst.Contains("weinig met mensen", StringComparison.Ordinal));
        Assert.DoesNotContain("Karin", kaart.Tekst, StringComparison.Ordinal);
        Assert.Contains(
            "We bespreken het dinsdag",
            (await Proeftuin.ChatberichtenAsync(Karin)).Last(
                b => b.Tekst.Contains("antwoord op je signaal", StringComparison.Ordinal)).Tekst,
            StringComparison.Ordinal);
    }

    private Task<IReadOnlyList<Teamsbericht>> InLindeAsync() => Proeftuin.BerichtenAsync(Sanne, Linde);
}
