namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Whose a date is without a word of birth before it.</summary>
internal static partial class Geboortedatum
{
    /// <summary>"bij de intake gaf hij 1979-05-28 op als geboortedag": a word of birth behind it that is nearer.</summary>
    private static bool IsOpgegeven(IReadOnlyList<Stuk> stukken, int laatste, int ver)
    {
        for (var i = laatste + 1; i < stukken.Count && i <= laatste + Math.Min(Na, ver); i++)
        {
            if (stukken[i].Is(Kenmerk.Geengeboorte)) return false;
            if (Woord(stukken, i)) return !Zaak(stukken, i);
        }

        return false;
    }

    /// <summary>"in het systeem staat ze als 05051977".</summary>
    private static bool StaatAls(IReadOnlyList<Stuk> stukken, int i) =>
        stukken.IsWoord(i, "als", "met", "onder")
            && Enumerable.Range(i - 4, 4).Any(j => stukken.IsWoord(j, "staat", "stond", "genoteerd", "bekend", "geregistreerd"))
            && IsMens(stukken, i - 3, i);

    /// <summary>"Zij is van 17 juli 1958", "hij komt van 9 mei 73", "hij is een kind van ...".</summary>
    private static bool IsVan(IReadOnlyList<Stuk> stukken, int i)
    {
        while (stukken.IsWoord(i, "de", "den", "lichting", "bouwjaar", "jaargang")
            || stukken.IsTeken(i, '\'')
            || stukken.IsTeken(i, '.') && stukken.IsWoord(i - 1, "v"))
        {
            i--;
        }

        if (!stukken.IsWoord(i, "van", "uit", "vd", "v")) return false;
        if (stukken.IsWoord(i - 1, "een", "eentje", "er") && stukken.IsWoord(i - 2, "is", "was", "er")) return IsMens(stukken, i - 6, i);

        // "Mw. is van": the full stop of a title.
        var w = stukken.IsTeken(i - 2, '.') ? i - 3 : i - 2;
        return stukken.IsWoord(i - 1, "is", "was", "komt", "kwam", "stamt")
            && stukken.Op(w) is { } wie
            && (wie.Is(Kenmerk.Derde | Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Voornaam) || Kleintje.Contains(wie.Vorm));
    }
}
