namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>The button for a bewoner who takes the consent back, on the card of the asker and of the ED of the match.</summary>
    public const string ToestemmingWeg = "Toestemming ingetrokken";

    /// <summary>For the bewoner, in plain words: heading and text of each part, to print or to read aloud.</summary>
    public static IReadOnlyList<(string Kop, string Tekst)> UitlegVoorBewoner { get; } =
    [
        (
            "Wie is een ervaringsdeskundige?",
            "Iemand die zelf een zware tijd heeft gekend en daar iets van leerde. Die gebruikt dat nu om naast een ander te staan."),
        (
            "Wat doet een ervaringsdeskundige?",
            "Luisteren. Meedenken. Een keer meegaan. Jij kiest waarover het gaat, waar je praat en hoe snel het gaat."),
        (
            "Wat doet een ervaringsdeskundige niet?",
            "Jou vertellen wat je moet doen. Over jou beslissen. Pillen geven of nakijken. Jouw verhaal doorvertellen."),
        ("Jij kiest", "Je mag ja zeggen of nee. Je mag ook later kiezen, of iemand anders vragen. Je hoeft niet te zeggen waarom."),
        (
            "Wat schrijven we op?",
            "De vraag, zonder je naam. Dat jij ja zei, wanneer en waarvoor. " +
                "Wat jullie afspreken, welke stappen je zet en op welke dagen jullie elkaar zien. " +
                "Een maand na het einde wissen we de tekst."),
        (
            "Wie weet het?",
            "De collega die jou kent en de ervaringsdeskundige. Ook de coördinatoren en iedereen die gevraagd wordt om mee te denken, " +
                "lezen de vraag. Vraag gerust wat zij met elkaar delen."),
        (
            "Stoppen",
            "Dat kan op elk moment. Zeg het tegen wie je al kent van het wijkteam, of tegen de ervaringsdeskundige. " +
                $"Die kiest in Teams “{ToestemmingWeg}”. Dan stopt het, en wissen we de tekst."),
    ];

    /// <summary>What a bewoner can say to ask for an ED, to read aloud or to show.</summary>
    public const string ZoVraagtBewoner =
        "Zeg tegen je sociaal werker, of laat dit lezen: “Ik wil graag praten met een ervaringsdeskundige. Wil je dat voor mij vragen?” "
        + "Je hoeft niet te zeggen waarom. Op deze pagina vul je niets in, en we bewaren niet dat je hier was.";

    internal const string UitlegVoet = "Om te printen of voor te lezen: kopieer de tekst. Eigen woorden van je team? " +
        "Zet die in het kanaal bij “afspraken”.";
}
