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

    /// <summary>Show when the wijkteam is closed.</summary>
    public const string SluitingenTonen = "sluitingen-tonen";

    /// <summary>Choose the region whose school holidays are suggested.</summary>
    public const string SchoolregioKiezen = "schoolregio-kiezen";

    /// <summary>The wijkteam is closed on these days.</summary>
    public const string SluitingToevoegen = "sluiting-toevoegen";

    /// <summary>The wijkteam is open on these days after all.</summary>
    public const string SluitingWeghalen = "sluiting-weghalen";

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

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } =
    [
        AgendaJa, AgendaZetErop, AgendaDitKeerNiet, AgendaGeenOverleg, AgendaTonen, VraagAdvies, AanvraagIntrekken,
        AanvraagBekijken, MatchVoorstellen, AanbodJa, AanbodNee, AanbodOverleg, MatchAanvaarden, MatchTeruggeven, MatchAfronden,
        BorgingGedaan, BorgingLater, BorgingPastNiet, InrichtenWijkteam, SluitingenTonen, SchoolregioKiezen, SluitingToevoegen, SluitingWeghalen, InrichtenPool, ProfielOpslaan, ProfielTonen, PauzeAan,
        PauzeUit, HulpTonen, MijnAanvragenTonen,
    ];
}
