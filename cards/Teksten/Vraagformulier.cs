using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>More themes than an aanvraag can have.</summary>
    public const string TeVeelThemas = "Kies hoogstens drie thema’s. Herstel kan er altijd bij.";

    /// <summary>A day that cannot be read.</summary>
    public const string OngeldigeDag = "Deze dag klopt niet. Kies een dag uit de lijst.";

    /// <summary>A day on which the bewoner agreed that is still to come.</summary>
    public const string DagKomtNog = "Deze dag komt nog. Kies de dag waarop de bewoner ja zei.";

    /// <summary>A day on which the bewoner agreed that is too long ago to still hold.</summary>
    public const string DagTeLangGeleden = "Dat is meer dan een jaar geleden. Vraag het de bewoner opnieuw.";

    /// <summary>The bewoner agreed, but not on which day.</summary>
    public const string DagVanJa = "Op welke dag zei de bewoner ja?";

    /// <summary>The bewoner agreed, but not to what.</summary>
    public const string WaarvoorJa = "Waar zei de bewoner ja op?";

    /// <summary>On top of a form that was not sent because something in it needs a look.</summary>
    public const string NogNietVerstuurd = "Nog niet verstuurd. Hieronder staat wat er nog moet gebeuren. Wat je schreef, staat er nog.";

    /// <summary>On top of a form in which labels for people stand.</summary>
    public const string EtiketGezien =
        "Nog niet verstuurd. Een woord in je tekst kan een etiket worden. Pas het aan, of verstuur het zo. " +
            $"Wil je deze tip niet meer zien? Kies “{GeenTipsMeer}”.";

    /// <summary>Sends a question as it is, and is the end of tips about words.</summary>
    internal const string GeenTipsMeer = "Zo, en geen tips meer";

    /// <summary>A form with a bewoner, in a team without an agreement for when it becomes urgent.</summary>
    internal const string EerstEenAfspraak =
        "Bij deze vorm is een bewoner betrokken. Dan spreekt jullie team eerst af wat je doet als er opeens gevaar dreigt. " +
        "Schrijf het hier op, dan ga je daarna verder met je vraag. Wat je schreef, staat er nog.";

    internal const string AfspraakVoet = "Iedereen in het kanaal van je team ziet deze afspraak, en kan hem daar wijzigen.";

    internal const string AfspraakVraag = "Wat doen jullie als er opeens gevaar dreigt?";

    /// <summary>The agreement of the team was saved; the form goes on.</summary>
    public const string AfspraakBewaard = "De afspraak is bewaard. Jullie team ziet hem in het kanaal en kan hem daar wijzigen.";

    /// <summary>Somebody else wrote the agreement down meanwhile.</summary>
    public const string AfspraakWasEr = "Een collega schreef de afspraak net op. Hij staat hieronder.";

    internal const string VraagLabel = "Waar wil je een andere blik op? Beschrijf één moment, zonder namen";

    internal const string ZonderToelichting = "Je schreef er niets bij. Dat is ook goed.";

    internal const string NakijkenPool = "Dit gaat naar de coördinatoren van de pool. Zij zoeken iemand die met je meedenkt.";

    internal const string NakijkenConcept = "Dit blijft bij jou tot de bewoner ja zegt. Daarna gaat het naar de pool.";

    internal const string NietsVerstuurd = "Er is niets verstuurd";

    internal const string NietsVerstuurdUitleg = "Wat je schreef, is niet bewaard. Je kunt altijd opnieuw beginnen.";

    /// <summary>Why something is proposed: the words of the asker themself.</summary>
    internal static string Omdat(IEnumerable<string> woorden) =>
        $"Omdat je {Opsomming([.. woorden.Distinct(StringComparer.OrdinalIgnoreCase).Select(w => $"“{w}”")])} schrijft.";

    /// <summary>The same of one of several: "Herstelgroep, omdat je “samen” schrijft."</summary>
    internal static string Omdat(string wat, string woorden) => $"{Hoofdletter(wat)}, omdat je “{woorden}” schrijft.";

    /// <summary>Above a form of inzet that was chosen before the question was written.</summary>
    internal const string DitVraagJe = "Dit vraag je";

    /// <summary>The same question in another form.</summary>
    public const string StondErAl = "Deze vraag stelde je al";

    internal const string StondErAlUitleg = "Hij staat nog open. Daarom stuur ik hem niet nog een keer.";

    /// <summary>Asked again, while it still waits.</summary>
    public const string StaatNogOpen = "Je vraag staat nog open. Zeg het hier anders, of kies een andere vorm. Dan blijft het één vraag.";

    /// <summary>A form was sent for an aanvraag that changed meanwhile.</summary>
    public const string IntussenGewijzigd = "Deze vraag is intussen gewijzigd. Hieronder staat wat jij nu schreef. " +
        "Bewaar nog eens om dat te laten gelden.";

    /// <summary>Where a text that was not sent had to be left out, because the answer is a stored message.</summary>
    public const string TekstWeggelaten = "Je tekst is niet bewaard, want er lijkt iets in te staan dat naar één persoon wijst. " +
        "Schrijf hem hier anders op.";

    /// <summary>How to go on sparring with respect for a bewoner who does not want contact.</summary>
    public const string ZonderDruk = "Hoe blijf ik beschikbaar zonder druk?";

    internal const string VraagWijzigUitleg = "Er is nog niemand gevraagd, dus je kunt alles nog wijzigen.";

    internal const string WensUitleg = "Bij deze vorm is een bewoner betrokken. Die kiest zelf of het gebeurt.";

    internal const string BewonerErbijUitleg =
        "De bewoner is erbij. Laat de bewoner zelf kiezen wat jullie bespreken, en wat niet. Wat daar gezegd wordt, blijft daar.";

    internal const string ToestemmingUitleg =
        "Ik bewaar alleen dat er toestemming is, sinds welke dag en waarvoor. Niet van wie. De bewoner kan altijd weer nee zeggen.";

    internal const string GaIkVragenUitleg = "Kies je “ga ik vragen”? Dan blijft je vraag bij jou tot de bewoner ja zegt. " +
        "Ik vraag er na drie werkdagen één keer naar.";

    internal const string KeuzehulpUitleg = "Drie vragen. Daarna noem ik hoogstens drie vormen die kunnen passen.";

    internal const string AfspraakKop = "Dit heeft jullie team afgesproken voor als er gevaar dreigt";

    internal const string GeenAfspraak = "Jullie team heeft hier nog niets over opgeschreven. Bel je teamleider of een collega.";

    internal const string AfspraakOnbekend = "Heeft je team hier iets over afgesproken? Doe dat. Bel anders je teamleider of een collega.";

    internal const string NoodZonderMatch = "Bel daarna de coördinator van je pool. Je hoeft dit niet alleen te dragen.";

    internal const string NoodMeerMatches = "Je hebt matches bij meer teams. Kijk bij het team waar het over gaat. "
        + "Weet je het niet zeker? Bel 112.";

    internal const string NoodNietsAfgesproken = "Dit team schreef hier nog niets over op. Bel 112, en daarna de coördinator van je pool.";

    internal static string AfspraakVanMatch(string team) => $"Dit sprak {team} af voor als er gevaar dreigt";

    internal const string NoodTekst = "Ik kan hier niet snel genoeg bij helpen. Je tekst is niet verstuurd en niet bewaard.";

    internal const string NoodInChat = "Ik kan hier niet snel genoeg bij helpen. Je bericht staat alleen in deze chat. Ik stuur het "
        + "niet door.";

    internal const string NoodInKanaal =
        "Ik kan hier niet snel genoeg bij helpen. Wie hier meeleest, ziet je bericht. Ik stuur het niet door.";

    internal const string NoodTerug = "Is er nu geen gevaar? Ga dan terug en schrijf het met andere woorden.";

    internal const string Wijzigbaar = "Je kunt deze vraag nog wijzigen, want er is nu niemand gevraagd.";

    /// <summary>What is done when nobody was asked yet.</summary>
    /// <param name="werkdagen">Working days after which the pool is reminded.</param>
    public static string Herinnertijd(int werkdagen) =>
        $"Is er na {Getal(werkdagen)} {(werkdagen == 1 ? "werkdag" : "werkdagen")} nog niemand gevraagd? "
        + "Dan herinner ik de coördinatoren.";

    /// <summary>A form that was sent from a card of its own, which the card of the aanvraag follows.</summary>
    public static string NaVersturen(Aanvraag aanvraag) => aanvraag.Status == AanvraagStatus.Concept
        ? $"Je vraag {aanvraag.Nummer} staat klaar. Hij blijft bij jou tot de bewoner ja zegt. " +
            "Op de kaart hieronder zie je hoe het ermee staat."
        : $"Je vraag {aanvraag.Nummer} is gesteld. Op de kaart hieronder zie je hoe het ermee staat.";

    /// <summary>Under the field: which words can become a label, and kind words instead.</summary>
    /// <param name="tekst">The text as it was typed, or empty when nothing of it may be shown.</param>
    /// <param name="vondsten">What was found in it.</param>
    public static string Etikethint(string tekst, IEnumerable<Vondst> vondsten)
    {
        var zinnen = vondsten.Where(v => v.Soort == VondstSoort.Etiket).Take(MeesteVondsten)
            .Select(v => v.Einde > tekst.Length
                ? $"Er staat een woord in dat een etiket kan worden. Bedoel je: {v.Alternatief}?"
                : $"“{tekst.Substring(v.Begin, v.Lengte)}” kan een etiket worden. Bedoel je: {v.Alternatief}?");
        return $"{string.Join(' ', zinnen)} Wat zie je gebeuren? Het mag ook zo blijven.";
    }

    /// <summary>The one reminder to ask the bewoner.</summary>
    public static string Herinnering(Aanvraag aanvraag) => aanvraag.Status == AanvraagStatus.Concept
        ? $"Je vraag {aanvraag.Nummer} staat nog bij jou. Heb je de bewoner al gevraagd? Nog niet is ook goed. " +
            "Ik vraag het hierna niet meer."
        : $"Je vraag {aanvraag.Nummer} is geregeld. Je hoeft hier niets meer te doen.";
}
