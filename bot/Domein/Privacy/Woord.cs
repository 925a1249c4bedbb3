using System.Globalization;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A word and where it stands.</summary>
/// <param name="Voor">What stands between it and the word before.</param>
/// <param name="OpentZin">A capital says nothing here.</param>
internal sealed record Woord(string Tekst, int Begin, string Voor, bool OpentZin)
{
    public int Einde => Begin + Tekst.Length;

    public bool HeeftHoofdletter => char.IsUpper(Tekst[0]);

    public bool IsLetter => Tekst.Length == 1;

    /// <summary>Written in capitals altogether, like GGZ.</summary>
    public bool IsAfkorting => Tekst.Length > 1 && Tekst.Where(char.IsLetter).Take(4).All(char.IsUpper);

    /// <summary>The word as a name would stand in a list: without the s of "Fatima's".</summary>
    public string Kaal => Tekst.EndsWith("'s", StringComparison.OrdinalIgnoreCase) ? Tekst[..^2] : Tekst;

    public static IReadOnlyList<Woord> Alle(string tekst)
    {
        List<Woord> woorden = [];
        for (var i = 0; i < tekst.Length; i++)
        {
            if (!char.IsLetter(tekst[i])) continue;
            var begin = i;
            while (i < tekst.Length && (IsDeel(tekst[i]) || (tekst[i] is '\'' or '-' && i + 1 < tekst.Length && char.IsLetter(tekst[i + 1])))) i++;
            var voor = woorden.Count == 0 ? tekst[..begin] : tekst[woorden[^1].Einde..begin];
            woorden.Add(new(tekst[begin..i], begin, voor, OpentZinNa(voor, woorden)));
        }

        return woorden;
    }

    private static bool IsDeel(char teken) => char.IsLetter(teken) || char.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark;

    /// <summary>A full stop after an initial or "mevr" ends no sentence.</summary>
    private static bool OpentZinNa(string voor, List<Woord> eerder) =>
        eerder.Count == 0 || voor.AsSpan().IndexOfAny("!?:\n\"") >= 0
        || (voor.Contains('.', StringComparison.Ordinal) && !eerder[^1].IsLetter && !Woordenlijst.Afkortingen.Contains(eerder[^1].Tekst));
}
