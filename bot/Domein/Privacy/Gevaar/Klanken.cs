namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Words as they sound: who writes "zecht", "verdrinke", "afschijd" or "zig" says what it means.</summary>
internal sealed class Klanken
{
    private const int Kortste = 3;

    private readonly Woordtabel<string> _woorden = new();

    public void VoegToe(string woord)
    {
        if (woord.Length < Kortste) return;
        var klank = Klank(woord);
        if (_woorden.Vind(klank) is null) _woorden.Zet(klank, woord);
    }

    public string? Vind(string woord) => woord.Length < Kortste ? null : _woorden.Vind(Klank(woord));

    /// <summary>Letters that sound the same are one, a double one is single, and the n at the end of a verb is not heard.</summary>
    private static ulong Klank(string woord)
    {
        var klank = woord
            .Replace("sch", "sg", StringComparison.Ordinal)
            .Replace("ch", "g", StringComparison.Ordinal)
            .Replace("ij", "ei", StringComparison.Ordinal)
            .Replace("ou", "au", StringComparison.Ordinal)
            .Replace("ao", "aa", StringComparison.Ordinal)
            .Replace("dt", "t", StringComparison.Ordinal)
            .Replace("ck", "k", StringComparison.Ordinal)
            .Replace("ph", "f", StringComparison.Ordinal);
        if (klank.Length > 3 && klank.EndsWith("en", StringComparison.Ordinal)) klank = klank[..^1];
        Span<char> letters = stackalloc char[klank.Length];
        var lengte = 0;
        foreach (var letter in klank)
        {
            var klinkt = letter switch { 'z' => 's', 'v' => 'f', 'c' => 'k', 'y' => 'i', 'q' => 'k', _ => letter };
            if (lengte > 0 && letters[lengte - 1] == klinkt) continue;
            letters[lengte++] = klinkt;
        }

        if (lengte > 2 && letters[lengte - 1] == 'd') letters[lengte - 1] = 't';
        return Woordhash.Van(letters[..lengte]);
    }
}
