using System.Globalization;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A date, of whatever: "12-03-1975", "3 mei '80", "de twaalfde van de derde vijfenzeventig".</summary>
/// <param name="HeeftJaar">Day, month and year.</param>
/// <param name="BreektRij">So clearly a date that its digits are no part of another number.</param>
internal sealed record Datum(int Eerste, int Laatste, bool HeeftJaar, bool BreektRij)
{
    /// <summary>The day of a feast is a day: "kerstavond 1966".</summary>
    private static readonly Woordenset Feesten = Gegevens.Verzameling("feestdag");

    private static readonly Woordenset Romeins = new(
        ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"]);

    /// <summary>From this year on a full date by itself is hardly ever the birth of somebody a wijkteam speaks of.</summary>
    private const int Nieuw = 2012;

    /// <summary>Of two digits: a higher one is of the last century.</summary>
    private const int KortsteOud = 40;

    public static IReadOnlyList<Datum> Alle(Stukken stukken)
    {
        List<Datum> datums = [];
        for (var i = 0; i < stukken.Count; i++)
        {
            var datum = stukken[i].IsGetal
                ? MetMaand(stukken, i) ?? JaarDag(stukken, i) ?? InCijfers(stukken, i) ?? JaarVoorop(stukken, i) ?? Aaneen(stukken, i)
                    ?? ZonderDag(stukken, i)
                : stukken[i].Is(Kenmerk.Maand)
                ? MaandVoorop(stukken, i) ?? ZonderDag(stukken, i)
                : Feestdag(stukken, i);
            if (datum is null) continue;
            datums.Add(datum);
            i = datum.Laatste;
        }

        return datums;
    }

    /// <summary>A month and a year: only of whom a word of birth stands right beside it.</summary>
    public bool IsMaand { get; init; }

    /// <summary>So long ago that somebody may have been born then; two digits may be any year.</summary>
    public bool IsOud(Stukken stukken) =>
        HeeftJaar
            && (
                Lang(stukken) is not { } jaar
                    || int.Parse(jaar, CultureInfo.InvariantCulture) is >= 1900 and < Nieuw);

    /// <summary>The last number may be an age as well: "op 14 februari 40".</summary>
    public bool KortJaar(Stukken stukken) => HeeftJaar && stukken[Laatste] is { IsGetal: true, Vorm.Length: 2 };

    /// <summary>No year of these days, also in two digits: "12.05.'06", "3-4-58".</summary>
    public bool IsLangGeleden(Stukken stukken) =>
        IsOud(stukken)
            && (Lang(stukken) is not null
                || stukken[Laatste] is { IsGetal: true, Vorm.Length: 2 } kort
                && int.Parse(kort.Vorm, CultureInfo.InvariantCulture) is < Nieuw - 2000 or > KortsteOud);

    private string? Lang(Stukken stukken)
    {
        for (var i = Eerste; i <= Laatste; i++)
        {
            if (stukken[i] is { IsGetal: true, Vorm.Length: 4 }) return stukken[i].Vorm;
        }

        return null;
    }

    /// <summary>"1961, 3 mei", "'61, op de derde mei".</summary>
    private static Datum? JaarDag(Stukken stukken, int i)
    {
        var kort = stukken.IsTeken(i - 1, '\'') || stukken.Woord(i - 1) is "jaargang" or "bouwjaar" or "jaar";
        if (!IsJaar(stukken[i].Vorm, kort)) return null;
        var d = Tussen(stukken, i + 1);
        return stukken.Op(d) is { IsGetal: true } dag && IsTussen(dag.Vorm, 1, 31) && MetMaand(stukken, d) is { } datum
            ? new(i, datum.Laatste, true, true)
            : null;
    }

    /// <summary>"mei 3 1961", "mei 1961, op de derde".</summary>
    private static Datum? MaandVoorop(Stukken stukken, int i)
    {
        var eerste = Tussen(stukken, i + 1);
        if (stukken.Op(eerste) is not { IsGetal: true } een) return null;
        var tweede = Tussen(stukken, eerste + 1);
        if (stukken.Op(tweede) is not { IsGetal: true } twee) return null;
        var isDag = IsTussen(een.Vorm, 1, 31) && IsJaar(twee.Vorm, kort: stukken.IsTeken(tweede - 1, '\''));
        var isJaar = IsJaar(een.Vorm, kort: false)
            && IsTussen(twee.Vorm, 1, 31)
            && (twee.IsRang || stukken.Woord(tweede - 1) is "de" or "den");
        return isDag || isJaar ? new(i, tweede, true, true) : null;
    }

    /// <summary>"maart 1957", "1957 maand 3", "jaar 1961, mnd 4, dag 12": the month somebody was born in.</summary>
    private static Datum? ZonderDag(Stukken stukken, int i)
    {
        if (stukken[i].Is(Kenmerk.Maand))
        {
            var j = Tussen(stukken, i + 1);
            return stukken.Op(j) is { IsGetal: true } jaar && IsJaar(jaar.Vorm, kort: stukken.IsTeken(j - 1, '\''))
                ? new(i, j, true, false) { IsMaand = true }
                : null;
        }

        if (!stukken[i].IsGetal || !IsJaar(stukken[i].Vorm, kort: false)) return null;
        var m = Tussen(stukken, i + 1);
        if (stukken.Op(m)?.Is(Kenmerk.Maand) == true && m <= i + 2) return new(i, m, true, false) { IsMaand = true };
        if (stukken.Woord(m) is "geboortemaand" or "maand" && stukken.Op(m + 1)?.Is(Kenmerk.Maand) == true)
            return new(i, m + 1, true, false) { IsMaand = true };
        if (stukken.Woord(m) is not ("maand" or "mnd" or "geboortemaand")) return null;
        var n = stukken.IsTeken(m + 1, '.') || stukken.IsTeken(m + 1, ':') ? m + 2 : m + 1;
        if (stukken.Op(n) is not { IsGetal: true } maand || !IsTussen(maand.Vorm, 1, 12)) return null;
        var d = Tussen(stukken, n + 1);
        return new(i, stukken.Woord(d) is "dag" && stukken.Op(d + 1) is { IsGetal: true } ? d + 1 : n, true, false) { IsMaand = true };
    }

    private static Datum? Feestdag(Stukken stukken, int i)
    {
        if (!stukken[i].IsWoord || !Feesten.Contains(stukken[i])) return null;
        var j = Tussen(stukken, i + 1);
        return stukken.Op(j) is { IsGetal: true } jaar && IsJaar(jaar.Vorm, kort: stukken.IsTeken(j - 1, '\''))
            ? new(i, j, true, true)
            : null;
    }

    /// <summary>Small words and signs between the parts of a date.</summary>
    private static int Tussen(Stukken stukken, int i)
    {
        while (stukken.IsTeken(i, ',')
            || stukken.IsTeken(i, '\'')
            || stukken.IsTeken(i, '.')
            || stukken.IsTeken(i, '-')
            || stukken.Woord(i) is "op" or "de" or "den" or "van" or "in" or "het" or "jaar")
        {
            i++;
        }

        return i;
    }

    private static Datum? MetMaand(Stukken stukken, int i)
    {
        if (!IsTussen(stukken[i].Vorm, 1, 31)) return null;
        var m = i + 1;
        if (stukken.Woord(m) is "e" or "ste" or "de" or "den" or "sten" && !stukken[m].Los) m++;
        if (stukken.IsTeken(m, '-') || stukken.IsTeken(m, '/')) m++;
        if (stukken.Woord(m) is "van") m++;
        var romeins = stukken.Op(m) is { IsWoord: true } cijfer
            && Romeins.Contains(cijfer)
            && stukken.Op(Tussen(stukken, m + 1)) is { IsGetal: true, Vorm.Length: 4 };
        if (!romeins && stukken.Op(m)?.Is(Kenmerk.Maand) != true) return null;
        var j = m + 1;
        while (stukken.IsTeken(j, '.')
            || stukken.IsTeken(j, ',')
            || stukken.IsTeken(j, '\'')
            || stukken.IsTeken(j, '-')
            || stukken.Woord(j) is "in" or "van" or "het" or "jaar")
        {
            j++;
        }

        return stukken.Op(j) is { IsGetal: true } jaar && IsJaar(jaar.Vorm, kort: true) && !IsTijd(stukken, j)
            ? new(i, j, true, true)
            : new(i, m, false, true);
    }

    private static Datum? InCijfers(Stukken stukken, int eerste)
    {
        var i = NaNul(stukken, eerste);
        if (!IsTussen(stukken[i].Vorm, 1, 31)) return null;
        var (m, teken) = Volgende(stukken, i);
        if (m >= 0) m = NaNul(stukken, m);
        if (m < 0 || !IsTussen(stukken[m].Vorm, 1, 12)) return null;
        var (j, tweede) = Volgende(stukken, m);
        if (j < 0 || !IsJaar(stukken[j].Vorm, kort: true)) return teken is '-' or '/' ? new(eerste, m, false, false) : null;
        var vol = stukken[j].Vorm.Length == 4;

        // "06-12-34-56-78" is no date, "3.1.20" perhaps a version.
        if (!vol && (stukken.Op(j + 1) is { IsGetal: true } || (Volgende(stukken, j).Plek >= 0 && teken != ' '))) return null;
        return new(eerste, j, true, vol && teken != ' ' && tweede != ' ');
    }

    /// <summary>"nul drie nul vijf": 03 05.</summary>
    private static int NaNul(Stukken stukken, int i) =>
        stukken[i] is { Gesproken: true, Vorm: "0" } && stukken.Op(i + 1) is { Gesproken: true, IsGetal: true, Vorm.Length: 1 } ? i + 1 : i;

    private static Datum? JaarVoorop(Stukken stukken, int i)
    {
        if (!IsJaar(stukken[i].Vorm, kort: false)) return null;
        var (m, teken) = Volgende(stukken, i);
        if (m < 0 || teken == ' ' || !IsTussen(stukken[m].Vorm, 1, 12)) return null;
        var (d, tweede) = Volgende(stukken, m);
        return d >= 0 && tweede != ' ' && IsTussen(stukken[d].Vorm, 1, 31) ? new(i, d, true, true) : null;
    }

    /// <summary>"12031975": a date only beside a word of birth, or of whom somebody is: "de jongste is van 070119".</summary>
    private static Datum? Aaneen(Stukken stukken, int i)
    {
        var c = stukken[i].Vorm;
        if (c.Length == 6 && IsTussen(c[..2], 1, 31) && IsTussen(c[2..4], 1, 12)
            && (stukken.Voor(i, 4, Kenmerk.Geboorte) || stukken.Woord(i - 1) is "van" && stukken.Woord(i - 2) is "is" or "was"))
        {
            return new(i, i, true, false);
        }

        var dag = c.Length == 8
            && (
                (IsTussen(c[..2], 1, 31) && IsTussen(c[2..4], 1, 12) && IsJaar(c[4..], kort: false))
                    || (IsJaar(c[..4], kort: false) && IsTussen(c[4..6], 1, 12) && IsTussen(c[6..], 1, 31)));
        return dag ? new(i, i, true, false) : null;
    }

    /// <summary>The next number with one sign, or a space, or "van de" between.</summary>
    private static (int Plek, char Teken) Volgende(Stukken stukken, int i)
    {
        if (stukken.Op(i + 1) is { IsGetal: true, Los: true }) return (i + 1, ' ');
        var j = i + 1;
        if (stukken.Woord(j) is "van" && stukken.Woord(j + 1) is "de" or "het" && stukken[i].Gesproken)
        {
            return stukken.Op(j + 2) is { IsGetal: true } ? (j + 2, ' ') : (-1, ' ');
        }

        if (stukken.Op(j) is not { Soort: Stuksoort.Teken } teken || teken.Vorm[0] is not ('-' or '/' or '.')) return (-1, ' ');
        if (stukken.IsTeken(j + 1, '\'')) j++;
        return stukken.Op(j + 1) is { IsGetal: true } ? (j + 1, teken.Vorm[0]) : (-1, ' ');
    }

    private static bool IsTijd(Stukken stukken, int j) =>
        stukken.IsTeken(j + 1, ':')
            || stukken.Woord(j + 1) is "uur" or "u"
            || (stukken[j].Vorm.Length == 2 && stukken.IsTeken(j + 1, '.') && stukken.Op(j + 2) is { IsGetal: true, Los: false });

    private static bool IsTussen(string cijfers, int minst, int meest) =>
        cijfers.Length <= 2 && int.Parse(cijfers, CultureInfo.InvariantCulture) is var getal && getal >= minst && getal <= meest;

    private static bool IsJaar(string cijfers, bool kort) =>
        (cijfers.Length == 4 && (cijfers.StartsWith("19", StringComparison.Ordinal) || cijfers.StartsWith("20", StringComparison.Ordinal)))
            || (kort && cijfers.Length == 2);
}
