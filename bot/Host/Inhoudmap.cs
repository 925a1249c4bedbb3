using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host;

/// <summary>The folder with which a municipality changes what the bot says every week; cards/inhoud/README.md tells how.</summary>
public static class Inhoudmap
{
    public static Inhoudboek Lees(string map) => map.Length == 0 ? Inhoudboek.Standaard : Inhoudboek.Lees(Bestanden(map));

    /// <summary>One sentence per mistake, with its file and line.</summary>
    public static IReadOnlyList<string> Fouten(string map) =>
        Gemeentemap.Fouten("Inhoud:Map", map, () => Inhoudboek.Fouten(Bestanden(map)));

    private static List<Inhoudbestand> Bestanden(string map) =>
    [
        .. Gemeentemap.Bestanden(map, "*.yaml")
            .Select(bestand => new Inhoudbestand(Path.GetFileName(bestand), File.ReadAllText(bestand))),
    ];
}
