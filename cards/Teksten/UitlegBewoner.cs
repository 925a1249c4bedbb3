namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>For the bewoner, in plain words: heading and text of each part, to print or to read aloud.</summary>
    public static IReadOnlyList<(string Kop, string Tekst)> UitlegVoorBewoner { get; } =
    [
        ("Wie is een ervaringsdeskundige?", "Iemand die zelf een zware tijd heeft gekend en daar iets van leerde. Nu gebruikt hij of zij dat om naast een ander te staan."),
        ("Wat doet een ervaringsdeskundige?", "Luisteren. Meedenken. Een keer meegaan. Jij kiest waarover het gaat, waar je praat en hoe snel het gaat."),
        ("Wat doet een ervaringsdeskundige niet?", "Jou vertellen wat je moet doen. Over jou beslissen. Pillen geven of nakijken. Jouw verhaal doorvertellen."),
        ("Jij kiest", "Je mag ja zeggen of nee. Je mag ook later kiezen, of iemand anders vragen. Je hoeft niet te zeggen waarom."),
        ("Wat schrijven we op?", "Alleen dat jij het goed vindt, sinds welke dag en waarvoor. Jouw naam staat er niet bij."),
        ("Wie weet het?", "De collega die jou kent, de ervaringsdeskundige en wie hen bij elkaar bracht. Vraag gerust wat zij met elkaar delen."),
        ("Stoppen", "Dat kan op elk moment. Zeg het tegen een van beiden. Dan stopt het, en wordt de vraag gewist."),
    ];

    internal const string UitlegVoet = "Om te printen of voor te lezen: kopieer de tekst. Eigen woorden van je team? Zet die in het kanaal bij “afspraken”.";
}
