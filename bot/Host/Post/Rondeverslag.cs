using System.Collections.Immutable;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Post;

/// <summary>What a round takes along beside what is due.</summary>
/// <param name="Gespaard">Updates that wait only to be taken together with the next.</param>
/// <param name="Terug">Channels and people that can be reached again, and since when: what was set aside for them before that.</param>
/// <param name="Alles">Also notes that are rows already; otherwise only what was just saved.</param>
public sealed record Meenemen(bool Gespaard, ImmutableDictionary<string, Instant> Terug, bool Alles = false)
{
    public static Meenemen Niets { get; } = new(false, ImmutableDictionary<string, Instant>.Empty);

    public static Meenemen AlsAlles { get; } = Niets with { Alles = true };

    public static Meenemen AlsGespaard { get; } = AlsAlles with { Gespaard = true };

    public static Meenemen AlsTerug(string wie, Instant sinds) => AlsAlles with { Terug = Niets.Terug.Add(wie, sinds) };

    /// <summary>Of who showed up twice the last time counts.</summary>
    public Meenemen Met(Meenemen ander) => new(
        Gespaard || ander.Gespaard,
        Terug.SetItems(ander.Terug.Where(t => !Terug.TryGetValue(t.Key, out var eerder) || eerder < t.Value)),
        Alles || ander.Alles);
}

/// <summary>What a round left behind.</summary>
/// <param name="Straks">When there is more to do, or null.</param>
/// <param name="Oudste">
/// Since when the oldest message waits, or null; what was set aside, keeps losing its answer or waits for another day does not count.
/// </param>
/// <param name="Gespaard">Some of it waits only to be taken together with what follows.</param>
/// <param name="Opzij">How many were set aside until somebody can be reached again.</param>
/// <param name="Opgegeven">How many will not be delivered.</param>
/// <param name="Vast">How many keep failing: each a conversation that Teams cannot serve, unless nothing arrives anywhere.</param>
public sealed record Rondeverslag(Instant? Straks, Instant? Oudste, bool Gespaard, int Opzij = 0, int Opgegeven = 0, int Vast = 0)
{
    /// <summary>
    /// From so many lost answers or tries on, an hour long, it is one conversation that Teams cannot serve, and no reason to call the bot
    /// unfit.
    /// </summary>
    private const int Vastgelopen = 4;
    private static readonly Duration Lang = Duration.FromHours(1);
    private static readonly Duration Dag = Duration.FromDays(1);

    /// <summary>Channels and people that took something after it was refused there.</summary>
    public ImmutableHashSet<string> Terug { get; init; } = [];

    /// <summary>Channels and people for whom something is set aside.</summary>
    public ImmutableHashSet<string> Wachten { get; init; } = [];

    /// <param name="uitgesteld">It was put off to that moment.</param>
    public Rondeverslag Met(Bestelling over, Instant straks, UitStatus status, bool uitgesteld = false)
    {
        var wacht = status == UitStatus.Geparkeerd || uitgesteld;
        var vast = !wacht && Math.Max(over.Onzeker, over.Pogingen) >= Vastgelopen && straks - over.Sinds > Lang;
        return this with
        {
            Opzij = status == UitStatus.Geparkeerd ? Opzij + 1 : Opzij,
            Vast = vast ? Vast + 1 : Vast,
            Straks = Instant.Min(straks, Straks ?? Instant.MaxValue),
            Oudste = vast || wacht ? Oudste : Instant.Min(over.Sinds, Oudste ?? Instant.MaxValue),
            Wachten = status == UitStatus.Geparkeerd && (over.KanaalId ?? over.PersoonId) is { } wie ? Wachten.Add(wie) : Wachten,
        };
    }

    /// <summary>It is looked at again until its row was forgotten, whichever instance does that.</summary>
    public Rondeverslag MetOpgegeven(Instant nu) =>
        this with { Opgegeven = Opgegeven + 1, Straks = Instant.Min(nu + Dag, Straks ?? Instant.MaxValue) };
}
