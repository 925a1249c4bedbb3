using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Host.Adressen;

namespace TeamsHerstelBot.Host.Tests.Leden;

/// <summary>Teams answers with a roster of nobody, which cannot be.</summary>
public sealed class LegeLijstTests
{
    [Fact]
    public async Task Een_lege_ledenlijst_is_een_vergissing_van_Teams_en_niemand_raakt_er_een_rol_door_kwijt()
    {
        var (klok, teams) = (new FakeTimeProvider(Wijk.Maandag), new Nepteams());
        string[] poolleden = [Wijk.Coordinator, Wijk.Coordinator2, Wijk.Ed];
        teams.LedenIn[Wijk.PoolKanaal] = poolleden;
        await using var bot = Bot.Maak(new Geheugentabellen(), teams, klok);
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        await bot.GeefTeamAsync(Wijk.PoolKanaal);
        await LeesAsync();
        Assert.True(await IsLidAsync(Wijk.Ed));

        teams.LedenIn[Wijk.PoolKanaal] = [];
        await LeesAsync();
        Assert.True(await IsLidAsync(Wijk.Ed));

        // It is read again, and who joined is there.
        teams.LedenIn[Wijk.PoolKanaal] = [.. poolleden, Wijk.Collega];
        klok.Advance(TimeSpan.FromHours(1));
        await bot.WerkAsync();
        await bot.LeegAsync();
        Assert.True(await IsLidAsync(Wijk.Collega));

        Task<bool> IsLidAsync(string wie) => bot.Dienst<Kanalen>().IsLidAsync(Wijk.Tenant, Wijk.PoolKanaal, wie, default);

        async Task LeesAsync()
        {
            await bot.MeldAsync(Ledenspel.Lid(Wijk.PoolKanaal, "teamMemberAdded", Wijk.Collega));
            await bot.WerkAsync();
            await bot.LeegAsync();
        }
    }
}
