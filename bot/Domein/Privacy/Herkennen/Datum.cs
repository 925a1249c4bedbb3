using System.Globalization;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A date, of whatever: "12-03-1975", "3 mei '80", "de twaalfde van de derde vijfenzeventig".</summary>
/// <param name="HeeftJaar">Day, month and year.</param>
/// <param name="BreektRij">So clearly a date that its digits are no part of another number.</param>
internal sealed record Datum(int Eerste, int Laatste, bool HeeftJaar, bool BreektRij)
{
    public static IReadOnlyList<Datum> Alle(IReadOnlyList<Stuk> stukken)
    {
        List<Datum> datums = [];
        for (var i = 0; i < stukken.Count; i++)
        {
            if (!stukken[i].IsGetal) continue;
            if ((MetMaand(stukken, i) ?? InCijfers(stukken, i) ?? JaarVoorop(stukken, i) ?? Aaneen(stukken, i)) is not { } datum) continue;
            datums.Add(datum);
            i = datum.Laatste;
        }

        return datums;
    }

    private static Datum? MetMaand(IReadOnlyList<Stuk> stukken, int i)
    {
        if (!IsTussen(stukken[i].Vorm, 1, 31)) return null;
        var m = i + 1;
        if (stukken.IsWoord(m, "e", "ste", "de") && !stukken[m].Los) m++;
        if (stukken.IsTeken(m, '-') || stukken.IsTeken(m, '/')) m++;
        if (stukken.IsWoord(m, "van")) m++;
        if (stukken.Op(m)?.Is(Kenmerk.Maand) != true) return null;
        var j = m + 1;
        while (stukken.IsTeken(j, '.')
            || stukken.IsTeken(j, ',')
            || stukken.IsTeken(j, '\'')
            || stukken.IsTeken(j, '-')
            || stukken.IsWoord(j, "in", "van", "het", "jaar"))
        {
            j++;
        }

        return stukken.Op(j) is { IsGetal: true } jaar && IsJaar(jaar.Vorm, kort: true) && !IsTijd(stukken, j)
            ? new(i, j, true, true)
            : new(i, m, false, true);
    }

    private static Datum? InCijfers(IReadOnlyList<Stuk> stukken, int i)
    {
        if (!IsTussen(stukken[i].Vorm, 1, 31)) return null;
        var (m, teken) = Volgende(stukken, i);
        if (m < 0 || !IsTussen(stukken[m].Vorm, 1, 12)) return null;
        var (j, tweede) = Volgende(stukken, m);
        if (j < 0 || !IsJaar(stukken[j].Vorm, kort: true)) return teken is '-' or '/' ? new(i, m, false, false) : null;
        var vol = stukken[j].Vorm.Length == 4;

        // "06-12-34-56-78" is no date, "3.1.20" perhaps a version.
        if (!vol && (stukken.Op(j + 1) is { IsGetal: true } || (Volgende(stukken, j).Plek >= 0 && teken != ' '))) return null;
        return new(i, j, true, vol && teken != ' ' && tweede != ' ');
    }

    private static Datum? JaarVoorop(IReadOnlyList<Stuk> stukken, int i)
    {
        if (!IsJaar(stukken[i].Vorm, kort: false)) return null;
        var (m, teken) = Volgende(stukken, i);
        if (m < 0 || teken == ' ' || !IsTussen(stukken[m].Vorm, 1, 12)) return null;
        var (d, tweede) = Volgende(stukken, m);
        return d >= 0 && tweede != ' ' && IsTussen(stukken[d].Vorm, 1, 31) ? new(i, d, true, true) : null;
    }

    /// <summary>"12031975": a date only beside a word of birth.</summary>
    private static Datum? Aaneen(IReadOnlyList<Stuk> stukken, int i)
    {
        var c = stukken[i].Vorm;
        var dag = c.Length == 8
            && (
                (IsTussen(c[..2], 1, 31) && IsTussen(c[2..4], 1, 12) && IsJaar(c[4..], kort: false))
                    || (IsJaar(c[..4], kort: false) && IsTussen(c[4..6], 1, 12) && IsTussen(c[6..], 1, 31)));
        return dag ? new(i, i, true, false) : null;
    }

    /// <summary>The next number with one sign, or a space, or "van de" between.</summary>
    private static (int Plek, char Teken) Volgende(IReadOnlyList<Stuk> stukken, int i)
    {
        if (stukken.Op(i + 1) is { IsGetal: true, Los: true }) return (i + 1, ' ');
        var j = i + 1;
        if (stukken.IsWoord(j, "van") && stukken.IsWoord(j + 1, "de", "het") && stukken[i].Gesproken)
        {
            return stukken.Op(j + 2) is { IsGetal: true } ? (j + 2, ' ') : (-1, ' ');
        }

        if (stukken.Op(j) is not { Soort: Stuksoort.Teken } teken || teken.Vorm[0] is not ('-' or '/' or '.')) return (-1, ' ');
        if (stukken.IsTeken(j + 1, '\'')) j++;
        return stukken.Op(j + 1) is { IsGetal: true } ? (j + 1, teken.Vorm[0]) : (-1, ' ');
    }

    private static bool IsTijd(IReadOnlyList<Stuk> stukken, int j) =>
        stukken.IsTeken(j + 1, ':')
            || stukken.IsWoord(j + 1, "uur", "u")
            || (stukken[j].Vorm.Length == 2 && stukken.IsTeken(j + 1, '.') && stukken.Op(j + 2) is { IsGetal: true, Los: false });

    private static bool IsTussen(string cijfers, int minst, int meest) =>
        cijfers.Length <= 2 && int.Parse(cijfers, CultureInfo.InvariantCulture) is var getal && getal >= minst && getal <= meest;

    private static bool IsJaar(string cijfers, bool kort) =>
        (cijfers.Length == 4 && (cijfers.StartsWith("19", StringComparison.Ordinal) || cijfers.StartsWith("20", StringComparison.Ordinal)))
            || (kort && cijfers.Length == 2);
}
