namespace TeamsHerstelBot.Domein.Pools;

/// <summary>The letters before the numbers of a pool: H, then HB to HZ, then HAA, HAB and so on. What was given stays.</summary>
public static class Poolletters
{
    private const int Alfabet = 26;

    /// <summary>The next in line that nobody has.</summary>
    /// <param name="vergeven">What the pools of this municipality have.</param>
    public static string Volgende(IReadOnlyCollection<string> vergeven)
    {
        for (var nummer = vergeven.Count; ; nummer++)
        {
            var letters = nummer == 0 ? "H" : "H" + Kolom(nummer);
            if (!vergeven.Contains(letters, StringComparer.OrdinalIgnoreCase)) return letters;
        }
    }

    /// <summary>As columns are called: 1 is B, 25 is Z, 26 is AA.</summary>
    private static string Kolom(int nummer) =>
        (nummer < Alfabet ? "" : Kolom((nummer / Alfabet) - 1)) + (char)('A' + (nummer % Alfabet));
}
