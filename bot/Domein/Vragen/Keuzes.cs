namespace TeamsHerstelBot.Domein.Vragen;

/// <summary>The short lists of the form; labels are in the cards. Stored by id: never rename, never reuse.</summary>
public static class Keuzes
{
    /// <summary>What somebody hopes to get.</summary>
    public static IReadOnlyList<string> Hoopt { get; } = ["begrijpen", "contact", "woorden", "hoop", "spiegel", "zelfhulp", "optrekken"];

    /// <summary>Feelings somebody sees or hears, as people live them: no symptoms, no labels.</summary>
    public static IReadOnlyList<string> Emoties { get; } =
    [
        "bang", "boos", "somber", "moe", "alleen", "beschaamd", "wantrouwig", "hoopvol", "blij", "verward"
    ];

    /// <summary>The role that is asked for; without a choice it is advice.</summary>
    public static IReadOnlyList<string> Rollen { get; } =
        ["advies", "rolmodel", "coach", "bondgenoot", "bruggenbouwer", "vertaler", "spiegel", "motivator", "vernieuwer"];

    /// <summary>The one role that an ED must have chosen and the whole team must have agreed to.</summary>
    public const string Spiegel = "spiegel";

    public static IReadOnlyList<string> Samenwerkingen { get; } = ["samen", "na-elkaar", "zelfstandig"];

    public static IReadOnlyList<string> Plekken { get; } =
    [
        "chat", "bellen", "online", "wijkteam", "zelfregie", "buurthuis", "thuis", "buiten"
    ];

    public static IReadOnlyList<string> Duren { get; } = ["eenmalig", "kort", "regelmatig", "doorlopend"];

    public static IReadOnlyList<string> Aanleidingen { get; } =
    [
        "intake", "teamoverleg", "ervaringsdeskundige", "collega", "bewoner", "anders"
    ];

    public static IReadOnlyList<string> Doelgroepen { get; } = ["bewoner", "naaste", "gezin", "jongere", "team", "wijk"];

    /// <summary>Only who chose to work with young people is proposed for them.</summary>
    public const string Jongere = "jongere";

    /// <summary>Someone with the same experience, someone with another, or no matter.</summary>
    public static IReadOnlyList<string> Ervaringen { get; } = ["zelfde", "maakt-niet-uit", "anders"];

    public const string ZelfdeErvaring = "zelfde";

    public const string AndereErvaring = "anders";

    /// <summary>How far the consent of a bewoner goes.</summary>
    public static IReadOnlyList<string> Reikwijdtes { get; } = ["contact", "vraag-delen", "contact-en-vraag"];

    /// <summary>What a coördinator offers when nobody in the pool fits now.</summary>
    public static IReadOnlyList<string> Alternatieven { get; } = ["sparren-herstel", "groep", "later-opnieuw", "andere-pool"];

    /// <summary>The one question a coördinator can ask the asker, so that nobody has to type it.</summary>
    public static IReadOnlyList<string> Verduidelijkingen { get; } = ["moment", "wens", "hoop", "geprobeerd", "praktisch"];

    /// <summary>What an ED shows of themself in a form that others see; theirs to choose, and to keep small.</summary>
    public static IReadOnlyList<string> Tonen { get; } = ["voornaam", "naam", "naam-en-verhaal", "spreek-ik-af"];

    /// <summary>How the ja of an ED without Teams was given.</summary>
    public static IReadOnlyList<string> Hoe { get; } = ["gebeld", "gesproken", "bericht"];

    /// <summary>What came out of a day that was agreed on.</summary>
    public static IReadOnlyList<string> Uitkomsten { get; } = ["afspraak", "inzicht", "niet-doorgegaan"];
}
