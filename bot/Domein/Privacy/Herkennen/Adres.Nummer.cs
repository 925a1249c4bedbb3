namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A house that is told by its number only: "op nummer 6b", "boven de bakker op 12", "portiek 8, deur 3".</summary>
internal static partial class Adres
{
    private const int VerWoner = 8;
    private const int VerNaam = 4;

    /// <summary>What has numbers as well: "nummer 3 van de wachtlijst".</summary>
    private static readonly Woordenset Genummerd = Gegevens.Verzameling("genummerd");

    /// <summary>Who is called by a house: "de mensen van nummer 8".</summary>
    private static readonly Woordenset Woners = Gegevens.Verzameling("woner");

    private static readonly Woordenset Kantooradressen =
        new(["bezoekadres", "kantooradres", "postadres", "vestigingsadres", "afleveradres"]);

    /// <summary>What an organisation does to an address.</summary>
    private static readonly Woordenset Vestigen =
        new(["verhuisd", "verhuist", "gevestigd", "gehuisvest", "ingetrokken", "zetelt", "geopend"]);

    private static readonly Woordenset Zetelen = new(["zit", "zat", "staat", "opent", "verhuist", "houdt"]);

    private static readonly Eindes Instellingen = new(Gegevens.Lijst("instelling"));

    private static readonly Woordenset Wonen = Gegevens.Verzameling("wonen");

    private static readonly Woordenset Woonplekken = Gegevens.Verzameling("woonplek");

    private static readonly Woordenset Trappen = Gegevens.Verzameling("trap");

    /// <summary>"bij spoed 112": whom somebody calls.</summary>
    private static bool IsAlarm(Stukken stukken, int i) =>
        stukken[i].Vorm is "112" or "113"
            && stukken.Woord(stukken.IsTeken(i - 1, ':') ? i - 2 : i - 1) is "spoed" or "nood" or "noodgeval" or "noodgevallen"
                or "levensgevaar" or "gevaar" or "bel" or "belt" or "bellen" or "direct" or "meteen";

    private static Kandidaat? Opnummer(Stukken stukken, int i)
    {
        if (NaTrap(stukken, i) is { } trap) return Maak(stukken, trap, MetToevoeging(stukken, i), IsBewoond(stukken, trap, i) ? 1.1 : 0.6);
        if (!IsHuisnummer(stukken, i) || stukken[i].Vorm.Length > 3 || Telt(stukken, i)) return null;
        var laatste = MetToevoeging(stukken, i);
        var na = stukken.Woord(laatste + 1) is "en" or "of" or "tot" ? laatste + 2 : laatste + 1;
        if (stukken.Op(na) is { IsGetal: true }) return null;
        var j = i - 1;
        while (stukken.IsTeken(j, '.') || stukken.IsTeken(j, ':') || stukken.IsTeken(j, ',') && j < i - 1) j--;
        if (stukken.Woord(j) is "is" && stukken.Woord(j - 1) is "huisnummer" or "huisnr") j--;
        var genoemd = stukken.Woord(j) is "nummer" or "nr" or "huisnummer" or "huisnr" or "no" or "nummertje" or "nmr";
        if (genoemd) return Genoemd(stukken, j, i, laatste);

        // "buurman van 14a".
        if (laatste > i && stukken.Woord(j) is "van" or "op" or "uit" && IsWoner(stukken, j - 1)) return Maak(stukken, j, laatste, 1.1);

        // "de brievenbus van 5C".
        if (laatste > i
            && stukken.Woord(j) is "van" or "op" or "bij"
            && stukken.Woord(j - 1) is "brievenbus" or "deur" or "voordeur" or "deurbel" or "bel" or "balkon" or "sleutel" or "schuur"
                or "berging" or "meterkast")
        {
            return Maak(stukken, j, laatste, 1.1);
        }

        // "woont boven de bakker op 12": only with both, since "op 12" is most often something else.
        if (stukken.Woord(j) is not "op" || j != i - 1 || stukken.Woord(laatste) is "hoog" || !IsHeel(stukken, laatste + 1)) return null;
        var woont = VindTerug(stukken, j, Wonen);
        return woont >= 0
            && (laatste > i
                || stukken.HeeftWoord(woont, j - 1, Woonplekken.Contains)
                || stukken.IsTeken(j - 1, ','))
            ? Maak(stukken, j, laatste, 1.1)
            : null;
    }

    private static Kandidaat? Genoemd(Stukken stukken, int j, int i, int laatste)
    {
        if (stukken.Bij(j, laatste, 4, 4, Kenmerk.Andernummer)
            || stukken.Heeft(j - 5, j + 6, static ding => Genummerd.Contains(ding)))
        {
            return null;
        }

        var plek = stukken.Woord(j - 1) is "op" or "van" or "naar" or "bij" or "uit" or "tegenover" or "naast" or "boven" or "onder"
            or "achter"
            || stukken.Woord(j) is "huisnummer" or "huisnr";
        var woner = stukken.Woord(j - 1) is "van" or "uit" or "op" && IsWoner(stukken, j - 2);
        if (woner) return Maak(stukken, j, laatste, 1.2);
        var gebouw = stukken.HeeftWoord(j - 6, j - 1, static woord => woord is "appartement" or "flat" or "flatje" or "woning"
            or "studio" or "portiek" or "galerij" or "bovenwoning");
        var woont = stukken.HeeftWoord(j - 6, j + 7, static woord => woord is "woont" or "woonde" or "wonen" or "huurt" or "woonachtig");
        var grond = stukken.Woord(j) is "huisnummer" or "huisnr" ? 0.6 : plek ? 0.25 : 0.1;
        var bewijs = grond + (gebouw ? 0.25 : 0) + (woont ? 0.25 : 0) + (laatste > i ? 0.2 : 0);
        return Maak(stukken, j, laatste, bewijs + (IsBewoond(stukken, j, laatste) ? 0.6 : 0));
    }

    private static bool IsWoner(Stukken stukken, int i) =>
        stukken.Op(i) is { IsWoord: true } wie && (Woners.Contains(wie) || wie.Is(Kenmerk.Verwant | Kenmerk.Titel));

    private static bool IsBewoond(Stukken stukken, int eerste, int laatste)
    {
        for (var i = Math.Max(0, eerste - VerWoner); i < stukken.Count && i <= laatste + VerWoner; i++)
        {
            if (i >= eerste && i <= laatste || !stukken[i].IsWoord) continue;
            if (Wonen.Contains(stukken[i]) || stukken[i].Vorm is "zit" or "bel" or "belt" or "adres" or "deur" or "huis") return true;
        }

        return false;
    }

    /// <summary>"portiek 8, tweede verdieping", "galerij 4 nummer 118", "flat 3 deur 12".</summary>
    private static int? NaTrap(Stukken stukken, int i)
    {
        var deel = stukken.Woord(i - 1) is "deur" or "bel" or "nummer" or "nr" or "huisnummer" or "woning" or "appartement" or "app"
            or "kamer" or "verdieping" or "etage";
        var rang = stukken[i].IsRang && stukken.Woord(i + 1) is "verdieping" or "etage" or "deur" or "bel" or "woonlaag";
        if (!deel && !rang) return null;
        for (var j = i - 2; j >= 0 && j >= i - 7; j--)
        {
            if (Trappen.Contains(stukken[j])
                && stukken.Op(j + 1) is { IsGetal: true } or { IsLetter: true, Kap: true }
                && j + 1 < i)
            {
                return j;
            }
        }

        return null;
    }

    /// <summary>"in de dorpsstraat, da's dan achtenzestig": what is said before a number that is said.</summary>
    private static bool IsGezegdVoor(Stukken stukken, int j) =>
        stukken.Woord(j) is "da's" or "das" or "dat" or "is" or "dan" or "dus"
            && (stukken.Woord(j + 1) is "is" or "dan" or "dus" || stukken.Op(j + 1) is { IsGetal: true, Gesproken: true });

    /// <summary>
    /// Where anybody may come: "Bezoekadres van het loket: Landdrostdreef 124", "het loket is verhuisd naar Nieuwe Markt 55".
    /// </summary>
    private static bool IsVanKantoor(Stukken stukken, int eerste) =>
        VindTerug(stukken, eerste, Kantooradressen) >= 0
            || IsBijnaam(stukken, eerste)
            || IsOpPlek(stukken, eerste)
            || IsGezeteld(stukken, eerste)
            || VindTerug(stukken, eerste, Vestigen) is >= 0 and var daad
            && stukken.Voor(daad, VerWoner, Kenmerk.Organisatie | Kenmerk.Orgwoord | Kenmerk.Kantoor)
            && !IsVanIemand(stukken, daad)
            && stukken.Woord(daad - 1) is not ("bewoner" or "bewoonster" or "client" or "iemand" or "gezin" or "die" or "dat");

    private static bool IsVanIemand(Stukken stukken, int i) =>
        stukken.Voor(i, VerWoner, Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde)
            || stukken.Heeft(
                i - VerWoner, i - 1,
                static wie => wie.IsWoord
                    && (wie.Vorm is "zijn" or "haar" or "hun" or "mijn" or "m'n" or "z'n" or "d'r"
                        || wie.Is(Kenmerk.Voornaam) && !wie.Is(Kenmerk.Functie | Kenmerk.Gewoon)));

    /// <summary>"Rechtbank Rotterdam, Wilhelminaplein 100": whose address it is stands before the comma.</summary>
    private static bool IsBijnaam(Stukken stukken, int eerste)
    {
        var komma = stukken.IsTeken(eerste - 1, ',') ? eerste - 1 : stukken.IsTeken(eerste - 2, ',') ? eerste - 2 : -1;
        return komma > 0
            && Stukken.HeeftPlek(
                komma - VerNaam, komma - 1,
                j => stukken.Op(j) is { IsWoord: true } wat
                    && (wat.Is(Kenmerk.Kantoor) || Instellingen.Is(wat.Vorm, langer: 2))
                    && !IsBuur(stukken, j))
            && !IsVanIemand(stukken, komma)
            && !(stukken.VindVoor(komma, VerWoner, Kenmerk.Woont) is >= 0 and var woont
                && stukken.Woord(woont) is not ("halen" or "ophalen" or "afhalen"));
    }

    /// <summary>"t/o de kerk, Zwolseweg 49": what stands near it.</summary>
    private static bool IsBuur(Stukken stukken, int i)
    {
        var j = stukken.Woord(i - 1) is "de" or "het" ? i - 2 : i - 1;
        return stukken.Woord(j) is "tegenover" or "naast" or "achter" or "langs" or "nabij"
            || stukken.Woord(j) is "o" && stukken.IsTeken(j - 1, '/');
    }

    /// <summary>"het Leger des Heils op de Hoofdstraat 50": whose address it is stands right before it.</summary>
    private static bool IsOpPlek(Stukken stukken, int eerste)
    {
        var j = stukken.Woord(eerste - 1) is "de" or "het" ? eerste - 2 : eerste - 1;
        return stukken.Woord(j) is "op" or "aan" or "in"
            && stukken.Op(j - 1) is { IsWoord: true } wie
            && (stukken.Voor(j, 3, Kenmerk.Organisatie) || wie.Is(Kenmerk.Kantoor) || Instellingen.Is(wie.Vorm, langer: 2))
            && !IsVanIemand(stukken, j)
            && !stukken.Voor(j, VerWoner, Kenmerk.Woont);
    }

    /// <summary>"Inloophuis De Brug zit nu op Marktstraat 12": an organisation is who the sentence is about, and nobody else.</summary>
    private static bool IsGezeteld(Stukken stukken, int eerste)
    {
        var zit = VindTerug(stukken, eerste, Zetelen);
        return zit > 0
            && stukken.Voor(zit, VerWoner, Kenmerk.Organisatie | Kenmerk.Kantoor | Kenmerk.Orgwoord)
            && !stukken.Voor(zit, VerWoner, Kenmerk.Woont)
            && !stukken.Heeft(zit - VerWoner, zit + 1, static wie => Woners.Contains(wie))
            && !IsVanIemand(stukken, eerste);
    }

    private static int VindTerug(Stukken stukken, int i, Woordenset woorden)
    {
        for (var j = i - 1; j >= 0 && j >= i - VerWoner; j--)
        {
            if (stukken[j].Soort == Stuksoort.Teken && stukken[j].Vorm[0] is '.' or '?' or '!') return -1;
            if (woorden.Contains(stukken[j].Vorm)) return j;
        }

        return -1;
    }

    /// <summary>Nothing that the number counts.</summary>
    private static bool IsHeel(Stukken stukken, int i) =>
        Zinsbouw.IsSlot(stukken, i)
            || stukken[i].Is(Kenmerk.Functie) && !stukken[i].Is(Kenmerk.Maand | Kenmerk.Eenheid)
            || Zinsbouw.IsPersoonsvorm(stukken[i]);
}
