namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What stands near a piece.</summary>
internal static class Buurt
{
    public static bool Voor(this IReadOnlyList<Stuk> stukken, int i, int ver, Kenmerk kenmerk) => VindVoor(stukken, i, ver, kenmerk) >= 0;

    public static bool Na(this IReadOnlyList<Stuk> stukken, int i, int ver, Kenmerk kenmerk) => VindNa(stukken, i, ver, kenmerk) >= 0;

    /// <summary>On either side.</summary>
    public static bool Bij(this IReadOnlyList<Stuk> stukken, int eerste, int laatste, int voor, int na, Kenmerk kenmerk) =>
        Voor(stukken, eerste, voor, kenmerk) || Na(stukken, laatste, na, kenmerk);

    public static int VindVoor(this IReadOnlyList<Stuk> stukken, int i, int ver, Kenmerk kenmerk)
    {
        for (var j = i - 1; j >= 0 && j >= i - ver; j--)
        {
            if (stukken[j].Is(kenmerk)) return j;
        }

        return -1;
    }

    public static int VindNa(this IReadOnlyList<Stuk> stukken, int i, int ver, Kenmerk kenmerk)
    {
        for (var j = i + 1; j < stukken.Count && j <= i + ver; j++)
        {
            if (stukken[j].Is(kenmerk)) return j;
        }

        return -1;
    }

    public static Stuk? Op(this IReadOnlyList<Stuk> stukken, int i) => i >= 0 && i < stukken.Count ? stukken[i] : null;

    public static bool IsWoord(this IReadOnlyList<Stuk> stukken, int i, params ReadOnlySpan<string> woorden) =>
        i >= 0 && i < stukken.Count && stukken[i].IsWoord && woorden.Contains(stukken[i].Vorm);

    public static bool IsTeken(this IReadOnlyList<Stuk> stukken, int i, char teken) =>
        i >= 0 && i < stukken.Count && stukken[i].IsTeken(teken);

    /// <summary>Stands against the piece before it, or one of the two is a sign that was said aloud.</summary>
    public static bool SluitAan(this IReadOnlyList<Stuk> stukken, int i) =>
        i > 0
            && i < stukken.Count
            && (!stukken[i].Los || stukken[i].Gesproken && !stukken[i].IsGetal || stukken[i - 1].Gesproken && !stukken[i - 1].IsGetal);
}
