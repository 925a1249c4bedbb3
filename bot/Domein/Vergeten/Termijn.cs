using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Vergeten;

/// <summary>One line of what is kept: which rows, what of them, and how long after what.</summary>
/// <param name="Rijen">Table and key of the rows.</param>
/// <param name="Wat">What of them goes.</param>
/// <param name="Duur">How long it stays.</param>
/// <param name="Na">After what.</param>
/// <param name="Blijft">What stays of it.</param>
public sealed record Termijn(string Rijen, string Wat, Period Duur, string Na, string Blijft)
{
    /// <summary>The first moment at which it goes.</summary>
    public Instant Tot(Instant vanaf) => Weekmoment.Zone.AtLeniently(Weekmoment.Lokaal(vanaf).Plus(Duur)).ToInstant();

    public bool IsOm(Instant vanaf, Instant nu) => Tot(vanaf) <= nu;

    public bool IsOm(LocalDate dag, Instant nu) => dag.Plus(Duur) <= Weekmoment.Lokaal(nu).Date;
}
