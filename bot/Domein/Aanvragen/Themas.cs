namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>Themes of lived experience, never diagnoses; their labels are in the cards. Stored by id: never rename, never reuse.</summary>
public static class Themas
{
    public const string Herstel = "herstelalgemeen";

    public static IReadOnlyList<string> Alle { get; } =
    [
        "psychisch", "angst", "opname", "verslaving", "armoede", "schulden", "eenzaamheid", "uitsluiting", "huiselijkgeweld", "vluchten",
        "dakloos", "jeugd", "lvb", "lichamelijk", "stigma", "wantrouwen", "huisoporde", "rouw", "werkverlies", "naaste", "zelfstandigwonen",
        "instanties", "systeemlastig", "ouder", "zingeving", Herstel,
    ];
}
