namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Sayings, characters, brands, places of more words and well-known people: whoever uses these means no bewoner.</summary>
internal static class Gezegde
{
    private const int MeesteWoorden = 7;

    private static readonly HashSet<string> Alle =
        [.. Gegevens.Regels("gezegden"), .. Gegevens.Regels("plaatsnamen"), .. Gegevens.Regels("publiek")];

    /// <summary>By the first word, in the order of the letters: what begins alike stands together.</summary>
    private static readonly Dictionary<string, string[]> PerEerste = Alle
        .GroupBy(g => g[..Knipper.EindeWoord(g, 0)])
        .ToDictionary(g => g.Key, g => g.Order(StringComparer.Ordinal).ToArray());

    /// <summary>Which pieces are part of one, also with something behind it: "Max Havelaar-koffie".</summary>
    public static bool[] Merk(Lezing lezing)
    {
        var stukken = lezing.Stukken;
        var merk = new bool[stukken.Count];
        for (var i = 0; i < stukken.Count; i++)
        {
            // "mnr van Dijk" is somebody, whatever else is called so.
            if (stukken.Woord(i) is not { } eerste || i > 0 && stukken[i - 1].Is(Kenmerk.Titel)) continue;
            if (PerEerste.TryGetValue(eerste, out var gezegden)) Merk(lezing, i, gezegden, merk);
        }

        return merk;
    }

    private static void Merk(Lezing lezing, int i, string[] gezegden, bool[] merk)
    {
        var stukken = lezing.Stukken;
        var einde = Math.Min(stukken.Count, i + MeesteWoorden);
        for (var j = i; j < einde && (stukken[j].IsWoord || stukken[j].IsTeken('&') || stukken[j].IsTeken('.')); j++)
        {
            var gezegd = lezing.Vorm.AsSpan(stukken[i].Begin, stukken[j].Einde - stukken[i].Begin);
            var vervolg = Vind(gezegden, gezegd);
            if (vervolg?.Length == gezegd.Length || gezegd.IndexOf('-') is > 0 and var streep && IsGezegde(gezegd[..streep]))
                Array.Fill(merk, true, i, j - i + 1);
            else if (vervolg is null)
                return;
        }
    }

    private static bool IsGezegde(ReadOnlySpan<char> gezegd) => Alle.GetAlternateLookup<ReadOnlySpan<char>>().Contains(gezegd);

    /// <summary>The shortest that begins so.</summary>
    private static string? Vind(string[] gezegden, ReadOnlySpan<char> begin)
    {
        var (van, tot) = (0, gezegden.Length);
        while (van < tot)
        {
            var midden = (van + tot) / 2;
            if (gezegden[midden].AsSpan().SequenceCompareTo(begin) < 0) van = midden + 1;
            else tot = midden;
        }

        return van < gezegden.Length && gezegden[van].AsSpan().StartsWith(begin) ? gezegden[van] : null;
    }
}
