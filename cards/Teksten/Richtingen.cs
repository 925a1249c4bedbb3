using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Teamvragen;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string TeamvraagVoet = "Je naam, het onderwerp en het thema staan in het kanaal. Alleen wie meedenkt, ziet je tekst. " +
        "Intrekken kan altijd.";

    internal const string TeamvraagKanaalVoet = "De tekst van de vraag staat niet in dit kanaal. Wie meedenkt, ziet hem in de eigen chat.";

    internal const string MeedenkerVoet = "Alleen jij ziet deze kaart. Noem geen namen van bewoners. Toch geen tijd? " +
        "Geef het door, uitleg is niet nodig.";

    internal const string SignaalVoet = "Je signaal gaat naar de coördinatoren van de pool. Jij kiest wat er daarna mee mag. " +
        "Een teamleider ziet het niet vanzelf.";

    internal const string AanwezigVoet = "Binnenlopen mag met elke vraag, ook met een kleine. Namen van bewoners zijn niet nodig.";

    internal const string AanwezigEdVoet = "Alleen jij ziet deze kaart. Kun je toch niet? Eén klik is genoeg, uitleg is niet nodig.";

    /// <summary>Sent to a team already this week.</summary>
    public const string AlAangebodenDezeWeek = "Je bood deze week al iets aan. Volgende week kan het weer. " +
        "Zo blijft het rustig in de kanalen.";

    /// <summary>About a bewoner who was not asked yet.</summary>
    public const string EerstToestemming = "Vraag het eerst aan de bewoner. Zegt die ja, dan kun je de vraag sturen. " +
        "Je tekst blijft hier staan.";

    /// <summary>Nobody to ask.</summary>
    public const string GeenWijkteams = "Er is nog geen wijkteam dat bij een pool van jou hoort.";

    /// <summary>What is asked or offered.</summary>
    public static string Teamvraagwat(TeamvraagSoort soort, string wat) => (soort, wat) switch
    {
        (TeamvraagSoort.Vraag, "regels") => "Hoe zit het met regels of een regeling?",
        (TeamvraagSoort.Vraag, "netwerk") => "Wie kan hierbij helpen in de wijk?",
        (TeamvraagSoort.Vraag, "meedenken") => "Denk je met mij mee?",
        (TeamvraagSoort.Vraag, "samen-kijken") => "Kijken we er samen naar?",
        (TeamvraagSoort.Aanbod, "overleg") => "Ik sluit graag een keer aan bij jullie overleg.",
        (TeamvraagSoort.Aanbod, "meegaan") => "Ik ga graag een keer met iemand mee.",
        (TeamvraagSoort.Aanbod, "verhaal") => "Ik vertel graag vanuit mijn ervaring.",
        (TeamvraagSoort.Aanbod, "spreekuur") => "Ik doe graag samen een spreekuur of inloop.",
        _ => throw new ArgumentOutOfRangeException(nameof(wat), wat, "Every choice has its words."),
    };

    /// <summary>How two people go on.</summary>
    public static string Vervolgvorm(string vorm) => vorm switch
    {
        "driegesprek" => "een gesprek met zijn drieën",
        "gescheiden" => "ieder een eigen gesprek, en samen afstemmen",
        "samen-erheen" => "samen ergens heen",
        _ => "even sparren",
    };

    internal static string Teamvraagstand(Teamvraag vraag) => (vraag.Status, vraag.Contact, vraag.Achterwacht) switch
    {
        (TeamvraagStatus.Afgerond, _, _) => "Afgerond. Dankjewel voor het meedenken.",
        (TeamvraagStatus.Ingetrokken, _, _) => "Dit is niet meer nodig.",
        (_, null, _) => "Wie denkt mee?",
        (_, { } contact, null) => $"{contact.Naam} denkt mee.",
        (_, { } contact, { } tweede) => $"{contact.Naam} denkt mee. {tweede.Naam} staat klaar als dat nodig is.",
    };

    /// <summary>What was written, unless who wrote it was forgotten.</summary>
    internal static string Signaaltekst(Signaal signaal) => signaal.Tekst.Length == 0 ? "Deze tekst is gewist." : signaal.Tekst;

    /// <summary>What may happen with a signaal.</summary>
    public static string Signaalwens(SignaalWens wens) => wens switch
    {
        SignaalWens.AlleenDelen => "Alleen delen met de coördinatoren",
        SignaalWens.AgendaZonderNaam => "Mag op de agenda van het wijkteam, zonder mijn naam",
        SignaalWens.AgendaMetNaam => "Mag op de agenda van het wijkteam, met mijn naam",
        _ => throw new ArgumentOutOfRangeException(nameof(wens), wens, "Every wish has its words."),
    };

    internal static string Binnen(Aanwezigheidsdag dag, string edId) => dag.AantalBij(edId) switch
    {
        0 => "Er is nog niemand die binnenloopt. Dat geeft niet.",
        1 => "1 collega loopt binnen.",
        var aantal => $"{Getal(aantal)} collega’s lopen binnen.",
    };
}
