using System.Text;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The lists of Gegevens as they are part of the assembly: where each comes from is in BRONNEN.md.</summary>
internal static class Bron
{
#pragma warning disable RS0030 // What is part of the assembly is no file.
    public static bool Bestaat(string naam) => typeof(Bron).Assembly.GetManifestResourceInfo(naam) is not null;

    public static byte[] Bytes(string naam)
    {
        using var bron = typeof(Bron).Assembly.GetManifestResourceStream(naam)
            ?? throw new InvalidOperationException($"The list '{naam}' is no part of the assembly.");
        var bytes = new byte[bron.Length];
        bron.ReadExactly(bytes);
        return bytes;
    }
#pragma warning restore RS0030

    public static IReadOnlyList<string> Regels(string naam) => [.. Gelezen(Bytes(naam))];

    public static IEnumerable<string> Gelezen(byte[] bytes) =>
        Encoding.UTF8.GetString(bytes)
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(r => r[0] != '#');
}
