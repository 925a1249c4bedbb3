namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A date with a word of birth nearer than a word of anything else.</summary>
internal static partial class Geboortedatum
{
    private const int Voor = 9;
    private const int Na = 6;
    private const int VerMaand = 4;

    private static readonly string[] Fout = ["geboren", "geboortedatum", "geboortedag", "verjaardag", "geboorte", "verjaart", "gebdatum"];

    /// <summary>What is born and is no person: "het idee is geboren".</summary>
    private static readonly Woordenset Zaken = Gegevens.Verzameling("geborending");

    private static readonly Woordenset Kleintje = Gegevens.Verzameling("kleintje");

    private static readonly Woordenset Jongeren = Gegevens.Verzameling("jongere");

    public static IEnumerable<Kandidaat> Zoek(Stukken stukken, IReadOnlyList<Datum> datums) =>
        datums.Where(d => IsGeboorte(stukken, d)).Select(d => Kandidaat.Van(VondstSoort.Geboortedatum, stukken, d.Eerste, d.Laatste, 1.5));

    private static bool IsGeboorte(Stukken stukken, Datum datum)
    {
        if (datum.IsMaand) return IsGeboortemaand(stukken, datum);
        if (Wordt(stukken, datum) || Viert(stukken, datum) || TussenHaakjes(stukken, datum)) return true;
        for (var i = datum.Eerste - 1; i >= 0 && i >= datum.Eerste - Voor; i--)
        {
            if (Woord(stukken, i)) return !Zaak(stukken, i) && (datum.HeeftJaar || IsDag(stukken, i));
            if (stukken[i].IsTeken('*') && datum.HeeftJaar) return true;
            if (stukken[i].Is(Kenmerk.Geengeboorte)) return datum.HeeftJaar && IsOpgegeven(stukken, datum.Laatste, datum.Eerste - i);
        }

        if (datum.HeeftJaar && (IsVan(stukken, datum.Eerste - 1) || StaatAls(stukken, datum.Eerste - 1))) return true;
        for (var i = datum.Laatste + 1; i < stukken.Count && i <= datum.Laatste + Na; i++)
        {
            if (Woord(stukken, i)) return !Zaak(stukken, i) && (datum.HeeftJaar || IsDag(stukken, i));
            if (stukken[i].Is(Kenmerk.Geengeboorte)) return false;
        }

        return datum.IsOud(stukken) && (NaastMens(stukken, datum) || OpBewijs(stukken, datum));
    }

    /// <summary>"geboren in maart 1957", "geboortejaar 1957 maand 3", "ze is van maart 1957".</summary>
    private static bool IsGeboortemaand(Stukken stukken, Datum datum)
    {
        if (IsVan(stukken, datum.Eerste - 1)) return true;
        for (var i = datum.Eerste - 1; i >= 0 && i >= datum.Eerste - VerMaand; i--)
        {
            if (stukken[i].Is(Kenmerk.Geengeboorte)) return false;
            if (Woord(stukken, i)) return !Zaak(stukken, i);
        }

        for (var i = datum.Laatste + 1; i < stukken.Count && i <= datum.Laatste + 2; i++)
        {
            if (Woord(stukken, i)) return !Zaak(stukken, i);
        }

        return false;
    }

    /// <summary>"het meisje (2008-12-06)".</summary>
    private static bool TussenHaakjes(Stukken stukken, Datum datum) =>
        datum.HeeftJaar
            && stukken.IsTeken(datum.Eerste - 1, '(')
            && stukken.IsTeken(datum.Laatste + 1, ')')
            && stukken.Op(datum.Eerste - 2) is { } wie
            && IsMens(wie);

    /// <summary>A word of birth, also misspelt or in more than one piece.</summary>
    private static bool Woord(Stukken stukken, int i)
    {
        var stuk = stukken[i];
        if (stuk.Is(Kenmerk.Geboorte)) return true;
        if (!stuk.IsWoord) return false;
        return stuk.Vorm switch
        {
            "wereld" => stukken.Woord(i - 1) is "ter" || stukken.Woord(i + 1) is "gekomen" or "gezet" || stukken.Woord(i - 3) is "kwam",
            "gb" => stukken.Op(i + 1) is { IsGetal: true } || stukken.IsTeken(i + 1, ':') || stukken.IsTeken(i + 1, '.'),
            "g" => stukken.IsTeken(i + 1, '.') && stukken.Op(i + 2) is { IsGetal: true, Los: true } && !stukken.IsTeken(i - 1, '.'),
            "d" => stukken.Woord(i - 2) is "g" && stukken.IsTeken(i - 1, '.'),
            "datum" => stukken.Op(i - 1) is { IsWoord: true } geb
                && (geb.Vorm.StartsWith("geb", StringComparison.Ordinal) || geb.Vorm is "haar" or "zijn" or "zn" or "z'n" or "d'r"
                    || stukken.Woord(i - 1) is "b" && stukken.Woord(i - 2) is "g"),
            "b" => stukken.Woord(i - 2) is "o" && stukken.Woord(i - 4) is "d" && stukken.IsTeken(i - 1, '.'),
            "abraham" or "sarah" or "sara" => stukken.HeeftWoord(i - 7, i - 1, static woord => woord is "ziet" or "zag" or "zien"),
            _ => stuk.Kenmerk == Kenmerk.Geen
                && stuk.Vorm.Length > 5
                && (stuk.Vorm.StartsWith("geb", StringComparison.Ordinal) && !Samenstelling.Is(stuk.Vorm)
                    || Array.Exists(Fout, f => Afstand.HoogstensEen(stuk.Vorm, f))),
        };
    }

    /// <summary>"ze wordt op 14 februari 40", "is op 5 augustus 87 geworden".</summary>
    private static bool Wordt(Stukken stukken, Datum datum)
    {
        for (var i = Math.Max(0, datum.Eerste - 5); i < stukken.Count && i <= datum.Laatste + 5; i++)
        {
            if (stukken.Woord(i) is "wordt" or "werd" or "word" or "geworden"
                && !stukken.Na(datum.Laatste, 3, Kenmerk.Geengeboorte)
                && (
                    datum.KortJaar(stukken)
                    || Leeftijd(stukken, datum.Laatste + 1)
                    || ((i > datum.Laatste || i + 4 < datum.Eerste) && Leeftijd(stukken, i + 1))
                    || i + 1 < datum.Eerste - 1 && stukken[i + 1] is { IsGetal: true } && Leeftijd(stukken, i + 1))
                && IsMens(stukken, Math.Min(i, datum.Eerste) - 6, Math.Max(i, datum.Laatste) + 3)
                && !Zaak(stukken, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number right there or one word on, of which nothing follows that it counts.</summary>
    private static bool Leeftijd(Stukken stukken, int van)
    {
        for (var i = van; i < van + 4; i++)
        {
            if (stukken.Op(i) is not { } stuk || stuk.IsTeken('.')) return false;
            if (!stuk.IsGetal) continue;
            return stuk.Vorm.Length <= 2
                && stukken.Woord(i - 1) is not ("om" or "tot" or "van")
                && !stukken.IsTeken(i + 1, ':')
                && (stukken.Woord(i + 1) is "jaar" or "jr" || stukken.Op(i + 1)?.Is(Kenmerk.Eenheid) != true);
        }

        return false;
    }

    /// <summary>"hij viert 16 juli zijn vijfenzeventigste".</summary>
    private static bool Viert(Stukken stukken, Datum datum)
    {
        for (var i = datum.Laatste + 1; i < datum.Laatste + 5; i++)
        {
            if (stukken.Op(i) is { IsGetal: true } getal
                && (getal.IsRang || stukken.Woord(i + 1) is "e" or "ste")
                && stukken.Woord(i - 1) is "zijn" or "haar" or "z'n" or "zn" or "d'r" or "hun")
            {
                return IsMens(stukken, datum.Eerste - 6, i) && !Zaak(stukken, i);
            }
        }

        return false;
    }

    /// <summary>
    /// "vrouw, 3 mei 1961", "een man van 23-4-69", "hij is dus van 3/5/'61": nothing but small words between. With nothing between,
    /// "cliënte 12.05.'06", only when nobody can have been spoken to on that day.
    /// </summary>
    private static bool NaastMens(Stukken stukken, Datum datum)
    {
        var i = datum.Eerste - 1;
        while (i >= 0
            && (
                stukken[i].Soort == Stuksoort.Teken
                && stukken[i].Vorm[0] is ',' or '(' or ':' or '\'' or '-'
                    || stukken.Woord(i) is "is" or "dus" or "van" or "een" or "er" or "uit" or "was" or "eentje" or "de" or "den" or "op"))
        {
            i--;
        }

        return i >= 0
            && (i < datum.Eerste - 1 || stukken[i].Is(Kenmerk.Verwant | Kenmerk.Titel) && datum.IsLangGeleden(stukken))
            && (IsMens(stukken[i]) || stukken.Woord(i) is "v" or "m" && stukken.IsTeken(i + 1, ','))
            && !stukken.Voor(datum.Eerste, 6, Kenmerk.Geengeboorte)
            && (stukken.IsTeken(datum.Laatste + 1, ',') || !stukken.Na(datum.Laatste, 5, Kenmerk.Geengeboorte));
    }

    /// <summary>What stands on an identity card, and is not the day it ends.</summary>
    private static bool OpBewijs(Stukken stukken, Datum datum)
    {
        var bewijs = false;
        for (var i = Math.Max(0, datum.Eerste - 6); i < stukken.Count && i <= datum.Laatste + 6; i++)
        {
            if (stukken.Woord(i) is "verloopt" or "verlopen" or "geldig" or "verliep" or "afgegeven" or "verlengd"
                or "aangevraagd") return false;
            bewijs |= stukken.Woord(i) is "paspoort" or "id" or "id-kaart" or "idkaart" or "id-bewijs" or "legitimatie"
                or "legitimatiebewijs" or "rijbewijs" or "identiteitskaart" or "identiteitsbewijs" or "verblijfspas"
                or "verblijfsdocument" or "zorgpas";
        }

        return bewijs;
    }

    private static bool IsMens(Stukken stukken, int van, int tot)
    {
        for (var i = Math.Max(0, van); i < stukken.Count && i <= tot; i++)
        {
            if (IsMens(stukken[i])) return true;
        }

        return false;
    }

    private static bool IsMens(Stuk stuk) =>
        stuk.Is(Kenmerk.Verwant | Kenmerk.Titel)
            || stuk.IsWoord && Jongeren.Contains(stuk)
            || stuk.IsWoord && stuk.Vorm is "hij" or "zij" or "ze" or "ie" or "iemand" or "haar" or "zijn" or "hem"
            || (stuk.Kap && stuk.Is(Kenmerk.Voornaam) && !stuk.Is(Kenmerk.Gewoon));

    /// <summary>"jarig op 3 mei": the day is enough to know who it is.</summary>
    private static bool IsDag(Stukken stukken, int i) =>
        stukken[i].Vorm is not ("leeftijd" or "bouwjaar" or "geboortejaar")
            && (
                stukken.Bij(i, i, 6, 6, Kenmerk.Derde | Kenmerk.Verwant | Kenmerk.Titel)
                    || IsMens(stukken, i - 8, i + 6)
                    || Stukken.HeeftPlek(i, i + 8, j => stukken.Woord(j) is "wordt" or "werd" && Leeftijd(stukken, j + 1)));

    private static bool Zaak(Stukken stukken, int i)
    {
        // "van de school: gebdat 2-7-'09": only of people it is written down.
        if (stukken[i].Vorm.StartsWith("gebdat", StringComparison.Ordinal)
            || stukken[i].Vorm.StartsWith("geboortedat", StringComparison.Ordinal))
        {
            return false;
        }

        for (var j = Math.Max(0, i - 6); j < i + 5 && j < stukken.Count; j++)
        {
            if (stukken[j].IsWoord && Zaken.Contains(stukken[j])) return true;
        }

        return false;
    }
}
