using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Betrouwbaarheid.Tests;

/// <summary>A process of the bot: its services, its connection to the tables, and a clock that stands still.</summary>
public sealed class Proces : IAsyncDisposable
{
    private readonly ITableStore _opslag;

    public Proces(ISchijf schijf, Nepteams teams, DateTimeOffset nu, ILoggerProvider? hoort = null)
    {
        (Schijf, Teams, Klok) = (schijf, teams, new FakeTimeProvider(nu));
        _opslag = schijf.Open();
        Bot = Bot.Maak(_opslag, teams, Klok, hoort: hoort);
    }

    public ISchijf Schijf { get; }

    public Nepteams Teams { get; }

    public FakeTimeProvider Klok { get; }

    public Bot Bot { get; }

    /// <summary>Lets everything that waits a little have its time.</summary>
    public async Task LaatUitwerkenAsync()
    {
        await Bot.WerkAsync();
        Klok.Advance(TimeSpan.FromSeconds(25));
        await Bot.WerkAsync();

        // What a wekker of just now set for at once: who is forgotten was coördinator.
        await Bot.WerkAsync();
    }

    public IScannableTableStore Tabellen => (IScannableTableStore)_opslag;

    public Task<Afdruk> AfdrukAsync() => Afdruk.MaakAsync(Tabellen, Bot, Teams);

    public async ValueTask DisposeAsync()
    {
        await Bot.DisposeAsync();
        if (_opslag is IAsyncDisposable bestand) await bestand.DisposeAsync();
    }
}
