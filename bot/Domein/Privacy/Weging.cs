namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Decides which candidates hold a text back: the shape and what stands near it, by kind, in one table.</summary>
internal static class Weging
{
    private const double Genoeg = 1;

    /// <param name="Voor">Words that make it more, and how far before it.</param>
    /// <param name="Tegen">Words that make it something else.</param>
    private sealed record Regel(Kenmerk Pleit, int Voor, int Na, double Meer, Kenmerk Tegen, int TegenVoor, int TegenNa, double Minder);

    private static readonly Dictionary<VondstSoort, Regel> Regels = new()
    {
        [VondstSoort.Telefoon] = new(Kenmerk.Belwoord, 6, 4, 0.9, Kenmerk.Andernummer, 7, 2, 1.2),
        [VondstSoort.Bsn] = new(Kenmerk.Geen, 0, 0, 0, Kenmerk.Andernummer, 5, 4, 1.2),
        [VondstSoort.Adres] = new(Kenmerk.Woont, 9, 6, 0.7, Kenmerk.Kantoor, 8, 8, 0.7),
        [VondstSoort.Kenteken] = new(Kenmerk.Voertuig, 12, 6, 1, Kenmerk.Andernummer, 4, 4, 0.8),
        [VondstSoort.Account] = new(Kenmerk.Netwerk, 7, 7, 0.7, Kenmerk.Geen, 0, 0, 0),
    };

    /// <summary>
    /// The surest first: what one kind has taken is not something else as well, but what is left beside it still is. Two of one kind that
    /// touch are one.
    /// </summary>
    public static List<Kandidaat> Weeg(Lezing lezing, IReadOnlyList<Kandidaat> kandidaten)
    {
        List<Kandidaat> genomen = [];
        foreach (var kandidaat in OpGewicht(lezing, kandidaten))
        {
            switch (genomen.FindAll(kandidaat.Raakt))
            {
                case []:
                    genomen.Add(kandidaat);
                    break;
                case [var eerder] when eerder.Soort == kandidaat.Soort:
                    genomen[genomen.IndexOf(eerder)] = eerder.Met(kandidaat);
                    break;
                case [var eerder] when kandidaat.Zonder(eerder, lezing.Gesproken) is { } rest:
                    genomen.Add(rest);
                    break;
            }
        }

        return genomen;
    }

    /// <summary>Those that weigh enough, the heaviest first, and of the same weight the one that was found first.</summary>
    private static List<Kandidaat> OpGewicht(Lezing lezing, IReadOnlyList<Kandidaat> kandidaten)
    {
        List<Kandidaat> gewogen = [];
        List<double> gewichten = [];
        foreach (var kandidaat in kandidaten)
        {
            var gewicht = Gewicht(lezing, kandidaat);
            if (gewicht < Genoeg) continue;
            var plek = gewichten.Count;
            while (plek > 0 && gewichten[plek - 1] < gewicht) plek--;
            gewichten.Insert(plek, gewicht);
            gewogen.Insert(plek, kandidaat);
        }

        return gewogen;
    }

    private static double Gewicht(Lezing lezing, Kandidaat kandidaat)
    {
        if (!Regels.TryGetValue(kandidaat.Soort, out var regel)) return kandidaat.Bewijs;
        var (stukken, gewicht) = (lezing.Gesproken, kandidaat.Bewijs);
        if (stukken.Bij(kandidaat.Eerste, kandidaat.Laatste, regel.Voor, regel.Na, regel.Pleit)) gewicht += regel.Meer;
        if (stukken.Bij(kandidaat.Eerste, kandidaat.Laatste, regel.TegenVoor, regel.TegenNa, regel.Tegen)) gewicht -= regel.Minder;
        return gewicht;
    }
}
