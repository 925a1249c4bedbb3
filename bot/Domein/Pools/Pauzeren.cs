using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Pools;

/// <summary>What a change of a pause came to.</summary>
/// <param name="Begint">Was available until now.</param>
/// <param name="Eindigt">Is available again; a rest after a match goes on as it was.</param>
public sealed record Pauzewijziging(Ervaringsdeskundige Ed, bool Begint, bool Eindigt);

/// <summary>A pause: at once, without a reason, and as long as the person wants.</summary>
public static class Pauzeren
{
    private static readonly LocalTime Vraagtijd = new(9, 0);

    /// <summary>How much later to ask again after "later".</summary>
    private const int Uitstel = 7;

    private const string Terug = "terug-";

    /// <summary>Null when it is so already.</summary>
    /// <param name="tot">The day on which to ask whether it is over, or null for no day.</param>
    public static Pauzewijziging? Zet(Ervaringsdeskundige ed, bool aan, LocalDate? tot = null)
    {
        var dag = aan ? tot : null;
        return ed.Pauze == aan && ed.PauzeTot == dag
            ? null
            : new(ed with { Pauze = aan, PauzeTot = dag, Rev = ed.Rev + 1 }, aan && !ed.Pauze, !aan && ed.Pauze);
    }

    /// <summary>A day to come: the pause is asked about then, and until then nobody asks.</summary>
    public static bool Kan(LocalDate tot, LocalDate vandaag) => tot > vandaag;

    public static LocalDate Later(LocalDate vandaag) => vandaag.PlusDays(Uitstel);

    /// <summary>When to ask that person alone.</summary>
    public static Wekker Vraag(string poolId, string edId, LocalDate tot) =>
        new(WekkerSoort.Pauzevraag, Sleutel(poolId, edId), Weekmoment.Zone.AtLeniently(tot.At(Vraagtijd)).ToInstant());

    public static Wekker Begonnen(string poolId, string edId, Instant nu) => new(WekkerSoort.NaPauze, Sleutel(poolId, edId), nu);

    /// <summary>What this ED asked wijkteams goes back, since they stop in this pool.</summary>
    public static Wekker Gestopt(string poolId, string edId, Instant nu) => new(WekkerSoort.TeamvragenTerug, Sleutel(poolId, edId), nu);

    /// <summary>The card that asks, one for each day that was chosen.</summary>
    public static Bericht Vraagkaart(Ervaringsdeskundige ed, LocalDate tot) =>
        new Bericht.ToonKaart(
            new Kaart(KaartSoort.Pauzevraag, ed.Wie.Id, LocalDatePattern.Iso.Format(tot)), new Ontvanger.Iemand(ed.Wie.Id));

    /// <summary>The card that tells who is back in the team that the pause still stands, one for each day of coming back.</summary>
    public static Bericht Staat(Ervaringsdeskundige ed, LocalDate terug) =>
        new Bericht.ToonKaart(
            new Kaart(KaartSoort.Pauzevraag, ed.Wie.Id, Terug + LocalDatePattern.Iso.Format(terug)), new Ontvanger.Iemand(ed.Wie.Id));

    /// <summary>It is the card of <see cref="Staat"/>, by what it says beside the person.</summary>
    public static bool IsTerug(string? extra) => extra?.StartsWith(Terug, StringComparison.Ordinal) == true;

    public static (string PoolId, string EdId)? Over(Wekker wekker) =>
        wekker.Sleutel.Split('/') is [var poolId, var edId] ? (poolId, edId) : null;

    private static string Sleutel(string poolId, string edId) => $"{poolId}/{edId}";
}
