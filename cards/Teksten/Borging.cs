using TeamsHerstelBot.Domein.Borgingsweken;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    internal const string BorgingVoet = "Alleen jij ziet deze vraag en je antwoord.";

    internal static string NaBorging(BorgingAntwoord antwoord, int ronde) => antwoord switch
    {
        BorgingAntwoord.Gedaan => "Mooi dat je hier tijd voor maakte.",
        BorgingAntwoord.Later when ronde == 1 => "Goed, over een paar dagen vraag ik het nog één keer.",
        BorgingAntwoord.Later => "Goed, volgende week komt er een andere vraag.",
        BorgingAntwoord.PastNiet => "Goed, deze vraag komt een half jaar niet terug.",
        _ => throw new ArgumentOutOfRangeException(nameof(antwoord), antwoord, "Every answer has its sentence."),
    };
}
