using NodaTime;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>What somebody sent in the last minutes and got an answer to, so that one that Teams delivers again is answered once.</summary>
/// <param name="Leveringen">Hash and moment of each, oldest first.</param>
public sealed record Gezien(IReadOnlyList<Levering> Leveringen)
{
    private const int Meeste = 50;

    /// <summary>Longer than Teams goes on to try.</summary>
    private static readonly Duration Houdbaar = Duration.FromMinutes(10);

    public static Gezien Niets { get; } = new([]);

    /// <summary>None of it is of use any more.</summary>
    public bool IsVoorbij(Instant nu) => Leveringen.All(l => nu - l.Om >= Houdbaar);

    public bool Bevat(string levering, Instant nu) => Leveringen.Any(l => l.Id == levering && nu - l.Om < Houdbaar);

    public Gezien Met(string levering, Instant nu) =>
        new([.. Leveringen.Where(l => nu - l.Om < Houdbaar).TakeLast(Meeste - 1), new(levering, nu)]);
}

/// <param name="Id">Hash of conversation, id and type of the activity.</param>
public sealed record Levering(string Id, Instant Om);
