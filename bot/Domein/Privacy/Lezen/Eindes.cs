namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Ends of words, found by their last letter.</summary>
internal sealed class Eindes
{
    private const int Letters = 128;
    private readonly string[]?[] _perLetter = new string[Letters][];

    public Eindes(IEnumerable<string> eindes)
    {
        foreach (var einde in eindes) _perLetter[einde[^1]] = [.. _perLetter[einde[^1]] ?? [], einde];
    }

    /// <summary>Ends on one of these, and is so many letters longer.</summary>
    public bool Is(ReadOnlySpan<char> vorm, int langer)
    {
        if (vorm.Length == 0 || vorm[^1] >= Letters || _perLetter[vorm[^1]] is not { } kandidaten) return false;
        foreach (var einde in kandidaten)
        {
            if (vorm.Length >= einde.Length + langer && vorm.EndsWith(einde, StringComparison.Ordinal)) return true;
        }

        return false;
    }
}
