namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Ends of words, found by their last letters.</summary>
internal sealed class Eindes
{
    private const int Letters = 128;
    private const int Bits = 63;
    private readonly string[]?[] _perLetter = new string[Letters][];

    /// <summary>By the last letter: a bit for each that stands before it. Nearly every word ends here.</summary>
    private readonly ulong[] _voorlaatste = new ulong[Letters];

    public Eindes(IEnumerable<string> eindes)
    {
        foreach (var einde in eindes)
        {
            _perLetter[einde[^1]] = [.. _perLetter[einde[^1]] ?? [], einde];
            _voorlaatste[einde[^1]] |= einde.Length == 1 ? ulong.MaxValue : Bit(einde[^2]);
        }
    }

    /// <summary>Ends on one of these, and is so many letters longer.</summary>
    public bool Is(ReadOnlySpan<char> vorm, int langer)
    {
        if (vorm.Length == 0 || vorm[^1] >= Letters) return false;
        var voorlaatste = _voorlaatste[vorm[^1]];
        if (voorlaatste == 0 || vorm.Length > 1 && (voorlaatste & Bit(vorm[^2])) == 0) return false;
        foreach (var einde in _perLetter[vorm[^1]]!)
        {
            if (vorm.Length >= einde.Length + langer && vorm.EndsWith(einde, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static ulong Bit(char letter) => 1UL << (letter & Bits);
}
