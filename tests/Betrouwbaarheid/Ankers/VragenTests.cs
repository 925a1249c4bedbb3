using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests.Ankers;

/// <summary>
/// Tickets of other bots were made twice, had the same number, belonged to a namesake, or waited without anybody saying so.
/// </summary>
public sealed class VragenTests : Ankerproef
{
    [Fact]
    public async Task Een_klik_die_op_een_fout_stuit_wordt_niet_stilletjes_nog_eens_uitgevoerd()
    {
        var opslag = new Weigerend(Proef.Opslag);
        await using var bot = Bot.Maak(opslag, Teams, Proef.Klok);
        await bot.StartAsync();
        await Wijk.RichtInAsync(bot, 1);
        await MaandagAsync(bot);
        opslag.Weiger = true;
        Assert.True(await VraagAsync(bot));
        Assert.Equal(1, opslag.Geweigerd);
        opslag.Weiger = false;
        await bot.LeegAsync();
        Assert.Empty(await AanvragenAsync(bot));

        Assert.True(await VraagAsync(bot));
        Assert.Single(await AanvragenAsync(bot));
    }

    [Fact]
    public async Task Wie_tegelijk_op_twee_machines_vragen_hebben_elk_een_eigen_nummer_en_niemand_nummer_nul()
    {
        var een = await Proef.RichtInAsync(kanalen: 12);
        var twee = await Proef.StartAsync();
        await MaandagAsync(een, twee);
        var gelukt = await Task.WhenAll(
            Enumerable.Range(1, 12).Select(n => VraagAsync(n % 2 == 0 ? een : twee, $"vrager{n}", kanaal: n)));
        Assert.Equal(12, gelukt.Length);
        var nummers = (await AanvragenAsync(een)).Select(a => a.Nummer).ToList();
        Assert.Equal([.. Enumerable.Range(1, 12).Select(n => $"H-2026-{n:D4}")], nummers.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Twee_collegas_met_dezelfde_naam_zijn_twee_mensen()
    {
        var bot = await Proef.RichtInAsync();
        await MaandagAsync(bot);
        foreach (var wie in (string[])["jan-1", "jan-2"])
        {
            var klik = Wijk.Activiteit(wie, Kanaal);
            var antwoord = await bot.Dienst<ITeamsBot>().OnInvokeAsync(
                klik with
                {
                    Type = ActivityTypes.Invoke,
                    Name = "adaptiveCard/action",
                    From = klik.From! with { Name = "Jan Jansen" },
                    Value = System.Text.Json.JsonSerializer.SerializeToElement(new
                    {
                        trigger = "manual",
                        action = new
                        {
                            type = "Action.Execute",
                            verb = Verbs.VraagAdvies,
                            data = new { v = 1, soort = Soorten.Agenda, id = "2026-W48", rev = 1 },
                        },
                    }),
                }, default);
            Assert.Equal(200, antwoord.Status);
        }

        var aanvragen = await AanvragenAsync(bot);
        Assert.Equal(["jan-1", "jan-2"], aanvragen.Select(a => a.Aanvrager.Id).Order(StringComparer.Ordinal));
        Assert.All(aanvragen, a => Assert.Equal("Jan Jansen", a.Aanvrager.Naam));
    }

    [Fact]
    public async Task Wie_zonder_match_overblijft_hoort_dat_met_een_eerlijk_woord()
    {
        var bot = await Proef.RichtInAsync();
        await MaandagAsync(bot);
        Assert.True(await VraagAsync(bot));
        await bot.LeegAsync();
        Assert.Single(Teams.In(Wijk.Chat(Wijk.Vrager)));
        await UrenAsync(8 * 24, bot);
        Assert.Single(
            Teams.In(Wijk.Chat(Wijk.Vrager)), b => b.Kaart.Contains("Dat ligt niet aan je vraag", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_een_pool_zonder_coordinator_is_niemand_het_en_gaat_er_geen_voorstel_uit()
    {
        var bot = await Proef.RichtInAsync(kanalen: 2);
        await MaandagAsync(bot);
        Assert.True(await VraagAsync(bot, Wijk.Leider, kanaal: 2));

        // With one it goes out: what refuses below is that there is none.
        var eerder = await Afdruk.EersteAanvraagAsync(bot);
        Assert.True(await VoorstelAsync(Wijk.Coordinator, eerder));
        await bot.LeegAsync();
        var gevraagd = Assert.Single(Teams.In(Wijk.Chat(Wijk.Ed)));
        Proef.Klok.Advance(Seconde);
        Assert.True(await VraagAsync(bot));
        await bot.LeegAsync();
        var pool = (await bot.Kluis.LeesAsync<Pool>(Tabel.Pool, Wijk.PoolId, Sleutel.PoolRij, default))!;
        var leeg = new Beurt(new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId))
            .Vervang(Sleutel.PoolRij, pool.Waarde with { Coordinatoren = [] }, pool.ETag);
        Assert.True((await bot.Kluis.BewaarAsync(leeg, default)).Succeeded);

        var aanvraag = await Afdruk.AanvraagAsync(bot);
        Assert.NotEqual(eerder, aanvraag);
        foreach (var wie in (string[])[Wijk.Coordinator, Wijk.Ed, Wijk.Vrager, "vreemde"])
        {
            await VoorstelAsync(wie, aanvraag);
            foreach (var verb in (string[])[Verbs.MatchOvernemen, Verbs.MatchGeen, Verbs.MatchAanvaarden])
            {
                foreach (var over in (string[])[eerder, aanvraag])
                    await bot.KlikAsync(wie, Wijk.PoolKanaal, null, verb, Soorten.Aanvraag, over);
            }
        }

        await bot.LeegAsync();
        Assert.Equal(gevraagd.Id, Assert.Single(Teams.In(Wijk.Chat(Wijk.Ed))).Id);
        Assert.Equal(
            [AanvraagStatus.Voorgesteld, AanvraagStatus.Nieuw],
            (await AanvragenAsync(bot)).OrderBy(a => a.Gesteld).Select(a => a.Status));
        Assert.All(await AanvragenAsync(bot), a => Assert.NotEqual(Wijk.Ed, a.Toezegging.VoorgesteldDoor?.Id));

        Task<bool> VoorstelAsync(string wie, string over) =>
            bot.KlikAsync(wie, Wijk.PoolKanaal, null, Verbs.MatchVoorstellen, Soorten.Aanvraag, $"{over}/{Wijk.Ed}");
    }

    /// <summary>Says no to every write while it is told to.</summary>
    private sealed class Weigerend(ITableStore opslag) : Tussenopslag(opslag)
    {
        public bool Weiger { get; set; }

        public int Geweigerd { get; private set; }

        public override Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
        {
            if (!Weiger || table != Tabel.Pool) return base.WriteAsync(table, writes, cancellationToken);
            Geweigerd++;
            throw new TableStoreException(TableFault.Unavailable, "Not now.");
        }
    }
}
