using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Cards.Pagina;

/// <summary>
/// What the page has at its foot in the place of a chat to type in: commands as buttons. A sentence on a card that tells what to type tells
/// there which button it is.
/// </summary>
public static partial class Paginamenu
{
    /// <summary>Buttons of everybody with a page, by what is typed in Teams.</summary>
    public static IReadOnlyList<(string Opdracht, string Tekst)> VanIedereen { get; } =
        [("mijn gegevens", "Mijn gegevens"), ("vergeet mij", "Vergeet mij")];

    /// <summary>Those of an ED in a pool.</summary>
    public static IReadOnlyList<(string Opdracht, string Tekst)> InPool { get; } =
    [
        ("profiel", "Mijn profiel"), ("pauze", "Pauze"), ("weer beschikbaar", "Weer beschikbaar"), .. VanIedereen,
    ];

    /// <summary>A sentence of a card as it is on the page; a command that is no button here stays as it is.</summary>
    public static string Zin(string tekst) => Typ().Replace(
        tekst,
        m => InPool.FirstOrDefault(k => k.Opdracht == m.Groups["opdracht"].Value).Tekst is { } knop
            ? $"{(m.Value[0] == 'T' ? "K" : "k")}ies {m.Groups["dan"].Value}onderaan “{knop}”"
            : m.Value);

    [GeneratedRegex("[Tt]yp (?<dan>dan )?“(?<opdracht>[^”]+)”", RegexOptions.NonBacktracking)]
    private static partial Regex Typ();
}
