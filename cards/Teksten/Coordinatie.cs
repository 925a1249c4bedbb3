using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vergeten;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string AndereCollega = "Iemand van buiten dit voorstel? Kies gerust wie je wilt vragen.";

    internal const string GeenErvarenTweede = "Nu is er niemand met ervaring en ruimte om samen mee te gaan. " +
        "Wacht even, of kies iemand anders.";

    internal const string WachtrijVoet = "Alleen coördinatoren zien deze lijst. Wat al loopt, wacht niet en staat hier niet.";

    internal const string ZonderTeamsUitleg = "Zei iemand zonder Teams ja? Vraag eerst of je de naam mag noteren. " +
        "Wat over iemands leven gaat, hoort hier niet.";

    internal const string NiemandUitleg = "Wie de vraag stelde, krijgt een eerlijk bericht, met dit voorstel erbij.";

    internal const string KentTeamUitleg = "Ken je iets of iemand? Dan overleg je eerst met de coördinator. Je mag dit overslaan. Wat "
        + "je hier kiest, wordt niet bewaard.";

    internal const string HerinneringVoet = "Alleen jij ziet deze kaart. Per dag krijg je over wat wacht hoogstens één bericht.";

    internal const string HerinneringenVoet = "Alleen jij ziet deze kaart. Per dag krijg je hierover hoogstens één bericht.";

    internal static string VragenWachten(int aantal) => aantal switch
    {
        0 => "Deze vragen zijn verder",
        1 => "Er wacht nog één vraag",
        _ => $"{Hoofdletter(Getal(aantal))} vragen wachten op jullie",
    };

    internal const string BreedGevraagd =
        "Een vraag staat bij hoogstens twintig mensen tegelijk open. Vraag er minder, of wacht op een antwoord.";

    internal static string VragenAanJou(int aantal) => aantal switch
    {
        0 => "Er wacht nu geen vraag op jou",
        1 => "Er wacht nog één vraag op jou",
        _ => $"Er wachten {Getal(aantal)} vragen op jou",
    };

    internal const string GeenVragenAanJou = "Je hoeft hier niets meer te doen.";

    internal static string MeerVragenAanJou(int aantal) =>
        $"En nog {Getal(aantal)}. {(aantal == 1 ? "Die komt" : "Die komen")} hier te staan als je een vraag hierboven beantwoordt.";

    internal static string VragenVanDag(int aantal) => aantal == 1
        ? "Je kreeg op één dag meer dan één vraag. Deze is nog open. Een nee is ook een goed antwoord."
        : "Je kreeg deze vragen op één dag. Daarom staan ze bij elkaar. Een nee is ook een goed antwoord.";

    internal const string VragenVanDagVoet = "Alleen jij ziet deze kaart. Kwam er die dag nog een vraag bij? Dan staat die ook hier.";

    internal const string Beantwoord = "Je antwoord is binnen.";

    internal const string AanbiedingenNogOpen = "Deze vragen staan nog voor je open. Een nee is ook een goed antwoord.";

    internal const string AanbodNogOpen = "Deze vraag staat nog voor je open. Een nee is ook een goed antwoord.";

    internal const string GeenAntwoord =
        "Er is nog niets verstuurd. Wil je iets anders? Typ dan “vraag” of “hulp”, of laat deze kaart staan.";

    internal const string VerduidelijkingVoet = "Alleen de coördinatoren en wie gevraagd wordt, zien je antwoord.";

    internal const string LaterVoet = "Alleen jij ziet deze kaart. Over de bewoner staat hier niets.";

    internal const string UitkomstVoet = "Alleen jij ziet deze kaart. Eén klik is genoeg, en niets kiezen mag ook.";

    /// <summary>The one question to an asker, as a whole sentence.</summary>
    public static string Verduidelijkingsvraag(string id) => id switch
    {
        "moment" => "Voor wanneer zou je het graag willen?",
        "wens" => "Wat wil de bewoner zelf?",
        "hoop" => "Waar hoop je op?",
        "geprobeerd" => "Wat ging er al goed, of wat probeerde je al?",
        "praktisch" => "Waar zou het zijn, en met hoeveel mensen?",
        _ => "Kun je iets meer vertellen?",
    };

    /// <summary>Why a ja became a talk first.</summary>
    public static string KentTeam(Aanbod aanbod) =>
        $"Je kent dit van vroeger. Daarom overleg je eerst met {(aanbod.Rechtstreeks ? "een coördinator" : aanbod.GevraagdDoor.Naam)}.";

    /// <summary>How a ja was given, such as "na een telefoontje".</summary>
    public static string Hoe(string? id) => id switch
    {
        "gebeld" => "na een telefoontje",
        "gesproken" => "na een gesprek",
        "bericht" => "na een bericht",
        _ => "na overleg",
    };

    /// <summary>What came out of a day, as its button says it.</summary>
    public static string Uitkomst(string id) => id switch
    {
        "afspraak" => "Afspraak gemaakt",
        "inzicht" => "Nieuwe blik",
        "niet-doorgegaan" => "Het ging niet door",
        _ => id,
    };

    /// <summary>Who was asked, and how far that is.</summary>
    internal static string Gevraagd(Aanbod aanbod) => aanbod switch
    {
        { Status: AanbodStatus.Ja, Vastgelegd: { } vast } =>
            $"{aanbod.Ed.Naam} zei ja. {vast.Door.Naam} legde dat vast op {Datum(vast.Op)}, {Hoe(vast.Hoe)}.",
        { Status: AanbodStatus.Ja } => $"{aanbod.Ed.Naam} zei ja.",
        { Status: AanbodStatus.Overleg, Rechtstreeks: true } => $"{aanbod.Ed.Naam} wil eerst overleggen met een van jullie.",
        { Status: AanbodStatus.Overleg } => $"{aanbod.Ed.Naam} wil eerst overleggen met {aanbod.GevraagdDoor.Naam}.",
        { KomtAan: false } => $"{aanbod.Ed.Naam} heeft geen Teams. Bel zelf, en leg een ja hier vast.",
        { PerMail: true } => $"{aanbod.GevraagdDoor.Naam} vroeg {aanbod.Ed.Naam} per mail op {Datum(aanbod.GevraagdOp)}. "
            + "Het antwoord is nog niet binnen.",
        _ => $"{aanbod.GevraagdDoor.Naam} vroeg {aanbod.Ed.Naam} op {Datum(aanbod.GevraagdOp)}. Het antwoord is nog niet binnen.",
    };

    /// <summary>A match has begun with who cannot be reached in Teams: nobody but the coördinator can tell the two how.</summary>
    internal static IEnumerable<string> BrengSamen(Aanvraag aanvraag) =>
        aanvraag.Status is AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking
        ? aanvraag.Eds.Where(e => e.ZonderTeams)
            .Select(e => $"{e.Naam} heeft geen Teams. Vertel {e.Naam} en {aanvraag.Aanvrager.Naam} hoe zij elkaar bereiken.")
        : [];

    /// <summary>Whether the asker still has a question to answer; null when none was asked or the answer is on the card.</summary>
    internal static string? WachtOpVrager(Aanvraag aanvraag) => aanvraag.Verduidelijking is { Beantwoord: false } vraag
        ? $"{vraag.Door.Naam} vroeg {aanvraag.Aanvrager.Naam}: “{Verduidelijkingsvraag(vraag.Vraag)}” Het antwoord is nog niet binnen."
        : null;

    /// <summary>What a coördinator who is up can do.</summary>
    internal static string Herinnering(Dossier dossier) =>
        dossier.Aanvraag is { WachtOpReactie: true, MatchLoopt: false, WachtHeelLang: true }
            ? $"{HerinneringNu(dossier)} De vraag staat al {LangeTijd} of langer open."
            : HerinneringNu(dossier);

    private static string HerinneringNu(Dossier dossier)
    {
        var aanvraag = dossier.Aanvraag;
        var stil = dossier.Aanbiedingen.Where(a => a.Status == AanbodStatus.Gevraagd).Select(a => a.Ed.Naam).ToList();
        var overleg = dossier.Aanbiedingen.FirstOrDefault(a => a.Status == AanbodStatus.Overleg);
        return aanvraag.Status switch
        {
            AanvraagStatus.Nieuw when dossier.Aanbiedingen.Count > 0 =>
                "Er is nu niemand voor gevraagd. Wie van jullie vraagt iemand anders?",
            AanvraagStatus.Nieuw => "Er is nog niemand voor gevraagd. Wie van jullie pakt deze vraag op?",
            AanvraagStatus.Voorgesteld when overleg is { Rechtstreeks: true } =>
                $"{overleg.Ed.Naam} wil eerst overleggen met een van jullie. Is dat al gelukt?",
            AanvraagStatus.Voorgesteld when overleg is not null =>
                $"{overleg.Ed.Naam} wil eerst overleggen met {overleg.GevraagdDoor.Naam}. Is dat al gelukt?",
            AanvraagStatus.Voorgesteld => $"Nog geen antwoord van {Opsomming(stil)}. Dat mag. Vraag gerust ook iemand anders.",
            AanvraagStatus.Toegezegd when aanvraag.Toezegging.Direct => "De twee zijn al begonnen. Maak jij de match?",
            AanvraagStatus.Toegezegd => "Er is een ja. De match kan gemaakt worden.",
            _ => InPool(aanvraag),
        };
    }

    /// <summary>The honest word to who waits.</summary>
    internal static string EerlijkWoord(int werkdagen, IReadOnlyList<Aanvraag> vragen) => vragen is [var een]
        ? EerlijkWoord(werkdagen, een)
        : $"{Hoofdletter(Getal(vragen.Count))} van je vragen staan nu {Getal(werkdagen)} werkdagen bij de pool. " +
            $"Er is {NogGeenMatch(vragen)}. Dat ligt niet aan je vragen.";

    internal static string EerlijkWoord(int werkdagen, Aanvraag vraag) => vraag.HadMatch
        ? $"De match stopte. Je vraag staat sindsdien {Getal(werkdagen)} werkdagen bij de pool. Er is {NogGeenMatch([vraag])}."
        : $"Je vraag staat nu {Getal(werkdagen)} werkdagen bij de pool. Er is {NogGeenMatch([vraag])}. Dat ligt niet aan je vraag.";

    /// <summary>What there is not, true also where there was one that stopped.</summary>
    internal static string NogGeenMatch(IReadOnlyList<Aanvraag> vragen) =>
        vragen.All(v => v.HadMatch) ? "nog geen nieuwe match" : vragen.Any(v => v.HadMatch) ? "nu geen match" : "nog geen match";

    /// <summary>The same after weeks.</summary>
    internal static string NogSteedsGeenMatch(IReadOnlyList<Aanvraag> vragen) =>
        NogGeenMatch(vragen).Replace("nog geen", "nog steeds geen", StringComparison.Ordinal);

    internal const string EerlijkeKeuze = "Wachten mag. Dan hoef je niets te doen. Je kunt nu ook sparren over herstel in het algemeen, " +
        "of je vraag intrekken.";

    internal const string EerlijkeKeuzeZonderSparren = "Wachten mag. Dan hoef je niets te doen. Je kunt je vraag ook intrekken.";

    private static string LangeTijd => $"{Getal(Reactietermijn.Lang.Weeks)} weken";

    private static string Grens => $"{Getal(Termijnen.Onbeantwoord.Duur.Weeks)} weken";

    /// <summary>Until when an asker waits at most.</summary>
    internal static string OpenTot(Instant einde) =>
        $"Het duurt langer dan anders. Je vraag blijft open tot {Datum(einde)}. "
        + "Is er dan geen match? Dan sluiten we hem en krijg je bericht.";

    /// <summary>The honest word after weeks.</summary>
    internal static string LangWoord(Aanvraag vraag) => vraag.HadMatch
        ? $"De match stopte. Je vraag staat sindsdien {LangeTijd} bij de pool. Er is {NogSteedsGeenMatch([vraag])}."
        : $"Je vraag staat nu {LangeTijd} bij de pool. Er is {NogSteedsGeenMatch([vraag])}. Dat ligt niet aan je vraag.";

    internal static string LangGrens =>
        $"Wachten mag. Is er na {Grens} nog geen match? Dan sluiten we de vraag en krijg je bericht.";

    internal const string LangeKeuze =
        "Je kunt het ook opnieuw vragen, bijvoorbeeld korter of met een ander thema. Trek deze vraag dan in.";

    internal static string LangWoord(IReadOnlyList<Aanvraag> vragen) =>
        $"Deze vragen staan nu {LangeTijd} bij de pool. Er is {NogSteedsGeenMatch(vragen)}. Dat ligt niet aan je vragen.";

    internal static string LangGrensVoorMeer => $"{LangGrens} Je kunt een vraag ook intrekken.";

    internal static string Verlopen(Aanvraag vraag) =>
        $"{(vraag.HadMatch ? $"De match stopte. In de {Grens} daarna kwam er geen nieuwe." : $"In {Grens} kwam er geen match.")} "
        + "Dat ligt niet aan je vraag. We sluiten hem, zodat je niet blijft wachten.";

    internal const string GeslotenKeuze = "Is je vraag er nog? Dan kun je hem opnieuw stellen. Dat mag altijd.";

    internal static string VerlopenInPool(Aanvraag vraag) => vraag.HadMatch
        ? $"Na de match stond deze vraag {Grens} open. Hij is gesloten. Het wijkteam weet het."
        : $"Deze vraag stond {Grens} open en is gesloten. Het wijkteam weet het.";

    /// <summary>What is offered when nobody fits, for the asker.</summary>
    internal static string Alternatief(Aanvraag aanvraag) => aanvraag.Afloop.Alternatief switch
    {
        "groep" => "De coördinator denkt aan een groep in de wijk en vertelt je er meer over.",
        "later-opnieuw" => "Over een tijd kan dat anders zijn. Zullen we je er dan aan herinneren?",
        "andere-pool" => "De coördinator kijkt met je of een andere pool past.",
        _ when aanvraag.Vraag.IsOverHerstel => "Vraag het later gerust opnieuw.",
        _ => "Wil je met iemand sparren over herstel in het algemeen? Dat kan wel.",
    };

    internal static string LaterOp(LocalDate dag) => $"Op {Datum(dag)} krijg je een seintje, alleen jij.";

    /// <summary>Many questions on a theme found nobody: for coördinatoren.</summary>
    internal static string Themasignaal(string thema) =>
        $"Dit kwartaal was er drie keer niemand die paste bij “{Thema(thema)}”. "
        + "Willen jullie werven, of samenwerken met een andere organisatie?";

    /// <summary>The day before, for who comes.</summary>
    internal static string Dagherinnering(Aanvraag aanvraag, LocalDate dag, bool vrager) => vrager
        ? $"Op {Datum(dag)} is het zover: {Vorm(aanvraag.Vraag.Vorm)}. " +
            $"{Opsomming([.. aanvraag.Eds.Select(e => e.Naam)])} {(aanvraag.Eds.Skip(1).Any() ? "zijn" : "is")} er dan bij."
        : $"Op {Datum(dag)} is het zover: {Vorm(aanvraag.Vraag.Vorm)} bij {aanvraag.Herkomst.TeamNaam}. {aanvraag.Aanvrager.Naam} "
            + "verwacht je.";

    /// <summary>A lesson was shared.</summary>
    public const string LesBewaard = "Bewaard. Typ “lessen” als jullie terugkijken. Daar staat dit bij, zonder namen.";

    internal const string LesVraag = "Dit deel je met je team, zonder namen. Overslaan mag.";

    internal const string LessenVoet = "Hier staat hoe vaak iets is gekozen. Ik bewaar hier niet wie dat deed.";

    internal const string DagMetBewoner = "De bewoner is erbij en kiest wat jullie bespreken. Wat daar gezegd wordt, blijft daar.";

    internal const string DagPrivacy = "Bespreek het zo dat niemand herkenbaar is, of samen met de bewoner zelf.";
}
