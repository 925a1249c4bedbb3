using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A wijkteam that does not answer its weekly card, from week to week, and what its teamleider can do.</summary>
public sealed class AgendastilteTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Zestien_weken_zonder_antwoord_geven_twee_kaarten_aan_de_teamleider_en_nooit_een_herinnering_in_het_kanaal()
    {
        // The card of this Monday is the first without an answer, the fifteen after it follow.
        await Proeftuin.LeegAsync();
        var begin = await AgendakaartenAsync();
        var anderen = await AnderenAsync();
        List<(int Week, int Kaarten, int Stiltes)> verloop = [];
        for (var week = 1; week <= 15; week++)
        {
            await WeekAsync(week);
            verloop.Add((week, (await AgendakaartenAsync()) - begin, (await StiltesAsync()).Count));
        }

        // Eight in eight weeks, then only before the first overleg of February and of March: on Thursdays at one.
        Assert.Equal([1, 2, 3, 4, 5, 6, 7, 7, 7, 8, 8, 8, 8, 9, 9], verloop.Select(v => v.Kaarten));
        Assert.Equal([0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2], verloop.Select(v => v.Stiltes));
        Assert.Equal(anderen, await AnderenAsync());
        Assert.Contains("Daarom komt hier nu één keer per maand een korte vraag", await KanaalkaartAsync(), StringComparison.Ordinal);
        var (vier, acht) = ((await StiltesAsync())[0], (await StiltesAsync())[1]);
        Assert.Contains("Op de laatste 4 vragen in het kanaal kwam geen antwoord", vier.Tekst, StringComparison.Ordinal);
        Assert.Contains("bij het eerste overleg van de maand", acht.Tekst, StringComparison.Ordinal);
        Assert.Contains("Na een antwoord weer elke maandag om 09:00", await InstellingenAsync(), StringComparison.Ordinal);

        // Only the teamleider chooses: who plays the button is refused, and nothing changed.
        var knop = acht.Knop("agenda-stop")!.Value.GetProperty("data");
        var joost = (await Proeftuin.ChatberichtenAsync(Joost))[^1];
        Assert.Contains(
            "teamleider", (await Proeftuin.KlikAsync(Joost, joost, "agenda-stop", knop)).Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Gestopt", await InstellingenAsync(), StringComparison.Ordinal);

        // One answer brings every week back; the card of the teamleider says so.
        await Proeftuin.KlikAsync(Joost, await demo.AgendakaartAsync(Haven, Joost), "agenda-dit-keer-niet");
        await WeekAsync(16);
        await WeekAsync(17);
        Assert.Equal(11, await AgendakaartenAsync() - begin);
        Assert.Equal(2, (await StiltesAsync()).Count);
        Assert.Contains("Er kwam weer een antwoord", (await StiltesAsync())[1].Tekst, StringComparison.Ordinal);
        Assert.Contains("Elke week komt hier één korte vraag", await KanaalkaartAsync(), StringComparison.Ordinal);
        Assert.Contains("Idee voor het gesprek", (await demo.AgendakaartAsync(Haven, Joost)).Tekst, StringComparison.Ordinal);
    }

    /// <summary>The settings where they stand in the channel.</summary>
    private async Task<string> KanaalkaartAsync() =>
        (await Proeftuin.BerichtenAsync(Joost, Haven)).First(b => b.Knop("inrichten-wijkteam") is not null).Tekst;

    private Task WeekAsync(int week) => VolgendeWeekAsync(demo, week);

    internal static async Task VolgendeWeekAsync(Demo demo, int week)
    {
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(7 * week).AddHours(1));
        await demo.Proeftuin.LeegAsync();
    }

    private async Task<int> AgendakaartenAsync() => (await Proeftuin.BerichtenAsync(Joost, Haven)).Count(b => b.IsAgendakaart);

    /// <summary>Whatever else stands in the channel, and in the chats of the colleagues.</summary>
    private async Task<(int, int, int)> AnderenAsync() =>
        ((await Proeftuin.BerichtenAsync(Joost, Haven)).Count(b => !b.IsAgendakaart), (await Proeftuin.ChatberichtenAsync(Joost)).Count,
            (await Proeftuin.ChatberichtenAsync(Aicha)).Count);

    private Task<IReadOnlyList<Teamsbericht>> StiltesAsync() => StiltesAsync(demo);

    internal static async Task<IReadOnlyList<Teamsbericht>> StiltesAsync(Demo demo) =>
        [.. (await demo.Proeftuin.ChatberichtenAsync(Yusuf)).Where(b => b.Titel is "Past de vraag op dit moment?"
            or "De vraag komt minder vaak" or "De vraag in jullie kanaal")];

    private Task<string> InstellingenAsync() => InstellingenAsync(demo);

    /// <summary>The settings as a colleague reads them.</summary>
    internal static async Task<string> InstellingenAsync(Demo demo)
    {
        await demo.Proeftuin.ZegAsync(Joost, await demo.Proeftuin.ChatAsync(Joost), "instellingen");
        await demo.Proeftuin.LeegAsync();
        return (await demo.Proeftuin.ChatberichtenAsync(Joost))[^1].Tekst;
    }
}

/// <summary>What a teamleider chooses on the two cards.</summary>
public sealed class AgendastiltekeuzeTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task De_teamleider_kiest_een_ander_moment_neemt_pauze_stopt_en_begint_weer()
    {
        for (var week = 1; week <= 4; week++) await AgendastilteTests.VolgendeWeekAsync(demo, week);
        var spel = await SpelAsync();
        await spel.DrukAsync("agenda-moment", "/4/1200");
        Assert.Contains("De vraag komt elke donderdag om 12:00.", spel.Tekst, StringComparison.Ordinal);
        await demo.Proeftuin.LeegAsync();
        Assert.Contains("elke donderdag om 12:00.", (await AgendastilteTests.StiltesAsync(demo))[0].Tekst, StringComparison.Ordinal);
        Assert.Contains("Elke donderdag om 12:00", await AgendastilteTests.InstellingenAsync(demo), StringComparison.Ordinal);

        // The silence is counted anew: four weeks on it is told again, on a card of its own, and it may stay so.
        for (var week = 5; week <= 10; week++) await AgendastilteTests.VolgendeWeekAsync(demo, week);
        Assert.Equal(2, (await AgendastilteTests.StiltesAsync(demo)).Count);
        spel = await SpelAsync();
        await spel.DrukAsync("agenda-laat-zo");
        Assert.Contains("Goed, het blijft zo.", spel.Tekst, StringComparison.Ordinal);
        for (var week = 11; week <= 14; week++) await AgendastilteTests.VolgendeWeekAsync(demo, week);
        Assert.Equal(3, (await AgendastilteTests.StiltesAsync(demo)).Count);

        spel = await SpelAsync();
        await spel.DrukAsync("agenda-pauze", ("agendaPauzeTot", "2026-12-01"));
        Assert.Contains("Kies een dag na vandaag", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("agenda-pauze", ("agendaPauzeTot", "2027-05-03"));
        Assert.Contains("pauze tot maandag 3 mei", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("In pauze tot maandag 3 mei", await AgendastilteTests.InstellingenAsync(demo), StringComparison.Ordinal);
        var begin = spel.Bericht.Knop("agenda-begin")!.Value.GetProperty("data");
        await spel.DrukAsync("agenda-begin");
        Assert.Contains("De vraag komt elke donderdag om 12:00.", spel.Tekst, StringComparison.Ordinal);
        Assert.False(spel.Heeft("agenda-begin"));

        // Stopping is asked once in the card; it can be undone there, and the same click twice is one.
        await demo.Proeftuin.KlikAsync(Yusuf, spel.Bericht, "agenda-stop", begin);
        await demo.Proeftuin.LeegAsync();
        Assert.Contains("Gestopt", await AgendastilteTests.InstellingenAsync(demo), StringComparison.Ordinal);
        var kaarten = (await demo.Proeftuin.BerichtenAsync(Joost, Haven)).Count(b => b.IsAgendakaart);
        for (var week = 15; week <= 20; week++) await AgendastilteTests.VolgendeWeekAsync(demo, week);
        Assert.Equal(kaarten, (await demo.Proeftuin.BerichtenAsync(Joost, Haven)).Count(b => b.IsAgendakaart));
        Assert.Equal(3, (await AgendastilteTests.StiltesAsync(demo)).Count);
        for (var keer = 0; keer < 2; keer++) await demo.Proeftuin.KlikAsync(Yusuf, spel.Bericht, "agenda-begin", begin);
        await AgendastilteTests.VolgendeWeekAsync(demo, 21);
        Assert.Equal(kaarten + 1, (await demo.Proeftuin.BerichtenAsync(Joost, Haven)).Count(b => b.IsAgendakaart));
    }

    private async Task<Formulierspel> SpelAsync() => new(demo.Proeftuin, Yusuf, (await AgendastilteTests.StiltesAsync(demo))[^1]);
}

/// <summary>How often is a choice in the settings.</summary>
public sealed class AgendaritmeTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Wie_inricht_kiest_hoe_vaak_stopt_en_begint_weer_en_een_formulier_zonder_het_veld_laat_het_zoals_het_is()
    {
        await Proeftuin.LeegAsync();
        var spel = new Formulierspel(Proeftuin, Joost, await KaartAsync());
        Assert.Equal("elke-week", spel.Waarde("hoeVaak"));
        await spel.DrukAsync("inrichten-wijkteam", ("hoeVaak", "even-weken"));
        Assert.Contains("Bij overleg in de even weken, op maandag om 09:00", spel.Tekst, StringComparison.Ordinal);

        // The next Monday lies in week 49.
        var kaarten = await AgendakaartenAsync();
        for (var week = 1; week <= 4; week++) await AgendastilteTests.VolgendeWeekAsync(demo, week);
        Assert.Equal(kaarten + 2, await AgendakaartenAsync());

        // An older client sends what it knows: name, days, times, teamleider and pool.
        var velden = new[] { "overlegDag", "overlegTijd", "kaartDag", "kaartTijd", "teamleider", "pool" }
            .Select(v => (v, spel.Waarde(v)!)).Append(("naam", "Haven Noord")).ToArray();
        var antwoord = await Proeftuin.KlikAsync(Joost, await KaartAsync(), "inrichten-wijkteam", velden);
        Assert.Contains("Haven Noord is klaar", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bij overleg in de even weken, op maandag om 09:00", antwoord.Tekst, StringComparison.Ordinal);

        await Proeftuin.LeegAsync();
        spel = new Formulierspel(Proeftuin, Joost, await KaartAsync());
        await spel.DrukAsync("inrichten-wijkteam", ("hoeVaak", "vaak"));
        Assert.Contains("Nog niet bewaard", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("inrichten-wijkteam", ("hoeVaak", "voorlopig-niet"));
        Assert.Contains("Gestopt", spel.Tekst, StringComparison.Ordinal);
        kaarten = await AgendakaartenAsync();
        for (var week = 5; week <= 8; week++) await AgendastilteTests.VolgendeWeekAsync(demo, week);
        Assert.Equal(kaarten, await AgendakaartenAsync());
        Assert.Contains("De vraag is gestopt", await DichtAsync(), StringComparison.Ordinal);

        // The last card is still open, and its answer asks for no next week.
        await Proeftuin.KlikAsync(Joost, await demo.AgendakaartAsync(Haven, Joost), "agenda-dit-keer-niet");
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain("vraag ik het weer", (await demo.AgendakaartAsync(Haven, Joost)).Tekst, StringComparison.Ordinal);

        await spel.DrukAsync("inrichten-wijkteam", ("hoeVaak", "eerste-van-de-maand"), ("agendaPauzeTot", "2027-02-08"));
        Assert.Contains("In pauze tot maandag 8 februari", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("De volgende vraag komt op maandag 1 maart", await DichtAsync(), StringComparison.Ordinal);
        for (var week = 9; week <= 14; week++) await AgendastilteTests.VolgendeWeekAsync(demo, week);
        Assert.Equal(kaarten + 1, await AgendakaartenAsync());

        // The pause is over in the settings too, where they stand.
        spel = new Formulierspel(Proeftuin, Joost, await KaartAsync());
        Assert.Equal("", spel.Waarde("agendaPauzeTot") ?? "");
        await spel.DrukAsync("inrichten-wijkteam", ("hoeVaak", "oneven-weken"));
        Assert.Contains("Bij overleg in de oneven weken", spel.Tekst, StringComparison.Ordinal);
    }

    private async Task<Teamsbericht> KaartAsync() =>
        (await Proeftuin.BerichtenAsync(Joost, Haven)).First(b => b.Knop("inrichten-wijkteam") is not null);

    private async Task<int> AgendakaartenAsync() => (await Proeftuin.BerichtenAsync(Joost, Haven)).Count(b => b.IsAgendakaart);

    private async Task<string> DichtAsync() => (await Proeftuin.KlikAsync(Joost, await KaartAsync(), "sluitingen-tonen")).Tekst;
}
