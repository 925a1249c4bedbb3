using System.Collections.Frozen;

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

    /// <summary>After the overleg: what came of it.</summary>
    public const string AgendaUitkomst = "agenda-uitkomst";

    /// <summary>The teamleider chooses another moment for the agendavraag, after a silence; it is the last part of the id.</summary>
    public const string AgendaMoment = "agenda-moment";

    /// <summary>The teamleider leaves the moment as it is.</summary>
    public const string AgendaLaatZo = "agenda-laat-zo";

    /// <summary>No agendavraag until a day: <see cref="Velden.AgendaPauzeTot"/>.</summary>
    public const string AgendaPauze = "agenda-pauze";

    /// <summary>No agendavraag any more.</summary>
    public const string AgendaStop = "agenda-stop";

    /// <summary>The agendavraag comes again.</summary>
    public const string AgendaBegin = "agenda-begin";

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

    /// <summary>Back to the first screen of the form.</summary>
    public const string VraagTerug = "vraag-terug";

    /// <summary>To the second screen of the form: themes and forms of inzet, proposed from the text.</summary>
    public const string VraagKiezen = "vraag-kiezen";

    /// <summary>To the last screen of the form: what will be sent, and who sees it; or what still stands in the way.</summary>
    public const string VraagNakijken = "vraag-nakijken";

    /// <summary>Write down what the team does in danger, and go on with the form.</summary>
    public const string VraagAfspraak = "vraag-afspraak";

    /// <summary>Leave a form in the own chat; nothing is sent.</summary>
    public const string VraagStoppen = "vraag-stoppen";

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

    /// <summary>Back to how it was before who clicks ended it or gave it away.</summary>
    public const string MaakOngedaan = "maak-ongedaan";

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

    /// <summary>The ED looks at one of several questions that wait for their answer.</summary>
    public const string AanbodTonen = "aanbod-tonen";

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

    /// <summary>How often a teamleider is asked; the last part of the id is once in how many weeks.</summary>
    public const string BorgingRitme = "borging-ritme";

    /// <summary>Plan it: a day from which on it is asked once whether it worked out.</summary>
    public const string BorgingPlan = "borging-plan";

    /// <summary>The talking point that belongs to the question comes on the next card of the channel.</summary>
    public const string BorgingAgenda = "borging-agenda";

    /// <summary>To the question of this week.</summary>
    public const string BorgingTonen = "borging-tonen";

    /// <summary>To the figures of a wijkteam.</summary>
    public const string CijfersTonen = "cijfers-tonen";

    /// <summary>How far the habit is, as the teamleider sees it; the last part of the id is the phase, or <c>bot</c> for none.</summary>
    public const string FaseKiezen = "fase-kiezen";

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

    /// <summary>Take over the role of somebody who left.</summary>
    public const string RolOvernemen = "rol-overnemen";

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

    /// <summary>Show what a command that was meant shows.</summary>
    public const string OpdrachtTonen = "opdracht-tonen";

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

    /// <summary>Show who is there today.</summary>
    public const string AanwezigTonen = "aanwezig-tonen";

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

    /// <summary>Who was called for takes it up.</summary>
    public const string UrgentOppakken = "urgent-oppakken";

    /// <summary>That ED takes it back: it was a mistake.</summary>
    public const string MatchGeenGevaar = "match-geen-gevaar";

    /// <summary>Show the card of a match again.</summary>
    public const string MatchTonen = "match-tonen";

    /// <summary>Look back after the end.</summary>
    public const string TerugblikGeven = "terugblik-geven";

    /// <summary>The ED wants to talk; a coördinator sees that and no text.</summary>
    public const string ReflectieOverleg = "reflectie-overleg";

    /// <summary>Thank an ED.</summary>
    public const string BedankGeven = "bedank-geven";
    // What a coördinator does beside proposing one and accepting.

    /// <summary>A coördinator asks several EDs at once: <see cref="Velden.Kandidaten"/>.</summary>
    public const string MatchVoorstellenMeer = "match-voorstellen-meer";

    /// <summary>A coördinator asks somebody of the pool outside the proposal: <see cref="Velden.Collega"/>.</summary>
    public const string MatchEigenKeuze = "match-eigen-keuze";

    /// <summary>Two EDs are looked for.</summary>
    public const string MatchDuo = "match-duo";

    /// <summary>One ED is enough again.</summary>
    public const string MatchGeenDuo = "match-geen-duo";

    /// <summary>Nobody in the pool fits now: <see cref="Velden.Alternatief"/>.</summary>
    public const string MatchGeen = "match-geen";

    /// <summary>A coördinator takes over from a colleague.</summary>
    public const string MatchOvernemen = "match-overnemen";

    /// <summary>A coördinator notes the ja of an ED without Teams: <see cref="Velden.Hoe"/>, and who when not in the id.</summary>
    public const string JaVastleggen = "ja-vastleggen";

    /// <summary>A coördinator asks the asker one thing: <see cref="Velden.Verduidelijking"/>.</summary>
    public const string VerduidelijkingVragen = "verduidelijking-vragen";

    /// <summary>The asker answers it: <see cref="Velden.Antwoord"/>.</summary>
    public const string VerduidelijkingGeven = "verduidelijking-geven";

    /// <summary>A page of the wachtrij; the id is the page.</summary>
    public const string WachtrijTonen = "wachtrij-tonen";

    /// <summary>The asker of a question that waits or found nobody asks to spar about herstel in general.</summary>
    public const string SparrenHerstel = "sparren-herstel";

    /// <summary>The asker wants to be reminded in six weeks.</summary>
    public const string LaterZesWeken = "later-zes-weken";

    /// <summary>The asker wants to be reminded in twelve weeks.</summary>
    public const string LaterTwaalfWeken = "later-twaalf-weken";

    /// <summary>The day led to an agreement.</summary>
    public const string UitkomstAfspraak = "uitkomst-afspraak";

    /// <summary>The day led to a new look.</summary>
    public const string UitkomstInzicht = "uitkomst-inzicht";

    /// <summary>The day did not go on.</summary>
    public const string UitkomstNiet = "uitkomst-niet";

    /// <summary>Save the agreements of the wijkteam.</summary>
    public const string AfsprakenOpslaan = "afspraken-opslaan";

    /// <summary>Write a text again without labels; nothing of it is stored.</summary>
    public const string HerschrijfTekst = "herschrijf-tekst";

    /// <summary>First the question whether somebody is sure, then the own profile is gone.</summary>
    public const string ProfielVerwijderen = "profiel-verwijderen";

    /// <summary>Ask a week later whether the pause is over.</summary>
    public const string PauzeLater = "pauze-later";

    /// <summary>A coördinator is away until a day.</summary>
    public const string AfwezigMelden = "afwezig-melden";

    /// <summary>A coördinator is there again.</summary>
    public const string AfwezigVoorbij = "afwezig-voorbij";

    /// <summary>Show the own list for a good start.</summary>
    /// <summary>Ask somebody to a discussion, from the weekly card.</summary>
    public const string VraagUitnodigen = "vraag-uitnodigen";

    /// <summary>Share what can be better in the contact.</summary>
    public const string LesDelen = "les-delen";

    /// <summary>An ED says that a step may become a success.</summary>
    public const string SuccesVoorstellen = "succes-voorstellen";

    /// <summary>The sociaal werker agrees that it is shared.</summary>
    public const string SuccesJa = "succes-ja";

    /// <summary>Not yet: it stays a draft.</summary>
    public const string SuccesNogNiet = "succes-nog-niet";

    public const string StartlijstTonen = "startlijst-tonen";

    /// <summary>Save the own list for a good start.</summary>
    public const string StartlijstOpslaan = "startlijst-opslaan";

    /// <summary>A coördinator notes an ED without Teams, who knows and agrees.</summary>
    public const string EdZonderTeams = "ed-zonder-teams";

    /// <summary>No link and no device of an ED without Teams opens the page any more.</summary>
    public const string EdToegangIntrekken = "ed-toegang-intrekken";

    /// <summary>Mail an ED without Teams a new link to the page.</summary>
    public const string EdLinkMailen = "ed-link-mailen";

    /// <summary>Show an ED without Teams the code that moves the profile to an account.</summary>
    public const string EdVerhuizen = "ed-verhuizen";

    /// <summary>An ED without Teams still takes part: the own answer, or a coördinator who asked.</summary>
    public const string EdDoetMee = "ed-doet-mee";

    /// <summary>Show who is in the pool without Teams, or one of them.</summary>
    public const string EdZonderTeamsTonen = "ed-zonder-teams-tonen";

    /// <summary>Take somebody without Teams off the pool, as that person asked.</summary>
    public const string EdZonderTeamsVerwijderen = "ed-zonder-teams-verwijderen";

    /// <summary>Show a text that was held back once more, to write it otherwise.</summary>
    public const string TekstTerug = "tekst-terug";

    /// <summary>Put what is proposed in the place of what was seen in a text.</summary>
    public const string TekstVoorstel = "tekst-voorstel";

    /// <summary>What was seen in a text is not there; only the kind is counted.</summary>
    public const string TekstKloptNiet = "tekst-klopt-niet";

    /// <summary>Show a coördinator how the check of texts does in a pool.</summary>
    public const string ControleTonen = "controle-tonen";

    /// <summary>Choose of which kinds a text in a pool only gets a warning.</summary>
    public const string ControleInstellen = "controle-instellen";

    /// <summary>Everything about who clicks is to be forgotten.</summary>
    public const string VergeetMij = "vergeet-mij";

    /// <summary>Which cards did not arrive, and why.</summary>
    public const string LeveringTonen = "levering-tonen";

    /// <summary>A card that did not arrive is tried again.</summary>
    public const string LeveringOpnieuw = "levering-opnieuw";

    /// <summary>A card that did not arrive is let go.</summary>
    public const string LeveringOpgeven = "levering-opgeven";

    /// <summary>All of them.</summary>
    public static FrozenSet<string> Alle { get; } =
    [
        AgendaJa, AgendaZetErop, AgendaDitKeerNiet, AgendaGeenOverleg, AgendaUitkomst, AgendaTonen, VraagAdvies, VraagStellen,
        AanvraagIntrekken, MaakOngedaan, VraagFormulier, VraagZoStellen, VraagStartzin, VraagVormen, VraagKeuzehulp, VraagVorm, VraagTerug,
        VraagKiezen, VraagNakijken, VraagAfspraak, VraagStoppen, AanvraagWijzigen,
        AanvraagTonen, AanvraagOpnieuw, AanvraagVerder, ToestemmingGeven, ToestemmingIntrekken, AanvraagBekijken, MatchVoorstellen,
        AanbodJa, AanbodTonen,
        AanbodNee, AanbodOverleg, MatchAanvaarden, MatchTeruggeven, MatchAfronden, BorgingGedaan, BorgingLater, BorgingPastNiet,
        BorgingRitme, BorgingPlan, BorgingAgenda, BorgingTonen, CijfersTonen, FaseKiezen,
        InrichtenWijkteam,
        SluitingenTonen, SchoolregioKiezen, SluitingToevoegen, SluitingWeghalen, InrichtenPool, ProfielOpslaan, ProfielTonen, PauzeAan,
        PauzeUit, HulpTonen, MijnAanvragenTonen, TeamvraagVersturen, TeamvraagMeedenken, TeamvraagDoorgeven, TeamvraagAfspreken,
        TeamvraagAfronden, TeamvraagIntrekken, SignaalGeven, SignaalBeantwoorden, SignaalOpAgenda, AanwezigLoopBinnen, AanwezigAfmelden,
        AanwezigTonen, MatchKlikJa, MatchNogEenKeer, MatchAnder, AfsprakenMatch, VerwachtingGeven, VerwachtingOverslaan, OntmoetingPlannen,
        StapZetten, StapGeen, SuccesVoorstellen, SuccesJa, SuccesNogNiet, VraagUitnodigen, LesDelen, MatchGesproken, MatchGesprokenStraks,
        MatchGesprokenHulp, MatchPauze, MatchHervatten, OverdrachtVervanger, OverdrachtWachten, OverdrachtAfronden, MatchStoppen,
        AfsprakenOpslaan, HerschrijfTekst, MatchUrgent, UrgentOppakken, MatchGeenGevaar, MatchTonen, TerugblikGeven, ReflectieOverleg,
        BedankGeven, ProfielVerwijderen, PauzeLater, AfwezigMelden, AfwezigVoorbij,
        StartlijstTonen, StartlijstOpslaan, EdZonderTeams, EdZonderTeamsTonen, EdZonderTeamsVerwijderen,
        EdToegangIntrekken, EdLinkMailen, EdVerhuizen, EdDoetMee,
        MatchVoorstellenMeer,
        MatchEigenKeuze, MatchDuo, MatchGeenDuo, MatchGeen, MatchOvernemen, JaVastleggen, VerduidelijkingVragen, VerduidelijkingGeven,
        WachtrijTonen, SparrenHerstel, LaterZesWeken, LaterTwaalfWeken, UitkomstAfspraak, UitkomstInzicht, UitkomstNiet, TekstTerug,
        TekstVoorstel, OpdrachtTonen, RolOvernemen, TekstKloptNiet, ControleTonen, ControleInstellen, VergeetMij,
        LeveringTonen, LeveringOpnieuw, LeveringOpgeven, AgendaMoment, AgendaLaatZo, AgendaPauze, AgendaStop, AgendaBegin,
    ];
}
