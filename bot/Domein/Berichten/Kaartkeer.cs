using System.Globalization;
using NodaTime;

namespace TeamsHerstelBot.Domein.Berichten;

/// <summary>
/// The extra part of a card that comes back: what or whom it is about, and which time, so that the next time is a card of its own, since
/// a card that changes notifies nobody. Stored in the key of the card: the shape never changes.
/// </summary>
/// <param name="Keer">Null in a card of before there were times.</param>
public sealed record Kaartkeer(string Wat, string? Keer)
{
    private const char Scheiding = '|';

    public Kaartkeer(string wat, Instant sinds) : this(wat, Moment(sinds))
    {
    }

    /// <param name="rev">The revision that it led to.</param>
    public Kaartkeer(string wat, int rev) : this(wat, rev.ToString(CultureInfo.InvariantCulture))
    {
    }

    public static Kaartkeer Lees(string? extra) =>
        extra?.Split(Scheiding, 2) is [var wat, .. var rest] ? new(wat, rest.FirstOrDefault()) : new("", null);

    /// <summary>It is about this time.</summary>
    public bool IsVan(Instant sinds) => Keer == Moment(sinds);

    /// <inheritdoc/>
    public override string ToString() => Keer is null ? Wat : $"{Wat}{Scheiding}{Keer}";

    /// <summary>A moment as it stands in a key.</summary>
    public static string Moment(Instant sinds) => sinds.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
}
