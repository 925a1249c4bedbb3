using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>
/// A SC-03: an ervaringsdeskundige is at the wijkteam in the morning, and what came of a talk at the table. It begins on Monday 23
/// November.
/// </summary>
public sealed class SC03_AanwezigInHetTeam(Demo demo) : IClassFixture<Demo>
{
    private readonly Samenwerking _samen = new(demo.Proeftuin);

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Karin_is_er_dinsdag_Sanne_loopt_binnen_en_daarna_gaan_ze_samen_erheen()
    {
        await demo.SpreekUrgentAfAsync(Linde, Marit, "Bel elkaar, en daarna de achterwacht.");
        await demo.SpreekUrgentAfAsync(Haven, Yusuf, "Bel elkaar, en daarna de achterwacht.");
        await KomtLangsAsync();
        var kaart = await DinsdagAsync();
        await BinnenlopenAsync(kaart);
        var nummer = await SamenErheenAsync(kaart);
        await BevestigenAsync(nummer);
        await ZiekAsync(kaart);
        await LieverNietAsync();
        await CijfersAsync();
        Assert.Empty(Proeftuin.Fouten);
    }

    /// <summary>1. Karin chooses Tuesday morning, and which theme the team may know. Two devices at once, and a restart after it.</summary>
    private async Task KomtLangsAsync()
    {
        var profiel = await ProfielAsync(Karin);
        await profiel.DrukAsync("profiel-tonen", "zicht");
        await profiel.DrukAsync("profiel-opslaan", ("zicht-psychisch", "Teams"));
        var momenten = await MomentenAsync(Karin, Linde);
        Task<Klikantwoord> Bewaar() =>
            new Formulierspel(Proeftuin, Karin, momenten).DrukAsync("profiel-opslaan", ("aanwezig", "2-Ochtend"));
        var tegelijk = await Task.WhenAll(Bewaar(), Bewaar());
        Assert.All(tegelijk, a => Assert.Contains("dinsdagochtend bij De Linde", a.Tekst, StringComparison.Ordinal));
        await demo.HerstartAsync();
        Assert.Contains("dinsdagochtend bij De Linde", (await Bewaar()).Tekst, StringComparison.Ordinal);
    }

    /// <summary>Tuesday 08:30 the channel hears it once: name, part of the day, and only the theme she shows to teams.</summary>
    private async Task<Teamsbericht> DinsdagAsync()
    {
        await Proeftuin.SpringAsync(Op(24, 8, 29));
        Assert.DoesNotContain(await InLindeAsync(), b => b.Knop("aanwezig-loop-binnen") is not null);
        await Proeftuin.SpringAsync(Op(24, 8, 30));
        await demo.HerstartAsync();
        var kaart = Assert.Single(await InLindeAsync(), b => b.Knop("aanwezig-loop-binnen") is not null);
        foreach (var weten in new[] { "Vandaag aanwezig", "Karin Smit", "ochtend", "sychische" })
        {
            Assert.Contains(weten, kaart.Tekst, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("erslaving", kaart.Tekst, StringComparison.Ordinal);
        return kaart;
    }

    /// <summary>2. Sanne walks in, and Karin sees that somebody does. Tom does so too while Teams delivers Sanne's click again.</summary>
    private async Task BinnenlopenAsync(Teamsbericht kaart)
    {
        await Proeftuin.KlikAsync(Sanne, kaart, "aanwezig-loop-binnen");
        await Proeftuin.LeegAsync();
        Assert.Equal(1, await demo.TelAsync(Karin, "1 collega loopt binnen."));
        await Task.WhenAll(
            Proeftuin.KlikAsync(Sanne, kaart, "aanwezig-loop-binnen"), Proeftuin.KlikAsync(Tom, kaart, "aanwezig-loop-binnen"));
        await Proeftuin.LeegAsync();
        Assert.Equal(1, await demo.TelAsync(Karin, "2 collega’s lopen binnen."));
        Assert.DoesNotContain(
            "Tom",
            (await Proeftuin.ChatberichtenAsync(Karin)).Last(b => b.Tekst.Contains("collega’s lopen", StringComparison.Ordinal)).Tekst,
            StringComparison.Ordinal);
    }

    /// <summary>3. After the talk Sanne asks Karin along, with consent; Karin says ja and the two may begin.</summary>
    private async Task<string> SamenErheenAsync(Teamsbericht kaart)
    {
        var spel = new Formulierspel(Proeftuin, Sanne, kaart);
        await spel.DrukAsync("vraag-formulier");
        Assert.Contains("Je vraagt dit aan Karin Smit", spel.Tekst, StringComparison.Ordinal);
        Assert.Equal("samen-erheen", spel.Waarde("vorm"));
        await spel.DrukAsync(
            "vraag-stellen", ("themas", "eenzaamheid"), ("toelichting", "Iemand wil naar de inloop, maar niet alleen. Gaan we samen?"));
        Assert.Contains("Wil de bewoner dit?", spel.Tekst, StringComparison.Ordinal);
        var wens = spel.Bericht;
        Task<Klikantwoord> Verstuur() =>
            new Formulierspel(Proeftuin, Sanne, wens).VerstuurAsync(
                ("wens", "Ja"), ("toestemmingOp", "2026-11-23"), ("reikwijdte", "contact"));
        var tegelijk = await Task.WhenAll(Verstuur(), Verstuur());
        var nummer = Demo.Nummer(tegelijk[0].Tekst);
        Assert.Equal(nummer, Demo.Nummer(tegelijk[1].Tekst));
        await demo.HerstartAsync();
        var nogEens = await Verstuur();
        Assert.Equal(nummer, Demo.Nummer(nogEens.Tekst));
        Assert.Contains("Er is iemand gevraagd", nogEens.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();

        // The way back shows who is there, and the pool knows that the team asked by itself.
        spel = new Formulierspel(Proeftuin, Sanne, kaart with { Kaart = nogEens.Kaart });
        await spel.DrukAsync("aanwezig-tonen");
        Assert.True(spel.Heeft("aanwezig-loop-binnen"));
        Assert.Contains(
            "Het wijkteam vroeg zelf iemand die er vandaag is.", (await demo.InPoolAsync(nummer)).Tekst, StringComparison.Ordinal);
        foreach (var coordinator in new[] { Els, Ravi }) Assert.Equal(0, await demo.TelAsync(coordinator, nummer));

        var aanbod = (await demo.InChatAsync(Karin, nummer, "aanbod-ja"))!;
        Assert.Contains("Sanne Bakker vraagt dit aan jou, omdat je vandaag bij De Linde bent.", aanbod.Tekst, StringComparison.Ordinal);
        var ja = await Task.WhenAll(Proeftuin.KlikAsync(Karin, aanbod, "aanbod-ja"), Proeftuin.KlikAsync(Karin, aanbod, "aanbod-ja"));
        Assert.All(ja, a => Assert.Contains("Jullie kunnen beginnen", a.Tekst, StringComparison.Ordinal));
        await demo.HerstartAsync();
        Assert.Contains("Jullie kunnen beginnen", (await Proeftuin.KlikAsync(Karin, aanbod, "aanbod-ja")).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(1, await demo.TelAsync(Sanne, "Karin Smit</at> denkt met je mee"));
        Assert.Equal(1, await demo.TelAsync(Karin, "Sanne Bakker</at> van De Linde"));
        return nummer;
    }

    /// <summary>
    /// The coördinatoren hear it and confirm it in one click, both at the same moment: one match, and the other sees who did.
    /// </summary>
    private async Task BevestigenAsync(string nummer)
    {
        var (els, ravi) = (
            (await demo.InChatAsync(Els, nummer, "match-aanvaarden"))!, (await demo.InChatAsync(Ravi, nummer, "match-aanvaarden"))!);
        Assert.Contains(
            "Sanne Bakker vroeg Karin Smit zelf, bij De Linde. De twee zijn al begonnen. Maak jij de match?", els.Tekst,
            StringComparison.Ordinal);
        var antwoorden = await Task.WhenAll(
            Proeftuin.KlikAsync(Els, els, "match-aanvaarden"), Proeftuin.KlikAsync(Ravi, ravi, "match-aanvaarden"));
        var verloren = Assert.Single(antwoorden, a => a.Tekst.Contains("al opgepakt door", StringComparison.Ordinal));
        var (winnaar, knop) = verloren == antwoorden[0] ? (Ravi, ravi) : (Els, els);
        Assert.DoesNotContain(
            "niets veranderd", (await Proeftuin.KlikAsync(winnaar, knop, "match-aanvaarden")).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        foreach (var coordinator in new[] { Els, Ravi }) Assert.Null(await demo.InChatAsync(coordinator, nummer, "match-aanvaarden"));
        await _samen.KlikAlleAsync(nummer, Sanne, Karin);
        Assert.Contains("Jullie zijn op weg", (await _samen.KaartAsync(Sanne, "match-pauze", nummer)).Tekst, StringComparison.Ordinal);
        Assert.Single(await _samen.RijenAsync("Pool"), r => r.Rij.StartsWith("match|", StringComparison.Ordinal));
    }

    /// <summary>4. Karin is not there after all: the card says so, and nobody who would walk in is left waiting.</summary>
    private async Task ZiekAsync(Teamsbericht kaart)
    {
        var vanKarin = (await Proeftuin.ChatberichtenAsync(Karin)).Last(b => b.Knop("aanwezig-afmelden") is not null);
        await Task.WhenAll(
            Proeftuin.KlikAsync(Karin, vanKarin, "aanwezig-afmelden"), Proeftuin.KlikAsync(Karin, vanKarin, "aanwezig-afmelden"));
        await demo.HerstartAsync();
        var nu = (await InLindeAsync()).Single(b => b.Id == kaart.Id);
        Assert.Contains("Is er vandaag toch niet.", nu.Tekst, StringComparison.Ordinal);
        Assert.Null(nu.Knop("aanwezig-loop-binnen"));
        foreach (var wie in new[] { Sanne, Tom }) Assert.Equal(1, await demo.TelAsync(wie, "Karin Smit is er vandaag toch niet"));
        var laat = await Proeftuin.KlikAsync(Marit, kaart, "aanwezig-loop-binnen");
        Assert.Contains("Is er vandaag toch niet.", laat.Tekst, StringComparison.Ordinal);
    }

    /// <summary>
    /// Henk, who comes to the Haven on Thursdays, prefers not to work with Joost. Joost's question goes to the pool in the same words as
    /// for want of room, and nothing tells why. Then Henk pauses, and the card follows.
    /// </summary>
    private async Task LieverNietAsync()
    {
        var profiel = await ProfielAsync(Henk);
        await profiel.DrukAsync("profiel-tonen", "liever-niet");
        await profiel.DrukAsync("profiel-opslaan", ("lieverErbij", Joost));
        await new Formulierspel(Proeftuin, Henk, await MomentenAsync(Henk, Haven)).DrukAsync("profiel-opslaan", ("aanwezig", "4-Middag"));
        await Proeftuin.SpringAsync(Op(26, 8, 31));
        var kaart = Assert.Single(await Proeftuin.BerichtenAsync(Joost, Haven), b => b.Knop("aanwezig-loop-binnen") is not null);
        var spel = new Formulierspel(Proeftuin, Joost, kaart);
        await spel.DrukAsync("vraag-formulier");
        var antwoord = await spel.DrukAsync("vraag-stellen", ("vorm", "sparren"), ("toelichting", "Hoe blijf ik rustig in een gesprek?"));
        Assert.Contains("Rechtstreeks vragen kon nu niet. Je vraag staat nu bij de pool.", antwoord.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(0, await demo.TelAsync(Henk, Demo.Nummer(antwoord.Tekst)));
        Assert.Contains("Wacht op een voorstel", (await demo.InPoolAsync(Demo.Nummer(antwoord.Tekst))).Tekst, StringComparison.Ordinal);

        await Proeftuin.KlikAsync(Aicha, kaart, "aanwezig-loop-binnen");
        await Proeftuin.ZegAsync(Henk, await Proeftuin.ChatAsync(Henk), "pauze");
        await Proeftuin.LeegAsync();
        await Proeftuin.LeegAsync();
        Assert.Contains(
            "Is er vandaag toch niet.", (await Proeftuin.BerichtenAsync(Joost, Haven)).Single(b => b.Id == kaart.Id).Tekst,
            StringComparison.Ordinal);
        Assert.Equal(1, await demo.TelAsync(Aicha, "Henk Postma is er vandaag toch niet"));

        // A week of pause is a week without a card; back again, it is there on the next Thursday.
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 3, 12, 0, 0, TimeSpan.FromHours(1)));
        Assert.Single(await Proeftuin.BerichtenAsync(Joost, Haven), b => b.Tekst.Contains("Vandaag aanwezig", StringComparison.Ordinal));
        await Proeftuin.ZegAsync(Henk, await Proeftuin.ChatAsync(Henk), "weer beschikbaar");
        await Proeftuin.SpringAsync(new DateTimeOffset(2026, 12, 10, 12, 0, 0, TimeSpan.FromHours(1)));
        Assert.Equal(
            2, (await Proeftuin.BerichtenAsync(Joost, Haven)).Count(b => b.Tekst.Contains("Vandaag aanwezig", StringComparison.Ordinal)));
    }

    /// <summary>
    /// What the teamleider hears each Wednesday: the morning on which Karin was ill does not count, the two after it do. One colleague
    /// asked something, and the figure does not say who or how few.
    /// </summary>
    private async Task CijfersAsync()
    {
        var vragen = (await Proeftuin.ChatberichtenAsync(Marit))
            .Where(b => b.Tekst.Contains("Een vraag voor deze week", StringComparison.Ordinal)).ToList();
        Assert.Equal(3, vragen.Count);
        var week = Assert.Single(vragen, b => b.Knop("borging-gedaan") is not null).Tekst;
        Assert.Contains("was er op 2 dagen een ervaringsdeskundige bij jullie", week, StringComparison.Ordinal);
        Assert.Contains("Een of meer collega’s vroegen iets aan de pool.", week, StringComparison.Ordinal);
        Assert.All(vragen, v => Assert.DoesNotContain("Sanne", v.Tekst, StringComparison.Ordinal));
    }

    private async Task<Formulierspel> ProfielAsync(string ed)
    {
        await Proeftuin.ZegAsync(ed, await Proeftuin.ChatAsync(ed), "profiel");
        await Proeftuin.LeegAsync();
        return new(Proeftuin, ed, (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("profiel-tonen") is not null));
    }

    private async Task<Teamsbericht> MomentenAsync(string ed, string kanaal)
    {
        var profiel = await ProfielAsync(ed);
        await profiel.DrukAsync("profiel-tonen", "aanwezig");
        await profiel.DrukAsync("profiel-tonen", "aanwezig", ("wijkteam", kanaal));
        return profiel.Bericht;
    }

    private Task<IReadOnlyList<Teamsbericht>> InLindeAsync() => Proeftuin.BerichtenAsync(Sanne, Linde);

    private static DateTimeOffset Op(int dag, int uur, int minuut) => new(2026, 11, dag, uur, minuut, 0, TimeSpan.FromHours(1));
}
