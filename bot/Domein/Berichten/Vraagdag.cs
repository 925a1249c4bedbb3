using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Berichten;

/// <summary>
/// Nobody is asked how several things go on one day: of the questions that a match asks by itself one comes, and the next on the next
/// working day. What cannot wait, and what somebody else asked, is none of them.
/// </summary>
public static class Vraagdag
{
    /// <summary>Cards that ask and lose nothing by a day.</summary>
    public static IReadOnlyList<KaartSoort> Soorten { get; } =
        [KaartSoort.Contactvraag, KaartSoort.Stapvraag, KaartSoort.Terugblik, KaartSoort.Toestemmingsvraag];

    /// <summary>When the next of them may come, after one on the day of this moment.</summary>
    public static Instant Volgende(Instant nu) => Werktijd.Ochtend(Werkdagen.Plus(Weekmoment.Lokaal(nu).Date, 1));
}
