namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Decides which candidates hold a text back: the shape and what stands near it, by kind, in one table.</summary>
internal static class Weging
{
    private const double Genoeg = 1;

    /// <param name="Voor">Words that make it more, and how far before it.</param>
    /// <param name="Tegen">Words that make it something else.</param>
    private sealed record Regel(Kenmerk Pleit, int Voor, int Na, double Meer, Kenmerk Tegen, int TegenVoor, int TegenNa, double Minder);

    private static readonly Regel Telefoon = new(Kenmerk.Belwoord, 6, 4, 0.9, Kenmerk.Andernummer, 7, 2, 1.2);
    private static readonly Regel Bsn = new(Kenmerk.Geen, 0, 0, 0, Kenmerk.Andernummer, 5, 4, 1.2);
    private static readonly Regel Adres = new(Kenmerk.Woont, 9, 6, 0.7, Kenmerk.Kantoor, 8, 8, 0.7);
    private static readonly Regel Kenteken = new(Kenmerk.Voertuig, 12, 6, 1, Kenmerk.Andernummer, 4, 4, 0.8);
    private static readonly Regel Account = new(Kenmerk.Netwerk, 7, 7, 0.7, Kenmerk.Geen, 0, 0, 0);

    private static Regel? Van(VondstSoort soort) => soort switch
    {
        VondstSoort.Telefoon => Telefoon,
        VondstSoort.Bsn => Bsn,
        VondstSoort.Adres => Adres,
        VondstSoort.Kenteken => Kenteken,
        VondstSoort.Account => Account,
        _ => null,
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
        var gewichten = new double[kandidaten.Count];
        foreach (var kandidaat in kandidaten)
        {
            var gewicht = Gewicht(lezing, kandidaat);
            if (gewicht < Genoeg) continue;
            var plek = gewogen.Count;
            for (; plek > 0 && gewichten[plek - 1] < gewicht; plek--) gewichten[plek] = gewichten[plek - 1];
            gewichten[plek] = gewicht;
            gewogen.Insert(plek, kandidaat);
        }

        return gewogen;
    }

    private static double Gewicht(Lezing lezing, Kandidaat kandidaat)
    {
        if (Van(kandidaat.Soort) is not { } regel) return kandidaat.Bewijs;
        var (stukken, gewicht) = (lezing.Gesproken, kandidaat.Bewijs);
        if (stukken.Bij(kandidaat.Eerste, kandidaat.Laatste, regel.Voor, regel.Na, regel.Pleit)) gewicht += regel.Meer;
        if (stukken.Bij(kandidaat.Eerste, kandidaat.Laatste, regel.TegenVoor, regel.TegenNa, regel.Tegen)) gewicht -= regel.Minder;
        return gewicht;
    }
}
