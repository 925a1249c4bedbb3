namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    private static readonly Dictionary<string, string> Themalabels = new()
    {
        ["psychisch"] = "psychische kwetsbaarheid",
        ["angst"] = "angst, niet naar buiten durven",
        ["opname"] = "een opname meegemaakt",
        ["verslaving"] = "verslaving",
        ["armoede"] = "leven in armoede",
        ["schulden"] = "schulden en schuldhulp",
        ["eenzaamheid"] = "eenzaamheid, weinig mensen om je heen",
        ["uitsluiting"] = "uitsluiting, niet meetellen",
        ["huiselijkgeweld"] = "geweld in huis",
        ["vluchten"] = "vluchten en opnieuw beginnen",
        ["dakloos"] = "geen eigen plek om te wonen",
        ["jeugd"] = "jong en in de knel, jeugdhulp",
        ["lvb"] = "leven met een verstandelijke beperking",
        ["lichamelijk"] = "lichamelijke beperking of ziekte",
        ["stigma"] = "stigma en schaamte",
        ["wantrouwen"] = "slechte ervaringen met hulp",
        ["huisoporde"] = "huis en dagelijks leven op orde",
        ["rouw"] = "verlies van een dierbare, rouw",
        ["werkverlies"] = "verlies van werk, weer meedoen",
        ["naaste"] = "naaste of mantelzorger zijn",
        ["zelfstandigwonen"] = "zelfstandig wonen in de wijk",
        ["instanties"] = "wegwijs in regels en loketten",
        ["ouder"] = "ouder worden en alleen zijn",
        ["zingeving"] = "opnieuw richting vinden",
        ["herstelalgemeen"] = "herstel, wat het thema ook is",
    };

    /// <summary>Label of a theme, in the middle of a sentence: "schulden en schuldhulp". An unknown id is shown as it is.</summary>
    public static string Thema(string id) => Themalabels.GetValueOrDefault(id, id);

    internal static string Hoofdletter(string tekst) => tekst.Length == 0 ? tekst : char.ToUpperInvariant(tekst[0]) + tekst[1..];
}
