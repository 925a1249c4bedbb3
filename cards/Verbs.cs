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

    /// <summary>Ask the pool for advice from a dialog; the same fields, and perhaps which wijkteam.</summary>
    public const string VraagStellen = "vraag-stellen";

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

    /// <summary>An ED sends a question or an offer to a wijkteam.</summary>
    public const string TeamvraagVersturen = "teamvraag-versturen";

    /// <summary>A colleague thinks along.</summary>
    public const string TeamvraagMeedenken = "teamvraag-meedenken";

    /// <summary>The colleague who thought along passes it on.</summary>
    public const string TeamvraagDoorgeven = "teamvraag-doorgeven";

    /// <summary>The two agree on how to go on, and when.</summary>
    public const string TeamvraagAfspreken = "teamvraag-afspreken";

    /// <summary>Done.</summary>
    public const string TeamvraagAfronden = "teamvraag-afronden";

    /// <summary>The ED takes it back.</summary>
    public const string TeamvraagIntrekken = "teamvraag-intrekken";

    /// <summary>An ED gives a signaal.</summary>
    public const string SignaalGeven = "signaal-geven";

    /// <summary>A coördinator says what is done with it.</summary>
    public const string SignaalBeantwoorden = "signaal-beantwoorden";

    /// <summary>A coördinator puts it in the channel of the wijkteam.</summary>
    public const string SignaalOpAgenda = "signaal-op-agenda";

    /// <summary>A colleague walks in on an ED who is there today.</summary>
    public const string AanwezigLoopBinnen = "aanwezig-loop-binnen";

    /// <summary>The ED is not there after all.</summary>
    public const string AanwezigAfmelden = "aanwezig-afmelden";

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } =
    [
        AgendaJa, AgendaZetErop, AgendaDitKeerNiet, AgendaGeenOverleg, AgendaTonen, VraagAdvies, VraagStellen, AanvraagIntrekken,
        AanvraagBekijken, MatchVoorstellen, AanbodJa, AanbodNee, AanbodOverleg, MatchAanvaarden, MatchTeruggeven, MatchAfronden,
        BorgingGedaan, BorgingLater, BorgingPastNiet, InrichtenWijkteam, InrichtenPool, ProfielOpslaan, ProfielTonen, PauzeAan,
        PauzeUit, HulpTonen, MijnAanvragenTonen,
        TeamvraagVersturen, TeamvraagMeedenken, TeamvraagDoorgeven, TeamvraagAfspreken, TeamvraagAfronden, TeamvraagIntrekken,
        SignaalGeven, SignaalBeantwoorden, SignaalOpAgenda, AanwezigLoopBinnen, AanwezigAfmelden,
    ];
}
