using System.Text.Json;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Protocol;

/// <summary>Who leaves a team loses the role there with the event that tells it, and has it back with the next one.</summary>
public sealed class RollenTests(Demo demo) : IClassFixture<Demo>
{
    private const string PoolTeam = "19:waterrijk1algemeen@thread.tacv2";
    private const string LindeTeam = "19:waterrijk2algemeen@thread.tacv2";
    private const string GeenLid = "Alleen wie lid is van dit team, kan dit doen.";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_coordinator_die_wegging_ziet_geen_vraag_meer_en_maakt_geen_match()
    {
        var (_, inPool) = await demo.VraagAsync(Haven, Aicha, ("toelichting", "Alleen voor de pool"));
        var kaart = await demo.BekijkAsync(Els, inPool);
        var ed = Demo.Kandidaten(kaart)[0];
        await LidAsync(Els, erbij: false, PoolTeam);
        string[] antwoorden =
        [
            await Proeftuin.LeverAsync(
                Activiteit.Klik(
                    Proeftuin.Adres, Els, inPool, "aanvraag-bekijken", inPool.Knop("aanvraag-bekijken")!.Value.GetProperty("data"))),
            await Proeftuin.LeverAsync(Activiteit.Klik(Proeftuin.Adres, Els, kaart, "match-voorstellen", Demo.Voorstel(kaart, ed))),
        ];
        Assert.All(antwoorden, a => Assert.Contains(GeenLid, a, StringComparison.Ordinal));
        Assert.All(antwoorden, a => Assert.DoesNotContain("Alleen voor de pool", a, StringComparison.Ordinal));
        await Proeftuin.LeegAsync();
        Assert.Contains(
            "Wacht op een voorstel", (await Proeftuin.BerichtenAsync(Ravi, Pool)).Single(b => b.Id == inPool.Id).Tekst,
            StringComparison.Ordinal);

        await LidAsync(Els, erbij: true, PoolTeam);
        await Proeftuin.LeegAsync();
        Assert.Contains("Alleen voor de pool", (await demo.BekijkAsync(Els, inPool)).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_ervaringsdeskundige_die_wegging_wordt_niet_meer_voorgesteld_en_kan_niet_meer_antwoorden()
    {
        var (_, inPool) = await demo.VraagAsync(Haven, Yusuf);
        var kaart = await demo.BekijkAsync(Ravi, inPool);
        var (gevraagd, weg) = (Demo.Kandidaten(kaart)[0], Demo.Kandidaten(kaart)[1]);
        await LidAsync(weg, erbij: false, PoolTeam);
        Assert.Contains("Kies gerust iemand anders", (await demo.StelVoorAsync(Ravi, kaart, weg)).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(weg, Demo.Kandidaten(await demo.BekijkAsync(Ravi, inPool)));

        await demo.StelVoorAsync(Ravi, kaart, gevraagd);
        await Proeftuin.LeegAsync();
        var aanbod = (await Proeftuin.ChatberichtenAsync(gevraagd)).Last(b => b.Knop("aanbod-ja") is not null);
        await LidAsync(gevraagd, erbij: false, PoolTeam);
        Assert.Contains(GeenLid, (await Proeftuin.KlikAsync(gevraagd, aanbod, "aanbod-ja")).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_teamleider_die_wegging_beantwoordt_de_borgingsvraag_niet_en_krijgt_er_geen_meer()
    {
        await Proeftuin.SpringAsync(Maandag.AddDays(2).AddHours(5));
        var vraag = (await Proeftuin.ChatberichtenAsync(Marit)).Single(b => b.Knop("borging-gedaan") is not null);
        await LidAsync(Marit, erbij: false, LindeTeam);
        Assert.Contains("voor de teamleider", (await Proeftuin.KlikAsync(Marit, vraag, "borging-gedaan")).Tekst, StringComparison.Ordinal);
        await Proeftuin.SpringAsync(Maandag.AddDays(9).AddHours(5));
        Assert.Single(await Proeftuin.ChatberichtenAsync(Marit), b => b.Knop("borging-gedaan") is not null);
    }

    /// <summary>
    /// Nobody who left can click, so the local Teams takes whoever does for a member again: until somebody comes back it tells the bot
    /// nothing, and the event is all there is.
    /// </summary>
    private async Task LidAsync(string wie, bool erbij, string team)
    {
        if (erbij) await Proeftuin.StoorNietMeerAsync();
        else await Proeftuin.StoorAsync(new { soort = "weiger", operatie = "members", status = 503 });
        await Proeftuin.LeverAsync(Activiteit.Lid(Proeftuin.Adres, wie, erbij, team));
    }
}

/// <summary>What happens to a team or channel: the schedule follows it. Other kinds of places are declined in a sentence.</summary>
public sealed class KanaalTests(Demo demo) : IClassFixture<Demo>
{
    private const string HavenTeam = "19:waterrijk3algemeen@thread.tacv2";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Theory]
    [InlineData("channelDeleted", "channelRestored")]
    [InlineData("teamArchived", "teamUnarchived")]
    [InlineData("teamDeleted", "teamRestored")]
    public async Task Wat_weg_is_krijgt_geen_wekelijkse_vraag_en_wat_terug_is_weer_wel(string weg, string terug)
    {
        var eerst = await AgendakaartenAsync();
        await MeldAsync(weg);
        await Proeftuin.StoorAsync(
            new { soort = "weiger", operatie = "members", status = 404, code = "ConversationNotFound", aantal = 1000 });
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(7));
        Assert.Equal(eerst, await AgendakaartenAsync());
        await Proeftuin.StoorNietMeerAsync();
        await MeldAsync(terug);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(7));
        Assert.Equal(eerst + 1, await AgendakaartenAsync());
    }

    [Fact]
    public async Task Wie_schrijft_in_een_kanaal_dat_weg_leek_haalt_het_terug_en_dan_loopt_er_geen_termijn_meer()
    {
        await MeldAsync("channelDeleted");
        Assert.NotNull(await SindsAsync());
        await Proeftuin.LeverAsync(Activiteit.Bericht(Proeftuin.Adres, Yusuf, Haven, "channel", "hulp"));
        Assert.Null(await SindsAsync());

        async Task<string?> SindsAsync()
        {
            var rij = (await Proeftuin.RijenAsync("Wijkteams"))
                .Single(r => r.Rij.StartsWith("kanaal|", StringComparison.Ordinal) && r.Bevat(Haven));
            return JsonDocument.Parse(rij.Inhoud).RootElement.TryGetProperty("WegSinds", out var sinds) ? sinds.GetString() : null;
        }
    }

    [Fact]
    public async Task Een_nieuwe_naam_van_team_of_kanaal_staat_op_de_kaart_met_instellingen()
    {
        const string Nieuw = "19:nieuw@thread.tacv2";
        await Proeftuin.LeverAsync(Activiteit.Installatie(Proeftuin.Adres, Tom, Nieuw, "channel", "standard"));
        await Proeftuin.LeegAsync();
        var kaart = Assert.Single(await Proeftuin.BerichtenAsync(Tom, Nieuw));
        Assert.Contains("Een ander team", kaart.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeverAsync(Activiteit.Gebeurtenis(Proeftuin.Adres, Tom, "teamRenamed", (Nieuw, "Wijkteam Nieuwe Haven")));
        await Proeftuin.LeverAsync(
            Activiteit.Gebeurtenis(Proeftuin.Adres, Yusuf, "channelRenamed", (HavenTeam, null), (Haven, "Weekstart")));
        await Proeftuin.LeegAsync();
        Assert.Contains("Wijkteam Nieuwe Haven", Assert.Single(await Proeftuin.BerichtenAsync(Tom, Nieuw)).Tekst, StringComparison.Ordinal);
        Assert.Contains(
            "Weekstart", (await Proeftuin.BerichtenAsync(Yusuf, Haven)).Single(b => b.Knop("inrichten-wijkteam") is not null).Tekst,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("19:groep@thread.v2", "groupChat", null, "groepschat")]
    [InlineData("19:prive@thread.tacv2", "channel", "private", "gewoon kanaal")]
    [InlineData("19:gedeeld@thread.tacv2", "channel", "shared", "gewoon kanaal")]
    public async Task Een_groepschat_prive_of_gedeeld_kanaal_krijgt_een_vriendelijke_zin(
        string gesprek, string soort, string? kanaalsoort, string zin)
    {
        await Proeftuin.LeverAsync(Activiteit.Installatie(Proeftuin.Adres, Tom, gesprek, soort, kanaalsoort));
        await Proeftuin.LeegAsync();
        var kaart = Assert.Single(await Proeftuin.BerichtenAsync(Tom, gesprek));
        Assert.Contains(zin, kaart.Tekst, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hulp")]
    [InlineData("dank je")]
    [InlineData("hallo")]
    [InlineData("afspraken")]
    [InlineData("instellingen")]
    [InlineData("cijfers")]
    [InlineData("lessen")]
    [InlineData("begrip wrap")]
    [InlineData("iets dat ik niet ken")]
    public async Task Waar_anderen_meelezen_zegt_geen_kaart_dat_alleen_jij_hem_ziet(string getypt)
    {
        var groep = $"19:{Guid.NewGuid()}@thread.v2";
        await Proeftuin.LeverAsync(Activiteit.Bericht(Proeftuin.Adres, Tom, groep, "groupChat", getypt));
        await Proeftuin.LeegAsync();
        var kaart = Assert.Single(await Proeftuin.BerichtenAsync(Tom, groep), b => b.Kaart is not null);
        Assert.DoesNotContain("Alleen jij ziet", kaart.Tekst, StringComparison.Ordinal);
    }

    private async Task<int> AgendakaartenAsync() =>
        (await Proeftuin.BerichtenAsync(Yusuf, Haven)).Count(b => b.IsAgendakaart);

    private async Task MeldAsync(string soort) =>
        await Proeftuin.LeverAsync(
            Activiteit.Gebeurtenis(
                Proeftuin.Adres, Yusuf, soort, (HavenTeam, null),
                soort.StartsWith("channel", StringComparison.Ordinal) ? (Haven, null) : null));
}
