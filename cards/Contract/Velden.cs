namespace TeamsHerstelBot.Cards;

/// <summary>Ids of the fields, as they come back. Never rename, never reuse.</summary>
public static class Velden
{
    /// <summary>Value of a choice that chooses nothing ("Maakt niet uit", "Kies later"): a choice may not have an empty value.</summary>
    public const string Geen = "geen";

    /// <summary>Theme id, <see cref="Geen"/> or absent (vraag-advies).</summary>
    public const string Thema = "thema";

    /// <summary>Text, optional, at most Vraag.MaxToelichting characters (vraag-advies).</summary>
    public const string Toelichting = "toelichting";

    /// <summary>Channel id of the wijkteam that asks (vraag-stellen).</summary>
    public const string Wijkteam = "wijkteam";

    // The question form. Lists of ids are separated by commas.

    /// <summary>Form of inzet.</summary>
    public const string Vorm = "vorm";

    /// <summary>What is hoped for: ids.</summary>
    public const string Hoopt = "hoopt";

    /// <summary>Feelings that somebody sees or hears: ids.</summary>
    public const string Emoties = "emoties";

    /// <summary>Role that is asked for.</summary>
    public const string Rol = "rol";

    /// <summary>How the two work together.</summary>
    public const string Samenwerking = "samenwerking";

    /// <summary>Where.</summary>
    public const string Plek = "plek";

    /// <summary>Day, yyyy-MM-dd.</summary>
    public const string Dag = "dag";

    /// <summary>From which day on a borgingsvraag comes back, yyyy-MM-dd (borging-plan).</summary>
    public const string PlanDag = "planDag";

    /// <summary>How long.</summary>
    public const string Duur = "duur";

    /// <summary>Where the question started.</summary>
    public const string Aanleiding = "aanleiding";

    /// <summary>For whom.</summary>
    public const string VoorWie = "voorWie";

    /// <summary>Same experience, another, or no matter.</summary>
    public const string Ervaring = "ervaring";

    /// <summary>Whether the bewoner wants it: the name of a Bewonerswens.</summary>
    public const string Wens = "wens";

    /// <summary>Day on which the bewoner agreed, yyyy-MM-dd.</summary>
    public const string ToestemmingOp = "toestemmingOp";

    /// <summary>How far the consent goes.</summary>
    public const string Reikwijdte = "reikwijdte";

    /// <summary>Text: what experience adds, at most Vraag.MaxToelichting characters.</summary>
    public const string WaaromErvaring = "waaromErvaring";

    /// <summary>Keuzehulp: the name of a Waarover.</summary>
    public const string Waarover = "waarover";

    /// <summary>Keuzehulp: ja or nee.</summary>
    public const string WilContact = "wilContact";

    /// <summary>Keuzehulp: the name of a Tijdsduur.</summary>
    public const string Tijdsduur = "tijdsduur";

    /// <summary>The themes that were proposed from the text, out of sight: left as they were, they follow a text that changes.</summary>
    public const string ThemasVoorgesteld = "themasVoorgesteld";

    /// <summary>A tip about a word was shown on this form, out of sight: it is shown once.</summary>
    public const string TipGezien = "tipGezien";

    /// <summary>Every field of the question form, the place of the theme on the weekly card included.</summary>
    public static IReadOnlyList<string> Vraagformulier { get; } =
    [
        Wijkteam, Toelichting, Themas, Vorm, Emoties, Hoopt, Rol, Samenwerking, Plek, Dag, Duur, Aanleiding, VoorWie, Ervaring, Wens,
        ToestemmingOp, Reikwijdte, WaaromErvaring, Waarover, WilContact, Tijdsduur, BewonerErbij, TeamUrgent, ThemasVoorgesteld,
        TipGezien,
    ];

    /// <summary>The fields of a question in which somebody writes freely about somebody.</summary>
    public static IReadOnlyList<string> MetEtikettip { get; } = [Toelichting, WaaromErvaring];

    /// <summary>Name of the wijkteam (inrichten-wijkteam).</summary>
    public const string Naam = "naam";

    /// <summary>Weekday 1 (Monday) to 5 (Friday).</summary>
    public const string OverlegDag = "overlegDag";

    /// <summary>HH:mm.</summary>
    public const string OverlegTijd = "overlegTijd";

    /// <summary>Weekday 1 to 5.</summary>
    public const string KaartDag = "kaartDag";

    /// <summary>HH:mm.</summary>
    public const string KaartTijd = "kaartTijd";

    /// <summary>How often the agendavraag comes: an id of <see cref="Agendakeren"/>; absent on older cards.</summary>
    public const string HoeVaak = "hoeVaak";

    /// <summary>No agendavraag before this day, yyyy-MM-dd, or absent (inrichten-wijkteam, agenda-pauze).</summary>
    public const string AgendaPauzeTot = "agendaPauzeTot";

    /// <summary>Pool id, or <see cref="Geen"/> for later.</summary>
    public const string Pool = "pool";

    /// <summary>Entra object id of a member.</summary>
    public const string Teamleider = "teamleider";

    /// <summary>First day, <c>2026-12-21</c> (sluiting-toevoegen).</summary>
    public const string SluitingVan = "sluitingVan";

    /// <summary>Last day, <c>2026-12-31</c>.</summary>
    public const string SluitingTot = "sluitingTot";

    /// <summary>What the team calls it, optional, at most 40 characters.</summary>
    public const string SluitingNaam = "sluitingNaam";

    /// <summary>Noord, Midden, Zuid or <see cref="Geen"/> (schoolregio-kiezen).</summary>
    public const string Schoolregio = "schoolregio";

    /// <summary>Name of the pool (inrichten-pool); an id is unique in a card, so not <c>naam</c>.</summary>
    public const string PoolNaam = "poolNaam";

    /// <summary>Entra object ids, separated by commas.</summary>
    public const string Coordinatoren = "coordinatoren";

    /// <summary>Organisation, at most 80 characters (profiel-opslaan).</summary>
    public const string Organisatie = "organisatie";

    /// <summary>Theme ids, separated by commas.</summary>
    public const string Themas = "themas";

    /// <summary>Channel ids, separated by commas; empty is everywhere.</summary>
    public const string Wijken = "wijken";

    /// <summary>Id of Teamvraag.Vragen or Teamvraag.Aanbod.</summary>
    public const string Wat = "wat";

    /// <summary>One of TeamvraagKaart.NietOverBewoner, BewonerVindtGoed, NogVragen.</summary>
    public const string OverBewoner = "overBewoner";

    /// <summary>Id of Teamvraag.Vervolgvormen (teamvraag-afspreken).</summary>
    public const string Vervolgvorm = "vervolgvorm";

    /// <summary>Day, <c>yyyy-MM-dd</c>, or empty.</summary>
    public const string Vervolgdag = "vervolgdag";

    /// <summary>Text of at most Signaal.MaxTekst characters.</summary>
    public const string Signaal = "signaal";

    /// <summary>Name of a SignaalWens.</summary>
    public const string Signaalwens = "signaalwens";

    /// <summary>Text of at most Signaal.MaxTekst characters (signaal-beantwoorden).</summary>
    public const string Signaalantwoord = "signaalantwoord";

    /// <summary>Name of a Niveau (profiel-opslaan).</summary>
    public const string Niveau = "niveau";

    /// <summary>Role ids, separated by commas.</summary>
    public const string Rollen = "rollen";

    /// <summary>Ids of Keuzes.Doelgroepen, separated by commas.</summary>
    public const string Doelgroepen = "doelgroepen";

    /// <summary><see cref="Ja"/>: agreed that the themes are used; absent otherwise.</summary>
    public const string Akkoord = "akkoord";

    /// <summary>Value of a choice that was ticked.</summary>
    public const string Ja = "ja";

    /// <summary>Weekdays 1 to 5, separated by commas; empty is any day.</summary>
    public const string Werkdagen = "werkdagen";

    /// <summary>Hours a week, or <see cref="Geen"/> for no limit.</summary>
    public const string Uren = "uren";

    /// <summary>Days of rest after a match.</summary>
    public const string Rustdagen = "rustdagen";

    /// <summary>Parts of the week such as <c>2-Ochtend</c>, separated by commas.</summary>
    public const string Aanwezig = "aanwezig";

    /// <summary>Text, optional, at most ProfielKaart.MaxWatHelpt characters.</summary>
    public const string WatHelpt = "watHelpt";

    /// <summary>Channel ids, separated by commas.</summary>
    public const string LieverTeams = "lieverTeams";

    /// <summary>Entra object ids that stay on the list, separated by commas.</summary>
    public const string LieverMensen = "lieverMensen";

    /// <summary>Entra object id that is added to the list, or absent.</summary>
    public const string LieverErbij = "lieverErbij";

    /// <summary>Whether the bewoner is there: <see cref="Ja"/> or <see cref="Geen"/>.</summary>
    public const string BewonerErbij = "bewonerErbij";

    /// <summary>What can be better in the contact.</summary>
    public const string Lessen = "lessen";

    /// <summary>Whether the bewoner agreed that a step is shared: <see cref="Ja"/> or <see cref="Geen"/>.</summary>
    public const string BewonerJa = "bewonerJa";

    /// <summary>What an ED shows of themself.</summary>
    public const string Toont = "toont";

    /// <summary>The experienced second of an ED who has as much as they chose.</summary>
    public const string Tweede = "tweede";

    /// <summary><c>tussenstap</c> or <c>meteen</c>.</summary>
    public const string Sparren = "sparren";

    /// <summary>ISO day, or absent (pauze-aan).</summary>
    public const string PauzeTot = "pauzeTot";

    /// <summary>ISO day on which a coördinator is there again (afwezig-melden).</summary>
    public const string AfwezigTot = "afwezigTot";

    /// <summary>Mail address of an ED without Teams, optional (ed-zonder-teams).</summary>
    public const string Email = "email";

    /// <summary>ISO day on which an ED without Teams agreed (ed-zonder-teams).</summary>
    public const string AkkoordOp = "akkoordOp";

    /// <summary><see cref="Ja"/> or <see cref="Geen"/> (startlijst-opslaan).</summary>
    public const string Delen = "delen";

    /// <summary>Name of a Zichtbaarheid, for one theme.</summary>
    public static string Zicht(string thema) => $"zicht-{thema}";

    /// <summary>Name of a Vormwens, or <see cref="Geen"/> for open, for one form.</summary>
    public static string Vormwens(string vorm) => $"vorm-{vorm}";

    /// <summary>Name of a Startstand, for one point.</summary>
    public static string Startpunt(string punt) => $"start-{punt}";

    /// <summary>1 to 5.</summary>
    public const string MaxGelijktijdig = "maxGelijktijdig";

    /// <summary>Role id of Keuzes.Rollen, or <see cref="Geen"/> (afspraken-match).</summary>
    public const string MatchRol = "matchRol";

    /// <summary>Text, at most Afspraken.MaxTekst characters, as the next two.</summary>
    public const string AfspraakWel = "afspraakWel";

    /// <summary>Text.</summary>
    public const string AfspraakNiet = "afspraakNiet";

    /// <summary>Text.</summary>
    public const string AfspraakRuimte = "afspraakRuimte";

    /// <summary>Id of Matchkeuzes.Delen.</summary>
    public const string AfspraakDelen = "afspraakDelen";

    /// <summary><c>ja</c>, <c>nog-niet</c> or <see cref="Geen"/>.</summary>
    public const string BewonerWeet = "bewonerWeet";

    /// <summary>Id of Matchkeuzes.Moeilijk, or <see cref="Geen"/>.</summary>
    public const string AfspraakMoeilijk = "afspraakMoeilijk";

    /// <summary>Text, at most Afspraken.MaxTekst characters: who does what.</summary>
    public const string Taken = "taken";

    /// <summary>Text, at most Afspraken.MaxTekst characters (verwachting-geven).</summary>
    public const string Verwacht = "verwacht";

    /// <summary>Text, at most Afspraken.MaxTekst characters.</summary>
    public const string Brengt = "brengt";

    /// <summary>Id of Matchkeuzes.Ontmoetingen (ontmoeting-plannen).</summary>
    public const string OntmoetingSoort = "ontmoetingSoort";

    /// <summary>yyyy-MM-dd.</summary>
    public const string OntmoetingDag = "ontmoetingDag";

    /// <summary>HH:mm, optional.</summary>
    public const string OntmoetingTijd = "ontmoetingTijd";

    /// <summary>Id of Matchkeuzes.Ontmoetingsrollen, or <see cref="Geen"/>.</summary>
    public const string OntmoetingRol = "ontmoetingRol";

    /// <summary>Text, at most Afspraken.MaxTekst characters (stap-zetten).</summary>
    public const string Stap = "stap";

    /// <summary>Id of Matchkeuzes.Hoe (match-afronden), as the next ones.</summary>
    public const string EindeHoe = "eindeHoe";

    /// <summary>Id of Matchkeuzes.Blijft, or <see cref="Geen"/>.</summary>
    public const string EindeBlijft = "eindeBlijft";

    /// <summary>Id of Matchkeuzes.Vertelt, or <see cref="Geen"/>.</summary>
    public const string EindeVertelt = "eindeVertelt";

    /// <summary>Ids of Matchkeuzes.Geleerd, separated by commas.</summary>
    public const string EindeGeleerd = "eindeGeleerd";

    /// <summary><c>ja</c> looks for somebody else instead of ending; else <see cref="Geen"/>.</summary>
    public const string Vervanger = "vervanger";

    /// <summary>Id of Matchkeuzes.Geholpen (terugblik-geven).</summary>
    public const string Geholpen = "geholpen";

    /// <summary>Ids of Matchkeuzes.Winst, separated by commas.</summary>
    public const string Winst = "winst";

    /// <summary>Ids of Matchkeuzes.Tegels, separated by commas.</summary>
    public const string Tegels = "tegels";

    /// <summary>Id of Matchkeuzes.Ervaring.</summary>
    public const string ErvaringGebruikt = "ervaringGebruikt";

    /// <summary>Text, optional, at most Bedankje.MaxTekst characters (bedank-geven).</summary>
    public const string Dank = "dank";

    // The agreements of a wijkteam (afspraken-opslaan): texts.

    /// <summary>What to do when it becomes urgent, at most Teamafspraken.MaxUrgent characters.</summary>
    public const string TeamUrgent = "teamUrgent";

    /// <summary>Who to call then, at most Teamafspraken.MaxContact characters.</summary>
    public const string TeamContact = "teamContact";

    /// <summary>What the team tells a bewoner beside the common explanation, at most Teamafspraken.MaxAfspraak characters.</summary>
    public const string TeamUitleg = "teamUitleg";

    /// <summary>What is written down, at most Teamafspraken.MaxAfspraak characters, as the three below.</summary>
    public const string TeamVastleggen = "teamVastleggen";

    /// <summary>Where.</summary>
    public const string TeamWaar = "teamWaar";

    /// <summary>How the bewoner hears of it.</summary>
    public const string TeamInformeren = "teamInformeren";

    /// <summary>What is shared with whom.</summary>
    public const string TeamDelen = "teamDelen";

    /// <summary>Text to write again without labels (herschrijf-tekst); never stored.</summary>
    public const string HerschrijfTekst = "herschrijfTekst";

    // What a coördinator chooses.

    /// <summary>Which card on its way: <c>{pool|kanaal}/{id}/{row}</c>.</summary>
    public const string Levering = "levering";

    /// <summary>Entra object ids of EDs, separated by commas (match-voorstellen-meer).</summary>
    public const string Kandidaten = "kandidaten";

    /// <summary>Entra object id of somebody in the pool (match-eigen-keuze).</summary>
    public const string Collega = "collega";

    /// <summary>An id of Keuzes.Alternatieven (match-geen).</summary>
    public const string Alternatief = "alternatief";

    /// <summary>An id of Keuzes.Hoe (ja-vastleggen).</summary>
    public const string Hoe = "hoe";

    /// <summary>Name of an ED without Teams (ja-vastleggen), with <see cref="Akkoord"/>.</summary>
    public const string EdNaam = "edNaam";

    /// <summary>Organisation of that ED.</summary>
    public const string EdOrganisatie = "edOrganisatie";

    /// <summary>An id of Keuzes.Verduidelijkingen (verduidelijking-vragen).</summary>
    public const string Verduidelijking = "verduidelijking";

    /// <summary>Text, at most Vraag.MaxToelichting characters (verduidelijking-geven).</summary>
    public const string Antwoord = "antwoord";

    /// <summary><c>ja</c> or <c>nee</c>: whether an ED knows the team or the situation from before (aanbod-ja). Stored nowhere.</summary>
    public const string KentTeam = "kentTeam";

    /// <summary>Working days, 1 to 5 (inrichten-pool).</summary>
    public const string HerinnerNa = "herinnerNa";

    /// <summary>Working days, 3 to 15 (inrichten-pool).</summary>
    public const string EerlijkNa = "eerlijkNa";

    /// <summary>The verb of the button with which a text was sent that was held back.</summary>
    public const string Knop = "knop";

    /// <summary>Names of a VondstSoort, separated by commas: who sent it saw the warning about these.</summary>
    public const string TekstGezien = "tekstGezien";

    /// <summary>Names of a VondstSoort, separated by commas (controle-instellen).</summary>
    public const string AlleenWaarschuwen = "alleenWaarschuwen";
}
