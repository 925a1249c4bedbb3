using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>Somebody else saved the agreements meanwhile.</summary>
    public const string AfsprakenIntussen = "Een collega heeft de afspraken net gewijzigd. Hieronder staat wat jij schreef. " +
        "Bewaar nog eens om dat te laten gelden.";

    /// <summary>Agreements were asked for outside the channel of a wijkteam, by somebody who is in none.</summary>
    public const string AfsprakenElders = "Afspraken horen bij een wijkteam. Ga naar het kanaal van je team. " +
        "Noem me daar en typ “afspraken”.";

    internal const string AfsprakenUitleg = "Vul in wat je team al weet. De rest kan later. Schrijf niets over bewoners.";

    internal const string AfsprakenVoet = "Iedereen in dit kanaal ziet deze afspraken, en kan ze wijzigen. " +
        "Een ervaringsdeskundige ziet er alleen van wat je doet als er gevaar dreigt, en pas op dat moment.";

    internal const string AfsprakenVoetChat = "Wijzigen doe je in het kanaal van je team. Noem me daar en typ “afspraken”.";

    internal const string NogNietAfgesproken = "Nog niet afgesproken.";

    internal const string NoodGeen = "Is er geen gevaar? Dan kun je hier je vraag stellen.";
    internal const string NoodWacht = "Ik ben geen hulplijn en er kijkt niemand mee.";

    /// <summary>Who wrote the agreements last, and when.</summary>
    public static string AfsprakenDoor(Teamafspraken afspraken) => $"{afspraken.Door.Naam} schreef dit op {Datum(afspraken.Op)}.";
}
