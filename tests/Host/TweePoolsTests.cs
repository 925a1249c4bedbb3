using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Tests.Leden;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Who is in two pools is one person: what is due on one day is one message.</summary>
public sealed class TweePoolsTests
{
    private const string Tweede = "pool-2";
    private const string TweedeKanaal = "19:tweedepool@thread.tacv2";

    [Fact]
    public async Task Wie_in_twee_pools_coordineert_of_gevraagd_is_krijgt_op_een_dag_een_herinnering_die_beide_noemt_en_meeloopt()
    {
        var (klok, teams) = (new FakeTimeProvider(Wijk.Maandag), new Nepteams());
        await using var bot = Bot.Maak(new Geheugentabellen(), teams, klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        var gemeente = new Partitie(Wijk.Tenant, Tabel.Wijkteams, Wijk.Tenant);
        var leden = new Ledenlijst([.. Wijk.InPoolteam.Select(w => new Lid(w, w, "29:" + w))], bot.Kluis.Nu);
        await BewaarAsync(bot, new Beurt(gemeente)
            .Voeg(Sleutel.Kanaal(TweedeKanaal), new Kanaal(TweedeKanaal, null, null, null, Wijk.ServiceUrl, null, Tweede))
            .Voeg(Sleutel.Leden(TweedeKanaal), leden));
        var ed = (await bot.Kluis.LeesAsync<Ervaringsdeskundige>(Tabel.Pool, Wijk.PoolId, Sleutel.Ed(Wijk.Ed), default))!.Waarde;
        await BewaarAsync(bot, new Beurt(Poolkast.Partitie(Wijk.Tenant, Tweede))
            .Voeg(Sleutel.PoolRij, new Pool(Tweede, "Pool twee", TweedeKanaal, "HB", [new(Wijk.Coordinator, "Els")], 0, 0))
            .Voeg(Sleutel.Ed(Wijk.Ed), ed));
        List<Guid> vragen = [await VraagAsync(bot, klok, Wijk.PoolId, "H-2026-0001"), await VraagAsync(bot, klok, Tweede, "HB-2026-0001")];
        await bot.WerkAsync();
        var eerder = (teams.In(Wijk.Chat(Wijk.Coordinator)).Count, teams.In(Wijk.Chat(Wijk.Ed)).Count);

        klok.Advance(TimeSpan.FromDays(2));
        await bot.WerkAsync();
        var voorEls = Assert.Single(teams.In(Wijk.Chat(Wijk.Coordinator)).Skip(eerder.Item1));
        var voorKarim = Assert.Single(teams.In(Wijk.Chat(Wijk.Ed)).Skip(eerder.Item2));
        foreach (var nummer in (string[])["H-2026-0001", "HB-2026-0001"])
        {
            Assert.Contains($"Bekijk {nummer}", voorEls.Kaart, StringComparison.Ordinal);
            Assert.Contains($"Bekijk {nummer}", voorKarim.Kaart, StringComparison.Ordinal);
        }

        // What happens in the second pool is seen on the card of both.
        await bot.LeesAntwoordAsync(
            Wijk.Ed, Wijk.Chat(Wijk.Ed), Verbs.AanbodNee, Soorten.Aanbod, $"{Tweede}/{vragen[1]}");
        await bot.WerkAsync();
        klok.Advance(TimeSpan.FromMinutes(1));
        await bot.WerkAsync();
        Assert.DoesNotContain(
            "HB-2026-0001", teams.In(Wijk.Chat(Wijk.Ed)).Single(b => b.Id == voorKarim.Id).Kaart, StringComparison.Ordinal);
        Assert.Equal(eerder.Item2 + 1, teams.In(Wijk.Chat(Wijk.Ed)).Count);
    }

    private static async Task<Guid> VraagAsync(Bot bot, FakeTimeProvider klok, string poolId, string nummer)
    {
        var id = Guid.CreateVersion7(klok.GetUtcNow());
        await BewaarAsync(bot, new Beurt(Poolkast.Partitie(Wijk.Tenant, poolId)).Voeg(Sleutel.Aanvraag(id), new Aanvraag(
            id, nummer, poolId, new(Wijk.Kanaal(1), "Wijk 1"), new(Wijk.Vrager, "Sanne"), Vraag.EvenSparren([], "Wat helpt?"),
            bot.Kluis.Nu, AanvraagStatus.Nieuw, Rev: 1)));
        Assert.True(await bot.KlikAsync(
            Wijk.Coordinator, Wijk.Chat(Wijk.Coordinator), null, Verbs.MatchVoorstellen, Soorten.Aanvraag, $"{poolId}/{id}/{Wijk.Ed}"));
        return id;
    }

    private static async Task BewaarAsync(Bot bot, Beurt beurt) => Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
}
