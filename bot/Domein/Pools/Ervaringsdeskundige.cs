using NodaTime;

namespace TeamsHerstelBot.Domein.Pools;

/// <summary>The profile of an ervaringsdeskundige: made, changed and withdrawn by the person alone.</summary>
/// <param name="Themas">What they want to work with; ids of <see cref="Aanvragen.Themas"/>.</param>
/// <param name="Wijken">Channel ids of the wijkteams they like to work with; empty means everywhere.</param>
/// <param name="MaxGelijktijdig">How many matches at the same time, their own limit.</param>
/// <param name="Lopend">Matches that run now.</param>
/// <param name="Pauze">Not available for now; nobody asks why.</param>
/// <param name="LaatsteMatch">When the last match was made, for a fair spread.</param>
public sealed record Ervaringsdeskundige(
    Persoon Wie,
    string Organisatie,
    IReadOnlyList<string> Themas,
    IReadOnlyList<string> Wijken,
    int MaxGelijktijdig,
    int Lopend,
    bool Pauze,
    Instant? LaatsteMatch,
    int Rev)
{
    public int Ruimte => Pauze ? 0 : Math.Max(0, MaxGelijktijdig - Lopend);

    public bool IsVol => Lopend >= MaxGelijktijdig;

    /// <summary>True when every choice of the person is the same.</summary>
    public bool KiestHetzelfdeAls(Ervaringsdeskundige ander) =>
        Wie == ander.Wie && Organisatie == ander.Organisatie && MaxGelijktijdig == ander.MaxGelijktijdig
        && Themas.SequenceEqual(ander.Themas) && Wijken.SequenceEqual(ander.Wijken);

    public Ervaringsdeskundige NeemMatch(Instant nu) => this with { Lopend = Lopend + 1, LaatsteMatch = nu, Rev = Rev + 1 };

    public Ervaringsdeskundige LaatMatchLos() => this with { Lopend = Math.Max(0, Lopend - 1), Rev = Rev + 1 };
}
