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

    // The question form; each button carries the fields of the whole form.

    /// <summary>Open the form, from a card.</summary>
    public const string VraagFormulier = "vraag-formulier";

    /// <summary>Send it although a label was pointed out.</summary>
    public const string VraagZoStellen = "vraag-zo-stellen";

    /// <summary>Begin with a starter; its id is the last part of the id.</summary>
    public const string VraagStartzin = "vraag-startzin";

    /// <summary>Show every form of inzet.</summary>
    public const string VraagVormen = "vraag-vormen";

    /// <summary>Help to choose a form in three questions, and show what fits.</summary>
    public const string VraagKeuzehulp = "vraag-keuzehulp";

    /// <summary>Choose this form; its id is the last part of the id.</summary>
    public const string VraagVorm = "vraag-vorm";

    /// <summary>Back to the form.</summary>
    public const string VraagTerug = "vraag-terug";

    /// <summary>The asker opens the form to change an aanvraag.</summary>
    public const string AanvraagWijzigen = "aanvraag-wijzigen";

    /// <summary>The asker looks at an own aanvraag.</summary>
    public const string AanvraagTonen = "aanvraag-tonen";

    /// <summary>Ask a closed aanvraag again.</summary>
    public const string AanvraagOpnieuw = "aanvraag-opnieuw";

    /// <summary>Ask something more about the same themes.</summary>
    public const string AanvraagVerder = "aanvraag-verder";

    /// <summary>The bewoner agreed: fill in the day and how far.</summary>
    public const string ToestemmingGeven = "toestemming-geven";

    /// <summary>The bewoner took the consent back.</summary>
    public const string ToestemmingIntrekken = "toestemming-intrekken";

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

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } =
    [
        AgendaJa, AgendaZetErop, AgendaDitKeerNiet, AgendaGeenOverleg, AgendaTonen, VraagAdvies, VraagStellen, AanvraagIntrekken,
        VraagFormulier, VraagZoStellen, VraagStartzin, VraagVormen, VraagKeuzehulp, VraagVorm, VraagTerug, AanvraagWijzigen, AanvraagTonen, AanvraagOpnieuw,
        AanvraagVerder, ToestemmingGeven, ToestemmingIntrekken,
        AanvraagBekijken, MatchVoorstellen, AanbodJa, AanbodNee, AanbodOverleg, MatchAanvaarden, MatchTeruggeven, MatchAfronden,
        BorgingGedaan, BorgingLater, BorgingPastNiet, InrichtenWijkteam, InrichtenPool, ProfielOpslaan, ProfielTonen, PauzeAan,
        PauzeUit, HulpTonen, MijnAanvragenTonen,
    ];
}
