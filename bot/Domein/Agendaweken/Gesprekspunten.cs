using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Agendaweken;

/// <summary>
/// The talking points for the overleg; their sentences are in the cards. Stored by id: never rename, never reuse.
/// </summary>
public static class Gesprekspunten
{
    public static IReadOnlyList<string> Alle { get; } =
    [
        "functie-voorstellen", "kijk-op-herstel", "drie-soorten-kennis", "hoe-contact-begint", "waar-hoop-stokt", "praten-over-bewoners",
        "wat-leggen-we-vast", "als-het-spannend-wordt", "vragen-in-plaats-van-aannemen", "kleine-stappen", "drie-zinnen-herschrijven",
        "wie-houdt-de-regie", "stigma-bij-onszelf", "een-plek-in-de-wijk", "wat-veranderde-er", "talenten", "afspraken-nalopen",
        "welke-situatie-leent-zich",
    ];

    /// <summary>Every week another one; a point returns after all others had their turn.</summary>
    public static string VanDeWeek(Isoweek week)
    {
        var plaats = week.Volgnummer % Alle.Count;
        return Alle[plaats < 0 ? plaats + Alle.Count : plaats];
    }
}
