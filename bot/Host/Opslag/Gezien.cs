using NodaTime;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>What somebody sent in the last minutes and got an answer to, so that one that Teams delivers again is answered once.</summary>
/// <param name="Leveringen">Hash and moment of each, oldest first.</param>
/// <param name="Open">Messages with which nothing was done yet: edited, they are read again. Oldest first.</param>
public sealed record Gezien(IReadOnlyList<Levering> Leveringen, IReadOnlyList<Openbericht>? Open = null)
{
    private const int Meeste = 50;
    private const int MeesteOpen = 10;

    /// <summary>Who looks again at what they wrote does so on the same day.</summary>
    private static readonly Duration Herleesbaar = Duration.FromDays(1);

    /// <summary>Longer than Teams goes on to try.</summary>
    private static readonly Duration Houdbaar = Duration.FromMinutes(10);

    public static Gezien Niets { get; } = new([]);

    /// <summary>None of it is of use any more.</summary>
    public bool IsVoorbij(Instant nu) => Leveringen.All(l => nu - l.Om >= Houdbaar) && NogOpen(nu).Count == 0;

    public bool Bevat(string levering, Instant nu) => Leveringen.Any(l => l.Id == levering && nu - l.Om < Houdbaar);

    public Gezien Met(string levering, Instant nu) => this with
    {
        Leveringen = [.. Leveringen.Where(l => nu - l.Om < Houdbaar).TakeLast(Meeste - 1), new(levering, nu)],
        Open = NogOpen(nu) is { Count: > 0 } open ? open : null,
    };

    /// <summary>The message with this hash, when nothing was done with it yet.</summary>
    public Openbericht? Openstaand(string bericht, Instant nu) => NogOpen(nu).FirstOrDefault(o => o.Id == bericht);

    /// <summary>What became of a message; null when something was done with it.</summary>
    public Gezien Na(string bericht, Openbericht? open, Instant nu)
    {
        Openbericht[] rest = [.. NogOpen(nu).Where(o => o.Id != bericht)];
        return this with { Open = open is null ? rest.Length > 0 ? rest : null : [.. rest.TakeLast(MeesteOpen - 1), open] };
    }

    private IReadOnlyList<Openbericht> NogOpen(Instant nu) => [.. (Open ?? []).Where(o => nu - o.Om < Herleesbaar)];
}

/// <param name="Id">Hash of conversation and id of the message.</param>
/// <param name="Over">What it was offered as the answer to; null when it was not understood.</param>
public sealed record Openbericht(string Id, Instant Om, string? Over = null);

/// <param name="Id">Hash of conversation, id and type of the activity.</param>
public sealed record Levering(string Id, Instant Om);
