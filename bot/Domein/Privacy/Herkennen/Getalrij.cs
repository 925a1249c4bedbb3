namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Digits in groups, as a number is written or said: "06 - 12 34 56 78".</summary>
/// <param name="Groepen">The pieces with the digits, by place in the list.</param>
internal sealed record Getalrij(Stukken Stukken, IReadOnlyList<int> Groepen)
{
    private const int MeesteTussen = 3;

    public string Cijfers => string.Concat(Groepen.Select(g => Stukken[g].Vorm));

    public int Eerste => Groepen[0];

    public int Laatste => Groepen[^1];

    /// <summary>"€ 1.250" and "12,50 euro".</summary>
    public bool IsBedrag =>
        Stukken.IsTeken(Eerste - 1, '€')
            || Stukken.Woord(Eerste - 1) is "euro" or "eur"
            || Stukken.Woord(Laatste + 1) is "euro" or "eur" or "cent"
        || (Stukken.IsTeken(Laatste + 1, ',') && Stukken.IsTeken(Laatste + 2, '-'));

    /// <summary>All runs; a date is not part of one.</summary>
    public static IEnumerable<Getalrij> Alle(Stukken stukken, IReadOnlyList<Datum> datums)
    {
        var bezet = new bool[stukken.Count];
        foreach (var datum in datums.Where(d => d.BreektRij))
        {
            for (var i = datum.Eerste; i <= datum.Laatste; i++) bezet[i] = true;
        }

        List<int> groepen = [];
        for (var i = 0; i < stukken.Count; i++)
        {
            if (!stukken[i].IsGetal || bezet[i]) continue;
            if (groepen.Count > 0 && !HoortBij(stukken, groepen[^1], i, bezet))
            {
                yield return new(stukken, groepen);
                groepen = [];
            }

            groepen.Add(i);
        }

        if (groepen.Count > 0) yield return new(stukken, groepen);
    }

    /// <summary>Neighbouring groups that are together so many digits.</summary>
    public IEnumerable<Getalrij> Delen(int minst, int meest)
    {
        for (var eerste = 0; eerste < Groepen.Count; eerste++)
        {
            var aantal = 0;
            for (var laatste = eerste; laatste < Groepen.Count; laatste++)
            {
                aantal += Stukken[Groepen[laatste]].Vorm.Length;
                if (aantal > meest) break;
                if (aantal >= minst) yield return new(Stukken, [.. Groepen.Skip(eerste).Take(laatste - eerste + 1)]);
            }
        }
    }

    private static bool HoortBij(Stukken stukken, int vorige, int volgende, bool[] bezet)
    {
        if (volgende - vorige - 1 > MeesteTussen) return false;
        for (var i = vorige + 1; i < volgende; i++)
        {
            var stuk = stukken[i];
            if (bezet[i]) return false;

            // "nul zes, en dan twaalf": only between numbers that are said.
            var gezegd = stukken[vorige].Gesproken || stukken[volgende].Gesproken;
            var daarna = (stukken[vorige].Vorm.Length > 3 && stukken[volgende].Vorm.Length > 1 || stukken[vorige].Vorm is "06" or "6")
                && stukken.Woord(volgende - 1) is "daarna" or "dan";
            if (stuk.IsWoord && !((gezegd || daarna) && stuk.Vorm is "en" or "dan" or "daarna" or "eh" or "euh" or "uh" or "nog"))
            {
                return false;
            }

            if (stuk.Soort == Stuksoort.Teken
                && stuk.Vorm[0] is not ('.' or '-' or '/' or '(' or ')' or '_' or '*')
                && !(stuk.IsTeken(':') && stukken[vorige] is { Vorm: "06" or "6" } && stukken[volgende].Los)
                && !(stuk.IsTeken(',') && KanKomma(stukken, vorige, volgende)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool KanKomma(Stukken stukken, int vorige, int volgende) =>
        stukken[vorige].Gesproken
            || stukken[volgende].Gesproken
            || (stukken[volgende].Los && stukken[vorige].Vorm.Length <= 4 && stukken[volgende].Vorm.Length is 2 or 3);
}
