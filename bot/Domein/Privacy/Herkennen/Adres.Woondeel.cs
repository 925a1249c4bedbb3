namespace TeamsHerstelBot.Domein.Privacy;

internal static partial class Adres
{
    private const int VerGebouw = 8;

    /// <summary>"flat De Schakel, 7e etage, deur 714", "camping de Berk plaats 48": a home within a building that has a name.</summary>
    private static Kandidaat? Woondeel(Stukken stukken, int i)
    {
        if (!IsHuisnummer(stukken, i) || Telt(stukken, i)) return null;
        var j = stukken.Woord(i - 1) is "nummer" or "nr" ? i - 2 : i - 1;
        if (stukken.Op(j) is not { IsWoord: true } deel || !Woondelen.Contains(deel)) return null;
        if (stukken.Woord(i + 1) is "aan" or "op" or "in" or "van" && stukken.Woord(i + 2) is "de" or "het" or "'t" or "t")
        {
            if (Eigennaam(stukken, i + 3) is { } plek) return Maak(stukken, j, plek, 0.8 + Bewoner(stukken, j, plek));
            if (stukken.Op(i + 3) is { IsWoord: true } park
                && Woongebouwen.Contains(park)
                && deel.Vorm is not ("plek" or "plaats" or "kamer"))
            {
                return Maak(stukken, j, i + 3, 1.1);
            }
        }

        if (stukken.Woord(i + 1) is "van" or "op" or "in" && stukken.Op(i + 2) is { IsWoord: true } kamp && Woongebouwen.Contains(kamp)
            && Gebouwnaam(stukken, i + 2) is { } kampnaam)
        {
            return Maak(stukken, j, kampnaam, 1.1);
        }

        // "in de Populier, appartement 31".
        if (deel.Vorm is "appartement" or "app" or "appt" or "studio" or "woning"
            && stukken.IsTeken(j - 1, ',')
            && stukken.Op(j - 2) is { } gebouw
            && IsEigennaam(gebouw)
            && stukken.Woord(j - 3) is "de" or "het" or "'t")
        {
            return Maak(stukken, j - 2, MetToevoeging(stukken, i), 1.1);
        }

        for (var g = j - 1; g >= 0 && g >= j - VerGebouw; g--)
        {
            // "ze zit op de camping, plaats 38".
            if (stukken.Woord(g) is "camping" or "vakantiepark" or "wagenkamp" or "woonwagenkamp" or "jachthaven" or "chaletpark"
                or "bungalowpark"
                && VindTerug(stukken, i, Wonen) >= 0)
            {
                return Maak(stukken, g, MetToevoeging(stukken, i), 1.1);
            }

            if (stukken[g].IsWoord && Woongebouwen.Contains(stukken[g]) && Gebouwnaam(stukken, g) is { } naam && naam < j)
            {
                return Maak(stukken, g, MetToevoeging(stukken, i), 1.2);
            }
        }

        return null;
    }

    /// <summary>The name of a building is a capital or a word that is no word: "complex de Linde", "huize avondrood".</summary>
    private static int? Gebouwnaam(Stukken stukken, int g)
    {
        var n = stukken.Woord(g + 1) is "de" or "het" or "'t" or "den" ? g + 2 : g + 1;
        return stukken.Op(n) is { IsWoord: true } naam
            && !naam.Is(Kenmerk.Functie | Kenmerk.Mensdoet | Kenmerk.Eenheid)
            && (naam.Kap || n > g + 1 || !naam.Is(Kenmerk.Veel))
            ? n
            : null;
    }
}
