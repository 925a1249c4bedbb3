namespace TeamsHerstelBot.Domein.Privacy;

internal static partial class Adres
{
    /// <summary>So far from a street or a postcode what is called a house number still belongs to it.</summary>
    private const int VerNummer = 6;

    /// <summary>Four digits and two letters, as they stand in a postcode.</summary>
    private static (int Eerste, int Laatste)? Postcode(Stukken stukken, int i)
    {
        if (!stukken[i].IsGetal) return null;
        var (cijfers, laatste) = (stukken[i].Vorm, i);
        while (cijfers.Length < 4
            && stukken.Op(laatste + 1) is { IsGetal: true } volgend
            && (stukken[i].Gesproken || volgend.Vorm.Length == 1 || stukken.Op(laatste + 2) is { IsLetter: true, Gesproken: true }))
        {
            cijfers += stukken[++laatste].Vorm;
        }

        // "vierenzestighonderd elf", "zesduizend vierhonderd elf".
        while (cijfers.Length == 4
            && stukken[laatste].Gesproken
            && stukken.Op(laatste + 1) is { IsGetal: true, Gesproken: true } rest
            && rest.Vorm.Length < 4
            && cijfers.EndsWith(new string('0', rest.Vorm.Length), StringComparison.Ordinal))
        {
            cijfers = string.Concat(cijfers.AsSpan(0, 4 - rest.Vorm.Length), rest.Vorm);
            laatste++;
        }

        if (cijfers.Length != 4 || cijfers[0] == '0') return null;
        var j = laatste + 1;
        if (stukken.IsTeken(j, '-') || stukken.IsTeken(j, '.') || stukken.IsTeken(j, ',')) j++;
        // "3563 EN 12": in capitals they are the letters themselves.
        while (stukken.Woord(j) is "en" or "dan" or "de" or "met" or "letters" or "daarna" or "dus" or "erachter" or "daarachter"
            && stukken[j] is not { Hoofdletters: true, Vorm.Length: 2 })
        {
            j++;
        }

        var gesplitst = stukken.Op(j) is { IsLetter: true } && stukken.Op(j + 1) is { IsLetter: true };
        if (stukken.Op(j) is not { IsWoord: true } letters || (letters.Vorm.Length != 2 && !gesplitst)) return null;
        if (letters.Is(Kenmerk.Functie | Kenmerk.Eenheid)
            && !gesplitst
            && !letters.Hoofdletters
            && !IsGeplakt(stukken, letters, j)
            && stukken.Woord(i - 1) is not ("postcode" or "pc" or "postkode")
            || letters.Vorm is "km" or "kb" or "mb" or "gb" or "kg" or "cm" or "mm" or "ml" or "mg" or "pk"
            && !(HeeftNummer(stukken, j + 1) && !Telt(stukken, j + 1)
                && (letters.Hoofdletters || stukken.Woord(i - 1) is "op" or "in" or "bij" or "naar" or "adres" or "postcode")
                || stukken.Woord(j + 1) is "huisnummer" or "huisnr"))
        {
            return null;
        }

        return (i, gesplitst ? j + 1 : j);
    }

    /// <summary>"3074vr-118": all in one piece, so that the letters are no word.</summary>
    private static bool IsGeplakt(Stukken stukken, Stuk letters, int j) =>
        !letters.Los
            && !letters.Is(Kenmerk.Eenheid)
            && (stukken.IsTeken(j + 1, '-') || stukken.IsTeken(j + 1, '/'))
            && stukken.Op(j + 2) is { IsGetal: true, Los: false };

    /// <summary>"6217 KM nr 42", "1096 GB, huisnummer 88": what comes behind letters that are a measure as well.</summary>
    private static bool HeeftNummer(Stukken stukken, int i)
    {
        if (stukken.IsTeken(i, ',')) return stukken.Woord(i + 1) is "nummer" or "nr" or "huisnummer" or "huisnr";
        return IsHuisnummer(stukken, i)
            || stukken.Woord(i) is "nummer" or "nr" or "huisnummer" or "huisnr"
            || stukken.Woord(i) is "op" && IsHuisnummer(stukken, i + 1) && !Telt(stukken, i + 1);
    }

    /// <summary>A number right behind a postcode, or one that is called a house number within a few words.</summary>
    private static (int Eerste, int Laatste)? Huisnummer(Stukken stukken, int eerste, int laatste)
    {
        var na = laatste + 1;
        while (stukken.IsTeken(na, ',')
            || stukken.IsTeken(na, '-')
            || stukken.IsTeken(na, '/')
            || stukken.IsTeken(na, '(')
            || stukken.Woord(na) is "nummer" or "nr" or "huisnummer" or "huisnr" or "hsnr" or "hnr" or "op" or "no" or "deur" or "bel"
                or "woning" or "flat"
            || stukken.IsTeken(na, '.')
            || stukken.IsTeken(na, ':')
            || stukken.IsTeken(na, '+')
            || stukken.Woord(na) is "en" or "dan" or "daarna" && stukken[laatste].Gesproken)
        {
            na++;
        }

        if (IsHuisnummer(stukken, na)) return (na, MetToevoeging(stukken, na));
        for (var i = Math.Max(0, eerste - VerNummer); i < stukken.Count && i <= laatste + VerNummer; i++)
        {
            if (stukken.Woord(i) is "nummer" or "nr" or "huisnummer" or "huisnr" or "huisnum" or "hsnr" or "hnr" or "huis" or "deur"
                && NaNummer(stukken, i) is { } getal
                && (getal < eerste || getal > laatste))
            {
                return (i, MetToevoeging(stukken, getal));
            }
        }

        var voor = eerste - 1;
        while (stukken.IsTeken(voor, ',') || stukken.Woord(voor) is "in" or "te" or "postcode" or "met" or "en") voor--;
        return voor >= 0
            && IsHuisnummer(stukken, voor)
            && voor > 0
            && (stukken[voor - 1].IsWoord && stukken[voor - 1].Vorm.Length > 2 && !stukken[voor - 1].Is(Kenmerk.Functie))
            ? (voor, voor)
            : null;
    }

    private static int? NaNummer(Stukken stukken, int i)
    {
        var j = i + 1;
        while (stukken.IsTeken(j, '.') || stukken.IsTeken(j, ':') || stukken.Woord(j) is "is") j++;
        return IsHuisnummer(stukken, j) ? j : null;
    }
}
