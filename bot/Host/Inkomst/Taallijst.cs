using System.Text;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>The words that people type, as data in <c>Taal</c>: a heading and what falls under it.</summary>
public static class Taallijst
{
    /// <summary>Every line with its heading; a line with # says something to who reads the list.</summary>
    public static IEnumerable<(string Kop, string Regel)> Lees(string naam)
    {
        var kop = "";
        foreach (var regel in Regels(naam))
        {
            if (regel is ['[', .. var binnen, ']']) kop = binnen;
            else yield return (kop, regel);
        }
    }

    private static string[] Regels(string naam)
    {
        using var bron = typeof(Taallijst).Assembly.GetManifestResourceStream($"taal/{naam}")
            ?? throw new InvalidOperationException($"The list '{naam}' is no part of the assembly.");
        using var lezer = new StreamReader(bron, Encoding.UTF8);
        return
        [
            .. lezer.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Where(r => !r.StartsWith('#')),
        ];
    }
}
