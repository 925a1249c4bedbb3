using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Ends of words, found by their last letter.</summary>
internal sealed class Eindes(IEnumerable<string> eindes)
{
    private readonly FrozenDictionary<char, string[]> _perLetter =
        eindes.GroupBy(e => e[^1]).ToFrozenDictionary(g => g.Key, g => g.ToArray());

    /// <summary>Ends on one of these, and is so many letters longer.</summary>
    public bool Is(ReadOnlySpan<char> vorm, int langer)
    {
        if (vorm.Length == 0 || !_perLetter.TryGetValue(vorm[^1], out var kandidaten)) return false;
        foreach (var einde in kandidaten)
        {
            if (vorm.Length >= einde.Length + langer && vorm.EndsWith(einde, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
