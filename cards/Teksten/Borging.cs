using TeamsHerstelBot.Domein.Borgingsweken;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string BorgingVoet = "Alleen jij ziet deze vraag en je antwoord.";

    /// <summary>The rhythm was changed.</summary>
    public const string BorgingsritmeGekozen = "Goed, zo doe ik het voortaan.";

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

    internal static string BorgingsritmeKnop(int elke) => elke switch
    {
        1 => "Vraag het elke week",
        2 => "Vraag het om de week",
        _ => $"Vraag het elke {Getal(elke)} weken",
    };

    internal static string NaBorging(BorgingAntwoord antwoord, int ronde) => antwoord switch
    {
        BorgingAntwoord.Gedaan => "Mooi dat je hier tijd voor maakte.",
        BorgingAntwoord.Later when ronde == 1 => "Goed, over een paar dagen vraag ik het nog één keer.",
        BorgingAntwoord.Later => "Goed, de volgende keer komt er een andere vraag.",
        BorgingAntwoord.PastNiet => "Goed, deze vraag komt een half jaar niet terug.",
        _ => throw new ArgumentOutOfRangeException(nameof(antwoord), antwoord, "Every answer has its sentence."),
    };
}
