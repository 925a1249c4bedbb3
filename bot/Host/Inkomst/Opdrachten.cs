using System.Globalization;
using System.Text;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>
/// Finds the command in what somebody typed. Case, accents and surrounding words are forgiven; what is not understood gets the help card.
/// </summary>
public sealed class Opdrachten(IServiceProvider handlers)
{
    public const string Hulp = "hulp";

    /// <summary>What can be typed, longest first, and the command it stands for.</summary>
    private static readonly (string Tekst, string Opdracht)[] Bekend =
    [
        ("vraag wijkteam", "vraag wijkteam"), ("vraag aan wijkteam", "vraag wijkteam"), ("bied aan", "bied aan"),
        ("ik bied aan", "bied aan"), ("signaal", "signaal"),
        ("startlijst", "startlijst"), ("nog te regelen", "nog te regelen"), ("zonder teams", "zonder teams"),
        ("weer beschikbaar", "weer beschikbaar"), ("mijn vragen", "mijn aanvragen"), ("mijn aanvragen", "mijn aanvragen"),
        ("instellingen", "instellingen"), ("wachtrij", "wachtrij"),
        ("profiel", "profiel"), ("pauze", "pauze"), ("status", "mijn aanvragen"), ("hulp", Hulp), ("help", Hulp),

        // Asking: last, since "vraag" is a word that people use in a sentence.
        ("uitleg bewoner", "uitleg bewoner"), ("uitleg voor de bewoner", "uitleg bewoner"), ("afspraken", "afspraken"),
        ("lessen", "lessen"), ("herschrijf", "herschrijf"),
        ("keuzehulp", "keuzehulp"), ("advies", "vraag"), ("vraag", "vraag"), ("ask", "vraag"), ("begrippen", "begrip"),
        ("begrip", "begrip"),
    ];

    /// <summary>Every command there is.</summary>
    public static IReadOnlyList<string> Alle { get; } = [.. Bekend.Select(b => b.Opdracht).Distinct()];

    public (string Opdracht, IKlikHandler Handler) Vind(string tekst) =>
        Herken(tekst) is var opdracht ? (opdracht, handlers.GetRequiredKeyedService<IKlikHandler>(new Getypt(opdracht))) : default;

    public static string Herken(string tekst)
    {
        var woorden = $" {Gewoon(tekst)} ";

        // What comes first counts: "begrip pauze" asks for a word and is no pause.
        return Array.Find(Bekend, b => woorden.StartsWith($" {b.Tekst} ", StringComparison.Ordinal)).Opdracht
            ?? Array.Find(Bekend, b => woorden.Contains($" {b.Tekst} ", StringComparison.Ordinal)).Opdracht ?? Hulp;
    }

    private static string Gewoon(string tekst)
    {
        var gewoon = new StringBuilder(tekst.Length);
        foreach (var teken in tekst.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(teken) == UnicodeCategory.NonSpacingMark) continue;
            gewoon.Append(char.IsLetterOrDigit(teken) ? char.ToLowerInvariant(teken) : ' ');
        }

        return string.Join(' ', gewoon.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }
}
