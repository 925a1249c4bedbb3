namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>The short lists of a match; labels are in the cards. Stored by id: never rename, never reuse.</summary>
public static class Matchkeuzes
{
    public const string WatDeBewonerWil = "wat-bewoner-wil";
    public const string Gestopt = "gestopt";
    public const string Overgedragen = "overgedragen";
    public const string IemandAnders = "iemand-anders";
    public const string Teruggegeven = "teruggegeven";
    public const string Keukentafel = "keukentafel";
    public const string Vertrouwenspersoon = "vertrouwenspersoon";

    /// <summary>What an ED shares with the team.</summary>
    public static IReadOnlyList<string> Delen { get; } = [WatDeBewonerWil, "praktisch", "samen-afstemmen", "niets"];

    /// <summary>What happens when it gets hard.</summary>
    public static IReadOnlyList<string> Moeilijk { get; } = ["doorgaan", "overleggen", "bewoner-kiest", "pauze"];

    public static IReadOnlyList<string> Ontmoetingen { get; } = ["driegesprek", Keukentafel, "afstemming"];

    public static IReadOnlyList<string> Ontmoetingsrollen { get; } = [Vertrouwenspersoon, "ondersteuner", "bondgenoot", "bruggenbouwer"];

    /// <summary>How a match can be ended by its people.</summary>
    public static IReadOnlyList<string> Hoe { get; } = ["samen", "zonder-bot", Gestopt];

    /// <summary>What stays.</summary>
    public static IReadOnlyList<string> Blijft { get; } = ["niets", "contact", "groep", "afspraak-team"];

    /// <summary>Who tells the bewoner.</summary>
    public static IReadOnlyList<string> Vertelt { get; } = ["samen", "sociaal-werker", "ervaringsdeskundige", "niet-nodig"];

    public static IReadOnlyList<string> Geleerd { get; } =
    [
        "rustiger-tempo", "beter-luisteren", "eerder-vragen", "andere-woorden", "duidelijker-afspraken"
    ];

    /// <summary>Was the question helped?</summary>
    public static IReadOnlyList<string> Geholpen { get; } = ["ja-anders", "ja", "beetje", "deze-keer-niet"];

    /// <summary>What it brought the asker.</summary>
    public static IReadOnlyList<string> Winst { get; } =
        [
            "nieuwe-kijk", "informeler-contact", "hoop-gehouden", "andere-woorden", "beter-begrip", "samen-opgetrokken", "geluisterd",
            "nog-niets",
        ];

    /// <summary>Through the eyes of the bewoner.</summary>
    public static IReadOnlyList<string> Tegels { get; } = ["begrepen", "gezien", "meer-vertrouwen", "stap-gezet"];

    /// <summary>Was the own experience of the ED used?</summary>
    public static IReadOnlyList<string> Ervaring { get; } = ["ja", "deels", "nee"];
}
