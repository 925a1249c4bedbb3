namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Whose a date is without a word of birth before it.</summary>
internal static partial class Geboortedatum
{
    /// <summary>"bij de intake gaf hij 1979-05-28 op als geboortedag": a word of birth behind it that is nearer.</summary>
    private static bool IsOpgegeven(Stukken stukken, int laatste, int ver)
    {
        for (var i = laatste + 1; i < stukken.Count && i <= laatste + Math.Min(Na, ver); i++)
        {
            if (stukken[i].Is(Kenmerk.Geengeboorte)) return false;
            if (Woord(stukken, i)) return !Zaak(stukken, i);
        }

        return false;
    }

    /// <summary>"in het systeem staat ze als 05051977".</summary>
    private static bool StaatAls(Stukken stukken, int i) =>
        stukken.Woord(i) is "als" or "met" or "onder"
            && stukken.HeeftWoord(i - 4, i - 1, static woord => woord is "staat" or "stond" or "genoteerd" or "bekend" or "geregistreerd")
            && IsMens(stukken, i - 3, i);

    /// <summary>"Zij is van 17 juli 1958", "hij komt van 9 mei 73", "hij is een kind van ...".</summary>
    private static bool IsVan(Stukken stukken, int i)
    {
        while (stukken.Woord(i) is "de" or "den" or "lichting" or "bouwjaar" or "jaargang"
            || stukken.IsTeken(i, '\'')
            || stukken.IsTeken(i, '.') && stukken.Woord(i - 1) is "v")
        {
            i--;
        }

        if (stukken.Woord(i) is not ("van" or "uit" or "vd" or "v")) return false;
        if (stukken.Woord(i - 1) is "een" or "eentje" or "er" && stukken.Woord(i - 2) is "is" or "was"
            or "er") return IsMens(stukken, i - 6, i);

        // "Mw. is van": the full stop of a title.
        var w = stukken.IsTeken(i - 2, '.') ? i - 3 : i - 2;
        return stukken.Woord(i - 1) is "is" or "was" or "komt" or "kwam" or "stamt"
            && stukken.Op(w) is { } wie
            && (wie.Is(Kenmerk.Derde | Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Voornaam) || Kleintje.Contains(wie));
    }
}
