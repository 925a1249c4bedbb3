namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A burgerservicenummer: eight or nine digits that pass its test, or any digits behind the word.</summary>
internal static class Bsn
{
    private static readonly string[] Burgerservice = ["burgerser", "burgserv", "burger-serv", "bugerserv"];

    private const int Lengte = 9;
    private const int Ver = 7;

    public static IEnumerable<Kandidaat> Zoek(Stukken stukken, IReadOnlyList<Getalrij> rijen)
    {
        foreach (var rij in rijen)
        {
            var woord = Woord(stukken, rij.Eerste, rij.Laatste);
            foreach (var deel in rij.Delen(woord ? 6 : 8, woord ? 10 : Lengte))
            {
                if (!woord
                    && (
                        rij.IsBedrag
                            || IsPubliek(deel.Cijfers)
                            || !Klopt(deel.Cijfers)
                            || HoortBijGetal(stukken, deel)
                            || IsJaren(stukken, deel)
                            || IsTijden(stukken, deel)))
                {
                    continue;
                }

                yield return Kandidaat.Van(
                    VondstSoort.Bsn, stukken, deel.Eerste, deel.Laatste, woord ? 2.8 : deel.Cijfers.Length == Lengte ? 1.3 : 1.1);
            }
        }
    }

    /// <summary>
    /// Digits times 9 to 2 and the last times -1, together a multiple of 11; eight digits begin with a zero that was left out.
    /// </summary>
    private static bool Klopt(string cijfers)
    {
        var negen = cijfers.PadLeft(Lengte, '0');
        var som = -(negen[^1] - '0');
        for (var i = 0; i < Lengte - 1; i++) som += (Lengte - i) * (negen[i] - '0');
        return som % 11 == 0 && negen.Distinct().Count() > 1;
    }

    /// <summary>"08.30 - 17.00": from one time to another.</summary>
    private static bool IsTijden(Stukken stukken, Getalrij deel) =>
        deel.Groepen is [var een, var twee, var drie, var vier]
            && IsTijd(stukken, een, twee)
            && IsTijd(stukken, drie, vier)
            && stukken.IsTeken(drie - 1, '-');

    private static bool IsTijd(Stukken stukken, int uur, int minuut) =>
        minuut == uur + 2
            && stukken.IsTeken(uur + 1, '.')
            && stukken[uur].Vorm.Length == 2
            && stukken[minuut].Vorm.Length == 2
            && string.CompareOrdinal(stukken[uur].Vorm, "24") <= 0
            && string.CompareOrdinal(stukken[minuut].Vorm, "59") <= 0;

    /// <summary>"bsn", "burgerservicenr", "burger service nummer", "sofi": also with a typing error.</summary>
    public static bool IsWoord(Stukken stukken, int i)
    {
        if (!stukken[i].IsWoord) return false;
        var vorm = stukken[i].Vorm;
        if (
            vorm is "bsn" or "bsm" or "bsnn" or "bssn" or "bnsn" or "bsn-nr" or "bsnr" or "bsn-nummer" or "bsnnummer" or "bsnummer"
                or "sofi" or "sofinummer" or "sofi-nummer"
                or "sofinr" or "bns" or "b-s-n" or "bsn's")
        {
            return true;
        }

        if (vorm.StartsWith("bsn", StringComparison.Ordinal) && vorm.Length < 8) return true;
        if (vorm.Length >= 12 && Array.Exists(Burgerservice, b => vorm.StartsWith(b, StringComparison.Ordinal))) return true;
        if (vorm is "b"
            && stukken.IsTeken(i + 1, '.')
            && stukken.Woord(i + 2) is "s"
            && stukken.IsTeken(i + 3, '.')
            && stukken.Woord(i + 4) is "n")
        {
            return true;
        }

        return vorm is "burger" or "burgers" && stukken.Woord(i + 1) is "service" or "servicenummer" or "servicenr" or "servis"
            or "servicenumer";
    }

    private static bool Woord(Stukken stukken, int eerste, int laatste)
    {
        for (var i = Math.Max(0, eerste - Ver - 3); i < stukken.Count && i <= laatste + Ver - 2; i++)
        {
            if (IsWoord(stukken, i)) return true;
        }

        return false;
    }

    /// <summary>"0800-8115": free numbers and pay numbers are of organisations.</summary>
    private static bool IsPubliek(string cijfers) =>
        cijfers.StartsWith("0800", StringComparison.Ordinal) || cijfers.StartsWith("090", StringComparison.Ordinal);

    private static bool IsJaren(Stukken stukken, Getalrij deel) =>
        deel.Groepen.All(
            g =>
                stukken[g].Vorm.Length == 4
                    && (
                        stukken[g].Vorm.StartsWith("19", StringComparison.Ordinal)
                            || stukken[g].Vorm.StartsWith("20", StringComparison.Ordinal)));

    /// <summary>A piece of a longer run, or with letters against it, is something else.</summary>
    private static bool HoortBijGetal(Stukken stukken, Getalrij deel)
    {
        var voor = deel.Eerste > 0
            && !stukken[deel.Eerste].Los
            && (
                stukken[deel.Eerste - 1].IsWoord
                    || stukken.IsTeken(deel.Eerste - 1, '-')
                    || stukken.IsTeken(deel.Eerste - 1, '#')
                    || stukken.IsTeken(deel.Eerste - 1, '+')
                    || stukken.IsTeken(deel.Eerste - 1, '_'));
        var na = stukken.Op(deel.Laatste + 1) is { Los: false } volgende
            && (
                volgende.IsWoord
                    || (volgende.Vorm[0] is '-' or '/' or '_' && stukken.Op(deel.Laatste + 2) is { Los: false, IsGetal: false }));
        return voor || na;
    }
}
