using NodaTime;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Post;

/// <summary>What a round takes along beside what is due.</summary>
[Flags]
public enum Meenemen
{
    Niets = 0,

    /// <summary>What was set aside because somebody could not be reached.</summary>
    Geparkeerd = 1,

    /// <summary>Updates that wait only to be taken together with the next.</summary>
    Gespaard = 2,
}

/// <summary>What a round left behind.</summary>
/// <param name="Straks">When there is more to do, or null.</param>
/// <param name="Oudste">Since when the oldest message waits, or null; what was set aside or keeps losing its answer does not count.</param>
/// <param name="Gespaard">Some of it waits only to be taken together with what follows.</param>
/// <param name="Opzij">How many were set aside until somebody can be reached again.</param>
/// <param name="Opgegeven">How many will not be delivered.</param>
public sealed record Rondeverslag(Instant? Straks, Instant? Oudste, bool Gespaard, int Opzij = 0, int Opgegeven = 0)
{
    /// <summary>From so many lost answers on it is one conversation that Teams cannot serve, and no reason to call the bot unfit.</summary>
    private const int Vastgelopen = 4;

    public Rondeverslag Met(Bestelling over, Instant straks, UitStatus status) => this with
    {
        Opzij = status == UitStatus.Geparkeerd ? Opzij + 1 : Opzij,
        Straks = Instant.Min(straks, Straks ?? Instant.MaxValue),
        Oudste = status == UitStatus.Geparkeerd || (status == UitStatus.Onbekend && over.Onzeker >= Vastgelopen)
            ? Oudste
            : Instant.Min(over.Sinds, Oudste ?? Instant.MaxValue),
    };

    public Rondeverslag MetOpgegeven() => this with { Opgegeven = Opgegeven + 1 };
}
