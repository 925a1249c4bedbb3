using NodaTime;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Domein.Wijkteams;

/// <summary>
/// What a wijkteam agreed beside what to do when it becomes urgent (<see cref="Wijkteam.AfspraakUrgent"/>). Nothing in it is about a
/// bewoner.
/// </summary>
/// <param name="Contact">Who to call then: a colleague or an internal number.</param>
/// <param name="Vastleggen">What is written down.</param>
/// <param name="Waar">Where.</param>
/// <param name="Informeren">How the bewoner hears of it.</param>
/// <param name="Delen">What is shared with whom.</param>
/// <param name="Door">Who changed it last.</param>
/// <param name="Uitleg">What this team tells a bewoner beside the explanation that everybody has.</param>
public sealed record Teamafspraken(
    string? Contact, string? Vastleggen, string? Waar, string? Informeren, string? Delen, Persoon Door, Instant Op, int Rev,
    string? Uitleg = null)
{
    public const int MaxUrgent = 300;
    public const int MaxContact = 80;
    public const int MaxAfspraak = 200;

    /// <summary>The same agreements, whoever wrote them and when.</summary>
    public bool ZegtHetzelfde(Teamafspraken ander) => this with { Door = ander.Door, Op = ander.Op, Rev = ander.Rev } == ander;

    /// <summary>The next version, by this person; the first has nothing in it.</summary>
    public static Teamafspraken Na(Teamafspraken? eerder, Persoon door, Instant op) =>
        (eerder ?? new(null, null, null, null, null, door, op, 0)) with { Door = door, Op = op, Rev = (eerder?.Rev ?? 0) + 1 };

    /// <summary>
    /// What may not stand in an agreement. A number to call may, a colleague only as the contact, and "bel 112" is what an agreement is
    /// for.
    /// </summary>
    public static IReadOnlyList<Vondst> Keur(string tekst, bool isContact) =>
    [
        .. Privacycheck.Lees(tekst).Where(
            v => v.IsHerkenbaar && v.Soort is not VondstSoort.Telefoon && !(isContact && v.Soort is VondstSoort.Naam or VondstSoort.Email)),
    ];
}
