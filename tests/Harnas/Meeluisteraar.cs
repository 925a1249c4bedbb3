using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Extensions.Logging;

namespace TeamsHerstelBot.Harnas;

/// <summary>Keeps warnings and faults, in the form in which the console of the Proeftuin shows them. The dead say nothing.</summary>
public sealed class Meeluisteraar(ConcurrentQueue<string> gehoord, Sterfpunt punt) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new Logboek(categoryName, gehoord, punt);

    public void Dispose()
    {
    }

    private sealed class Logboek(string categorie, ConcurrentQueue<string> gehoord, Sterfpunt punt) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning && !punt.Omgevallen;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            if (!IsEnabled(logLevel)) return;
            var soort = logLevel switch { LogLevel.Warning => "warn", LogLevel.Error => "fail", _ => "crit" };
            gehoord.Enqueue(
                string.Create(CultureInfo.InvariantCulture, $"{soort}: {categorie}[{eventId.Id}] {formatter(state, exception)} {exception}")
                    .TrimEnd());
        }
    }
}
