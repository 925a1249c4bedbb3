using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>A SQLite file, a Teams and a clock that stands still, and any number of instances of the bot on them.</summary>
public sealed class Proefopstelling : IAsyncDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("betrouwbaar-").FullName;
    private readonly List<Bot> _bots = [];
    private readonly SqliteTableStore _opslag;

    public Proefopstelling() => _opslag = new SqliteTableStore(Path.Combine(_map, "bot.db"));

    public FakeTimeProvider Klok { get; } = new(Wijk.Zondag);

    public Nepteams Teams { get; } = new();

    public ITableStore Opslag => _opslag;

    /// <summary>The instance that was started first.</summary>
    public Bot Eerste => _bots[0];

    public Bot Maak()
    {
        var bot = Bot.Maak(_opslag, Teams, Klok);
        _bots.Add(bot);
        return bot;
    }

    public async Task<Bot> StartAsync()
    {
        var bot = Maak();
        await bot.StartAsync();
        return bot;
    }

    /// <summary>Starts the first instance with everything set up.</summary>
    public async Task<Bot> RichtInAsync(int kanalen = 1)
    {
        var bot = await StartAsync();
        await Wijk.RichtInAsync(bot, kanalen);
        return bot;
    }

    /// <summary>Moves the clock and lets every instance that lives do its work.</summary>
    public async Task LaterAsync(TimeSpan tijd, params Bot[] bots)
    {
        Klok.Advance(tijd);
        foreach (var bot in bots) await bot.WerkAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var bot in _bots) await bot.DisposeAsync();
        await _opslag.DisposeAsync();
        Directory.Delete(_map, recursive: true);
    }
}
