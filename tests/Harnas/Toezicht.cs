using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Logging;
using TeamsHerstelBot.Host.Metingen;
using TeamsHerstelBot.Teams;

namespace TeamsHerstelBot.Harnas;

/// <summary>
/// Hears whatever could be exported of every bot in this process: each span, each figure with its labels, and the log given to it.
/// </summary>
public sealed class Toezicht : ILoggerProvider
{
    private static readonly string[] Bronnen = [Tracering.Bron, TeamsBotRegistration.TraceSource];

    private readonly ConcurrentDictionary<string, bool> _gehoord = new(StringComparer.Ordinal);
    private readonly ActivityListener _sporen;
    private readonly MeterListener _maten;
    private int _aantal;

    public Toezicht()
    {
        _sporen = new()
        {
            ShouldListenTo = bron => Bronnen.Contains(bron.Name),
            // All of it, and not recorded: rows do not change by being looked at.
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = spoor => Hoor(
                $"{spoor.DisplayName} {spoor.Status} {spoor.StatusDescription} {Tekst(spoor.TagObjects)} "
                + string.Join(' ', spoor.Events.Select(e => $"{e.Name} {Tekst(e.Tags)}"))),
        };
        ActivitySource.AddActivityListener(_sporen);
        _maten = new()
        {
            InstrumentPublished = (maat, luisteraar) =>
            {
                if (maat.Meter.Name == Meetpunten.Naam) luisteraar.EnableMeasurementEvents(maat);
            },
        };
        _maten.SetMeasurementEventCallback<long>((maat, _, labels, _) => Hoor($"{maat.Name} {Tekst(labels.ToArray())}"));
        _maten.SetMeasurementEventCallback<double>((maat, _, labels, _) => Hoor($"{maat.Name} {Tekst(labels.ToArray())}"));
        _maten.Start();
    }

    /// <summary>How much was heard.</summary>
    public int Aantal => _aantal;

    /// <summary>Each different thing that was heard.</summary>
    public IReadOnlyCollection<string> Gehoord => [.. _gehoord.Keys];

    public ILogger CreateLogger(string categoryName) => new Logboek(categoryName, this);

    public void Dispose()
    {
        _sporen.Dispose();
        _maten.Dispose();
    }

    private void Hoor(string regel)
    {
        Interlocked.Increment(ref _aantal);
        _gehoord.TryAdd(regel, true);
    }

    private static string Tekst(IEnumerable<KeyValuePair<string, object?>> labels) =>
        string.Join(' ', labels.Select(l => $"{l.Key}={l.Value}"));

    private sealed class Logboek(string categorie, Toezicht toezicht) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull
        {
            toezicht.Hoor($"{categorie} scope {state}");
            return null;
        }

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            toezicht.Hoor($"{logLevel} {categorie} {formatter(state, exception)} {exception}");
    }
}
