namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Words as they sound: who writes "zecht", "verdrinke", "afschijd" or "zig" says what it means.</summary>
internal sealed class Klanken
{
    private const int Kortste = 3;
    private const int Langste = 100;

    private readonly Woordtabel<string> _woorden = new();

    public void VoegToe(string woord)
    {
        if (woord.Length is < Kortste or > Langste) return;
        var klank = Klank(woord);
        if (_woorden.Vind(klank) is null) _woorden.Zet(klank, woord);
    }

    public string? Vind(string woord) => woord.Length is < Kortste or > Langste ? null : _woorden.Vind(Klank(woord));

    /// <summary>The n at the end of a verb is not heard, and a d there is a t.</summary>
    private static ulong Klank(string woord)
    {
        Span<char> letters = stackalloc char[woord.Length];
        var klank = letters[..Samen(woord, letters)];
        if (klank.Length > 3 && klank[^2] == 'e' && klank[^1] == 'n') klank = klank[..^1];
        klank = klank[..Enkel(klank)];
        if (klank.Length > 2 && klank[^1] == 'd') klank[^1] = 't';
        return Woordhash.Van(klank);
    }

    /// <summary>What two letters sound like: "ch" is "g", "ij" is "ei".</summary>
    private static int Samen(string woord, Span<char> letters)
    {
        var lengte = 0;
        for (var i = 0; i < woord.Length; i++)
        {
            var klank = i + 1 == woord.Length ? null : (woord[i], woord[i + 1]) switch
            {
                ('c', 'h') => "g",
                ('i', 'j') => "ei",
                ('o', 'u') => "au",
                ('a', 'o') => "aa",
                ('d', 't') => "t",
                ('c', 'k') => "k",
                ('p', 'h') => "f",
                _ => null,
            };
            if (klank is null)
            {
                letters[lengte++] = woord[i];
                continue;
            }

            foreach (var letter in klank) letters[lengte++] = letter;
            i++;
        }

        return lengte;
    }

    /// <summary>Letters that sound the same are one, and a double one is single.</summary>
    private static int Enkel(Span<char> letters)
    {
        var lengte = 0;
        foreach (var letter in letters)
        {
            var klinkt = letter switch { 'z' => 's', 'v' => 'f', 'c' => 'k', 'y' => 'i', 'q' => 'k', _ => letter };
            if (lengte > 0 && letters[lengte - 1] == klinkt) continue;
            letters[lengte++] = klinkt;
        }

        return lengte;
    }
}
