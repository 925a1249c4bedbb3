namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Typing errors.</summary>
internal static class Afstand
{
    /// <summary>The same, or one letter more, less, other, or two letters that changed places.</summary>
    public static bool HoogstensEen(ReadOnlySpan<char> een, ReadOnlySpan<char> ander)
    {
        if (Math.Abs(een.Length - ander.Length) > 1) return false;
        var begin = een.CommonPrefixLength(ander);
        een = een[begin..];
        ander = ander[begin..];
        while (een.Length > 0 && ander.Length > 0 && een[^1] == ander[^1])
        {
            een = een[..^1];
            ander = ander[..^1];
        }

        return een.Length + ander.Length <= 2 && Math.Max(een.Length, ander.Length) <= 1
            || (een.Length == 2 && ander.Length == 2 && een[0] == ander[1] && een[1] == ander[0]);
    }
}
