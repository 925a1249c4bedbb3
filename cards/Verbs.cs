namespace TeamsHerstelBot.Cards;

/// <summary>What a button does. Cards live in channels for years: never rename, never reuse.</summary>
public static class Verbs
{
    /// <summary>It is on the agenda.</summary>
    public const string AgendaJa = "agenda-ja";

    /// <summary>Not yet; put it on the agenda.</summary>
    public const string AgendaZetErop = "agenda-zet-erop";

    /// <summary>Not this time.</summary>
    public const string AgendaDitKeerNiet = "agenda-dit-keer-niet";

    /// <summary>No overleg this week.</summary>
    public const string AgendaGeenOverleg = "agenda-geen-overleg";

    /// <summary>Back to the agendavraag.</summary>
    public const string AgendaTonen = "agenda-tonen";

    /// <summary>Ask the pool for advice; theme and toelichting are optional.</summary>
    public const string VraagAdvies = "vraag-advies";

    /// <summary>The asker takes the aanvraag back.</summary>
    public const string AanvraagIntrekken = "aanvraag-intrekken";

    /// <summary>View of a coördinator; refresh and button.</summary>
    public const string AanvraagBekijken = "aanvraag-bekijken";

    /// <summary>A coördinator asks one ED.</summary>
    public const string MatchVoorstellen = "match-voorstellen";

    /// <summary>The ED says ja.</summary>
    public const string AanbodJa = "aanbod-ja";

    /// <summary>The ED says nee.</summary>
    public const string AanbodNee = "aanbod-nee";

    /// <summary>The ED wants to talk first.</summary>
    public const string AanbodOverleg = "aanbod-overleg";

    /// <summary>A coördinator makes the match.</summary>
    public const string MatchAanvaarden = "match-aanvaarden";

    /// <summary>Asker or ED gives the match back.</summary>
    public const string MatchTeruggeven = "match-teruggeven";

    /// <summary>Asker or ED closes the match.</summary>
    public const string MatchAfronden = "match-afronden";

    /// <summary>Done.</summary>
    public const string BorgingGedaan = "borging-gedaan";

    /// <summary>Ask again in two days.</summary>
    public const string BorgingLater = "borging-later";

    /// <summary>Not this question for half a year.</summary>
    public const string BorgingPastNiet = "borging-past-niet";

    /// <summary>This channel is a wijkteam.</summary>
    public const string InrichtenWijkteam = "inrichten-wijkteam";

    /// <summary>This channel is the pool.</summary>
    public const string InrichtenPool = "inrichten-pool";

    /// <summary>Save the own profile.</summary>
    public const string ProfielOpslaan = "profiel-opslaan";

    /// <summary>Show the own profile.</summary>
    public const string ProfielTonen = "profiel-tonen";

    /// <summary>Not available for now.</summary>
    public const string PauzeAan = "pauze-aan";

    /// <summary>Available again.</summary>
    public const string PauzeUit = "pauze-uit";

    /// <summary>Show the help.</summary>
    public const string HulpTonen = "hulp-tonen";

    /// <summary>Show the own aanvragen.</summary>
    public const string MijnAanvragenTonen = "mijn-aanvragen-tonen";

    /// <summary>It clicks.</summary>
    public const string MatchKlikJa = "match-klik-ja";

    /// <summary>Meet once more before saying so.</summary>
    public const string MatchNogEenKeer = "match-nog-een-keer";

    /// <summary>Rather somebody else; the question goes back to the pool.</summary>
    public const string MatchAnder = "match-ander";

    /// <summary>Write down what they agreed.</summary>
    public const string AfsprakenMatch = "afspraken-match";

    /// <summary>Give expectations.</summary>
    public const string VerwachtingGeven = "verwachting-geven";

    /// <summary>Skip the expectations.</summary>
    public const string VerwachtingOverslaan = "verwachting-overslaan";

    /// <summary>Plan a talk with a date under the match.</summary>
    public const string OntmoetingPlannen = "ontmoeting-plannen";

    /// <summary>Tell which step was taken.</summary>
    public const string StapZetten = "stap-zetten";

    /// <summary>No step, but contact.</summary>
    public const string StapGeen = "stap-geen";

    /// <summary>They spoke to each other.</summary>
    public const string MatchGesproken = "match-gesproken";

    /// <summary>That is coming.</summary>
    public const string MatchGesprokenStraks = "match-gesproken-straks";

    /// <summary>Help is welcome; a coördinator hears it.</summary>
    public const string MatchGesprokenHulp = "match-gesproken-hulp";

    /// <summary>Let the match wait.</summary>
    public const string MatchPauze = "match-pauze";

    /// <summary>Go on with a match that waits.</summary>
    public const string MatchHervatten = "match-hervatten";

    /// <summary>A coördinator looks for somebody else.</summary>
    public const string OverdrachtVervanger = "overdracht-vervanger";

    /// <summary>A coördinator lets it wait, in agreement with the bewoner.</summary>
    public const string OverdrachtWachten = "overdracht-wachten";

    /// <summary>A coördinator lets it end with care.</summary>
    public const string OverdrachtAfronden = "overdracht-afronden";

    /// <summary>A coördinator closes a match that ends with care.</summary>
    public const string MatchStoppen = "match-stoppen";

    /// <summary>The ED says that it becomes urgent.</summary>
    public const string MatchUrgent = "match-urgent";

    /// <summary>Look back after the end.</summary>
    public const string TerugblikGeven = "terugblik-geven";

    /// <summary>The ED wants to talk; a coördinator sees that and no text.</summary>
    public const string ReflectieOverleg = "reflectie-overleg";

    /// <summary>Thank an ED.</summary>
    public const string BedankGeven = "bedank-geven";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } =
    [
        AgendaJa, AgendaZetErop, AgendaDitKeerNiet, AgendaGeenOverleg, AgendaTonen, VraagAdvies, AanvraagIntrekken,
        AanvraagBekijken, MatchVoorstellen, AanbodJa, AanbodNee, AanbodOverleg, MatchAanvaarden, MatchTeruggeven, MatchAfronden,
        BorgingGedaan, BorgingLater, BorgingPastNiet, InrichtenWijkteam, InrichtenPool, ProfielOpslaan, ProfielTonen, PauzeAan,
        PauzeUit, HulpTonen, MijnAanvragenTonen,
        MatchKlikJa, MatchNogEenKeer, MatchAnder, AfsprakenMatch, VerwachtingGeven, VerwachtingOverslaan,
        OntmoetingPlannen, StapZetten, StapGeen, MatchGesproken, MatchGesprokenStraks, MatchGesprokenHulp,
        MatchPauze, MatchHervatten, OverdrachtVervanger, OverdrachtWachten, OverdrachtAfronden, MatchStoppen,
        MatchUrgent, TerugblikGeven, ReflectieOverleg, BedankGeven,
    ];
}
