namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Where one household lives: a street with a number, or a postcode with one near it.</summary>
internal static partial class Adres
{
    public static IEnumerable<Kandidaat> Zoek(Stukken stukken, IReadOnlyList<Datum> datums)
    {
        foreach (var huis in Aangewezen(stukken)) yield return huis;
        for (var i = 0; i < stukken.Count; i++)
        {
            if (Postcode(stukken, i) is { } code && Huisnummer(stukken, code.Eerste, code.Laatste) is { } huis)
            {
                yield return Kandidaat.Van(
                    VondstSoort.Adres, stukken, Math.Min(code.Eerste, huis.Eerste), Math.Max(code.Laatste, huis.Laatste), 1.8);
            }

            if (stukken[i].IsWoord && Straat(stukken, i) is { } straat) yield return straat;
            if (Hoek(stukken, i) is { } hoek) yield return hoek;
            if (Boven(stukken, i) is { } boven) yield return boven;
            if (!stukken[i].IsGetal || IsAlarm(stukken, i)) continue;
            if (datums.Any(d => d.Eerste <= i && i <= d.Laatste && (d.HeeftJaar || d.BreektRij))) continue;
            if (NaWonen(stukken, i) is { } plek) yield return plek;
            if (Vooraf(stukken, i) is { } vooraf) yield return vooraf;
            if (ZonderEinde(stukken, i) is { } naam) yield return naam;
            if (Plek(stukken, i) is { } thuis) yield return thuis;
            if (Woondeel(stukken, i) is { } deel) yield return deel;
            if (Opnummer(stukken, i) is { } nummer) yield return nummer;
        }
    }

    private static Kandidaat? Straat(Stukken stukken, int i)
    {
        var (stuk, los) = (stukken[i], false);
        var vorm = stuk.Vorm;
        var straat = Straten.Contains(stuk);
        var sterk = IsSterk(vorm) || IsVerschreven(stuk);
        if (!sterk
            && stuk.IsWoord
            && i > 0
            && straat
            && vorm is not ("weg" or "str" or "ln" or "lei" or "pad" or "hof")
            && stukken[i - 1] is { Kap: true, IsWoord: true, OpentZin: false })
        {
            (sterk, los) = (true, true);
        }

        // "op de dijk nummer 203": that somebody numbers it is what makes it a street.
        if (!sterk && !stuk.Kap && straat && stukken.Woord(i - 1) is "de" or "het"
            && Getal(stukken, i) is (var huis, true))
        {
            return Maak(stukken, i, MetToevoeging(stukken, huis), Bewoner(stukken, i, huis) > 0 ? 1.1 : 0.5);
        }

        var kaal = !sterk
            && stuk.Kap
            && vorm is "singel" or "gracht" or "kade" or "brink" or "dijk" or "haven" or "plein" or "laan" or "markt" or "weg" or "ring"
                or "boulevard" or "dreef" or "plantsoen" or "ree" or "dijkje" or "steegje" or "pleintje" or "hofje" or "laantje" or "kaai"
                or "vaart" or "diep";
        // "oude gracht zesentwintig".
        if (!sterk
            && !stuk.Kap
            && straat
            && stukken.Op(i - 1) is { IsWoord: true } soort
            && Straatsoorten.Contains(soort))
        {
            (sterk, los) = (true, true);
        }

        if (!sterk && !stuk.Kap && IsGesprokenStraat(stukken, i)) (sterk, los) = (true, true);
        var zwak = kaal
            || !sterk
            && stuk.Kap
            && vorm.Length > 4
            && Zwakke.Is(vorm, langer: 2)
            || IsKleinGenoemd(stukken, i);
        if ((!sterk && !zwak) || GeenStraat.Contains(stuk) && !los && !kaal) return null;
        var gewoon = stuk.Is(Kenmerk.Gewoon) && !stuk.Kap;
        var bekend = stuk.Is(Kenmerk.Gewoon) && stuk.OpentZin;
        if (Getal(stukken, i) is var (getal, genoemd))
        {
            if (Telt(stukken, getal) || IsJaartal(stukken[getal].Vorm) && !stukken.Voor(i, 6, Kenmerk.Woont)) return null;
            var gesproken = stukken[getal].Gesproken && !stuk.Kap;
            var laatste = MetVerdieping(stukken, MetBus(stukken, getal));
            if (los && !stuk.Kap) gewoon = false;
            while (gesproken && laatste == getal && stukken.Op(getal + 1) is { Gesproken: true, IsGetal: true, Vorm.Length: 1 })
            {
                laatste = ++getal;
            }

            var vervolg = Erna(stukken, stuk, laatste) is not > 0 ? 0 : genoemd || laatste > getal ? 0.5 : 0.15;
            var opPlek = zwak
                && !stuk.Is(Kenmerk.Organisatie)
                && stukken.Op(NaLidwoord(stukken, i - 1)) is { IsWoord: true } voor
                && Voorzetsels.Contains(voor);
            if (kaal
                && IsHeel(stukken, laatste + 1)
                && stukken.Woord(NaLidwoord(stukken, i - 1)) is "van" or "naar" or "uit" or "vanaf")
            {
                vervolg += 0.2;
            }

            if (IsVanWoner(stukken, i)) vervolg += 0.5;
            else if (gesproken && IsGezegdVoor(stukken, i + 1)) vervolg += 0.3;
            return Maak(stukken, i, laatste, vervolg + (opPlek ? 1 : zwak ? 0.7 : Zekerheid(gewoon || bekend, gesproken)));
        }

        // "op nummer 12 in de Lindelaan", "in de Lindelaan, daar op 14".
        return Bijnummer(stukken, i) is { } nummer
            ? Maak(stukken, Math.Min(i, nummer), Math.Max(i, MetToevoeging(stukken, nummer)), zwak ? 0.5 : gewoon ? 0.5 : 1.1)
            : null;
    }

    /// <summary>"rij de zonnebocht in tot nr 31": no word, ends as some streets do, and is numbered.</summary>
    private static bool IsKleinGenoemd(Stukken stukken, int i) =>
        stukken[i] is { Kap: false } stuk && !stuk.Is(Kenmerk.Gewoon) && Zwakke.Is(stuk.Vorm, langer: 3) && Getal(stukken, i) is (_, true);

    /// <summary>"de jongen van nieuwe binnenweg", "mevrouw uit de kerkstraat".</summary>
    private static bool IsVanWoner(Stukken stukken, int i)
    {
        while (stukken.Op(i - 1) is { IsWoord: true } soort && Straatsoorten.Contains(soort)) i--;
        i = NaLidwoord(stukken, i - 1);
        return stukken.Woord(i) is "van" or "uit" or "op" or "aan" && IsWoner(stukken, i - 1);
    }

    /// <summary>Back over an article: "aan 't Zwanenveld".</summary>
    private static int NaLidwoord(Stukken stukken, int i) => stukken.Woord(i) is "de" or "het" or "'t" or "den" or "t" ? i - 1 : i;

    private static double Zekerheid(bool isWoord, bool gesproken) => isWoord ? 0.6 : gesproken ? 0.9 : 1.4;

    /// <summary>Ends as streets do.</summary>
    public static bool IsSterk(string vorm) => Straateindes.Is(ZonderRichting(vorm), langer: 2);

    /// <summary>"akerstraat-noord".</summary>
    private static ReadOnlySpan<char> ZonderRichting(string vorm)
    {
        var streep = vorm.IndexOf('-', StringComparison.Ordinal);
        return streep > 0 && vorm[(streep + 1)..] is "noord" or "zuid" or "oost" or "west" or "midden" or "binnen" or "buiten"
            ? vorm.AsSpan(0, streep)
            : vorm;
    }

    /// <summary>The number behind a street, and whether it is called one.</summary>
    private static (int Plek, bool Genoemd)? Getal(Stukken stukken, int i)
    {
        var (j, genoemd) = (i + 1, false);
        while (true)
        {
            if (stukken.Woord(j) is "huis" && stukken.Woord(j + 1) is "nummer" or "nr" or "nummertje") j++;
            var nummer = stukken.Woord(j) is "nummer" or "nr" or "huisnummer" or "huisnr" or "no" or "num" or "nmr" or "numero"
                or "nummertje" or "n" or "ligplaats" or "standplaats" or "kavel" or "plaats" or "vak" or "staplaats" or "chalet";
            if (!nummer
                && !stukken.IsTeken(j, '.')
                && !stukken.IsTeken(j, ',')
                && !stukken.IsTeken(j, ':')
                && !stukken.IsTeken(j, '-')
                && !stukken.IsTeken(j, '(')
                && !(stukken.IsTeken(j, '/') && stukken.Woord(j - 1) is "t")
                && stukken.Woord(j) is not ("op" or "bij" or "daar" or "in" or "tot" or "t" or "o" or "tegenover" or "noordzijde"
                    or "zuidzijde" or "oostzijde" or "westzijde" or "noord" or "zuid" or "oost" or "west" or "nz" or "zz" or "oz" or "wz")
                && !IsGezegdVoor(stukken, j))
            {
                break;
            }

            if (stukken.IsTeken(j, '.')
                && stukken.Op(j + 1) is { Los: true, IsGetal: true }
                && !IsAfkorting(stukken[j - 1].Vorm)
                && !stukken.IsTeken(j + 2, '.'))
            {
                return null;
            }

            genoemd |= nummer || stukken.Woord(j) is "noordzijde" or "zuidzijde" or "oostzijde" or "westzijde" or "nz" or "zz" or "oz"
                or "wz";
            if (j > i + (genoemd ? 6 : 4)) return null;
            j++;
        }

        return IsHuisnummer(stukken, j) ? (j, genoemd) : null;
    }

    private static int? Bijnummer(Stukken stukken, int i)
    {
        for (var j = Math.Max(0, i - VerNummer); j < stukken.Count && j <= i + VerNummer; j++)
        {
            if (stukken.Woord(j) is "nummer" or "nr" or "huisnummer" or "huisnr"
                && NaNummer(stukken, j) is { } getal
                && !stukken.Voor(j, 2, Kenmerk.Andernummer))
            {
                return getal;
            }
        }

        return null;
    }

    private static bool IsHuisnummer(Stukken stukken, int i) =>
        stukken.Op(i) is { IsGetal: true } getal
            && getal.Vorm.Length <= 4
            && !getal.IsRang
            && getal.Vorm[0] != '0'
            && !(stukken.IsTeken(i + 1, ':') && stukken.Op(i + 2) is { IsGetal: true, Los: false })
            && !stukken.IsTeken(i + 1, '%')
            && !(stukken.IsTeken(i + 1, ',') && stukken.IsTeken(i + 2, '-'))
            && !(stukken.IsTeken(i + 1, ',') && stukken.Op(i + 2) is { IsGetal: true, Los: false });

    /// <summary>"12a", "12-2", "12 bis", "12 II".</summary>
    private static int MetToevoeging(Stukken stukken, int i)
    {
        if (stukken.Op(i + 1) is { IsWoord: true } toevoeging
            && (
                toevoeging.Vorm.Length == 1
                    && (!toevoeging.Los || toevoeging.Kap || toevoeging.Gesproken
                        || stukken.Op(i + 2) is { Soort: Stuksoort.Teken } && toevoeging.Vorm is not "u")
                    || toevoeging.Vorm is "a" or "b" or "c" or "d"
                    && (stukken[i].Gesproken
                        || stukken.Op(i + 2) is null || stukken[i + 2].Is(Kenmerk.Functie) || Zinsbouw.IsPersoonsvorm(stukken[i + 2]))
                    || toevoeging.Vorm is "bis" or "hs" or "huis" or "zw" or "boven" or "rood" or "links" or "rechts" or "beneden"
                        or "achter" or "hoog" or "ll" or "zwart" or "wit"
                    || (toevoeging.Hoofdletters && toevoeging.Vorm is "ii" or "iii" or "iv")))
        {
            return i + 1;
        }

        return stukken.IsTeken(i + 1, '-') && stukken.Op(i + 2) is { Los: false, Soort: not Stuksoort.Teken } na && na.Vorm.Length <= 3
            ? i + 2
            : i;
    }

    /// <summary>The number counts what follows, or is a time: "de Dorpsstraat 3 keer", "Marktplein 10 uur".</summary>
    private static bool Telt(Stukken stukken, int getal) =>
        stukken.Op(getal + 1) is { IsWoord: true } na
            && (
                na.Is(Kenmerk.Eenheid)
                    && (na.Los || na.Vorm.Length > 1)
                    && na.Vorm is not ("a" or "x" or "uit")
                    || na.Vorm is "tot" or "t/m" or "e" or "ste" or "de"
                    && !na.Los
                    || na.Vorm is "u" && !na.Los && stukken[getal].Vorm.Length <= 2)
        || stukken.IsTeken(getal + 1, '%') || (stukken.IsTeken(getal + 1, '.') && stukken.Op(getal + 2) is { IsGetal: true, Los: false });

    private static bool IsJaartal(string cijfers) => cijfers.Length == 4 && cijfers[..2] is "19" or "20";

    private static Kandidaat Maak(Stukken stukken, int eerste, int laatste, double bewijs) =>
        Kandidaat.Van(VondstSoort.Adres, stukken, eerste, laatste, IsVanKantoor(stukken, eerste) ? bewijs - 2 : bewijs);
}
