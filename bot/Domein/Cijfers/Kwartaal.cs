using System.Globalization;
using NodaTime;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Cijfers;

/// <summary>A quarter, written as <c>2026-Q4</c>.</summary>
public static class Kwartaal
{
    public static string Van(Instant moment)
    {
        var dag = Weekmoment.Lokaal(moment).Date;
        return string.Create(CultureInfo.InvariantCulture, $"{dag.Year:D4}-Q{(dag.Month + 2) / 3}");
    }
}

/// <summary>What was counted in a pool in one quarter: how often each thing happened, and never who. See <see cref="Tellers"/>.</summary>
/// <param name="Geleverd">
/// The last deliveries and forms that were counted without a decision that a repetition would find made: ids that say nothing about a
/// person.
/// </param>
public sealed record Telling(IReadOnlyDictionary<string, int> Aantallen, Lijst<string> Geleverd = default)
{
    /// <summary>Teams delivers again within a minute; a busy pool does not count this many in that time.</summary>
    private const int MeesteGeleverd = 50;

    public static Telling Leeg { get; } = new(new Dictionary<string, int>());

    public Telling Plus(IEnumerable<string> tellers)
    {
        var aantallen = new SortedDictionary<string, int>(Aantallen.ToDictionary(), StringComparer.Ordinal);
        foreach (var teller in tellers) aantallen[teller] = aantallen.GetValueOrDefault(teller) + 1;
        return this with { Aantallen = aantallen.ToDictionary() };
    }

    /// <summary>Counts what one delivery tells; the same delivery again is null: it was counted.</summary>
    /// <param name="levering">Its id, or empty when that is not known.</param>
    public Telling? Plus(string teller, string levering)
    {
        if (levering.Length == 0) return Plus([teller]);
        return Geleverd.Contains(levering) ? null : Plus([teller]) with { Geleverd = [.. Geleverd.TakeLast(MeesteGeleverd - 1), levering] };
    }

    /// <summary>Takes back what was counted before; never below nothing.</summary>
    public Telling Min(IEnumerable<string> tellers)
    {
        var aantallen = Aantallen.ToDictionary();
        foreach (var teller in tellers) aantallen[teller] = Math.Max(0, aantallen.GetValueOrDefault(teller) - 1);
        return new(aantallen.Where(a => a.Value > 0).ToDictionary());
    }
}

/// <summary>Names of the totals. Stored: never rename, never reuse.</summary>
public static class Tellers
{
    /// <summary>Somebody preferred another match; counted, and nothing else is known of it.</summary>
    public const string IemandAnders = "ander";

    /// <summary>A question got a bezwaar, shown with another road; never whose question it was.</summary>
    public static string Bezwaar(Vragen.Bezwaar bezwaar) => $"bezwaar:{bezwaar}";

    /// <summary>Somebody said that the check of texts saw this kind where it is not; never in which text, and not who.</summary>
    public static string KloptNiet(Privacy.VondstSoort soort) => $"kloptniet:{soort}";

    /// <summary>A step that three people agreed to share.</summary>
    public const string Succes = "succes";

    /// <summary>What came out of a day that was agreed on.</summary>
    public static string Uitkomst(string uitkomst) => $"uitkomst:{uitkomst}";

    /// <summary>What a wijkteam learned; for that team only.</summary>
    public static string Les(string kanaalId, string les) => $"les:{kanaalId}:{les}";

    public static string Vorm(string vorm) => $"vorm:{vorm}";

    public static string Ontmoeting(string soort) => $"ontmoeting:{soort}";

    public static string Einde(string hoe) => $"einde:{hoe}";

    public static string Geleerd(string wat) => $"geleerd:{wat}";

    public static string Geholpen(string antwoord) => $"geholpen:{antwoord}";

    public static string Winst(string wat) => $"winst:{wat}";

    public static string Tegel(string tegel) => $"tegel:{tegel}";

    public static string Ervaring(string antwoord) => $"ervaring:{antwoord}";
}
