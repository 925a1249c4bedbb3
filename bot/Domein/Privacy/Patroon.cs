using System.Text.RegularExpressions;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>How every pattern is read: in time linear in the text, in no culture, and only named groups are kept.</summary>
internal static class Patroon
{
    public const RegexOptions Letterlijk = RegexOptions.NonBacktracking | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public const RegexOptions Ruim = Letterlijk | RegexOptions.IgnoreCase;
}
