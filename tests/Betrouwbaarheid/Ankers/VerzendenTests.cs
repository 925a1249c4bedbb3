using System.Text.Json;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Gezondheid;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests.Ankers;

/// <summary>
/// Messages of other bots were lost when Teams was busy, came double after a crash, or stopped for everybody because of one.
/// </summary>
public sealed class VerzendenTests : Ankerproef
{
    [Fact]
    public async Task Een_kaart_die_twintig_keer_moest_wachten_is_niet_kwijt_en_komt_een_keer()
    {
        var bot = await Proef.RichtInAsync();
        Teams.StoorPlaatsen([.. Enumerable.Repeat(Storing.Druk, 20)]);
        await MaandagAsync(bot);
        for (var keer = 0; keer < 60; keer++) await Proef.LaterAsync(2 * Tien, bot);
        Assert.Equal(20, Teams.Storingen);
        Assert.Single(Teams.In(Kanaal));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(8)]
    public async Task Een_proces_dat_omvalt_na_het_plaatsen_herhaalt_alleen_wat_het_niet_meer_kon_opschrijven(int naPlaatsing)
    {
        const int kanalen = 8;
        var eerste = await Proef.RichtInAsync(kanalen);
        eerste.Punt.Begin(naPlaatsing: naPlaatsing);
        Proef.Klok.Advance(Wijk.Maandag - Proef.Klok.GetUtcNow());
        await eerste.WerkAsync().ConfigureAwait(
            ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        Assert.True(eerste.Punt.Omgevallen);
        var opgeschreven = new HashSet<string>();
        foreach (var kanaal in Enumerable.Range(1, kanalen).Select(Wijk.Kanaal))
        {
            if (await StaatAsync(Proef.Opslag, kanaal)) opgeschreven.Add(kanaal);
        }

        var tweede = await Proef.StartAsync();
        for (var keer = 0; keer < 6; keer++) await Proef.LaterAsync(Tien, tweede);
        foreach (var kanaal in Enumerable.Range(1, kanalen).Select(Wijk.Kanaal))
        {
            Assert.InRange(Teams.In(kanaal).Count, 1, opgeschreven.Contains(kanaal) ? 1 : 2);
            Assert.True(await StaatAsync(Proef.Opslag, kanaal));
        }

        // Another crash after that repeats nothing.
        var totaal = Teams.Plaatsingen;
        tweede.Punt.ValOm();
        var derde = await Proef.StartAsync();
        for (var keer = 0; keer < 6; keer++) await Proef.LaterAsync(Tien, derde);
        Assert.Equal(totaal, Teams.Plaatsingen);
    }

    [Fact]
    public async Task Een_kaart_waarvan_het_nummer_door_een_val_nooit_bewaard_werd_loopt_mee_zodra_iemand_erop_klikt()
    {
        var bot = await PlaatsEnValOmAsync();
        foreach (var kaart in Teams.In(Kanaal))
        {
            Assert.True(await bot.KlikAsync(Wijk.Vrager, Kanaal, kaart.Id, Verbs.AgendaZetErop, Soorten.Agenda, "2026-W48"));
            await bot.LeegAsync();
            await Proef.LaterAsync(Tien, bot);
        }

        Assert.All(Teams.In(Kanaal), b => Assert.Contains(Wijk.Vrager, b.Kaart, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wie_de_bot_blokkeert_is_iets_anders_dan_een_kanaal_dat_weg_is_of_een_organisatie_die_hem_uitzet()
    {
        var bot = await Proef.RichtInAsync(kanalen: 2);
        await MaandagAsync(bot);
        Teams.Stoort = (_, gesprek) => Task.FromResult(gesprek == Wijk.Chat(Wijk.Vrager) ? Storing.Geblokkeerd : null);
        Assert.True(await VraagAsync(bot));
        await bot.LeegAsync();
        Assert.Empty(Teams.In(Wijk.Chat(Wijk.Vrager)));
        Assert.Single(Teams.In(Wijk.PoolKanaal));

        await Proef.LaterAsync(TimeSpan.FromDays(7), bot);
        Assert.All([Kanaal, Wijk.Kanaal(2)], kanaal => Assert.Equal(2, Teams.In(kanaal).Count));
        Assert.Equal(
            [DeliveryAdvice.Disable, DeliveryAdvice.PostAgain, DeliveryAdvice.StopAll],
            [
                DeliveryTable.Advise(ConnectorCall.Create, 403, "ConversationBlockedByUser"),
                DeliveryTable.Advise(ConnectorCall.Change, 404, "ActivityNotFoundInConversation"),
                DeliveryTable.Advise(ConnectorCall.Create, 401, null),
            ]);
    }

    [Fact]
    public async Task Drie_keer_403_is_drie_keer_iets_anders_en_de_coordinator_leest_wat_te_doen()
    {
        (string Wie, string Code, string Zin)[] geweigerd =
        [
            (Wijk.Vrager, "ConversationBlockedByUser", "heeft de bot geblokkeerd of weggehaald"),
            (Wijk.Leider, "BotNotInConversationRoster", "Kijk of de app nog in het team of de chat staat"),
            (Wijk.Ed, "BotDisabledByAdmin", "Vraag je beheerder om te kijken"),
        ];
        var bot = await Proef.RichtInAsync(kanalen: 4);
        var leden = new Ledenlijst([new(Wijk.Coordinator, "Els", "29:els")], bot.Kluis.Nu);
        var beurt = new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant)).Voeg(Sleutel.Leden(Wijk.PoolKanaal), leden);
        Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        await MaandagAsync(bot);
        Teams.Stoort = (_, gesprek) => Task.FromResult(
            geweigerd.FirstOrDefault(g => Wijk.Chat(g.Wie) == gesprek).Code is { } code ? Bij403(code) : null);
        foreach (var (i, wie) in ((string[])[.. geweigerd.Select(g => g.Wie), Wijk.Coordinator]).Index())
            Assert.True(await VraagAsync(bot, wie, kanaal: i + 1));
        await bot.LeegAsync();

        Assert.All(geweigerd, g => Assert.Empty(Teams.In(Wijk.Chat(g.Wie))));
        Assert.NotEmpty(Teams.In(Wijk.Chat(Wijk.Coordinator)));
        Assert.Equal(4, Teams.In(Wijk.PoolKanaal).Count);
        var levering = (await bot.DrukAsync(
            Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), null,
            JsonElement.Parse("""{"verb":"levering-tonen","data":{"v":1,"soort":"levering","id":"onderweg","rev":0}}""")))!.Value;
        Assert.All(geweigerd, g => Assert.Contains(g.Zin, levering.GetRawText(), StringComparison.Ordinal));

        static Storing Bij403(string code) =>
            new(new ConnectorError(403, code, DeliveryTable.Advise(ConnectorCall.Create, 403, code), RetryAfter: null), KomtAan: false);
    }

    [Fact]
    public async Task Een_fout_die_pas_na_een_await_komt_houdt_niets_anders_op_en_de_kaart_komt_alsnog()
    {
        var bot = await Proef.RichtInAsync(kanalen: 3);
        var gevallen = 0;
        Teams.Stoort = async (_, gesprek) =>
        {
            await Task.Yield();
            if (gesprek != Kanaal) return null;
            gevallen++;
            throw new InvalidOperationException("Thrown after an await.");
        };
        await MaandagAsync(bot);
        Assert.True(gevallen > 0);
        Assert.Empty(Teams.In(Kanaal));
        Assert.All([Wijk.Kanaal(2), Wijk.Kanaal(3)], kanaal => Assert.Single(Teams.In(kanaal)));

        Teams.StoorPlaatsen();
        await UrenAsync(6, bot);
        Assert.Single(Teams.In(Kanaal));
    }

    [Fact]
    public async Task Een_rij_van_een_kanaal_die_niet_te_lezen_is_kost_dat_kanaal_en_geen_ander_en_de_gezondheid_zegt_het()
    {
        var bot = await Proef.RichtInAsync(kanalen: 4);
        await Proef.LaterAsync(TimeSpan.FromMinutes(10), bot);
        var rij = (await Proef.Opslag.GetAsync(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(Kanaal), default))!;
        var half = new TableEntity(rij.PartitionKey, rij.RowKey);
        foreach (var (kolom, waarde) in rij) half[kolom] = waarde is string tekst ? tekst[..(tekst.Length / 2)] : waarde;
        Assert.True((await Proef.Opslag.WriteAsync(Tabel.Wijkteams, [new TableWrite.Replace(half, rij.ETag)], default)).Succeeded);
        await MaandagAsync(bot);
        for (var keer = 0; keer < 3; keer++) await Proef.LaterAsync(Tien, bot);

        Assert.Empty(Teams.In(Kanaal));
        Assert.All(Enumerable.Range(2, 3), nummer => Assert.Single(Teams.In(Wijk.Kanaal(nummer))));
        var gezond = await new OpslagCheck(bot.Dienst<ITableStore>(), bot.Dienst<Onleesbaar>()).CheckHealthAsync(new());
        Assert.Equal((HealthStatus.Degraded, (object)1), (gezond.Status, gezond.Data[OpslagCheck.Rijen]));
    }

    [Fact]
    public async Task Een_kanaal_dat_steeds_faalt_houdt_geen_ander_kanaal_op()
    {
        var bot = await Proef.RichtInAsync(kanalen: 5);
        Teams.Stoort = (_, gesprek) => Task.FromResult(gesprek == Wijk.Kanaal(1) ? Storing.Stuk : null);
        await MaandagAsync(bot);
        Assert.Empty(Teams.In(Wijk.Kanaal(1)));
        Assert.All(Enumerable.Range(2, 4), nummer => Assert.Single(Teams.In(Wijk.Kanaal(nummer))));
    }

    [Fact]
    public async Task Een_fout_bij_het_bezorgen_wordt_niet_ingeslikt_maar_nog_eens_geprobeerd()
    {
        var bot = await Proef.RichtInAsync();
        await MaandagAsync(bot);
        Teams.Stoort = (soort, gesprek) =>
            Task.FromResult(soort == ConnectorCall.Create && gesprek == Wijk.PoolKanaal ? Storing.Afgebroken : null);
        Assert.True(await VraagAsync(bot));
        await bot.LeegAsync();
        Assert.Empty(Teams.In(Wijk.PoolKanaal));
        Assert.NotEmpty(await Afdruk.UitAsync(bot.Kluis));

        Teams.StoorPlaatsen();
        await UrenAsync(6, bot);
        Assert.Single(Teams.In(Wijk.PoolKanaal));
    }

    [Fact]
    public async Task Een_vraag_die_de_pool_door_een_403_niet_bereikte_blijft_een_vraag_en_wordt_er_geen_twee()
    {
        var bot = await Proef.RichtInAsync();
        await MaandagAsync(bot);
        var dicht = new Storing(
            new ConnectorError(403, "ForbiddenOperationException", DeliveryAdvice.Disable, RetryAfter: null), KomtAan: false);
        Teams.Stoort = (_, gesprek) => Task.FromResult(gesprek == Wijk.PoolKanaal ? dicht : null);
        Assert.True(await VraagAsync(bot));
        await bot.LeegAsync();
        Assert.True(await VraagAsync(bot));
        await bot.LeegAsync();
        Assert.Single(Teams.In(Wijk.Chat(Wijk.Vrager)));

        Teams.StoorPlaatsen();
        await UrenAsync(48, bot);
        Assert.Single(await AanvragenAsync(bot));
        Assert.Single(Teams.In(Wijk.PoolKanaal));
    }

    /// <summary>The card of the week arrives and the process is gone before it hears so; another one goes on.</summary>
    private async Task<Bot> PlaatsEnValOmAsync()
    {
        var eerste = await Proef.RichtInAsync();
        Teams.Stoort = (soort, gesprek) =>
        {
            if (soort != ConnectorCall.Create || gesprek != Kanaal || eerste.Punt.Omgevallen) return Task.FromResult<Storing?>(null);
            eerste.Punt.ValOm();
            return Task.FromResult<Storing?>(Storing.Zwijgt);
        };
        var aangekomen = Teams.Bereikt(Teams.Plaatsingen + 1);
        Proef.Klok.Advance(Wijk.Maandag - Proef.Klok.GetUtcNow());
        await eerste.WerkAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        Assert.True(eerste.Punt.Omgevallen);

        // What else the process was doing can end before the post does.
        await aangekomen;
        Assert.Single(Teams.In(Kanaal));
        var tweede = await Proef.StartAsync();
        for (var keer = 0; keer < 6; keer++) await Proef.LaterAsync(Tien, tweede);
        return tweede;
    }
}
