using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

public sealed class InrichtenTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_leeg_veld_komt_terug_met_de_fout_erbij_en_alles_wat_getypt_was()
    {
        var kaart = await KaartAsync(Marit, Linde, "inrichten-wijkteam");
        var antwoord = await Proeftuin.KlikAsync(
            Marit, kaart, "inrichten-wijkteam",
            ("naam", ""), ("overlegDag", "3"), ("overlegTijd", "14:45"), ("kaartDag", "9"), ("kaartTijd", "kwart over"), ("pool", "geen"),
            ("teamleider", "bestaat-niet"));
        Assert.Equal(200, antwoord.Status);
        Assert.Contains("Vul dit nog in.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Deze tijd klopt niet", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("geen lid van dit team", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("14:45", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("De Linde is klaar", (await KaartAsync(Marit, Linde, "inrichten-wijkteam")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_een_oud_formulier_bewaart_zet_niet_terug_wat_een_ander_intussen_koos()
    {
        await Proeftuin.ZegAsync(Yusuf, await Proeftuin.ChatAsync(Yusuf), "instellingen");
        await Proeftuin.LeegAsync();
        var oud = (await Proeftuin.ChatberichtenAsync(Yusuf))[^1];
        await new Formulierspel(Proeftuin, Joost, await KaartAsync(Joost, Haven, "inrichten-wijkteam"))
            .DrukAsync("inrichten-wijkteam", ("overlegTijd", "13:15"));
        await Proeftuin.LeegAsync();

        var spel = new Formulierspel(Proeftuin, Yusuf, oud);
        await spel.DrukAsync("inrichten-wijkteam", ("naam", "De Haven Noord"));
        Assert.DoesNotContain("Bewaard. Hieronder staat", spel.Tekst, StringComparison.Ordinal);
        Assert.Equal("De Haven Noord", spel.Waarde("naam"));
        var inKanaal = await KaartAsync(Joost, Haven, "inrichten-wijkteam");
        Assert.Contains("13:15", inKanaal.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("De Haven Noord", inKanaal.Tekst, StringComparison.Ordinal);

        // Seen what was chosen meanwhile, saving again does it.
        await spel.DrukAsync("inrichten-wijkteam", ("overlegTijd", "13:15"));
        Assert.Contains("Bewaard. Hieronder staat", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("De Haven Noord", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("inrichten-wijkteam", ("naam", "Oude Haven"));
        await Proeftuin.LeegAsync();
    }

    [Fact]
    public async Task Een_teamleider_wijzigt_het_team_in_de_eigen_chat_en_leest_wat_er_bewaard_is()
    {
        await Proeftuin.ZegAsync(Marit, await Proeftuin.ChatAsync(Marit), "instellingen");
        await Proeftuin.LeegAsync();
        var kaart = (await Proeftuin.ChatberichtenAsync(Marit))[^1];
        Task<Klikantwoord> Bewaar(Teamsbericht op, string tijd) =>
            new Formulierspel(Proeftuin, Marit, op).DrukAsync("inrichten-wijkteam", ("overlegTijd", tijd));
        Assert.Contains("Bewaard. Hieronder staat", (await Bewaar(kaart, "10:45")).Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        var inKanaal = await KaartAsync(Marit, Linde, "inrichten-wijkteam");
        Assert.Contains("10:45", inKanaal.Tekst, StringComparison.Ordinal);
        Assert.Contains("Bewaard. Hieronder staat", (await Bewaar(kaart, "10:45")).Tekst, StringComparison.Ordinal);
        Assert.Contains("Bewaard. Hieronder staat", (await Bewaar(inKanaal, "10:00")).Tekst, StringComparison.Ordinal);

        // Who does not lead it changes it in the channel, where the team sees it.
        var knop = kaart.Knop("inrichten-wijkteam")!.Value.GetProperty("data");
        var ander = await Proeftuin.KlikAsync(
            Sanne, (await Proeftuin.ChatberichtenAsync(Sanne))[^1], "inrichten-wijkteam", knop, ("naam", "Anders"));
        Assert.Contains("Deze knop werkt niet meer", ander.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Alleen_een_coordinator_wijzigt_wie_coordinator_is()
    {
        var kaart = await KaartAsync(Karin, Pool, "inrichten-pool");
        var antwoord = await Proeftuin.KlikAsync(Karin, kaart, "inrichten-pool", ("poolNaam", "Mijn pool"), ("coordinatoren", Karin));
        await Proeftuin.LeegAsync();
        Assert.Contains("Alleen een coördinator van de pool kan dit doen", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Els Kuipers, Ravi Ramdin", (await KaartAsync(Karin, Pool, "inrichten-pool")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_kanaal_van_een_wijkteam_wordt_geen_pool()
    {
        var kaart = await KaartAsync(Yusuf, Haven, "inrichten-wijkteam");
        var data = kaart.Knop("inrichten-wijkteam")!.Value.GetProperty("data");
        await Proeftuin.KlikAsync(Yusuf, kaart, "inrichten-pool", data, ("poolNaam", "Tweede pool"), ("coordinatoren", Yusuf));
        await Proeftuin.LeegAsync();
        Assert.Contains("Oude Haven is klaar", (await KaartAsync(Yusuf, Haven, "inrichten-wijkteam")).Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("; ")]
    public async Task Twee_coordinatoren_zijn_gekozen_welk_teken_de_client_ook_tussen_hen_zet(string teken)
    {
        var (voor, na) = ("Els Kuipers, Ravi Ramdin", "Els Kuipers, Karin Smit");
        await KiesAsync(Karin, na);
        await KiesAsync(Ravi, voor);

        // Each time one of the two was no coördinator before.
        async Task KiesAsync(string tweede, string namen)
        {
            var kaart = await KaartAsync(Els, Pool, "inrichten-pool");
            Assert.DoesNotContain(namen, kaart.Tekst, StringComparison.Ordinal);
            var antwoord = await Proeftuin.KlikAsync(
                Els, kaart, "inrichten-pool", ("poolNaam", "Pool Waterrijk"), ("coordinatoren", $"{Els}{teken}{tweede}"));
            await Proeftuin.LeegAsync();
            Assert.DoesNotContain("geen lid van dit team", antwoord.Tekst, StringComparison.Ordinal);
            Assert.Contains(namen, (await KaartAsync(Henk, Pool, "inrichten-pool")).Tekst, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("02:30 PM", "14:30")]
    [InlineData("14:30:00", "14:30")]
    [InlineData("9:00", "09:00")]
    [InlineData("09.00", "09:00")]
    public async Task Een_tijd_telt_in_elke_spelling_die_een_client_stuurt_en_komt_terug_zoals_een_tijdveld_hem_toont(
        string getypt, string getoond)
    {
        await Proeftuin.LeegAsync();
        var kaart = await KaartAsync(Yusuf, Haven, "inrichten-wijkteam");
        (string, string)[] goed =
            [
                ("naam", "Oude Haven"), ("overlegDag", "4"), ("overlegTijd", getypt), ("kaartDag", "1"), ("teamleider", Yusuf),
                ("pool", "geen"),
            ];
        var fout = await Proeftuin.KlikAsync(Yusuf, kaart, "inrichten-wijkteam", [.. goed, ("kaartTijd", "kwart over")]);
        Assert.Contains($"\"value\":\"{getoond}\"", fout.Kaart.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("kwart over", fout.Kaart.GetRawText(), StringComparison.Ordinal);
        var klaar = await Proeftuin.KlikAsync(Yusuf, kaart, "inrichten-wijkteam", [.. goed, ("kaartTijd", getypt)]);
        Assert.Contains("Oude Haven is klaar", klaar.Tekst, StringComparison.Ordinal);
    }

    /// <summary>A card of long ago, or a client that keeps its own list.</summary>
    [Fact]
    public async Task Een_pool_die_niet_in_de_lijst_staat_is_een_fout_bij_het_veld_en_er_verandert_niets()
    {
        var kaart = await KaartAsync(Marit, Linde, "inrichten-wijkteam");
        (string, string)[] goed =
            [
                ("naam", "Linde anders"), ("overlegDag", "4"), ("overlegTijd", "10:00"), ("kaartDag", "1"), ("kaartTijd", "09:00"),
                ("teamleider", Marit),
            ];
        var antwoord = await Proeftuin.KlikAsync(Marit, kaart, "inrichten-wijkteam", [.. goed, ("pool", "pool-van-een-ander")]);
        Assert.Contains("Deze keuze bestaat niet meer", antwoord.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Contains("De Linde is klaar", (await KaartAsync(Marit, Linde, "inrichten-wijkteam")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_geen_teamleider_meer_is_hoort_dat_en_hoe_het_terug_kan()
    {
        var kaart = await KaartAsync(Tom, Linde, "inrichten-wijkteam");
        var na = await new Formulierspel(Proeftuin, Tom, kaart).DrukAsync("inrichten-wijkteam", ("teamleider", Tom));
        Assert.Contains("is klaar", na.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        var bericht = (await Proeftuin.ChatberichtenAsync(Marit))[^1];
        Assert.Contains("Een ander is nu teamleider", bericht.Tekst, StringComparison.Ordinal);
        Assert.Contains("Tom Hendriks", bericht.Tekst, StringComparison.Ordinal);

        // Who hands it over themself needs no message about it.
        var voor = (await Proeftuin.ChatberichtenAsync(Tom)).Count;
        kaart = await KaartAsync(Tom, Linde, "inrichten-wijkteam");
        await new Formulierspel(Proeftuin, Tom, kaart).DrukAsync("inrichten-wijkteam", ("teamleider", Marit));
        await Proeftuin.LeegAsync();
        Assert.DoesNotContain(
            (await Proeftuin.ChatberichtenAsync(Tom)).Skip(voor), b => b.Tekst.Contains("Een ander is nu", StringComparison.Ordinal));
    }

    [Fact]
    public async Task De_grens_van_een_naam_is_op_de_kaart_dezelfde_als_bij_het_bewaren()
    {
        var kaart = await KaartAsync(Yusuf, Haven, "inrichten-wijkteam");
        Assert.Contains("\"maxLength\":60", kaart.Kaart!.Value.GetRawText(), StringComparison.Ordinal);
        var antwoord = await Proeftuin.KlikAsync(Yusuf, kaart, "inrichten-wijkteam", ("naam", new string('x', 61)));
        Assert.Contains("61", antwoord.Tekst, StringComparison.Ordinal);
    }

    /// <summary>As it is when all that others saved has arrived: a form that was drawn before that is an old one.</summary>
    private async Task<Teamsbericht> KaartAsync(string wie, string kanaal, string verb)
    {
        await Proeftuin.LeegAsync();
        return (await Proeftuin.BerichtenAsync(wie, kanaal)).First(b => b.Knop(verb) is not null);
    }
}
