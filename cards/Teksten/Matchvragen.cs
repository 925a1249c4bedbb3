using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>The asker leaves it a draft.</summary>
    public const string SuccesNogNiet = "Goed. Het blijft een concept. Je kunt hier later nog ja zeggen. Ik vraag het niet opnieuw.";

    internal const string SuccesVraag = "Anderen kunnen hiervan leren. Het kan alleen als de bewoner, jij en je collega het goed " +
        "vinden. Overslaan is ook goed.";

    internal const string SuccesEerstBewoner = "Fijn. Vraag het nu aan de bewoner. Tot die ja zegt, blijft het bij jou.";

    internal const string SuccesWacht = "De bewoner en jij zeggen ja. Het blijft een concept tot je collega ook ja zegt.";

    internal const string SuccesKlaar = "Iedereen zei ja. Je mag deze tekst delen, bijvoorbeeld in jullie overleg.";

    internal const string SuccesVraagVrager = "De bewoner en de ervaringsdeskundige vinden het goed om dit te delen. Jij ook? " +
        "Tot dan blijft het een concept.";

    internal const string SuccesVoet = "Alleen jullie zien deze kaart. Ik deel het nergens zelf. Namen staan er niet in.";

    /// <summary>What holds while nobody agreed anything about it.</summary>
    internal const string NogNietsOverDelen = "Nog niet afgesproken. Tot dan alleen wat de bewoner wil.";

    /// <summary>A success in a few sentences: the bewoner first, and nobody by name.</summary>
    internal static string Succes(string stap, Aanvraag aanvraag) =>
        $"Een bewoner zette een stap. {stap.TrimEnd('.', ' ')}. Een ervaringsdeskundige en een collega van "
        + $"{aanvraag.Herkomst.TeamNaam} gingen mee op weg."
        + (aanvraag.Vraag.Themas.Count == 0 ? "" : $" Het begon met {Onderwerp(aanvraag)}.");

    /// <summary>The three questions a coördinator or asker can say out loud to a bewoner.</summary>
    internal const string VragenAanBewoner = "Wil je het de bewoner vragen? Voelde het gelijkwaardig? Hield je zelf de regie? " +
        "Wil je verder, en hoe?";

    /// <summary>After an answer was saved.</summary>
    public const string AfsprakenBewaard = "Bewaard. Jullie zien allebei deze afspraken.";

    /// <summary>After a talk was planned.</summary>
    public const string OntmoetingGepland = "Het staat erin. Je collega krijgt er een kaart over.";

    /// <summary>After the ED said that it becomes urgent.</summary>
    public const string UrgentVerstuurd =
        "Je collega van het wijkteam krijgt nu het bericht om jou te bellen. Wat er speelt, staat er niet in.";

    internal const string UrgentNaarCoordinatoren =
        "De coördinatoren van de pool krijgen nu het bericht om jou te bellen. Wat er speelt, staat er niet in.";

    internal const string UrgentNaarNiemand = "Er is nu niemand die ik een bericht kan sturen. Bel zelf.";

    /// <summary>After the ED took that back.</summary>
    public const string GeenGevaarVerstuurd = "Gelukt. In dat bericht staat nu dat er geen gevaar is.";

    internal const string UrgentVergist = "Klikte je per ongeluk? Binnen tien minuten kun je laten weten dat er geen gevaar is.";

    /// <summary>After a thank-you.</summary>
    public const string DankVerstuurd = "Je dankjewel is verstuurd.";

    /// <summary>When somebody was thanked before.</summary>
    public const string AlBedankt = "Je hebt al bedankt. Dat is fijn.";

    /// <summary>A day that is over or cannot be read.</summary>
    public const string DagVanafVandaag = "Kies een dag vanaf vandaag.";

    /// <summary>On top of a form that was held back for its text.</summary>
    public const string TekstNogNietVerstuurd = "Dit is nog niet verstuurd en er is niets bewaard. Kijk nog even naar je tekst.";

    /// <summary>The plain thank-you.</summary>
    internal const string GewoneDank = "Dankjewel voor het meedenken.";

    internal const string TussenJullie = "Dit blijft tussen jullie. Schrijf het zo dat niemand herkenbaar is.";

    internal static string ContactNa(Contactantwoord antwoord) => antwoord switch
    {
        Contactantwoord.Ja => "Mooi dat jullie elkaar gesproken hebben.",
        Contactantwoord.KomtEraan => "Goed, dat komt vanzelf. Je hoeft niets te melden.",
        _ => "De coördinator weet dat je graag hulp wilt en neemt contact met je op.",
    };

    /// <summary>A kind word for a label in a thank-you: it is said to a person.</summary>
    /// <param name="alternatief">Other words, or null.</param>
    public static string Dankwoord(string? alternatief) => alternatief is null
        ? "Hier staat een woord dat een etiket kan worden. Schrijf je het anders? Het mag ook zo blijven."
        : $"Hier staat een woord dat een etiket kan worden. Bedoel je misschien: {alternatief}? Het mag ook zo blijven.";
}
