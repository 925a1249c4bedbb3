using TeamsHerstelBot.Cards.AdaptiveCards;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The button that does what a typed command does, and for whom each is.</summary>
internal static class Opdrachtknop
{
    private const Rollen VanWijkteam = Rollen.SociaalWerker | Rollen.Teamleider;
    private const Rollen VanPool = Rollen.Coordinator | Rollen.Ervaringsdeskundige;
    private const Rollen Iedereen = VanWijkteam | VanPool;

    private const string Afwezig = "afwezig";

    private static readonly Actiedata EigenProfiel = new(Soorten.Profiel, "nieuw", 0);
    private static readonly Actiedata Algemeen = new(Soorten.Hulp, "hulp", 0);

    /// <summary>
    /// Every command but help itself, by what it is about: at most three together, each with its button and for whom it is.
    /// </summary>
    private static readonly (string Kop, (string Opdracht, string Knop, Rollen Voor)[] Opdrachten)[] Groepen =
    [
        ("Een ervaringsdeskundige laten meedenken",
        [
            ("vraag", "Vraag advies", VanWijkteam), ("keuzehulp", "Help me kiezen", VanWijkteam),
            ("mijn aanvragen", "Mijn vragen", VanWijkteam),
        ]),
        ("Vragen van wijkteams",
        [
            ("wachtrij", "Wachtrij", Rollen.Coordinator), ("nog te regelen", "Nog te regelen", Rollen.Coordinator),
            ("zonder teams", "Collega’s zonder Teams", Rollen.Coordinator),
        ]),
        ("Er even niet zijn", [(Afwezig, "Ik ben er even niet", Rollen.Coordinator)]),
        ("Zelf meedenken",
        [
            ("profiel", "Mijn profiel", VanPool), ("pauze", "Neem pauze", Rollen.Ervaringsdeskundige),
            ("weer beschikbaar", "Weer beschikbaar", Rollen.Ervaringsdeskundige),
        ]),
        ("Iets zeggen tegen een wijkteam",
        [
            ("vraag wijkteam", "Vraag een wijkteam", Rollen.Ervaringsdeskundige),
            ("bied aan", "Bied iets aan", Rollen.Ervaringsdeskundige), ("signaal", "Geef een signaal", Rollen.Ervaringsdeskundige),
        ]),
        ("Een goede start", [("startlijst", "Mijn startlijst", Rollen.Ervaringsdeskundige), ("wie is wie", "Wie is wie", Iedereen)]),
        ("Jullie team",
        [
            ("instellingen", "Instellingen", VanWijkteam), ("afspraken", "Onze afspraken", VanWijkteam),
            ("lessen", "Onze lessen", VanWijkteam),
        ]),
        ("Hoe het gaat",
        [
            ("cijfers", "Onze cijfers", VanWijkteam | Rollen.Coordinator), ("borging", "Vraag van de week", Rollen.Teamleider),
            ("levering", "Levering", Rollen.Coordinator | Rollen.Teamleider),
        ]),
        ("Woorden en uitleg",
        [
            ("herschrijf", "Herschrijf een tekst", Iedereen), ("uitleg bewoner", "Uitleg voor een bewoner", Iedereen),
            ("begrip", "Begrippen", Iedereen),
        ]),
        ("Wat de bot van je weet",
        [
            ("mijn gegevens", "Mijn gegevens", Iedereen), ("stoppen", "Stoppen", Iedereen), ("vergeet mij", "Vergeet mij", Iedereen),
        ]),
    ];

    /// <summary>What somebody with these roles can do, in the order of the help card; without a role, what everybody can.</summary>
    /// <param name="inKanaal">It is asked in a channel, which has settings.</param>
    public static IEnumerable<(string Kop, IReadOnlyList<(string Opdracht, string Knop)> Opdrachten)> Voor(Rollen rollen, bool inKanaal)
    {
        foreach (var (kop, opdrachten) in Groepen)
        {
            var heeft = opdrachten
                .Where(o => o.Voor == Iedereen || (o.Voor & rollen) != Rollen.Geen || (inKanaal && o.Opdracht == "instellingen"))
                .Select(o => (o.Opdracht, o.Knop)).ToList();
            if (heeft.Count > 0) yield return (kop, heeft);
        }
    }

    /// <summary>What somebody with these roles does most.</summary>
    public static IEnumerable<string> Gewoonlijk(Rollen rollen) =>
        Enum.GetValues<Rollen>().Where(r => r != Rollen.Geen && rollen.HasFlag(r)).Select(EersteOpdracht)
            .Concat(rollen.HasFlag(Rollen.SociaalWerker) ? ["mijn aanvragen"] : []);

    /// <summary>What somebody with these roles can stop with, and last with all of it.</summary>
    public static IEnumerable<string> OmTeStoppen(Rollen rollen)
    {
        if (rollen.HasFlag(Rollen.SociaalWerker)) yield return "mijn aanvragen";
        if (rollen.HasFlag(Rollen.Ervaringsdeskundige)) yield return "pauze";
        if (rollen.HasFlag(Rollen.Coordinator)) yield return Afwezig;
        if (rollen.HasFlag(Rollen.Teamleider)) yield return "instellingen";
        yield return "vergeet mij";
    }

    /// <summary>Under the name it has in the help.</summary>
    public static ActionExecute Naar(string opdracht) => Naar(opdracht, Naam(opdracht)!);

    /// <summary>A pause begins and ends by the button that does so on a profile; asking begins with an empty form.</summary>
    public static ActionExecute Naar(string opdracht, string titel) => opdracht switch
    {
        "pauze" => Knop(titel, Verbs.PauzeAan, EigenProfiel),
        "weer beschikbaar" => Knop(titel, Verbs.PauzeUit, EigenProfiel),
        "vraag" => Knop(titel, Verbs.VraagFormulier, Algemeen),
        _ => Knop(titel, Verbs.OpdrachtTonen, new(Soorten.Opdracht, opdracht, 0)),
    };

    /// <summary>What somebody with this role does first, as the main button.</summary>
    public static ActionExecute Eerste(Rollen rol) => Naar(EersteOpdracht(rol)) with { Style = ActionStyle.Positive };

    public static ActionExecute Hulp(string titel) => Knop(titel, Verbs.HulpTonen, Algemeen);

    /// <summary>What somebody with this role does first.</summary>
    private static string EersteOpdracht(Rollen rol) => rol switch
    {
        Rollen.SociaalWerker => "vraag",
        Rollen.Teamleider => "instellingen",
        Rollen.Coordinator => "wachtrij",
        Rollen.Ervaringsdeskundige => "profiel",
        _ => throw new ArgumentOutOfRangeException(nameof(rol), rol, "Every single role has its first command."),
    };

    /// <summary>The name it has in the help; null for what is no command there.</summary>
    public static string? Naam(string opdracht) =>
        Groepen.SelectMany(g => g.Opdrachten).Where(o => o.Opdracht == opdracht).Select(o => o.Knop).FirstOrDefault();
}
