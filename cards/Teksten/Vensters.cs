namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>A search in the compose box that this version does not have.</summary>
    public const string ZoekenOnbekend = "Hier kan ik niet mee zoeken. Werk de app in Teams bij.";

    /// <summary>A search in the compose box without a result.</summary>
    public const string NietsGevonden = "Ik vond niets. Je ziet hier alleen je eigen vragen die nog lopen.";

    /// <summary>A search in the compose box that failed on our side.</summary>
    /// <param name="code">To find it in the logs.</param>
    public static string ZoekenLukteNiet(string code) => $"Zoeken lukt nu niet. Probeer het zo nog eens. Code {code}.";

    internal const string VensterSluiten = "Klaar? Je kunt dit venster sluiten.";
}
