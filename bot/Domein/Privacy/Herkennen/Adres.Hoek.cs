namespace TeamsHerstelBot.Domein.Privacy;

internal static partial class Adres
{
    private const int VerErna = 12;

    /// <summary>"woont op de hoek van de Torenstraat en de Molensteeg": one house, without a number.</summary>
    private static Kandidaat? Hoek(IReadOnlyList<Stuk> stukken, int i)
    {
        if (!stukken.IsWoord(i, "hoek", "hoekhuis", "hoekwoning")) return null;
        if (VindTerug(stukken, i, Wonen) < 0
            && !Enumerable.Range(i + 3, VerErna).Any(
                j => stukken.Op(j) is { } woont
                    && Wonen.Contains(woont.Vorm)
                    && (stukken.IsWoord(j + 1, "hij", "zij", "ze", "ie") || stukken.IsWoord(j - 1, "hij", "zij", "ze", "ie"))))
        {
            return null;
        }

        var een = stukken.IsWoord(i + 1, "van", "bij", "met") ? i + 2 : i + 1;
        if (stukken.IsWoord(een, "de", "het", "'t")) een++;
        if (stukken.Op(een) is not { IsWoord: true } eerste || !IsSterk(eerste.Vorm)) return null;
        var twee = stukken.IsWoord(een + 1, "en", "met") || stukken.IsTeken(een + 1, '/') || stukken.IsTeken(een + 1, '-') ? een + 2 : een;
        if (stukken.IsWoord(twee, "de", "het", "'t")) twee++;
        return twee > een && stukken.Op(twee) is { IsWoord: true } tweede && IsSterk(tweede.Vorm) ? Maak(stukken, i, twee, 1.1) : null;
    }
}
