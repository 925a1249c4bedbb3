using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vergeten;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>What is left of an aanvraag a year after it ended: what it was about and with which organisations, and nobody.</summary>
/// <param name="Maand">Month of the end, such as <c>2026-11</c>.</param>
public sealed record Inzet(Lijst<string> Themas, string Vorm, Lijst<string> Organisaties, string Maand, AanvraagStatus Status)
{
    /// <summary>Of that month nothing is kept any more; where the month cannot be read nobody knows until when it may be.</summary>
    public bool IsOm(Instant nu) =>
        YearMonthPattern.Iso.Parse(Maand) is not { Success: true, Value: var maand } || Termijnen.Inzet.IsOm(maand.OnDayOfMonth(1), nu);

    public static Inzet Van(Aanvraag aanvraag, IEnumerable<Ervaringsdeskundige> eds) => new(
        aanvraag.Vraag.Themas, aanvraag.Vraag.Vorm, [.. eds.Select(e => e.Organisatie).Distinct(StringComparer.Ordinal)],
        Weekmoment.Lokaal(aanvraag.Afloop.Gesloten ?? aanvraag.Gesteld).Date.ToString(
            "uuuu-MM", System.Globalization.CultureInfo.InvariantCulture),
        aanvraag.Status);
}
