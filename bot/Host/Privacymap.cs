using TeamsHerstelBot.Domein.Privacy;

namespace TeamsHerstelBot.Host;

/// <summary>
/// The folder with which a municipality changes the words and numbers of the privacy check: files named as those in Gegevens, a line adds
/// and a line that begins with "-" takes out.
/// </summary>
internal static class Privacymap
{
    /// <summary>Takes what is in the folder, before the first check; a mistake in it is told by <see cref="Fouten"/>.</summary>
    public static void Gebruik(string map)
    {
        if (map.Length == 0 || Fouten(map).Count > 0) return;
        Privacylijsten.Gebruik(Regels(map));
    }

    /// <summary>One sentence per mistake, with its file and line.</summary>
    public static IReadOnlyList<string> Fouten(string map) =>
        Gemeentemap.Fouten("Privacy:Map", map, () => Privacylijsten.Keur(Regels(map)));

    private static List<Lijstregel> Regels(string map) =>
    [
        .. Gemeentemap.Bestanden(map, "*.txt")
            .SelectMany(
                bestand => File.ReadLines(bestand)
                    .Select((tekst, i) => new Lijstregel(Path.GetFileNameWithoutExtension(bestand), i + 1, tekst.Trim()))
                    .Where(r => r.Tekst.Length > 0 && r.Tekst[0] != '#')),
    ];
}
