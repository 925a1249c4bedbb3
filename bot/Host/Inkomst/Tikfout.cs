namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A slip of the keyboard.</summary>
internal static class Tikfout
{
    private const int Middel = 7;
    private const int Lang = 14;

    /// <summary>The same but for a slip; a longer sentence has room for two, and a short word for none.</summary>
    public static bool Is(string getypt, string bedoeld) => Meeste(bedoeld) is > 0 and var meeste
        && Math.Abs(getypt.Length - bedoeld.Length) <= meeste
        && (Verschil(getypt, bedoeld) <= meeste || IsVerwisseld(getypt, bedoeld));

    /// <summary>Two letters beside each other changed places, and nothing else did.</summary>
    private static bool IsVerwisseld(string getypt, string bedoeld)
    {
        var plek = getypt.AsSpan().CommonPrefixLength(bedoeld);
        return getypt.Length == bedoeld.Length
            && plek + 1 < getypt.Length
            && getypt[plek] == bedoeld[plek + 1]
            && getypt[plek + 1] == bedoeld[plek]
            && getypt.AsSpan(plek + 2).SequenceEqual(bedoeld.AsSpan(plek + 2));
    }

    /// <summary>How many letters were left out, added or changed.</summary>
    public static int Verschil(string getypt, string bedoeld)
    {
        var rij = Enumerable.Range(0, bedoeld.Length + 1).ToArray();
        foreach (var (letter, plek) in getypt.Select((l, i) => (l, i)))
        {
            var schuin = rij[0];
            rij[0] = plek + 1;
            for (var i = 1; i <= bedoeld.Length; i++)
            {
                (schuin, rij[i]) = (rij[i], Math.Min(Math.Min(rij[i], rij[i - 1]) + 1, schuin + (letter == bedoeld[i - 1] ? 0 : 1)));
            }
        }

        return rij[^1];
    }

    private static int Meeste(string bedoeld) => bedoeld.Length switch { < Middel => 0, < Lang => 1, _ => 2 };
}
