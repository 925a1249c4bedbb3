using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Tests.Infrastructure;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>A folder with database files that can be copied while no process has them open.</summary>
public sealed class Schijf : IDisposable
{
    private readonly string _map = Directory.CreateTempSubdirectory("omvallen-").FullName;

    public string Nieuw() => Path.Combine(Directory.CreateDirectory(Path.Combine(_map, Guid.NewGuid().ToString("N"))).FullName, "bot.db");

    public string Kopie(string bestand)
    {
        var kopie = Nieuw();
        foreach (var deel in Directory.GetFiles(Path.GetDirectoryName(bestand)!)) File.Copy(deel, Path.Combine(Path.GetDirectoryName(kopie)!, Path.GetFileName(deel)));
        return kopie;
    }

    public void Weg(string bestand)
    {
        foreach (var deel in Directory.GetFiles(Path.GetDirectoryName(bestand)!)) File.Delete(deel);
    }

    public void Dispose() => Directory.Delete(_map, recursive: true);
}

/// <summary>A process of the bot: its services, its connection to the file, and a clock that stands still.</summary>
public sealed class Proces : IAsyncDisposable
{
    private readonly SqliteTableStore _opslag;

    public Proces(string bestand, Nepteams teams, DateTimeOffset nu)
    {
        (Bestand, Teams, Klok) = (bestand, teams, new VirtualTime(nu));
        _opslag = new SqliteTableStore(bestand);
        Bot = Bot.Maak(_opslag, teams, Klok);
    }

    public string Bestand { get; }

    public Nepteams Teams { get; }

    public VirtualTime Klok { get; }

    public Bot Bot { get; }

    /// <summary>Lets everything that waits a little have its time.</summary>
    public async Task LaatUitwerkenAsync()
    {
        await Bot.WerkAsync();
        Klok.Advance(TimeSpan.FromSeconds(25));
        await Bot.WerkAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        await _opslag.DisposeAsync();
    }
}
