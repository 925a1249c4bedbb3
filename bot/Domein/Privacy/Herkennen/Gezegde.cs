using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Sayings, characters, brands, places of more words and well-known people: whoever uses these means no bewoner.</summary>
internal static class Gezegde
{
    private const int MeesteWoorden = 7;

    private static readonly FrozenSet<string> Alle = Gegevens.Regels("gezegden")
        .Concat(Gegevens.Regels("plaatsnamen"))
        .Concat(Gegevens.Regels("publiek"))
        .ToFrozenSet();

    private static readonly FrozenSet<string> Eerste = Alle.Select(g => g.Split(' ')[0]).ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Zoeker = Alle.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Which pieces are part of one, also with something behind it: "Max Havelaar-koffie".</summary>
    public static bool[] Merk(Lezing lezing)
    {
        var stukken = lezing.Stukken;
        var merk = new bool[stukken.Count];
        for (var i = 0; i < stukken.Count; i++)
        {
            if (!stukken[i].IsWoord || !Eerste.Contains(stukken[i].Vorm)) continue;
            var einde = Math.Min(stukken.Count, i + MeesteWoorden);
            for (var j = i; j < einde && (stukken[j].IsWoord || stukken[j].IsTeken('&') || stukken[j].IsTeken('.')); j++)
            {
                var gezegd = lezing.Vorm.AsSpan(stukken[i].Begin, stukken[j].Einde - stukken[i].Begin);
                if (!Zoeker.Contains(gezegd) && !(gezegd.IndexOf('-') is > 0 and var streep && Zoeker.Contains(gezegd[..streep]))) continue;
                Array.Fill(merk, true, i, j - i + 1);
            }
        }

        return merk;
    }
}
