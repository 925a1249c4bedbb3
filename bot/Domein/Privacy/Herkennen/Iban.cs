namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A bank account. The shape is enough; whether the check digits are right is for a bank.</summary>
internal static class Iban
{
    private const int Kortste = 15;
    private const int VerRekening = 4;

    private static readonly Eindes Rekeningen = new(Gegevens.Lijst("rekeningwoord"));

    /// <summary>By country in which people in a Dutch wijk bank.</summary>
    private static int? Lengte(string land) => land switch
    {
        "nl" => 18,
        "be" => 16,
        "de" => 22,
        "fr" => 27,
        "gb" => 22,
        "es" => 24,
        "it" => 27,
        "pt" => 25,
        "pl" => 28,
        "ro" => 24,
        "bg" => 22,
        "hu" => 28,
        "lt" => 20,
        "lv" => 21,
        "ee" => 20,
        "ie" => 22,
        "at" => 20,
        "ch" => 21,
        "lu" => 20,
        "gr" => 27,
        "hr" => 21,
        "ua" => 29,
        "tr" => 26,
        "ma" => 28,
        _ => null,
    };

    private static readonly Woordenset Banken = Gegevens.Verzameling("bankcode");

    public static IEnumerable<Kandidaat> Zoek(Stukken stukken)
    {
        for (var i = 0; i < stukken.Count; i++)
        {
            if (Oud(stukken, i) is { } oud)
            {
                yield return Kandidaat.Van(VondstSoort.Iban, stukken, i, oud, 1.6);
                i = oud;
                continue;
            }

            if (!stukken[i].IsWoord) continue;
            var laatste = (Lengte(stukken[i].Vorm) ?? Gespeld(stukken, i)) is { } lengte
                ? Einde(stukken, i, lengte)
                : Banken.Contains(stukken[i])
                ? Einde(stukken, i, 14)
                : -1;
            if (laatste < 0) continue;
            yield return Kandidaat.Van(VondstSoort.Iban, stukken, i, laatste, 3);
            i = laatste;
        }
    }

    /// <summary>"rekening 4532.88.190": as accounts were written before, and some still know theirs.</summary>
    private static int? Oud(Stukken stukken, int i)
    {
        if (stukken[i] is not { IsGetal: true, Gesproken: false, Vorm.Length: <= 4 }) return null;
        var giro = stukken.HeeftWoord(i - VerRekening, i - 1, static woord => woord.Contains("giro", StringComparison.Ordinal));
        if (!giro && stukken[i].Vorm.Length < 2) return null;
        var genoemd = stukken.HeeftWoord(i - VerRekening, i - 1, static woord => Rekeningen.Is(woord, langer: 0));
        if (!genoemd) return null;

        var (laatste, groepen, cijfers) = (i, 1, stukken[i].Vorm.Length);
        while (true)
        {
            var j = stukken.IsTeken(laatste + 1, '.') || stukken.IsTeken(laatste + 1, '-') ? laatste + 2 : laatste + 1;
            if (stukken.Op(j) is not { IsGetal: true, Vorm.Length: >= 2 and <= 4 } groep) break;
            (laatste, groepen, cijfers) = (j, groepen + 1, cijfers + groep.Vorm.Length);
        }

        // A giro had seven digits or fewer.
        var heel = groepen >= 3 && (cijfers is 9 or 10 || giro && cijfers is >= 5 and <= 8);
        return heel && !stukken.Bij(i, laatste, VerRekening, 2, Kenmerk.Andernummer) ? laatste : null;
    }

    /// <summary>"en el" as it is dictated.</summary>
    private static int? Gespeld(Stukken stukken, int i) =>
        stukken[i] is { IsLetter: true, Gesproken: true }
            && stukken.Op(i + 1) is { IsLetter: true, Gesproken: true } tweede
            && stukken.Op(i + 2) is { IsGetal: true }
            ? Lengte(stukken[i].Vorm + tweede.Vorm)
            : null;

    /// <summary>The last piece when from here on there are so many letters and digits in few pieces, the most of them digits.</summary>
    private static int Einde(Stukken stukken, int i, int lengte)
    {
        var (aantal, cijfers, woorden) = (stukken[i].Vorm.Length, 0, 0);
        var gespeld = stukken[i].IsLetter;
        if (!gespeld && lengte >= Kortste && stukken.Op(NaTekens(stukken, i + 1)) is not { IsGetal: true }) return -1;
        for (var j = i + 1; j < stukken.Count; j++)
        {
            if (stukken[j].Soort == Stuksoort.Teken)
            {
                if (stukken[j].Vorm[0] is not ('.' or '-' or ' ' or ',')) return -1;
                continue;
            }

            if (stukken[j].IsWoord && !(gespeld && stukken[j].IsLetter) && (stukken[j].Vorm.Length > 4 || ++woorden > 2)) return -1;
            if (stukken[j].IsGetal) cijfers += stukken[j].Vorm.Length;
            aantal += stukken[j].Vorm.Length;
            if (aantal == lengte) return cijfers >= 9 && (stukken.Op(j + 1) is not { Los: false, IsGetal: true }) ? j : -1;
            if (aantal > lengte) return -1;
        }

        return -1;
    }

    private static int NaTekens(Stukken stukken, int i)
    {
        while (stukken.Op(i) is { Soort: Stuksoort.Teken }) i++;
        return i;
    }
}
