using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Leveringen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Teamvragen;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A municipality with 520 channels: a transaction holds a hundred rows, and nobody notices.</summary>
public sealed class GroteGemeenteTests
{
    private const int Kanalen = 520;
    private const string NieuweWijk = "19:nieuwepool@thread.tacv2";

    [Fact]
    public async Task Een_pool_inrichten_lukt_ook_als_520_kanalen_erop_wachten_en_elk_kanaal_ziet_haar()
    {
        var teams = new Nepteams { Leden = [Wijk.Coordinator] };
        var (opslag, klok) = (new Geheugentabellen(), new FakeTimeProvider(Wijk.Maandag));
        await using var bot = await BeginAsync(opslag, teams, klok);

        Assert.True(await RichtPoolInAsync(bot));
        await LaatUitwerkenAsync(bot, klok);

        var pools = new HashSet<string>();
        await foreach (var rij in opslag.ScanAsync(Tabel.Pool, default)) pools.Add(rij.PartitionKey);
        Assert.Single(pools);
        Assert.Equal(pools.Single(), (await KanaalAsync(bot, NieuweWijk)).PoolId);
        for (var n = 1; n <= Kanalen; n++) Assert.Single(teams.In(Wijk.Kanaal(n)));
        Assert.Empty(await UitAsync(bot));
    }

    [Fact]
    public async Task Ook_als_het_proces_halverwege_omvalt_krijgt_elk_kanaal_de_kaart_een_keer()
    {
        var teams = new Nepteams { Leden = [Wijk.Coordinator] };
        var (opslag, klok) = (new Geheugentabellen(), new FakeTimeProvider(Wijk.Maandag));
        await using (var bot = await BeginAsync(opslag, teams, klok))
        {
            Assert.True(await RichtPoolInAsync(bot));
            await teams.Bereikt(40);
        }

        klok.Advance(TimeSpan.FromMinutes(2));
        await using var tweede = Bot.Maak(opslag, teams, klok);
        await tweede.StartAsync();
        await LaatUitwerkenAsync(tweede, klok);
        var kaarten = Enumerable.Range(1, Kanalen).Select(n => teams.In(Wijk.Kanaal(n)).Count).ToList();
        Assert.True(kaarten.TrueForAll(k => k >= 1), "a channel never got its card");
        Assert.True(kaarten.Sum() <= Kanalen + 1, "more than the one post whose answer was lost was repeated");
        Assert.Empty(await UitAsync(tweede));
    }

    [Fact]
    public async Task Ook_de_zevenentwintigste_en_achtentwintigste_pool_is_in_te_richten_en_heeft_eigen_letters()
    {
        var (opslag, klok) = (new Geheugentabellen(), new FakeTimeProvider(Wijk.Maandag));
        await using var bot = await BeginAsync(opslag, new Nepteams { Leden = [Wijk.Coordinator] }, klok);
        var reeksen = new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant));
        foreach (var letters in Enumerable.Range(1, 25).Select(n => "H" + (char)('A' + n)).Prepend("H"))
        {
            reeksen.Voeg(Sleutel.Reeks(letters), new Verwijzing(Guid.Empty, "pool-" + letters));
        }

        Assert.True((await bot.Kluis.BewaarAsync(reeksen, default)).Succeeded);
        Assert.True(await RichtPoolInAsync(bot));
        Assert.True(await RichtPoolInAsync(bot, Wijk.Kanaal(7)));
        await LaatUitwerkenAsync(bot, klok);

        foreach (var (kanaal, letters) in ((string, string)[])[(NieuweWijk, "HAA"), (Wijk.Kanaal(7), "HAB")])
        {
            var poolId = (await KanaalAsync(bot, kanaal)).PoolId!;
            var pool = (await bot.Kluis.LeesAsync<Pool>(Tabel.Pool, poolId, Sleutel.PoolRij, default))!.Waarde;
            Assert.Equal(letters, pool.Reeks);
            Assert.StartsWith($"{letters}-2026-0001", pool.GeefNummer(2026).Nummer, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_adres_zoeken_leest_niet_elk_kanaal()
    {
        var (opslag, teams, klok) = (new Geheugentabellen(), new Nepteams(), new FakeTimeProvider(Wijk.Maandag));
        await using var bot = await BeginAsync(opslag, teams, klok);
        await GeefLedenAsync(bot);
        bot.Punt.Begin();
        foreach (var n in (int[])[1, 260, Kanalen])
        {
            var gesprek = await bot.Dienst<Gespreksboek>().VindAsync(Wijk.Tenant, $"lid{n}", default);
            Assert.Equal(Wijk.Chat($"29:lid{n}"), gesprek.Value!.ConversationId);
        }

        Assert.InRange(bot.Punt.Stappen.Count, 1, 40);
    }

    [Fact]
    public async Task Een_profiel_weghalen_leest_niet_elk_kanaal_en_wat_aan_een_wijkteam_gevraagd_was_gaat_daarna_terug()
    {
        var (opslag, klok) = (new Geheugentabellen(), new FakeTimeProvider(Wijk.Maandag));
        await using var bot = await MetWijkteamsAsync(opslag, klok);
        var vraag = new Teamvraag(
            Guid.CreateVersion7(klok.GetUtcNow()), Wijk.Kanaal(300), "Wijk 300", new(Wijk.Ed, "Karim"), TeamvraagSoort.Vraag,
            Teamvraag.Vragen[0], [], "Wie weet dit?", null, bot.Kluis.Nu, TeamvraagStatus.Open, Rev: 1);
        var partitie = Teamvraagkast.Partitie(Wijk.Tenant, vraag.KanaalId);
        Assert.True((await bot.Kluis.BewaarAsync(new Beurt(partitie).Voeg(Sleutel.Teamvraag(vraag.Id), vraag), default)).Succeeded);

        bot.Punt.Begin();
        Assert.True(await bot.KlikAsync(
            Wijk.Ed, Wijk.Chat(Wijk.Ed), null, Verbs.ProfielVerwijderen, Soorten.Profiel, $"{Wijk.PoolId}/{ProfielWegKaart.Zeker}"));
        Assert.InRange(bot.Punt.Stappen.Count, 1, 100);
        await bot.LeegAsync();
        await bot.WerkAsync();
        Assert.Null(await bot.Kluis.LeesAsync<Ervaringsdeskundige>(Tabel.Pool, Wijk.PoolId, Sleutel.Ed(Wijk.Ed), default));
        var nu = (await bot.Kluis.LeesAsync<Teamvraag>(partitie.Tabel, partitie.Sleutel, Sleutel.Teamvraag(vraag.Id), default))!.Waarde;
        Assert.Equal((TeamvraagStatus.Ingetrokken, null), (nu.Status, nu.Tekst));
    }

    [Fact]
    public async Task Wat_er_bezorgd_is_laten_zien_leest_niet_elk_kanaal_en_noemt_wie_het_kreeg()
    {
        await using var bot = await MetWijkteamsAsync(new Geheugentabellen(), new FakeTimeProvider(Wijk.Maandag));
        var beurt = new Beurt(new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId));
        foreach (var n in (int[])[100, 200, 300, 400, Kanalen])
        {
            var kaart = new Kaart(KaartSoort.AanvraagVoorVrager, Guid.CreateVersion7().ToString());
            beurt.Voeg(
                Sleutel.Kaart(kaart, new Ontvanger.Iemand($"lid{n}")),
                new Kaartrij("a:lid", "1", bot.Kluis.Nu));
        }

        Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        bot.Punt.Begin();
        var kaartbeeld = await bot.Dienst<Leveringblad>().ToonAsync(Wijk.Tenant, Wijk.Coordinator, null, default);
        Assert.InRange(bot.Punt.Stappen.Count, 1, 20);
        Assert.Contains("Lid 300", kaartbeeld.Kaart.ToJson(), StringComparison.Ordinal);
        Assert.Contains($"Lid {Kanalen}", kaartbeeld.Kaart.ToJson(), StringComparison.Ordinal);
    }

    /// <summary>Each channel is a wijkteam with one member, of one pool.</summary>
    private static async Task<Bot> MetWijkteamsAsync(Geheugentabellen opslag, FakeTimeProvider klok)
    {
        var bot = Bot.Maak(opslag, new Nepteams(), klok);
        await bot.StartAsync();
        await Wijk.BewaarAsync(bot.Kluis, [.. Enumerable.Range(1, Kanalen).Select(Wijk.Team)], Wijk.Tenant, Wijk.ServiceUrl);
        await GeefLedenAsync(bot);
        var leden = new Ledenlijst([new(Wijk.Coordinator, "Els", "29:els"), new(Wijk.Ed, "Karim", "29:karim")], bot.Kluis.Nu);
        var pool = new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant)).Voeg(Sleutel.Leden(Wijk.PoolKanaal), leden);
        Assert.True((await bot.Kluis.BewaarAsync(pool, default)).Succeeded);
        return bot;
    }

    private static async Task GeefLedenAsync(Bot bot)
    {
        foreach (var groep in Enumerable.Range(1, Kanalen).Chunk(50))
        {
            var beurt = new Beurt(new(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant));
            foreach (var n in groep)
            {
                beurt.Voeg(Sleutel.Leden(Wijk.Kanaal(n)), new Ledenlijst([new($"lid{n}", $"Lid {n}", $"29:lid{n}")], bot.Kluis.Nu));
            }

            Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        }
    }

    private static async Task<Bot> BeginAsync(Geheugentabellen opslag, Nepteams teams, FakeTimeProvider klok)
    {
        var bot = Bot.Maak(opslag, teams, klok);
        await bot.StartAsync();
        var gemeente = new Partitie(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant);
        var alle = Enumerable.Range(1, Kanalen).Select(Wijk.Kanaal).Append(NieuweWijk);
        foreach (var groep in alle.Chunk(50))
        {
            var beurt = new Beurt(gemeente);
            foreach (var id in groep)
            {
                beurt.Voeg(Sleutel.Kanaal(id), new Kanaal(id, null, null, null, Wijk.ServiceUrl, null, null));
            }

            Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        }

        var leden = new Ledenlijst([new(Wijk.Coordinator, "Els", "29:els")], bot.Kluis.Nu);
        Assert.True((await bot.Kluis.BewaarAsync(new Beurt(gemeente).Voeg(Sleutel.Leden(NieuweWijk), leden), default)).Succeeded);
        return bot;
    }

    private static Task<bool> RichtPoolInAsync(Bot bot, string kanaal = NieuweWijk) => bot.KlikAsync(
        Wijk.Coordinator, kanaal, null, Verbs.InrichtenPool, Soorten.Inrichten, "kanaal", rev: 0, (Velden.PoolNaam, "Pool"),
        (Velden.Coordinatoren, Wijk.Coordinator));

    private static async Task LaatUitwerkenAsync(Bot bot, FakeTimeProvider klok)
    {
        for (var ronde = 0; ronde < 5; ronde++)
        {
            await bot.WerkAsync();
            klok.Advance(TimeSpan.FromSeconds(30));
        }
    }

    private static async Task<Kanaal> KanaalAsync(Bot bot, string id) =>
        (await bot.Kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.Kanaal(id), default))!.Waarde;

    private static async Task<List<Rij<Uitrij>>> UitAsync(Bot bot) =>
    [
        .. await bot.Kluis.ZoekAsync<Uitrij>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.PakPrefix, default),
        .. await bot.Kluis.ZoekAsync<Uitrij>(Tabel.Wijkteams, Wijk.Tenant, Sleutel.UitPrefix, default),
    ];
}
