using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Cards;

/// <summary>What a decision of somebody else means for who hears of it.</summary>
public static partial class Teksten
{
    internal const string TochVerder =
        "Je collega en de coördinator horen dat het wacht, niet waarom. Wil je toch verder? Open de match en klik op “Verder samen”.";

    internal const string PauzeLaatDoor = "Je pauze geldt voor nieuwe vragen.";

    internal const string WeerVerder = "Wil je weer verder? Open de match en klik op “Verder samen”. Dan kijkt je collega of het past.";

    internal const string BesluitVoorbij = "De vraag is intussen voorbij. Je hoeft niets te doen.";

    internal const string BesluitAnders = "Intussen is het weer anders. Kijk hoe het nu staat.";

    internal static string MetWie(Aanvraag aanvraag) => $"{aanvraag.Aanvrager.Naam} van {aanvraag.Herkomst.TeamNaam}";

    /// <summary>What a pause would do.</summary>
    /// <param name="metWie">Of each match, with whom.</param>
    internal static string PauzeVooraf(IReadOnlyList<string> metWie) => metWie is [var een]
        ? $"Met een pauze wacht je match met {een}. Die stopt niet. Daarna kun je weer verder."
        : $"Met een pauze wachten je {Getal(metWie.Count)} matches. Die stoppen niet. Daarna kun je weer verder.";

    /// <summary>When a talk is.</summary>
    internal static string Wanneer(Ontmoeting ontmoeting) =>
        Datum(ontmoeting.Dag) + (ontmoeting.Tijd is { } tijd ? $" om {Tijd(tijd)}" : "");

    /// <summary>
    /// The first talk or day that was planned when a match began to wait, and what to do about it; null when there is none.
    /// </summary>
    internal static string? Gepland(Aanvraag aanvraag, Match? match)
    {
        if (!aanvraag.MatchLoopt || match is not { Loopt: true, Pauze: { Keuze: not Overdracht.Afronden } pauze }) return null;
        var sinds = Weekmoment.Lokaal(pauze.Sinds).Date;
        var gesprek = match.Onderweg.Ontmoetingen.Where(o => o.Dag >= sinds).OrderBy(o => o.Dag).ThenBy(o => o.Tijd).FirstOrDefault();
        if (gesprek is not null)
        {
            return $"Er staat iets gepland: {Matchkeuze(Domein.Dossiers.Matchkeuzes.Ontmoetingen, gesprek.Soort)}, "
                + $"{Wanneer(gesprek)}. Laat elkaar weten of dat doorgaat.";
        }

        return aanvraag.Vraag.Werkwijze.Dag is { } dag && dag >= sinds
            ? $"Er staat iets gepland: {Datum(dag)}. Laat elkaar weten of dat doorgaat."
            : null;
    }

    /// <summary>How one match stands, for its ED.</summary>
    internal static string MatchInPauze(LopendeMatch match, Ervaringsdeskundige ed) =>
        $"{match.Aanvraag.Herkomst.TeamNaam}. " + match.Match.Pauze switch
        {
            null => "Deze match gaat door.",
            { Keuze: Overdracht.Afronden } => "Deze match wordt zorgvuldig afgerond.",
            { EdVerder: true } p when p.EdId == ed.Wie.Id => "Jij wilt weer verder. Je collega kijkt nu of dat past.",
            _ when Gepland(match.Aanvraag, match.Match) is { } gepland => $"Deze match wacht nu. {gepland}",
            _ => "Deze match wacht nu. Je hoeft niets te doen.",
        };

    /// <summary>The news in a sentence or three, as it is when it is read; null when something else became of it.</summary>
    /// <param name="wat">One of <see cref="Besluiten"/>.</param>
    /// <param name="aan">Who reads it.</param>
    internal static string? Besluit(Dossier dossier, string wat, string aan)
    {
        var (aanvraag, pauze) = (dossier.Aanvraag, dossier.Aanvraag.MatchLoopt ? dossier.Match?.Pauze : null);
        var vrager = aan == aanvraag.Aanvrager.Id;
        var weg = aanvraag.Eds.FirstOrDefault(e => e.Id == pauze?.EdId)?.Naam ?? "je contactpersoon";
        return wat switch
        {
            Besluiten.EdWacht when pauze?.EdId is not null && vrager =>
                $"{Hoofdletter(weg)} is even niet beschikbaar. {Coordinator(dossier)} neemt contact met je op over wat past. "
                + "Je hoeft nu niets te doen.",
            Besluiten.EdWacht when pauze?.EdId is not null =>
                $"{Hoofdletter(weg)} is even niet beschikbaar. De coördinator kijkt wat past. Je hoeft nu niets te doen.",
            Besluiten.VragerWacht when pauze is { EdId: null } =>
                $"{aanvraag.Aanvrager.Naam} laat jullie contact even wachten. Je hoeft nu niets te doen.",
            Besluiten.Wachten when pauze is { Keuze: Overdracht.Wachten, EdId: not null } && vrager =>
                $"De coördinator koos: jullie contact wacht tot {weg} weer kan. Dan krijg je de vraag of je verder wilt.",
            Besluiten.Wachten when pauze is { Keuze: Overdracht.Wachten } =>
                "De coördinator koos: dit contact wacht nog even. Je hoeft nu niets te doen.",
            Besluiten.Afronden when pauze is { Keuze: Overdracht.Afronden } =>
                "De coördinator koos: rond dit contact zorgvuldig af. Doe het op een moment dat past. De bewoner hoort het van jullie.",
            Besluiten.EenGaatDoor when aanvraag is { MatchLoopt: true, Toezegging: { Ed: { } ed, Tweede: null } } => vrager
                ? $"De coördinator koos: {ed.Naam} gaat alleen met je verder. Je hoeft niets te doen."
                : "De coördinator koos: jij gaat alleen verder met dit contact. Past dat niet? Geef de match dan terug.",
            Besluiten.Vervangen when aanvraag.MatchLoopt =>
                "Je collega gaat alleen verder met dit contact. Het zegt niets over jou. Dankjewel voor wat je deed.",
            Besluiten.Verder when aanvraag.MatchLoopt && pauze is null =>
                $"Jullie contact gaat weer verder. {aanvraag.Aanvrager.Naam} wil dat ook.",
            Besluiten.AndereVrager when aanvraag.MatchLoopt =>
                $"{aanvraag.Aanvrager.Naam} gaat nu met je verder, in de plaats van je collega.",
            Besluiten.Overgenomen when aanvraag is { WachtOpReactie: true, Toezegging.VoorgesteldDoor: { } door } =>
                $"{door.Naam} is nu jouw coördinator voor deze vraag. Je hoeft niets te doen.",
            Besluiten.JaVervallen when aanvraag.WachtOpReactie =>
                "Wie ja zei, kan toch niet meedenken. De coördinator zoekt verder. Je hoeft niets te doen.",
            Besluiten.PoolWeg when dossier.PoolWeg && aanvraag.MatchLoopt =>
                $"{PoolNietHier} Jullie contact kan gewoon doorgaan. Ik stel er nu geen vragen over.",
            Besluiten.PoolWeg when dossier.PoolWeg && aanvraag.WachtOpReactie =>
                $"{PoolNietHier} Je vraag blijft staan, maar er zoekt nu niemand. Je krijgt bericht als de pool terug is. "
                + "Heb je nu iemand nodig? Bespreek het met je teamleider.",
            Besluiten.PoolTerug when !dossier.PoolWeg && aanvraag.MatchLoopt =>
                "De pool doet weer mee. Jullie contact gaat door zoals het was. Je hoeft niets te doen.",
            Besluiten.PoolTerug when !dossier.PoolWeg && aanvraag.WachtOpReactie =>
                "De pool doet weer mee. Je vraag staat er nog. Speelt hij niet meer? Dan kun je hem intrekken.",
            Besluiten.UrgentOpgepakt when dossier.Match is { Onderweg: { IsOpgepakt: true, Opgepakt: { } op, OpgepaktDoor: var door } } =>
                $"{Opgepakt(op, door, ik: false)} Is er nu gevaar? Bel 112.",
            _ => null,
        };
    }

    internal const string PoolNietHier = "De pool doet nu niet mee in Teams.";

    internal const string DaarnaOppakken = "Klik op “Ik pak dit op” als je belt. Dan weet je collega dat het gezien is.";

    /// <summary>When, and as what; nobody is named.</summary>
    /// <param name="ik">Who reads it may have done it.</param>
    internal static string Opgepakt(Instant op, string? door, bool ik) =>
        $"{Oppakker(door, ik)} pakte dit op, "
        + $"{Datum(op)} om {Tijd(Weekmoment.Lokaal(op).TimeOfDay)}.";

    private static string Oppakker(string? door, bool ik) => door switch
    {
        Oppakkers.Coordinator => "Een coördinator",
        _ when ik => "Jij",
        Oppakkers.Teamleider => "De teamleider",
        _ => "De sociaal werker",
    };

    /// <summary>Who of the coördinatoren goes on with it, at the begin of a sentence: nobody is named who is none any more.</summary>
    internal static string Coordinator(Dossier dossier) => (dossier.Coordinator, dossier.Pool.Coordinatoren) switch
    {
        ({ } wie, _) => wie.Naam,
        (_, []) => "Wie coördinator wordt,",
        _ => "Een coördinator",
    };
}
