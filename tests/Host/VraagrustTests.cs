using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>However many matches somebody has: of what they ask by themselves one question a day comes, on a working day.</summary>
public sealed class VraagrustTests
{
    private static readonly Partitie Pool = new(Wijk.Tenant, Tabel.Pool, Wijk.PoolId);

    [Fact]
    public async Task Drie_matches_van_een_dag_zijn_drie_vragen_op_drie_werkdagen()
    {
        var (teams, klok) = (new Nepteams(), new FakeTimeProvider(Wijk.Maandag.AddDays(3)));
        await using var bot = Bot.Maak(new Geheugentabellen(), teams, klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        var beurt = new Beurt(Pool);
        for (var nummer = 1; nummer <= 3; nummer++)
        {
            var id = Guid.CreateVersion7(klok.GetUtcNow().AddSeconds(nummer));
            beurt.Voeg(Sleutel.Aanvraag(id), Aanvraag(bot, id, nummer)).Voeg(
                Sleutel.Match(id), new Match(id, new(Wijk.Vrager, Wijk.Ed, CoordinatorId: Wijk.Coordinator), new(bot.Kluis.Nu)));
            foreach (var wie in (string[])[Wijk.Vrager, Wijk.Ed])
            {
                beurt.Bericht([new Bericht.ToonKaart(new(KaartSoort.Contactvraag, id.ToString(), Wijk.Ed), new Ontvanger.Iemand(wie))]);
            }
        }

        Assert.True((await bot.Kluis.BewaarAsync(beurt, default)).Succeeded);
        List<(int Vrager, int Ed)> perDag = [];

        // Thursday, Friday, the weekend, Monday, Tuesday.
        for (var dag = 0; dag < 6; dag++)
        {
            await bot.WerkAsync();
            perDag.Add((Vragen(Wijk.Vrager), Vragen(Wijk.Ed)));
            Assert.Null(bot.Dienst<Postgezondheid>().Oudste);
            klok.Advance(TimeSpan.FromDays(1));
        }

        Assert.Equal([(1, 1), (2, 2), (2, 2), (2, 2), (3, 3), (3, 3)], perDag);
        Assert.DoesNotContain(
            await bot.Kluis.RuwAsync(Pool, default).ToListAsync(), r => r.Sleutel.StartsWith(Sleutel.UitPrefix, StringComparison.Ordinal));

        int Vragen(string wie) => teams.In(Wijk.Chat(wie)).Count(b => b.Kaart.Contains("elkaar gesproken", StringComparison.Ordinal));
    }

    private static Aanvraag Aanvraag(Bot bot, Guid id, int nummer) => new(
        id, $"H-2026-000{nummer}", Wijk.PoolId, new(Wijk.Kanaal(1), "Wijk 1"), new(Wijk.Vrager, "Sanne"), Vraag.EvenSparren(), bot.Kluis.Nu,
        AanvraagStatus.Aanvaard, Rev: 3, Toezegging: new(new(Wijk.Ed, "Karim"), AanvaardDoor: new(Wijk.Coordinator, "Els")));
}
