using NodaTime;
using TeamsHerstelBot.Domein.Borgingsweken;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string BorgingVoet = "Alleen jij ziet deze vraag en je antwoord.";

    /// <summary>The rhythm was changed.</summary>
    public const string BorgingsritmeGekozen = "Goed, zo doe ik het voortaan.";

    internal const string BorgingGeenTeam = "Deze vragen zijn voor wie een wijkteam leidt. Jij leidt er nu geen, voor zover ik weet.";

    internal static string BorgingKomt(Instant om) => $"Je bent bij. De volgende vraag komt op {Datum(om)}.";

    internal const string BorgingTerug = "Hier zou je op terugkomen. Is het gelukt?";

    /// <summary>The talking point was set ready.</summary>
    public const string BorgingStaatKlaar = "Dit komt als gesprekspunt op de volgende kaart in het kanaal.";

    internal const string BorgingPlanUitleg = "Vanaf die dag vraag ik één keer of het gelukt is. Er komt geen bericht bij.";

    /// <summary>The day is over, or too far away.</summary>
    public const string BorgingPlanFout = "Kies een dag na vandaag, en binnen een half jaar.";

    internal static string? BorgingStil(Stilte stilte) => stilte switch
    {
        Stilte.Geen => null,
        Stilte.Rustiger => "Je antwoordde een paar keer niet. Dat geeft niet. Ik vraag het nu minder vaak, en na een antwoord weer gewoon.",
        Stilte.Laatste =>
            "Antwoord je hier niet op? Dan komt er voorlopig geen vraag meer. Typ “borging” als je weer een vraag wilt.",
        _ => throw new ArgumentOutOfRangeException(nameof(stilte), stilte, "Every silence has its words."),
    };

    internal static string DaadKnop(Borgingsdaad daad) => daad switch
    {
        Borgingsdaad.Vraag => "Vraag een ervaringsdeskundige",
        Borgingsdaad.Afspraken => "Onze afspraken",
        Borgingsdaad.Lessen => "Onze lessen",
        Borgingsdaad.Uitleg => "Uitleg voor een bewoner",
        Borgingsdaad.Instellingen => "Instellingen",
        Borgingsdaad.Cijfers => "Cijfers van je team",
        _ => throw new ArgumentOutOfRangeException(nameof(daad), daad, "Every deed has its button."),
    };

    internal static string BorgingDicht(Borgingsweek week) => week switch
    {
        { Overgegaan: true } => "Deze vraag gaat naar wie het team nu leidt. Je hoeft niets te doen.",
        { Antwoord: BorgingAntwoord.Gedaan } => "Dit is besproken. De nieuwste vraag staat hieronder.",
        _ => "Deze vraag is voorbij. De nieuwste staat hieronder.",
    };

    internal static string Borgingsritme(int elke) => elke switch
    {
        1 => "Je krijgt elke week één vraag.",
        2 => "Je krijgt om de week één vraag.",
        _ => $"Je krijgt elke {Getal(elke)} weken één vraag.",
    };

    /// <summary>How often it is asked from now on: in silence that is less than was chosen, and in the end not.</summary>
    internal static string BorgingsritmeVoet(Borgingsweek week, int elke) =>
        (week is { Antwoord: null, Stilte: not Stilte.Geen } ? Borgingsweek.Ritme(elke, week) : elke) is { } nu
            ? $"{Borgingsritme(nu)} {BorgingVoet}"
            : BorgingVoet;

    internal static string BorgingsritmeKnop(int elke) => elke switch
    {
        1 => "Vraag het elke week",
        2 => "Vraag het om de week",
        _ => $"Vraag het elke {Getal(elke)} weken",
    };

    internal static string NaBorging(Borgingsweek week, BorgingAntwoord antwoord, int elke) => antwoord switch
    {
        BorgingAntwoord.Gepland when week.Dag is { } dag => $"Staat gepland. Vanaf {Datum(dag)} vraag ik één keer of het gelukt is.",
        BorgingAntwoord.Gepland => "Staat gepland.",
        BorgingAntwoord.Gedaan when week.TerugOp is not null => "Mooi, gelukt.",
        BorgingAntwoord.Gedaan => "Mooi dat je hier tijd voor maakte.",
        BorgingAntwoord.Later when week.KomtNogEens(elke) => "Goed, over een paar dagen vraag ik het nog één keer.",
        BorgingAntwoord.Later => "Goed, de volgende keer komt er een andere vraag.",
        BorgingAntwoord.PastNiet => "Goed, deze vraag komt een half jaar niet terug.",
        _ => throw new ArgumentOutOfRangeException(nameof(antwoord), antwoord, "Every answer has its sentence."),
    };
}
