namespace TeamsHerstelBot.Domein.Privacy;

internal static partial class Adres
{
    private const int VerErna = 12;

    /// <summary>"woont op de hoek van de Torenstraat en de Molensteeg": one house, without a number.</summary>
    private static Kandidaat? Hoek(Stukken stukken, int i)
    {
        if (stukken.Woord(i) is not ("hoek" or "hoekhuis" or "hoekwoning")) return null;
        if (VindTerug(stukken, i, Wonen) < 0
            && !Stukken.HeeftPlek(
                i + 3, i + 2 + VerErna,
                j => stukken.Op(j) is { } woont
                    && Wonen.Contains(woont)
                    && (stukken.Woord(j + 1) is "hij" or "zij" or "ze" or "ie" || stukken.Woord(j - 1) is "hij" or "zij" or "ze" or "ie")))
        {
            return null;
        }

        var een = stukken.Woord(i + 1) is "van" or "bij" or "met" ? i + 2 : i + 1;
        if (stukken.Woord(een) is "de" or "het" or "'t") een++;
        if (stukken.Op(een) is not { IsWoord: true } eerste || !IsSterk(eerste.Vorm)) return null;
        var twee = stukken.Woord(een + 1) is "en" or "met" || stukken.IsTeken(een + 1, '/')
            || stukken.IsTeken(een + 1, '-') ? een + 2 : een;
        if (stukken.Woord(twee) is "de" or "het" or "'t") twee++;
        return twee > een && stukken.Op(twee) is { IsWoord: true } tweede && IsSterk(tweede.Vorm) ? Maak(stukken, i, twee, 1.1) : null;
    }
}
