namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A Dutch number plate: the fourteen series of letters and digits, with dashes or beside a word for a vehicle.</summary>
internal static partial class Kenteken
{
    private const int Tekens = 6;
    private const int LangsteDeel = 3;
    private const int VerVoertuig = 8;

    /// <summary>L for letters and C for digits, as the series came one after another.</summary>
    private static readonly Woordenset Series = new(
        [
            "LLCCCC", "CCCCLL", "CCLLCC", "LLCCLL", "LLLLCC", "CCLLLL", "CCLLLC", "CLLLCC", "LLCCCL", "LCCCLL", "LLLCCL", "LCCLLL",
            "CLLCCC", "CCCLLC",
        ]);

    private static readonly Eindes Wagens = new(Gegevens.Lijst("wagen"));

    private const string Nietop = "aeiouqcy";

    /// <summary>How each series is divided: "99-XXX-9".</summary>
    private static readonly Woordenset Groepen = new(
        [
            "LL-CC-CC", "CC-CC-LL", "CC-LL-CC", "LL-CC-LL", "LL-LL-CC", "CC-LL-LL", "CC-LLL-C", "C-LLL-CC", "LL-CCC-L", "L-CCC-LL",
            "LLL-CC-L", "L-CC-LLL", "C-LL-CCC", "CCC-LL-C",
        ]);

    public static IEnumerable<Kandidaat> Zoek(Stukken stukken)
    {
        var (woord, cijfer) = (HeeftPlaatwoord(stukken), MetCijfer(stukken));
        for (var i = 0; i < stukken.Count; i++)
        {
            if (stukken[i].Soort == Stuksoort.Teken
                || (i > 0 && !stukken[i].Los && !stukken[i].Gesproken && stukken[i - 1].Soort != Stuksoort.Teken))
            {
                continue;
            }

            if ((Duits(stukken, i) ?? MetSpelnamen(stukken, i)) is { } ander)
            {
                yield return Kandidaat.Van(VondstSoort.Kenteken, stukken, i, ander, 0.6);
                i = ander;
                continue;
            }

            if (Lees(stukken, i, woord, cijfer[i]) is not { } plaat) continue;
            yield return Kandidaat.Van(VondstSoort.Kenteken, stukken, i, plaat.Laatste, plaat.Bewijs);
            if (plaat.Bewijs > 0) i = plaat.Laatste;
        }
    }

    private static (int Laatste, double Bewijs)? Lees(Stukken stukken, int i, bool woord, bool cijfer)
    {
        if (!woord && !cijfer || !KanBegin(stukken[i])) return null;
        var sterk = woord && Sterk(stukken, i);
        if (!sterk && IsTijd(stukken, i)) return null;
        if (!sterk && !cijfer) return null;
        if (Reeks(stukken, i, sterk) is not { } reeks)
        {
            // A plate of another land, or one that is not whole, right behind the word.
            return sterk && Vreemd(stukken, i) is { } vreemd ? (vreemd, IsZeker(stukken, i) ? 1.1 : 0.4) : null;
        }

        if (!Mag(reeks.Letters)
            || (stukken.IsTeken(reeks.Laatste + 1, '-') && stukken.Op(reeks.Laatste + 2) is { Los: false, Soort: not Stuksoort.Teken }))
        {
            return sterk ? (reeks.Laatste, 0.5) : null;
        }

        return (reeks.Laatste, Bewijs(stukken, i, reeks, sterk));
    }

    /// <summary>"vr. 12.00", "vr 08.15": a day and a time.</summary>
    private static bool IsTijd(Stukken stukken, int i)
    {
        if (stukken[i] is not { IsWoord: true, Vorm: "vr" or "ma" or "di" or "wo" or "do" or "za" or "zo" or "v" or "u" }) return false;
        var j = stukken.IsTeken(i + 1, '.') ? i + 2 : i + 1;
        return stukken.Op(j) is { IsGetal: true, Los: true, Vorm.Length: 2 } uur
            && string.CompareOrdinal(uur.Vorm, "24") <= 0
            && stukken.IsTeken(j + 1, '.')
            && stukken.Op(j + 2) is { IsGetal: true, Los: false, Vorm.Length: 2 } minuut
            && string.CompareOrdinal(minuut.Vorm, "59") <= 0;
    }

    /// <summary>A few letters or digits, also as they are said.</summary>
    private static bool KanBegin(Stuk stuk) =>
        stuk.IsGetal
            || stuk.Vorm.Length <= LangsteDeel + 1
            || stuk.HeeftStreep
            || Spelling.IsLetternaam(stuk)
            || Getalwoord.IsGetal(stuk.Vorm);

    private static double Bewijs(
        Stukken stukken, int i, (int Laatste, string Groepen, string Letters, int Streepjes) reeks, bool sterk)
    {
        var heel = Groepen.Contains(reeks.Groepen);
        if (!sterk && stukken.Woord(i - 1) is "formulier" or "form" or "bijlage" or "maat" or "kleur" or "sectie" or "vak"
            or "rij") return 0.3;
        if (stukken.Woord(i - 1) is "type" or "model" or "serie" or "uitvoering") return -1;
        if (reeks.Streepjes >= 2 && heel) return 1.2;
        if (reeks.Streepjes >= 1) return sterk ? 1.1 : 0.4;
        if (sterk && reeks.Letters.Length > 1) return 1.1;
        if (IsGezegd(stukken, i, reeks.Laatste) && HeeftBordErna(stukken, reeks.Laatste)) return 1.1;

        if (heel && IsVanVoertuig(stukken, i, reeks.Laatste)) return 1.1;

        // "haar K 482 TB": in capitals, divided as a plate is, and of somebody.
        if (heel && IsInHoofdletters(stukken, i, reeks.Laatste))
        {
            return stukken.Op(i - 1)?.Is(Kenmerk.Bezit) == true || stukken.Woord(i - 1) is "dr" || IsBijWagen(stukken, i)
                || IsAaneen(stukken, i, reeks.Laatste) && HeeftVerzekering(stukken, i) ? 1.1 : 0.5;
        }

        return Woorden(stukken, i, reeks.Laatste) ? sterk ? 0.3 : 0 : 0.3;
    }

    /// <summary>"de buurtbus waar K 582 BN op staat": also as the end of a longer word.</summary>
    private static bool IsBijWagen(Stukken stukken, int i) =>
        stukken.HeeftWoord(i - VerVoertuig, i + VerVoertuig - 1, static woord => Wagens.Is(woord, langer: 2));

    /// <summary>Six letters and digits from here on that are a series, and how they are divided.</summary>
    private static (int Laatste, string Groepen, string Letters, int Streepjes)? Reeks(Stukken stukken, int i, bool sterk)
    {
        var (reeks, groepen, letters, streepjes) = ("", "", "", 0);
        for (var j = i; j < stukken.Count && reeks.Length < Tekens; j++)
        {
            var stuk = stukken[j];
            if (stuk.Soort == Stuksoort.Teken)
            {
                if (!(stuk.Vorm[0] is '-' or '.' or '*' or '/' || sterk && stuk.Vorm[0] is ',')
                    || groepen.Length == 0
                    || groepen[^1] == '-')
                {
                    return null;
                }

                groepen += '-';
                streepjes++;
                continue;
            }

            // "kl-mn" is one word with a dash in it.
            foreach (var gezegd in stuk.HeeftStreep ? stuk.Vorm.Split('-') : [stuk.Vorm])
            {
                var deel = stuk.IsWoord
                    ? IsGezegdeEn(stukken, j)
                    ? "n"
                    : Getalwoord.Cijfers(gezegd)
                        ?? (Spelling.Letter(gezegd) is { } letter && IsGespeld() ? letter : gezegd)
                    : gezegd;
                if (deel.Length is 0 || deel.Length > (stuk.IsWoord && IsGeplakt(stukken, j) ? LangsteDeel + 1 : LangsteDeel)) return null;
                var soort = char.IsAsciiDigit(deel[0]) ? 'C' : 'L';
                if (stuk.IsWoord
                    && stuk.HeeftStreep
                    && !ReferenceEquals(gezegd, stuk.Vorm)
                    && groepen.Length > 0
                    && groepen[^1] is 'L')
                {
                    streepjes++;
                }

                // "vijf negen" and "pee haa vee" are said one by one, and stand together.
                var eenVoorEen = deel.Length == 1 && groepen.Length > 0 && groepen[^1] == soort && (stuk.Gesproken || stuk.IsWoord);
                if (groepen.Length > 0 && groepen[^1] != '-' && !eenVoorEen) groepen += '-';
                reeks += new string(soort, deel.Length);
                groepen += new string(soort, deel.Length);
                if (soort == 'L') letters += deel;
            }

            if (reeks.Length == Tekens && Series.Contains(reeks) && stukken.Op(j + 1) is not { Los: false, Soort: not Stuksoort.Teken })
            {
                return (j, groepen, letters, streepjes);
            }
        }

        return null;

        bool IsGespeld() =>
            sterk || stukken.Bij(i, i, VerVoertuig, VerVoertuig, Kenmerk.Voertuig) || HeeftBordErna(stukken, i + 4);
    }

    /// <summary>"22xdkp": four letters stand in a plate only against its digits.</summary>
    private static bool IsGeplakt(Stukken stukken, int j) =>
        stukken.Op(j - 1) is { IsGetal: true } && !stukken[j].Los || stukken.Op(j + 1) is { IsGetal: true, Los: false };

    /// <summary>No vowels, and no C or Q, since the plates have a meaning; the oldest series are on old-timers.</summary>
    private static bool Mag(string letters) => !Klinkers.Een(letters, Nietop);

    private static bool Woorden(Stukken stukken, int i, int j) =>
        stukken.Heeft(i, j, static stuk => stuk.IsWoord && stuk.Is(Kenmerk.Functie));

    private static bool IsInHoofdletters(Stukken stukken, int i, int j) =>
        !stukken.Heeft(
            i, j,
            static stuk => !(stuk is { IsGetal: true, Gesproken: false } or { Hoofdletters: true } or { IsLetter: true, Kap: true }));

    private static int? Vreemd(Stukken stukken, int i)
    {
        var (letters, cijfers, laatste) = (0, 0, -1);
        for (var j = i; j < stukken.Count && j < i + 6; j++)
        {
            var stuk = stukken[j];
            if (stuk.Soort == Stuksoort.Teken && stuk.Vorm[0] is '-' or '.' or '_') continue;
            if (stuk.Soort == Stuksoort.Teken
                || stuk.Vorm.Length > 5
                || (stuk.IsWoord && (stuk.Is(Kenmerk.Functie) || Letters(stuk) > 3)))
            {
                break;
            }

            if (stuk.IsWoord) letters += Letters(stuk);
            else cijfers += stuk.Vorm.Length;
            laatste = j;
        }

        return letters >= 1 && cijfers >= 2 && letters + cijfers >= 5 && letters + cijfers <= 9 ? laatste : null;
    }

    private static int Letters(Stuk stuk) => stuk.Vorm.Length - stuk.Vorm.AsSpan().Count('-');
}
