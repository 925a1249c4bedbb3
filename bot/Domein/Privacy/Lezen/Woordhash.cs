namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// The hash of a word as a sum: each letter times a power of its place from behind. So that of a part of a word, of two words together, or
/// of a word with one letter changed follows from what is known already, without reading the letters again.
/// </summary>
internal static class Woordhash
{
    private const ulong Basis = 0x9E3779B97F4A7C15;

    /// <summary>Longer than any word that is in a list.</summary>
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

    /// <summary>What one at this place from behind counts.</summary>
    public static ulong Macht(int plek) => Machten[plek];

    /// <summary>Of each beginning of the word, the empty one first.</summary>
    public static void Beginnen(ReadOnlySpan<char> woord, Span<ulong> beginnen)
    {
        beginnen[0] = 0;
        for (var i = 0; i < woord.Length; i++) beginnen[i + 1] = Met(beginnen[i], woord[i]);
    }

    /// <summary>Every bit of the sum in every bit: for the place in a table, and to tell two words in it apart.</summary>
    public static ulong Meng(ulong som)
    {
        som = (som ^ (som >> 32)) * 0xFF51AFD7ED558CCD;
        som = (som ^ (som >> 29)) * 0xC4CEB9FE1A85EC53;
        return som ^ (som >> 32);
    }

    private static ulong[] Maak()
    {
        var machten = new ulong[Langste];
        machten[0] = 1;
        for (var i = 1; i < Langste; i++) machten[i] = machten[i - 1] * Basis;
        return machten;
    }
}
