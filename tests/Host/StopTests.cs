using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>Whoever asks the process to stop does not wait for what never answers.</summary>
public sealed class StopTests
{
    [Fact]
    public async Task Een_stop_wacht_niet_langer_dan_de_tijd_die_hij_krijgt_ook_als_de_tabellen_nooit_meer_antwoorden()
    {
        var tabellen = new Wegvallend(new Geheugentabellen());
        await using var bot = Bot.Maak(tabellen, new Nepteams(), new FakeTimeProvider(Wijk.Maandag));
        await bot.StartAsync();
        await Wijk.RichtRustigInAsync(bot);
        var bezorger = bot.Dienst<Bezorger>();
        var stilte = new TaskCompletionSource();
        (tabellen.Weg, tabellen.Doof) = (true, stilte.Task);
        bezorger.Wek(Wijk.Vrager);

        using var genoeg = new CancellationTokenSource();
        var stop = bezorger.StopAsync(genoeg.Token);
        Assert.False(stop.IsCompleted);
        await genoeg.CancelAsync();
        await stop.WaitAsync(TimeSpan.FromMinutes(1));
        stilte.SetResult();
    }
}
