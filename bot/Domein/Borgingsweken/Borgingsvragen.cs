using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Borgingsweken;

/// <summary>The borgingsvragen; their sentences are in the cards. Stored by id: never rename, never reuse.</summary>
public static class Borgingsvragen
{
    private const int NietTweemaalBinnen = 8;
    private const int PastNietGeldt = 26;

    /// <summary>The question that comes first when the subject was often not on the agenda.</summary>
    public const string Agenda = "agenda";

    public static IReadOnlyList<string> Alle { get; } =
    [
        Agenda, "aanwezigheid", "op-elkaars-plek", "casuistiek", "standaardmoment", "nieuwe-collegas", "succes", "leren", "twijfel",
        "verwachtingen", "taken", "niet-alleen", "een-trekker", "privacy", "urgente-situaties", "bewoners-informeren", "management",
        "uren-en-geld", "visie", "taal", "scholing", "partners", "aan-de-slag", "gewoon-werk", "waarde",
    ];

    /// <summary>
    /// An actual signal beats the rotation; no question twice within eight weeks; "past niet" hides a question for half a year.
    /// When everything is hidden, the question that was asked longest ago returns.
    /// </summary>
    public static string Kies(Isoweek week, Teamcijfer cijfer, IReadOnlyCollection<Borgingsweek> eerder)
    {
        bool Kan(string vraag) => !eerder.Any(e => e.VraagId == vraag && e.Week < week &&
            e.Week >= week.Plus(e.Antwoord == BorgingAntwoord.PastNiet ? -PastNietGeldt : -NietTweemaalBinnen));

        if (cijfer.MetOverleg >= 3 && cijfer.OpAgenda == 0 && Kan(Agenda)) return Agenda;
        var start = Math.Abs(week.Volgnummer) % Alle.Count;
        var rotatie = Enumerable.Range(0, Alle.Count).Select(i => Alle[(start + i) % Alle.Count]).ToList();
        return rotatie.Find(Kan)
            ?? rotatie.MinBy(v => eerder.Where(e => e.VraagId == v).Select(e => e.Week.Volgnummer).DefaultIfEmpty(int.MinValue).Max())!;
    }
}
