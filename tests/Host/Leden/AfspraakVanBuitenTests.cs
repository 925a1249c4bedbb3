using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Cards;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>The agreement of a team is made and read by who is in it, also on the way through a question.</summary>
public sealed class AfspraakVanBuitenTests
{
    private const string Vreemd = "iemand-anders";

    [Fact]
    public async Task Wie_niet_in_het_team_zit_leest_en_schrijft_geen_afspraak()
    {
        var teams = new Nepteams();
        teams.LedenIn[Wijk.Kanaal(1)] = Wijk.InWijkteam;
        teams.LedenIn[Wijk.PoolKanaal] = Wijk.InPoolteam;
        await using var bot = Bot.Maak(new Geheugentabellen(), teams, new FakeTimeProvider(Wijk.Maandag));
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        foreach (var kanaal in (string[])[Wijk.PoolKanaal, Wijk.Kanaal(1)]) await bot.GeefTeamAsync(kanaal);

        var geweigerd = await DrukAsync(bot, Vreemd);
        Assert.Contains("lid is van dit team", geweigerd, StringComparison.Ordinal);
        Assert.DoesNotContain("Bel samen.", geweigerd, StringComparison.Ordinal);
        Assert.Contains("Bel samen.", await DrukAsync(bot, Wijk.Vrager), StringComparison.Ordinal);
    }

    private static async Task<string> DrukAsync(Bot bot, string wie)
    {
        var knop = JsonSerializer.SerializeToElement(new
        {
            verb = Verbs.VraagAfspraak,
            data = new Dictionary<string, object>
            {
                ["v"] = 1,
                ["soort"] = Soorten.Vraag,
                ["id"] = $"{Guid.NewGuid()}/{Wijk.Kanaal(1)}/",
                ["rev"] = 0,
                [Velden.TeamUrgent] = "Wij bellen niemand.",
            },
        });
        return (await bot.DrukAsync(wie, Wijk.Kanaal(1), null, knop))!.Value.ToString();
    }
}
