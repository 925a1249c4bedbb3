using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A team sees how it goes; the teamleider corrects what the bot makes of it.</summary>
public sealed class CijferTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Het_kanaal_ziet_de_cijfers_van_dat_team_en_daarin_staat_niemand()
    {
        await demo.Proeftuin.KlikAsync(Joost, await demo.AgendakaartAsync(Haven, Joost), "agenda-ja");
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(7));
        var kaart = (await TypAsync(demo, Joost, Haven)).Bericht;
        Assert.Contains("op de agenda: 1", kaart.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Joost", kaart.Tekst, StringComparison.Ordinal);
        Assert.Null(kaart.Knop("fase-kiezen"));
        Assert.Null(kaart.Knop("borging-tonen"));
    }

    /// <summary>What the bot answers to a typed command.</summary>
    internal static async Task<Formulierspel> TypAsync(Demo demo, string wie, string? waar = null, string opdracht = "cijfers")
    {
        var gesprek = waar ?? await demo.Proeftuin.ChatAsync(wie);
        await demo.Proeftuin.ZegAsync(wie, gesprek, opdracht);
        await demo.Proeftuin.LeegAsync();
        return new Formulierspel(demo.Proeftuin, wie, (await demo.Proeftuin.BerichtenAsync(wie, gesprek))[^1]);
    }
}

public sealed class CijferfaseTests(Demo demo) : IClassFixture<Demo>
{
    private const string ZeiJeZelf = "Dat zei je zelf, of wie voor jou teamleider was.";

    [Fact]
    public async Task De_teamleider_zegt_hoe_ver_het_team_is_en_dat_blijft_tot_de_cijfers_het_weer_mogen_zeggen()
    {
        await (await CijferTests.TypAsync(demo, Yusuf)).DrukAsync("fase-kiezen", "/verankeren");
        var later = await CijferTests.TypAsync(demo, Yusuf);
        Assert.Contains("Het hoort er bijna vanzelf bij", later.Tekst, StringComparison.Ordinal);
        Assert.Contains(ZeiJeZelf, later.Tekst, StringComparison.Ordinal);

        // Who is in the team and does not lead it sees the same, and does not choose: not with a button of somebody else either.
        var knop = Kaartzoeker.Knop(later.Bericht.Kaart, "fase-kiezen")!.Value.GetProperty("data");
        var collega = await CijferTests.TypAsync(demo, Joost);
        Assert.Contains("Het hoort er bijna vanzelf bij", collega.Tekst, StringComparison.Ordinal);
        Assert.Contains("Dat zei je teamleider zelf.", collega.Tekst, StringComparison.Ordinal);
        Assert.False(collega.Heeft("fase-kiezen"));
        var gespeeld = await demo.Proeftuin.KlikAsync(Joost, collega.Bericht, "fase-kiezen", knop);
        Assert.Contains("Deze vraag is voor de teamleider", gespeeld.Tekst, StringComparison.Ordinal);

        // The settings of the channel are saved again: what the teamleider said is not one of them.
        var instellingen = await CijferTests.TypAsync(demo, Yusuf, opdracht: "instellingen");
        await instellingen.DrukAsync("inrichten-wijkteam", ("naam", "De Nieuwe Haven"));
        var nog = await CijferTests.TypAsync(demo, Yusuf);
        Assert.Contains("De Nieuwe Haven", nog.Tekst, StringComparison.Ordinal);
        Assert.Contains(ZeiJeZelf, nog.Tekst, StringComparison.Ordinal);

        await nog.DrukAsync("fase-kiezen", "/bot");
        Assert.DoesNotContain(ZeiJeZelf, (await CijferTests.TypAsync(demo, Yusuf)).Tekst, StringComparison.Ordinal);
    }
}

/// <summary>A question to a teamleider leads to something: to the team, to a day, or to the pool.</summary>
public sealed class BorgingdoenTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Wat_de_teamleider_op_de_agenda_zet_staat_op_de_volgende_kaart_van_het_kanaal()
    {
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(3));
        var spel = await MetPuntAsync();
        await spel.DrukAsync("borging-agenda");
        Assert.Contains("Dit komt als gesprekspunt op de volgende kaart in het kanaal.", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Mooi dat je hier tijd voor maakte", spel.Tekst, StringComparison.Ordinal);
        Assert.False(spel.Heeft("borging-agenda"));

        await demo.Proeftuin.SpringAsync((await demo.Proeftuin.NuAsync()).AddDays(5));
        var punten = Inhoud.Inhoudboek.Standaard;
        var vraag = punten.Borgingsvragen.Single(v => v.Zinnen.Any(z => spel.Tekst.Contains(z, StringComparison.Ordinal)));
        var titel = punten.Gesprekspunt(vraag.Punt!).Titel;
        Assert.Contains(titel, (await demo.AgendakaartAsync(Haven, Joost)).Tekst, StringComparison.Ordinal);
        await demo.Proeftuin.SpringAsync((await demo.Proeftuin.NuAsync()).AddDays(7));
        Assert.DoesNotContain(titel, (await demo.AgendakaartAsync(Haven, Joost)).Tekst, StringComparison.Ordinal);
    }

    /// <summary>The question of a week that has a talking point; other weeks are answered and passed.</summary>
    private async Task<Formulierspel> MetPuntAsync()
    {
        for (var week = 0; week < 10; week++)
        {
            var spel = await CijferTests.TypAsync(demo, Yusuf, opdracht: "borging");
            if (spel.Heeft("borging-agenda")) return spel;
            await spel.DrukAsync("borging-gedaan");
            await demo.Proeftuin.SpringAsync((await demo.Proeftuin.NuAsync()).AddDays(7));
        }

        throw new InvalidOperationException("No question has a talking point.");
    }
}

public sealed class BorgingplanTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Wat_gepland_is_komt_een_keer_terug_in_de_vraag_van_een_week_en_er_komt_geen_bericht_bij()
    {
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(3));
        var spel = await CijferTests.TypAsync(demo, Yusuf, opdracht: "borging");
        await spel.DrukAsync("borging-plan", ("planDag", "2026-11-01"));
        Assert.Contains("Kies een dag na vandaag", spel.Tekst, StringComparison.Ordinal);
        var dag = DateOnly.FromDateTime(Maandag.AddDays(12).DateTime).ToString("yyyy-MM-dd", null);
        await spel.DrukAsync("borging-plan", ("planDag", dag));
        Assert.Contains("Staat gepland.", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Je bent bij.", (await CijferTests.TypAsync(demo, Yusuf, opdracht: "borging")).Tekst, StringComparison.Ordinal);

        var voor = await AantalAsync();
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(10));
        Assert.DoesNotContain("Is het gelukt?", (await LaatsteAsync()).Tekst, StringComparison.Ordinal);
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(17));
        var terug = await LaatsteAsync();
        Assert.Contains("Hier zou je op terugkomen. Is het gelukt?", terug.Tekst, StringComparison.Ordinal);
        Assert.Equal(voor + 2, await AantalAsync());

        await new Formulierspel(demo.Proeftuin, Yusuf, terug).DrukAsync("borging-gedaan");
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(24));
        Assert.DoesNotContain("Is het gelukt?", (await LaatsteAsync()).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_geen_wijkteam_leidt_leest_dat_de_vragen_voor_een_teamleider_zijn() =>
        Assert.Contains(
            "voor wie een wijkteam leidt", (await CijferTests.TypAsync(demo, Joost, opdracht: "borging")).Tekst, StringComparison.Ordinal);

    private async Task<Teamsbericht> LaatsteAsync() => (await VragenAsync())[^1];

    private async Task<int> AantalAsync() => (await VragenAsync()).Count;

    /// <summary>The questions that the bot sent by itself, not the answers to a command.</summary>
    private async Task<List<Teamsbericht>> VragenAsync() =>
    [
        .. (await demo.Proeftuin.ChatberichtenAsync(Yusuf)).Where(
            b => b.Titel == "Een vraag voor deze week" && !b.Tekst.Contains("Je bent bij.", StringComparison.Ordinal)),
    ];
}

public sealed class BorgingstilteTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Een_teamleider_die_niet_antwoordt_hoort_het_minder_vaak_dan_niet_meer_en_na_een_antwoord_weer_elke_week()
    {
        var weken = new List<int>();
        for (var week = 0; week < 30; week++)
        {
            var voor = await AantalAsync();
            await demo.Proeftuin.SpringAsync(Maandag.AddDays(3 + (7 * week)));
            if (await AantalAsync() > voor) weken.Add(week);
        }

        Assert.Equal([0, 1, 2, 4, 6, 10, 14], weken);
        var spel = await CijferTests.TypAsync(demo, Yusuf, opdracht: "borging");
        Assert.Contains("Dan komt er voorlopig geen vraag meer", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("borging-gedaan");
        var ervoor = await AantalAsync();
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(3 + (7 * 30)));
        Assert.Equal(ervoor + 1, await AantalAsync());
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(3 + (7 * 31)));
        Assert.Equal(ervoor + 2, await AantalAsync());
    }

    /// <summary>One of half a year ago was wiped, and still is a message that came.</summary>
    private async Task<int> AantalAsync() =>
        (await demo.Proeftuin.ChatberichtenAsync(Yusuf)).Count(b => b.Titel is "Een vraag voor deze week" or "Dit is voorbij");
}
