namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// The hash of a word as a sum: each letter times a power of its place from behind. So that of a part of a word, of two words together, or
/// of a word with one letter changed follows from what is known already, without reading the letters again.
/// </summary>
internal static class Woordhash
{
    private const ulong Basis = 0x9E3779B97F4A7C15;

    /// <summary>Every bit of a sum has a say in the highest bits of what it is times this.</summary>
    private const ulong Spreiding = 0xD6E8FEB86659FD93;

    /// <summary>Longer than nearly every word.</summary>
    private const int Langste = 128;

    private static readonly ulong[] Machten = Maak();

    public static ulong Van(ReadOnlySpan<char> woord) => Met(0, woord);

    /// <summary>With these letters behind it.</summary>
    public static ulong Met(ulong som, ReadOnlySpan<char> woord)
    {
        foreach (var letter in woord) som = Met(som, letter);
        return som;
    }

    public static ulong Met(ulong som, uint letter) => (som * Basis) + letter;

    /// <summary>With a word of so many letters behind it.</summary>
    public static ulong Met(ulong som, ulong volgend, int lengte) => (som * Macht(lengte)) + volgend;

    /// <summary>What stands behind a beginning, when it is so many letters long.</summary>
    public static ulong Zonder(ulong heel, ulong begin, int lengte) => heel - (begin * Macht(lengte));

    /// <summary>How often a letter counts, so many places before the last.</summary>
    public static ulong Macht(int plek) => plek < Langste ? Machten[plek] : Macht(plek - Langste + 1) * Machten[Langste - 1];

    /// <summary>Of each beginning of the word, the empty one first.</summary>
    public static void Beginnen(ReadOnlySpan<char> woord, Span<ulong> beginnen)
    {
        beginnen[0] = 0;
        for (var i = 0; i < woord.Length; i++) beginnen[i + 1] = Met(beginnen[i], woord[i]);
    }

    /// <summary>The place in a table with a power of two of them.</summary>
    public static int Slot(ulong som, int bits) => (int)((som * Spreiding) >> (64 - bits));

    private static ulong[] Maak()
    {
        var machten = new ulong[Langste];
        machten[0] = 1;
        for (var i = 1; i < Langste; i++) machten[i] = machten[i - 1] * Basis;
        return machten;
    }
}
