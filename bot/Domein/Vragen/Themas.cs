namespace TeamsHerstelBot.Domein.Vragen;

/// <summary>Themes of lived experience, never diagnoses; their labels are in the cards. Stored by id: never rename, never reuse.</summary>
public static class Themas
{
    public const string Herstel = "herstelalgemeen";

    /// <summary>Living with medication. Only who chose it is asked about it, also by a coördinator.</summary>
    public const string Medicatie = "medicatie";

    public static IReadOnlyList<string> Alle { get; } =
    [
        "psychisch", "angst", "opname", "verslaving", "armoede", "schulden", "eenzaamheid", "uitsluiting", "huiselijkgeweld", "vluchten",
        "dakloos", "jeugd", "lvb", "lichamelijk", "stigma", "wantrouwen", "huisoporde", "rouw", "werkverlies", "naaste", "zelfstandigwonen",
        "instanties", "systeemlastig", "ouder", "zingeving", Medicatie, Herstel,
    ];
}
