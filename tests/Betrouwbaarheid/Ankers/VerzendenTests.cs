using TeamsHerstelBot.Cards;
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

    [Fact]
    public async Task Een_proces_dat_omvalt_na_het_plaatsen_laat_hoogstens_een_kopie_achter()
    {
        await PlaatsEnValOmAsync();
        Assert.InRange(Teams.In(Kanaal).Count, 1, 2);
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
