namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    private static readonly Dictionary<string, string> Themalabels = new()
    {
        ["psychisch"] = "psychische kwetsbaarheid",
        ["angst"] = "angst om naar buiten te gaan",
        ["opname"] = "een opname in de ggz",
        ["verslaving"] = "verslaving",
        ["armoede"] = "leven in armoede",
        ["schulden"] = "schulden en schuldhulp",
        ["eenzaamheid"] = "eenzaamheid",
        ["uitsluiting"] = "buitengesloten worden",
        ["huiselijkgeweld"] = "huiselijk geweld",
        ["vluchten"] = "vluchten en opnieuw beginnen",
        ["dakloos"] = "dak- of thuisloosheid",
        ["jeugd"] = "jong zijn en vastlopen",
        ["lvb"] = "leven met een verstandelijke beperking",
        ["lichamelijk"] = "lichamelijke beperking of ziekte",
        ["stigma"] = "stigma en schaamte",
        ["wantrouwen"] = "slechte ervaringen met hulp",
        ["huisoporde"] = "huis en dag op orde krijgen",
        ["rouw"] = "verlies van een dierbare",
        ["werkverlies"] = "verlies van werk",
        ["naaste"] = "naaste of mantelzorger zijn",
        ["zelfstandigwonen"] = "zelfstandig wonen in de wijk",
        ["instanties"] = "regels en loketten",
        ["systeemlastig"] = "vastlopen in regels",
        ["ouder"] = "ouder worden en alleen zijn",
        ["zingeving"] = "weer weten waar je heen wilt",
        ["medicatie"] = "leven met medicijnen",
        ["herstelalgemeen"] = "herstel in het algemeen",
    };

    /// <summary>Label of a theme, in the middle of a sentence: "schulden en schuldhulp". An unknown id is shown as it is.</summary>
    public static string Thema(string id) => Themalabels.GetValueOrDefault(id, id);

    /// <summary>Label of a theme as a choice: "Schulden en schuldhulp". Herstel in general suits whatever the theme is.</summary>
    public static string Themakeuze(string id) =>
        id == Domein.Vragen.Themas.Herstel ? "Herstel, wat het thema ook is" : Hoofdletter(Thema(id));

    internal static string Kleineletter(string tekst) => tekst.Length == 0 ? tekst : char.ToLowerInvariant(tekst[0]) + tekst[1..];

    /// <summary>With a capital first: "één keer" becomes "Eén keer".</summary>
    internal static string Hoofdletter(string tekst) => tekst switch
    {
        "" => "",
        ['é', 'é', ..] => $"E{tekst[1..]}",
        _ => char.ToUpperInvariant(tekst[0]) + tekst[1..],
    };

    /// <summary>The beginning, with "…" when there is more.</summary>
    internal static string Kort(string tekst, int meeste)
    {
        if (tekst.Length <= meeste) return tekst;
        return $"{tekst[..(char.IsHighSurrogate(tekst[meeste - 1]) ? meeste - 1 : meeste)].TrimEnd()}…";
    }
}
