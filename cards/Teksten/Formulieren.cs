namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>A field that is empty and must not be.</summary>
    public const string Verplicht = "Vul dit nog in.";

    /// <summary>A choice that is empty and must not be.</summary>
    public const string KiesEerst = "Maak hier nog een keuze.";

    /// <summary>A person who is not a member of the team.</summary>
    public const string GeenLid = "Deze collega is geen lid van dit team. Kies iemand uit de lijst.";

    /// <summary>A guest chose themself or another guest for a role.</summary>
    public const string GastKiestGeenGast = "Je bent gast in dit team. Laat een collega die geen gast is dit kiezen.";

    /// <summary>A time that cannot be read.</summary>
    public const string OngeldigeTijd = "Deze tijd klopt niet. Schrijf het zo: 09:30.";

    /// <summary>A choice that is not in the list any more.</summary>
    public const string OngeldigeKeuze = "Deze keuze bestaat niet meer. Kies een andere.";

    /// <summary>On top of a form that came back with errors.</summary>
    public const string NogNietBewaard = "Nog niet bewaard. Hieronder staat wat er nog moet gebeuren. Wat je schreef, staat er nog.";

    /// <summary>More characters than fit.</summary>
    /// <param name="getypt">Characters typed.</param>
    /// <param name="max">Characters that fit.</param>
    public static string TeLang(int getypt, int max) => $"Je tekst is {Getal(getypt)} tekens. Er passen er {Getal(max)}. Kort hem iets in.";
}
