namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// An address that says nothing by itself, beside words that say whose it is: "haar site is …", "een filmpje van hem op …".
/// </summary>
internal static partial class Webadres
{
    private const int VerDing = 8;
    private const int VerOver = 10;

    /// <summary>What somebody has on the web.</summary>
    private static readonly Woordenset Plekken = Gegevens.Verzameling("webplek");

    /// <summary>What somebody lives of, alone.</summary>
    private static readonly Woordenset Zaken = Gegevens.Verzameling("webzaak");

    /// <summary>What of somebody stands on the site of an organisation.</summary>
    private static readonly Woordenset Papieren = Gegevens.Verzameling("webpapier");

    /// <summary>What somebody can be seen or heard in.</summary>
    private static readonly Woordenset Beelden = Gegevens.Verzameling("webbeeld");

    /// <param name="netwerk">A place where everybody has something, so that a picture of somebody leads to that person.</param>
    private static bool IsVanIemandInTekst(Stukken stukken, int eerste, int laatste, bool netwerk)
    {
        for (var i = Math.Max(0, eerste - VerDing); i < eerste; i++)
        {
            if (stukken[i].IsWoord
                && (Plekken.Contains(stukken[i]) || netwerk && Beelden.Contains(stukken[i]))
                && (IsBezit(stukken, i - 1)
                    || IsBezit(stukken, i - 2) && !stukken[i - 1].Is(Kenmerk.Functie)
                    || Heeft(stukken, i) && eerste - i < 4
                    || stukken.Woord(i + 1) is "van" or "over" or "met"
                        && (IsPersoon(stukken, i + 2) || netwerk && IsVanHaar(stukken, i + 2))))
            {
                return true;
            }
        }

        for (var i = Math.Max(0, eerste - VerDing); i < eerste; i++)
        {
            // "verkoopt zijn schilderijen op …".
            if (stukken.Woord(i) is "verkoopt" or "exposeert" or "plaatst" or "toont" or "deelt" or "zet" or "laat" or "post"
                or "streamt" or "uploadt"
                && IsBezit(stukken, i + 1)
                && stukken.Woord(eerste - 1) is "op" or "via")
            {
                return true;
            }
        }

        // "mijn bewoner is te zien op …".
        if (netwerk
            && Stukken.HeeftPlek(
                eerste - 4, eerste - 1,
                i => stukken.Woord(i) is "te" && stukken.Woord(i + 1) is "zien" or "horen" or "vinden" or "volgen" or "bewonderen")
            && stukken.Voor(eerste, VerDing, Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde))
        {
            return true;
        }

        return stukken.Woord(laatste + 1) is "is" or "was" && stukken.Woord(laatste + 2) is "van" && IsPersoon(stukken, laatste + 3)
            || Vertelt(stukken, laatste + 1)
            || Vertelt(stukken, eerste - 3)
            || netwerk && Vertelt(stukken, laatste + 2);
    }

    /// <summary>"haar site is gerdas-haakwerk.nl": said to be of somebody, whatever is in it.</summary>
    private static bool IsEigen(Stukken stukken, int eerste, int laatste)
    {
        if (IsEigenZaak(stukken, eerste) || IsBegonnen(stukken, laatste) || IsOver(stukken, eerste)) return true;
        var j = eerste - 1;
        while (j > eerste - 4 && (stukken.Woord(j) is "is" or "heet" or "staat" or "op" or "eigen" or "nu" or "zijn"
            || stukken.IsTeken(j, ':'))) j--;
        return stukken.Op(j) is { IsWoord: true } plek
            && Plekken.Contains(plek)
            && (IsBezit(stukken, j - 1) || stukken.Woord(j - 1) is "eigen" && IsBezit(stukken, j - 2));
    }

    /// <summary>"haar hele scheiding staat te lezen op", "de actie voor zijn bus loopt via": what a person has or does there.</summary>
    private static bool IsOver(Stukken stukken, int eerste)
    {
        if (IsVanMens(stukken, eerste)) return true;
        var plek = stukken.Woord(eerste - 1) is "op" or "via" or "bij";
        if (!plek && !(stukken.Op(eerste - 1) is { IsWoord: true } site && Plekken.Contains(site))) return false;
        var (staat, doet) = (false, false);
        for (var i = eerste - 2; i >= 0 && i >= eerste - VerOver; i--)
        {
            var stuk = stukken[i];
            if (stuk.Soort == Stuksoort.Teken && stuk.Vorm[0] is '.' or '?' or '!') return false;
            if (stuk.Is(Kenmerk.Orgwoord | Kenmerk.Organisatie | Kenmerk.Kantoor | Kenmerk.Rol)) return false;
            staat |= plek
                && (stukken.Woord(i) is "staat" or "staan" or "loopt" or "verschijnt"
                    || stukken.Woord(i) is "te" && stukken.Woord(i + 1) is "lezen" or "volgen" or "zien");
            doet |= stukken.Woord(i) is "blogt" or "vlogt" or "houdt" or "schrijft" or "publiceert" or "runt" or "onderhoudt";
            if (staat && IsBezit(stukken, i) && stukken.Op(i + 1) is { IsWoord: true } ding && !ding.Is(Kenmerk.Functie))
                return !stukken.HeeftWoord(i + 1, i + 3, Papieren.Contains);
            if (doet && (stukken.Woord(i) is "hij" or "zij" or "ze" or "ie" || stuk.Is(Kenmerk.Verwant | Kenmerk.Titel))) return true;
        }

        return false;
    }

    /// <summary>"mijn cliënt heeft mantelzorgdagboek.nl".</summary>
    private static bool IsVanMens(Stukken stukken, int eerste) =>
        stukken.Woord(eerste - 1) is "heeft" or "runt" or "onderhoudt" or "begon" or "beheert"
            && (stukken.Woord(eerste - 2) is "hij" or "zij" or "ze" or "ie"
                || stukken.Op(eerste - 2)?.Is(Kenmerk.Verwant | Kenmerk.Titel) == true);

    /// <summary>"zijn eigen zaakje, www.…", "haar praktijk (…)": what one person lives of.</summary>
    private static bool IsEigenZaak(Stukken stukken, int eerste)
    {
        var j = eerste - 1;
        while (stukken.IsTeken(j, ',') || stukken.IsTeken(j, '(') || stukken.IsTeken(j, ':') || stukken.Woord(j) is "is" or "heet") j--;
        return IsZaak(stukken, j)

            // "zijn eenmanszaak staat nog online op …".
            || stukken.Woord(eerste - 1) is "op" or "via" or "onder" or "als"
            && Stukken.HeeftPlek(eerste - VerDing, eerste - 2, k => IsZaak(stukken, k));
    }

    /// <summary>"… is het winkeltje dat zij begonnen is": whose it is comes last.</summary>
    private static bool IsBegonnen(Stukken stukken, int laatste)
    {
        for (var i = laatste + 1; i < laatste + VerDing; i++)
        {
            if (stukken.Op(i) is not { IsWoord: true } zaak || !Zaken.Contains(zaak) && !Plekken.Contains(zaak)) continue;
            return IsBezit(stukken, i - 1)
                || stukken.Woord(i + 1) is "dat" or "die" or "waar" or "van"
                    && (stukken.Woord(i + 2) is "hij" or "zij" or "ze" or "ie" || IsPersoon(stukken, i + 2));
        }

        return false;
    }

    private static bool IsZaak(Stukken stukken, int j) =>
        stukken.Op(j) is { IsWoord: true } zaak
            && Zaken.Contains(zaak)
            && (IsBezit(stukken, j - 1) || stukken.Woord(j - 1) is "eigen");

    private static bool IsBezit(Stukken stukken, int i) => stukken.Woord(i) is "haar" or "zijn" or "zn" or "z'n" or "d'r" or "dr";

    /// <summary>"hij heeft een site".</summary>
    private static bool Heeft(Stukken stukken, int i) =>
        stukken.Woord(i - 1) is "een" or "n" or "'n" or "eigen"
            && stukken.HeeftWoord(i - 4, i - 2, static woord => woord is "heeft" or "had" or "begon")
            && stukken.Heeft(i - 5, i - 1, static wie => wie.Vorm is "hij" or "zij" or "ze" or "ie" || wie.Is(Kenmerk.Verwant));

    /// <summary>"van zijn inzinking"; not "van haar gemeente".</summary>
    private static bool IsVanHaar(Stukken stukken, int i) =>
        IsBezit(stukken, i)
            && stukken.Op(i + 1) is { IsWoord: true } wat
            && !wat.Is(Kenmerk.Orgwoord | Kenmerk.Kantoor | Kenmerk.Organisatie | Kenmerk.Voording);

    /// <summary>"van hem", "over de bewoner", "met haar zoon"; not "van haar gemeente".</summary>
    private static bool IsPersoon(Stukken stukken, int i)
    {
        if (stukken.Woord(i) is "hem" or "mezelf" or "zichzelf") return true;
        if (stukken.Woord(i) is "haar" && (stukken.Op(i + 1) is not { IsWoord: true } na || na.Is(Kenmerk.Functie | Kenmerk.Mensdoet)))
            return true;
        var j = stukken.Woord(i) is "de" or "een" or "die" or "deze" or "mijn" or "mn" or "haar" or "zijn" or "zn" or "onze" ? i + 1 : i;
        return stukken.Op(j) is { IsWoord: true } wie && wie.Is(Kenmerk.Verwant | Kenmerk.Titel);
    }

    /// <summary>"schrijft ze", "daar verkoopt hij", "waarin zij huilend": what one person does there.</summary>
    private static bool Vertelt(Stukken stukken, int i)
    {
        if (stukken.Woord(i) is "waar" or "daar" or "waarop" or "waarin" or "hier") i++;
        if (stukken.Woord(i - 1) is "waarin" or "waarop" && stukken.Woord(i) is "hij" or "zij" or "ze") return true;
        return stukken.Woord(i) is "schrijft" or "vertelt" or "blogt" or "vlogt" or "verkoopt" or "zingt" or "plaatst" or "post"
            or "toont" or "streamt" or "deelt" or "beschrijft" or "tekent" or "filmt"
            && (stukken.Woord(i + 1) is "hij" or "zij" or "ze" or "ie" || IsPersoon(stukken, i + 1));
    }
}
