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

    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> Alle { get; } =
    [
        AgendaJa, AgendaZetErop, AgendaDitKeerNiet, AgendaGeenOverleg, AgendaTonen, VraagAdvies, AanvraagIntrekken,
        AanvraagBekijken, MatchVoorstellen, AanbodJa, AanbodNee, AanbodOverleg, MatchAanvaarden, MatchTeruggeven, MatchAfronden,
        BorgingGedaan, BorgingLater, BorgingPastNiet, InrichtenWijkteam, InrichtenPool, ProfielOpslaan, ProfielTonen, PauzeAan,
        PauzeUit, HulpTonen, MijnAanvragenTonen,
        MatchVoorstellenMeer, MatchEigenKeuze, MatchDuo, MatchGeenDuo, MatchGeen, MatchOvernemen, JaVastleggen, VerduidelijkingVragen, VerduidelijkingGeven,
        WachtrijTonen, SparrenHerstel, LaterZesWeken, LaterTwaalfWeken, UitkomstAfspraak, UitkomstInzicht, UitkomstNiet,
    ];
}
