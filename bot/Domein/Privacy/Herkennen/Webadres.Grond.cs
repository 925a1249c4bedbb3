using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// An address that says nothing by itself, beside words that say whose it is: "haar site is …", "een filmpje van hem op …".
/// </summary>
internal static partial class Webadres
{
    private const int VerDing = 8;
    private const int VerOver = 10;

    /// <summary>What somebody has on the web.</summary>
    private static readonly FrozenSet<string> Plekken = Gegevens.Verzameling("webplek");

    /// <summary>What somebody lives of, alone.</summary>
    private static readonly FrozenSet<string> Zaken = Gegevens.Verzameling("webzaak");

    /// <summary>What of somebody stands on the site of an organisation.</summary>
    private static readonly FrozenSet<string> Papieren = Gegevens.Verzameling("webpapier");

    /// <summary>What somebody can be seen or heard in.</summary>
    private static readonly FrozenSet<string> Beelden = Gegevens.Verzameling("webbeeld");

    /// <param name="netwerk">A place where everybody has something, so that a picture of somebody leads to that person.</param>
    private static bool IsVanIemandInTekst(IReadOnlyList<Stuk> stukken, int eerste, int laatste, bool netwerk)
    {
        for (var i = Math.Max(0, eerste - VerDing); i < eerste; i++)
        {
            if (stukken[i].IsWoord
                && (Plekken.Contains(stukken[i].Vorm) || netwerk && Beelden.Contains(stukken[i].Vorm))
                && (IsBezit(stukken, i - 1)
                    || IsBezit(stukken, i - 2) && !stukken[i - 1].Is(Kenmerk.Functie)
                    || Heeft(stukken, i) && eerste - i < 4
                    || stukken.IsWoord(i + 1, "van", "over", "met")
                        && (IsPersoon(stukken, i + 2) || netwerk && IsVanHaar(stukken, i + 2))))
            {
                return true;
            }
        }

        for (var i = Math.Max(0, eerste - VerDing); i < eerste; i++)
        {
            // "verkoopt zijn schilderijen op …".
            if (stukken.IsWoord(i, "verkoopt", "exposeert", "plaatst", "toont", "deelt", "zet", "laat", "post", "streamt", "uploadt")
                && IsBezit(stukken, i + 1)
                && stukken.IsWoord(eerste - 1, "op", "via"))
            {
                return true;
            }
        }

        // "mijn bewoner is te zien op …".
        if (netwerk
            && Enumerable.Range(eerste - 4, 4).Any(
                i => stukken.IsWoord(i, "te") && stukken.IsWoord(i + 1, "zien", "horen", "vinden", "volgen", "bewonderen"))
            && stukken.Voor(eerste, VerDing, Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde))
        {
            return true;
        }

        return stukken.IsWoord(laatste + 1, "is", "was") && stukken.IsWoord(laatste + 2, "van") && IsPersoon(stukken, laatste + 3)
            || Vertelt(stukken, laatste + 1)
            || Vertelt(stukken, eerste - 3)
            || netwerk && Vertelt(stukken, laatste + 2);
    }

    /// <summary>"haar site is gerdas-haakwerk.nl": said to be of somebody, whatever is in it.</summary>
    private static bool IsEigen(IReadOnlyList<Stuk> stukken, int eerste, int laatste)
    {
        if (IsEigenZaak(stukken, eerste) || IsBegonnen(stukken, laatste) || IsOver(stukken, eerste)) return true;
        var j = eerste - 1;
        while (j > eerste - 4 && (stukken.IsWoord(j, "is", "heet", "staat", "op", "eigen", "nu", "zijn") || stukken.IsTeken(j, ':'))) j--;
        return stukken.Op(j) is { IsWoord: true } plek
            && Plekken.Contains(plek.Vorm)
            && (IsBezit(stukken, j - 1) || stukken.IsWoord(j - 1, "eigen") && IsBezit(stukken, j - 2));
    }

    /// <summary>"haar hele scheiding staat te lezen op", "de actie voor zijn bus loopt via": what a person has or does there.</summary>
    private static bool IsOver(IReadOnlyList<Stuk> stukken, int eerste)
    {
        if (IsVanMens(stukken, eerste)) return true;
        var plek = stukken.IsWoord(eerste - 1, "op", "via", "bij");
        if (!plek && !(stukken.Op(eerste - 1) is { IsWoord: true } site && Plekken.Contains(site.Vorm))) return false;
        var (staat, doet) = (false, false);
        for (var i = eerste - 2; i >= 0 && i >= eerste - VerOver; i--)
        {
            var stuk = stukken[i];
            if (stuk.Soort == Stuksoort.Teken && stuk.Vorm[0] is '.' or '?' or '!') return false;
            if (stuk.Is(Kenmerk.Orgwoord | Kenmerk.Organisatie | Kenmerk.Kantoor | Kenmerk.Rol)) return false;
            staat |= plek
                && (stukken.IsWoord(i, "staat", "staan", "loopt", "verschijnt")
                    || stukken.IsWoord(i, "te") && stukken.IsWoord(i + 1, "lezen", "volgen", "zien"));
            doet |= stukken.IsWoord(i, "blogt", "vlogt", "houdt", "schrijft", "publiceert", "runt", "onderhoudt");
            if (staat && IsBezit(stukken, i) && stukken.Op(i + 1) is { IsWoord: true } ding && !ding.Is(Kenmerk.Functie))
                return !Enumerable.Range(i + 1, 3).Any(j => stukken.Op(j) is { } zaak && Papieren.Contains(zaak.Vorm));
            if (doet && (stukken.IsWoord(i, "hij", "zij", "ze", "ie") || stuk.Is(Kenmerk.Verwant | Kenmerk.Titel))) return true;
        }

        return false;
    }

    /// <summary>"mijn cliënt heeft mantelzorgdagboek.nl".</summary>
    private static bool IsVanMens(IReadOnlyList<Stuk> stukken, int eerste) =>
        stukken.IsWoord(eerste - 1, "heeft", "runt", "onderhoudt", "begon", "beheert")
            && (stukken.IsWoord(eerste - 2, "hij", "zij", "ze", "ie")
                || stukken.Op(eerste - 2)?.Is(Kenmerk.Verwant | Kenmerk.Titel) == true);

    /// <summary>"zijn eigen zaakje, www.…", "haar praktijk (…)": what one person lives of.</summary>
    private static bool IsEigenZaak(IReadOnlyList<Stuk> stukken, int eerste)
    {
        var j = eerste - 1;
        while (stukken.IsTeken(j, ',') || stukken.IsTeken(j, '(') || stukken.IsTeken(j, ':') || stukken.IsWoord(j, "is", "heet")) j--;
        return IsZaak(stukken, j)

            // "zijn eenmanszaak staat nog online op …".
            || stukken.IsWoord(eerste - 1, "op", "via", "onder", "als")
            && Enumerable.Range(eerste - VerDing, VerDing - 1).Any(k => IsZaak(stukken, k));
    }

    /// <summary>"… is het winkeltje dat zij begonnen is": whose it is comes last.</summary>
    private static bool IsBegonnen(IReadOnlyList<Stuk> stukken, int laatste)
    {
        for (var i = laatste + 1; i < laatste + VerDing; i++)
        {
            if (stukken.Op(i) is not { IsWoord: true } zaak || !Zaken.Contains(zaak.Vorm) && !Plekken.Contains(zaak.Vorm)) continue;
            return IsBezit(stukken, i - 1)
                || stukken.IsWoord(i + 1, "dat", "die", "waar", "van")
                    && (stukken.IsWoord(i + 2, "hij", "zij", "ze", "ie") || IsPersoon(stukken, i + 2));
        }

        return false;
    }

    private static bool IsZaak(IReadOnlyList<Stuk> stukken, int j) =>
        stukken.Op(j) is { IsWoord: true } zaak
            && Zaken.Contains(zaak.Vorm)
            && (IsBezit(stukken, j - 1) || stukken.IsWoord(j - 1, "eigen"));

    private static bool IsBezit(IReadOnlyList<Stuk> stukken, int i) => stukken.IsWoord(i, "haar", "zijn", "zn", "z'n", "d'r", "dr");

    /// <summary>"hij heeft een site".</summary>
    private static bool Heeft(IReadOnlyList<Stuk> stukken, int i) =>
        stukken.IsWoord(i - 1, "een", "n", "'n", "eigen")
            && Enumerable.Range(i - 4, 3).Any(j => stukken.IsWoord(j, "heeft", "had", "begon"))
            && Enumerable.Range(i - 5, 5).Any(
                j => stukken.IsWoord(j, "hij", "zij", "ze", "ie") || stukken.Op(j)?.Is(Kenmerk.Verwant) == true);

    /// <summary>"van zijn inzinking"; not "van haar gemeente".</summary>
    private static bool IsVanHaar(IReadOnlyList<Stuk> stukken, int i) =>
        IsBezit(stukken, i)
            && stukken.Op(i + 1) is { IsWoord: true } wat
            && !wat.Is(Kenmerk.Orgwoord | Kenmerk.Kantoor | Kenmerk.Organisatie | Kenmerk.Voording);

    /// <summary>"van hem", "over de bewoner", "met haar zoon"; not "van haar gemeente".</summary>
    private static bool IsPersoon(IReadOnlyList<Stuk> stukken, int i)
    {
        if (stukken.IsWoord(i, "hem", "mezelf", "zichzelf")) return true;
        if (stukken.IsWoord(i, "haar") && (stukken.Op(i + 1) is not { IsWoord: true } na || na.Is(Kenmerk.Functie | Kenmerk.Mensdoet)))
            return true;
        var j = stukken.IsWoord(i, "de", "een", "die", "deze", "mijn", "mn", "haar", "zijn", "zn", "onze") ? i + 1 : i;
        return stukken.Op(j) is { IsWoord: true } wie && wie.Is(Kenmerk.Verwant | Kenmerk.Titel);
    }

    /// <summary>"schrijft ze", "daar verkoopt hij", "waarin zij huilend": what one person does there.</summary>
    private static bool Vertelt(IReadOnlyList<Stuk> stukken, int i)
    {
        if (stukken.IsWoord(i, "waar", "daar", "waarop", "waarin", "hier")) i++;
        if (stukken.IsWoord(i - 1, "waarin", "waarop") && stukken.IsWoord(i, "hij", "zij", "ze")) return true;
        return stukken.IsWoord(
            i, "schrijft", "vertelt", "blogt", "vlogt", "verkoopt", "zingt", "plaatst", "post", "toont", "streamt", "deelt",
            "beschrijft", "tekent", "filmt")
            && (stukken.IsWoord(i + 1, "hij", "zij", "ze", "ie") || IsPersoon(stukken, i + 1));
    }
}
