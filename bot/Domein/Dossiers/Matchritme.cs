using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>When a match asks something: never on a free day, and never a term. Every moment follows from what is stored.</summary>
public static class Matchritme
{
    private const int ContactNaWerkdagen = 5;
    private const int WekenPerStap = 6;
    private const int TerugblikNaDagen = 2;
    private const int HerinneringNaWerkdagen = 5;
    private static readonly LocalTime Uur = new(10, 0);

    /// <summary>"Hebben jullie elkaar gesproken?"</summary>
    public static Wekker Contact(Aanvraag aanvraag, Instant sinds) =>
        new(WekkerSoort.Contactvraag, Sleutel(aanvraag), Op(Werkdagen.Plus(Dag(sinds), ContactNaWerkdagen)));

    /// <summary>"Welke stap is er gezet?", for the <paramref name="ronde"/>th time.</summary>
    public static Wekker Stap(Aanvraag aanvraag, Instant looptSinds, int ronde) =>
        new(WekkerSoort.Stapvraag, Sleutel(aanvraag), Op(Werkdagen.Vanaf(Dag(looptSinds).PlusWeeks(WekenPerStap * ronde))));

    /// <summary>The rounds of that question that can have been asked by this day.</summary>
    public static IEnumerable<int> Stapronden(Match match, LocalDate vandaag) =>
        match.Tijd.LooptSinds is { } sinds
            ? Enumerable.Range(1, Math.Max(0, Period.DaysBetween(Dag(sinds), vandaag) / (7 * WekenPerStap)))
            : [];

    /// <summary>Which question this wekker is, or null when it belongs to a match that is no more.</summary>
    public static int? Stapronde(Aanvraag aanvraag, Instant looptSinds, Instant om)
    {
        var ronde = (Period.DaysBetween(Dag(looptSinds), Dag(om)) + 1) / (7 * WekenPerStap);
        return ronde > 0 && Stap(aanvraag, looptSinds, ronde).Om == om ? ronde : Eerder();

        int? Eerder() => ronde > 1 && Stap(aanvraag, looptSinds, ronde - 1).Om == om ? ronde - 1 : null;
    }

    /// <summary>The day before, or null when that is over.</summary>
    public static Wekker? Ontmoeting(Aanvraag aanvraag, Ontmoeting ontmoeting, Instant nu)
    {
        var om = Op(ontmoeting.Dag.PlusDays(-1));
        return om > nu
            ? new(WekkerSoort.OntmoetingMorgen, $"{Sleutel(aanvraag)}/{ontmoeting.Nummer.ToString(CultureInfo.InvariantCulture)}", om)
            : null;
    }

    /// <summary>What this match would have asked in a time in which it seemed to have ended.</summary>
    public static IEnumerable<Wekker> Tussen(Aanvraag aanvraag, Match match, Instant van, Instant tot)
    {
        Wekker?[] wekkers =
        [
            Contact(aanvraag, match.Tijd.Sinds),
            .. match.Tijd.LooptSinds is { } sinds ? Stapronden(match, Dag(tot)).Select(r => Stap(aanvraag, sinds, r)) : [],
            .. match.Onderweg.Ontmoetingen.Select(o => Ontmoeting(aanvraag, o, van)),
        ];
        return wekkers.OfType<Wekker>().Where(w => w.Om > van && w.Om <= tot);
    }

    public static Wekker Terugblik(Aanvraag aanvraag, Instant gesloten) =>
        new(WekkerSoort.Terugblik, Sleutel(aanvraag), Op(Werkdagen.Vanaf(Dag(gesloten).PlusDays(TerugblikNaDagen))));

    public static Wekker TerugblikNogEens(string sleutel, Instant na) =>
        new(WekkerSoort.TerugblikNogEens, sleutel, Op(Werkdagen.Plus(Dag(na), HerinneringNaWerkdagen)));

    /// <summary>The running matches of an ED who pauses, or is back.</summary>
    public static Wekker Pauze(string poolId, string edId, Instant nu) => new(WekkerSoort.MatchesNaPauze, $"{poolId}/{edId}", nu);

    public static string Sleutel(Aanvraag aanvraag) => $"{aanvraag.PoolId}/{aanvraag.Id}";

    private static LocalDate Dag(Instant moment) => Weekmoment.Lokaal(moment).Date;

    private static Instant Op(LocalDate dag) => Weekmoment.Zone.AtLeniently(dag + Uur).ToInstant();
}
