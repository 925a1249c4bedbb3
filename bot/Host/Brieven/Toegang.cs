using NodaTime;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>Who may open the page of an ED without Teams.</summary>
/// <param name="Versie">What links and devices were given out with; every other version is of no use any more.</param>
/// <param name="Code">The code that was mailed last, until it is used or over.</param>
/// <param name="Gevraagd">When codes were asked for lately.</param>
public sealed record Toegang(int Versie = 0, Codeslot? Code = null, IReadOnlyList<Instant>? Gevraagd = null)
{
    /// <summary>Codes that are mailed in <see cref="Venster"/> at most: a mailbox that fills up is a nag too.</summary>
    private const int MeesteCodes = 3;

    private static readonly Duration Venster = Duration.FromHours(1);

    /// <summary>Null when there were enough for now.</summary>
    public Toegang? VraagCode(Instant nu)
    {
        List<Instant> lately = [.. (Gevraagd ?? []).Where(g => nu - g < Venster)];
        return lately.Count >= MeesteCodes ? null : this with { Gevraagd = [.. lately, nu] };
    }

    /// <summary>Every link and every device is of no use from here on.</summary>
    public Toegang TrekIn() => new(Versie + 1);
}

/// <summary>A code, so that it can be recognised and not read.</summary>
/// <param name="Poging">The browser that asked for it, as a hash: in another it does not open anything.</param>
/// <param name="Mis">How often a wrong one was tried.</param>
public sealed record Codeslot(string Zout, string Hash, string Poging, Instant Tot, int Mis = 0)
{
    /// <summary>One in two hundred thousand is guessed, and then the person asks for another.</summary>
    public const int MeesteMis = 5;

    public static Duration Geldig { get; } = Duration.FromMinutes(10);
}
