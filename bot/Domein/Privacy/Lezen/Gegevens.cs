using System.Text;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The lists of Gegevens, which are part of the assembly: where each comes from is in BRONNEN.md.</summary>
internal static class Gegevens
{
#pragma warning disable RS0030 // What is part of the assembly is no file.
    public static byte[] Bytes(string naam)
    {
        using var bron = typeof(Gegevens).Assembly.GetManifestResourceStream(naam)
            ?? throw new InvalidOperationException($"The list '{naam}' is no part of the assembly.");
        var bytes = new byte[bron.Length];
        bron.ReadExactly(bytes);
        return bytes;
    }
#pragma warning restore RS0030

    /// <summary>The lines that say something.</summary>
    public static IEnumerable<string> Regels(string naam) =>
        Encoding.UTF8.GetString(Bytes(naam))
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Where(r => r[0] != '#');
}
