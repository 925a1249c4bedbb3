namespace TeamsHerstelBot.Host;

/// <summary>A folder with which a municipality changes data of the bot; empty is none.</summary>
internal static class Gemeentemap
{
    /// <summary>One sentence per mistake: that the folder is not there, or what is wrong in it.</summary>
    /// <param name="sleutel">The setting, as in the configuration.</param>
    public static IReadOnlyList<string> Fouten(string sleutel, string map, Func<IReadOnlyList<string>> keur)
    {
        if (map.Length == 0) return [];
        return Directory.Exists(map) ? keur() : [$"{sleutel} is '{map}', maar die map is er niet. Vul een map in, of laat het leeg."];
    }

    public static IEnumerable<string> Bestanden(string map, string patroon) =>
        Directory.EnumerateFiles(map, patroon).Order(StringComparer.Ordinal);
}
