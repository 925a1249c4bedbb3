using TeamsHerstelBot.Proeftuin.Gesprekken;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Demogemeente;

/// <summary>Sets the demo municipality up by doing what its people would do: install the bot, wait for its cards, click them.</summary>
internal sealed partial class Demo(
    Inrichting inrichting, Verleden verleden, IBotbediening bot, Stroom stroom, Boekhouding boek, Startinstellingen instellingen,
    ILogger<Demo> logger)
{
    public Demostand Stand { get; private set; } = new(0, 1);

    /// <summary>Hears each chapter when it begins.</summary>
    public Func<string, Task> Vertel { get; set; } = _ => Task.CompletedTask;

    /// <summary>What was begun goes on as it was begun, whatever the switches say now.</summary>
    public bool IsKaal { get; private set; } = instellingen.Kaal;

    /// <summary>Does every step that was not done before; a stop half-way goes on at the next start.</summary>
    public async Task ZetKlaarAsync(CancellationToken cancellationToken)
    {
        var (gedaan, stappen) = await VanafAsync(cancellationToken);
        var hoofdstuk = "";
        try
        {
            for (var i = gedaan; i < stappen.Count; i++)
            {
                if (stappen[i].Hoofdstuk != hoofdstuk) await Vertel(hoofdstuk = stappen[i].Hoofdstuk);
                Meld(new(i, stappen.Count, stappen[i].Naam));
                await stappen[i].Doe(cancellationToken);
                await boek.ZetAsync("demo", "stap", i + 1, cancellationToken);
            }

            await bot.LeegAsync(cancellationToken);
            Meld(new(stappen.Count, stappen.Count));
        }
        catch (Exception fout) when (fout is InvalidOperationException or HttpRequestException or TimeoutException)
        {
            Log.Mislukt(logger, Stand.Bezig, fout);
            Meld(Stand with { Fout = $"De demo kwam niet verder dan: {Stand.Bezig}. Start de Proeftuin opnieuw." });
        }
    }

    private async Task<(int Gedaan, IReadOnlyList<Stap> Stappen)> VanafAsync(CancellationToken cancellationToken)
    {
        var gedaan = 0;
        DateTimeOffset? opening = null;
        await foreach (var stap in boek.LeesAsync<int>("demo", cancellationToken)) gedaan = stap;
        await foreach (var moment in boek.LeesAsync<DateTimeOffset>("opening", cancellationToken)) opening = moment;
        if (gedaan == 0 && opening is null && !instellingen.Kaal)
        {
            opening = instellingen.Opening(TimeProvider.System.GetUtcNow());
            await boek.ZetAsync("opening", "moment", opening, cancellationToken);
        }

        IsKaal = opening is null;
        return (gedaan, [.. inrichting.Stappen(), .. opening is { } maandag ? verleden.Stappen(maandag) : []]);
    }

    private void Meld(Demostand stand)
    {
        Stand = stand;
        stroom.Meld(new Melding("demo", Demo: stand));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Warning, "The demo stopped at step '{Stap}'.")]
        public static partial void Mislukt(ILogger logger, string? stap, Exception fout);
    }
}
