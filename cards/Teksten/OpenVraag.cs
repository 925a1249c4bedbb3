using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>
    /// A gentle open variant when a question asks for a yes, a no or a verdict ("moet hij…", "is dit…"); null when it is open already.
    /// A hint beside the field, never a refusal.
    /// </summary>
    public static string? OpenVraaghint(string tekst)
    {
        if (!tekst.Contains('?', StringComparison.Ordinal) || OpenVraag().IsMatch(tekst)
            || GeslotenVraag().Match(tekst) is not { Success: true } gevonden)
        {
            return null;
        }

        return gevonden.Groups["w"].Value.ToUpperInvariant() switch
        {
            "MOET" or "MOETEN" => "Een open vraag geeft vaak meer. Bijvoorbeeld: wat helpt vaak in zo’n situatie?",
            "MAG" or "MOGEN" => "Een open vraag geeft vaak meer. Bijvoorbeeld: wat zou de bewoner er zelf van vinden?",
            "KAN" or "KUNNEN" => "Een open vraag geeft vaak meer. Bijvoorbeeld: wat zou er nodig zijn om dit te kunnen?",
            _ => "Een open vraag geeft vaak meer. Bijvoorbeeld: hoe zou het kunnen zijn voor de bewoner?",
        };
    }

    [
        GeneratedRegex(
            @"(^|[.?!\n] *)(en |maar |dus )?(hoe|wat|waar|waarom|welke?|wie|wanneer)\b",
            RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase),
    ]
    private static partial Regex OpenVraag();

    [GeneratedRegex(
        @"(^|[.?!\n] *)(en |maar |dus )?(?<w>moet|moeten|mag|mogen|kan|kunnen|zal|zou|is|was|heeft|wil|liegt|overdrijft|meent|klopt) " +
        @"(hij|zij|ze|het|dit|dat|die|mevrouw|meneer|(de|een|deze|mijn) " +
        @"(bewoner|bewoonster|jongere|moeder|vader|man|vrouw|zoon|dochter))\b",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase)]
    private static partial Regex GeslotenVraag();
}
