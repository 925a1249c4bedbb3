using System.Text.Json;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Protocol;

/// <summary>
/// Teams delivers an activity again when it saw no answer in time. The same click, twice at once and once more after the process was
/// killed, gets the same answer and changes nothing.
/// </summary>
public sealed class HerhalingTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Van_agendavraag_tot_afgeronde_match_is_elke_herhaling_zonder_gevolg()
    {
        var agenda = await demo.AgendakaartAsync(Linde, Tom);
        await HerhaalAsync(Tom, agenda, "agenda-zet-erop");
        var gesteld = await HerhaalAsync(Sanne, agenda, "vraag-advies", ("thema", "angst"), ("toelichting", "Waar begin ik?"));
        var nummer = Demo.Nummer(gesteld);

        var kaart = await demo.BekijkAsync(Els, await InPoolAsync(nummer));
        var ed = Demo.Kandidaten(kaart)[0];
        await HerhaalAsync(Els, kaart, "match-voorstellen", Demo.Voorstel(kaart, ed));

        var aanbod = (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("aanbod-ja") is not null);
        await HerhaalAsync(ed, aanbod, "aanbod-overleg");
        await HerhaalAsync(ed, aanbod, "aanbod-ja");
        var reactie = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null);
        await HerhaalAsync(Els, reactie, "match-aanvaarden");
        var match = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => b.Knop("match-afronden") is not null);
        await HerhaalAsync(Sanne, match, "match-afronden");
        var bedank = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => b.Knop("bedank-geven") is not null);
        await HerhaalAsync(Sanne, bedank, "bedank-geven");
    }

    [Fact]
    public async Task Wie_teruggeeft_nee_zegt_of_intrekt_doet_dat_een_keer()
    {
        var (_, inPool) = await demo.VraagAsync(Haven, Joost);
        var kaart = await demo.BekijkAsync(Els, inPool);
        var (eerste, tweede) = (Demo.Kandidaten(kaart)[0], Demo.Kandidaten(kaart)[1]);
        await demo.StelVoorAsync(Els, kaart, eerste);
        await Proeftuin.LeegAsync();
        await HerhaalAsync(eerste, (await Proeftuin.ChatberichtenAsync(eerste)).Last(b => b.Knop("aanbod-nee") is not null), "aanbod-nee");

        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), tweede);
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(
            tweede, (await Proeftuin.ChatberichtenAsync(tweede)).Last(b => b.Knop("aanbod-ja") is not null), "aanbod-ja");
        await Proeftuin.LeegAsync();
        await Proeftuin.KlikAsync(
            Els, (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null), "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await HerhaalAsync(
            tweede, (await Proeftuin.ChatberichtenAsync(tweede)).Last(b => b.Knop("match-teruggeven") is not null), "match-teruggeven");
        await HerhaalAsync(
            Joost, (await Proeftuin.ChatberichtenAsync(Joost)).Last(b => b.Knop("aanvraag-intrekken") is not null), "aanvraag-intrekken");
    }

    [Fact]
    public async Task Een_profiel_een_pauze_en_een_inrichting_worden_een_keer_bewaard()
    {
        await Proeftuin.ZegAsync(Karin, await Proeftuin.ChatAsync(Karin), "profiel");
        await Proeftuin.LeegAsync();
        var profiel = (await Proeftuin.ChatberichtenAsync(Karin)).Last(b => b.Knop("pauze-aan") is not null);
        await HerhaalAsync(
            Karin, profiel, "profiel-opslaan", profiel.Knop("pauze-aan")!.Value.GetProperty("data"), ("organisatie", "De Brug"),
            ("themas", "rouw,naaste"), ("maxGelijktijdig", "3"), ("akkoord", "ja"));
        await HerhaalAsync(Karin, profiel, "pauze-aan");

        var linde = (await Proeftuin.BerichtenAsync(Marit, Linde)).First(b => b.Knop("inrichten-wijkteam") is not null);
        await HerhaalAsync(
            Marit, linde, "inrichten-wijkteam",
            ("naam", "De Linde Noord"), ("overlegDag", "3"), ("overlegTijd", "10:15"), ("kaartDag", "1"), ("kaartTijd", "09:00"),
            ("pool", Gekozen(linde, "pool")), ("teamleider", Tom));
        var pool = (await Proeftuin.BerichtenAsync(Els, Pool)).First(b => b.Knop("inrichten-pool") is not null);
        await HerhaalAsync(Els, pool, "inrichten-pool", ("poolNaam", "Ervaringskracht"), ("coordinatoren", $"{Ravi},{Els}"));
    }

    [Fact]
    public async Task Een_vraag_die_wordt_tegengehouden_telt_een_keer_mee_hoe_vaak_Teams_hem_ook_aflevert()
    {
        (string, string)[] klus = [("toelichting", "Kun je boodschappen doen?")];
        // From the weekly card: each answer is a form of its own, so only the count is compared.
        var agenda = await demo.AgendakaartAsync(Linde, Tom);
        var klik = Activiteit.Klik(
            Proeftuin.Adres, Tom, agenda, "vraag-advies", agenda.Knop("vraag-advies")!.Value.GetProperty("data"), klus);
        await Task.WhenAll(Proeftuin.LeverAsync(klik), Proeftuin.LeverAsync(klik));
        Assert.Equal(1, await BezwarenAsync("Klus"));
        Assert.Contains("Dit lijkt op een klus", await Proeftuin.LeverAsync(klik), StringComparison.Ordinal);
        Assert.Equal(1, await BezwarenAsync("Klus"));
        var formulier = await demo.FormulierAsync(Joost);
        await HerhaalAsync(Joost, formulier.Bericht, "vraag-stellen", klus);
        Assert.Equal(2, await BezwarenAsync("Klus"));

        // Who comes past it once more in the same form is told once more; it is still one question that was held back.
        await formulier.DrukAsync("vraag-kiezen", klus);
        await formulier.DrukAsync("vraag-nakijken");
        await HerhaalAsync(Joost, formulier.Bericht, "vraag-stellen", klus);
        Assert.Equal(2, await BezwarenAsync("Klus"));
    }

    private async Task<int> BezwarenAsync(string bezwaar)
    {
        var telling = Assert.Single(await Proeftuin.RijenAsync("Pool"), r => r.Rij.StartsWith("telling|", StringComparison.Ordinal)).Inhoud;
        Assert.False(
            telling.Contains(Tom, StringComparison.Ordinal) || telling.Contains(Joost, StringComparison.Ordinal), "A total names nobody.");
        return JsonDocument.Parse(telling).RootElement.GetProperty("Aantallen").GetProperty($"bezwaar:{bezwaar}").GetInt32();
    }

    /// <summary>What an input of the card is filled in with.</summary>
    private static string Gekozen(Teamsbericht kaart, string veld)
    {
        var einde = kaart.Tekst.IndexOf($"\",\"id\":\"{veld}\"", StringComparison.Ordinal);
        return kaart.Tekst[(kaart.Tekst.LastIndexOf('"', einde - 1) + 1)..einde];
    }

    private Task<string> HerhaalAsync(string wie, Teamsbericht bericht, string verb, params (string, string)[] invoer) =>
        HerhaalAsync(wie, bericht, verb, bericht.Knop(verb)!.Value.GetProperty("data"), invoer);

    private async Task<string> HerhaalAsync(
        string wie, Teamsbericht bericht, string verb, JsonElement data, params (string, string)[] invoer)
    {
        var klik = Activiteit.Klik(Proeftuin.Adres, wie, bericht, verb, data, invoer);
        var tegelijk = await Task.WhenAll(Proeftuin.LeverAsync(klik), Proeftuin.LeverAsync(klik));
        Assert.Equal(tegelijk[0], tegelijk[1]);
        Assert.Contains("AdaptiveCard", tegelijk[0], StringComparison.Ordinal);
        Assert.DoesNotContain("Er is niets veranderd", tegelijk[0], StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        var voor = await AllesAsync();

        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        Assert.Equal(tegelijk[0], await Proeftuin.LeverAsync(klik));
        await Proeftuin.LeegAsync();
        Assert.Equal(voor, await AllesAsync());
        return tegelijk[0];
    }

    /// <summary>Every message that anybody sees, as it reads now.</summary>
    private async Task<IReadOnlyList<string>> AllesAsync()
    {
        string[] mensen = [Marit, Sanne, Tom, Yusuf, Aicha, Joost, Els, Ravi, Karin];
        var lijst = new List<string>();
        foreach (var (wie, kanaal) in ((string, string)[])[(Els, Pool), (Tom, Linde), (Joost, Haven)])
            lijst.AddRange((await Proeftuin.BerichtenAsync(wie, kanaal)).Select(b => $"{b.Id} {b.Tekst}"));
        foreach (var wie in mensen) lijst.AddRange((await Proeftuin.ChatberichtenAsync(wie)).Select(b => $"{b.Id} {b.Tekst}"));
        return lijst;
    }

    private async Task<Teamsbericht> InPoolAsync(string nummer) =>
        (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
}
