using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>A house that is told by its number only: "op nummer 6b", "boven de bakker op 12", "portiek 8, deur 3".</summary>
internal static partial class Adres
{
    private const int VerWoner = 8;
    private const int VerNaam = 4;

    /// <summary>What has numbers as well: "nummer 3 van de wachtlijst".</summary>
    private static readonly FrozenSet<string> Genummerd = Gegevens.Verzameling("genummerd");

    /// <summary>Who is called by a house: "de mensen van nummer 8".</summary>
    private static readonly FrozenSet<string> Woners = Gegevens.Verzameling("woner");

    private static readonly FrozenSet<string> Kantooradressen =
        FrozenSet.ToFrozenSet(["bezoekadres", "kantooradres", "postadres", "vestigingsadres", "afleveradres"]);

    /// <summary>What an organisation does to an address.</summary>
    private static readonly FrozenSet<string> Vestigen =
        FrozenSet.ToFrozenSet(["verhuisd", "verhuist", "gevestigd", "gehuisvest", "ingetrokken", "zetelt", "geopend"]);

    private static readonly Eindes Instellingen = new(Gegevens.Lijst("instelling"));

    private static readonly FrozenSet<string> Wonen = Gegevens.Verzameling("wonen");

    private static readonly FrozenSet<string> Woonplekken = Gegevens.Verzameling("woonplek");

    private static readonly FrozenSet<string> Trappen = Gegevens.Verzameling("trap");

    /// <summary>"bij spoed 112": whom somebody calls.</summary>
    private static bool IsAlarm(IReadOnlyList<Stuk> stukken, int i) =>
        stukken[i].Vorm is "112" or "113"
            && stukken.IsWoord(
                stukken.IsTeken(i - 1, ':') ? i - 2 : i - 1,
                "spoed", "nood", "noodgeval", "noodgevallen", "levensgevaar", "gevaar", "bel", "belt", "bellen", "direct", "meteen");

    private static Kandidaat? Opnummer(IReadOnlyList<Stuk> stukken, int i)
    {
        if (NaTrap(stukken, i) is { } trap) return Maak(stukken, trap, MetToevoeging(stukken, i), IsBewoond(stukken, trap, i) ? 1.1 : 0.6);
        if (!IsHuisnummer(stukken, i) || stukken[i].Vorm.Length > 3 || Telt(stukken, i)) return null;
        var laatste = MetToevoeging(stukken, i);
        var na = stukken.IsWoord(laatste + 1, "en", "of", "tot") ? laatste + 2 : laatste + 1;
        if (stukken.Op(na) is { IsGetal: true }) return null;
        var j = i - 1;
        while (stukken.IsTeken(j, '.') || stukken.IsTeken(j, ':') || stukken.IsTeken(j, ',') && j < i - 1) j--;
        if (stukken.IsWoord(j, "is") && stukken.IsWoord(j - 1, "huisnummer", "huisnr")) j--;
        var genoemd = stukken.IsWoord(j, "nummer", "nr", "huisnummer", "huisnr", "no", "nummertje", "nmr");
        if (genoemd) return Genoemd(stukken, j, i, laatste);

        // "buurman van 14a".
        if (laatste > i && stukken.IsWoord(j, "van", "op", "uit") && IsWoner(stukken, j - 1)) return Maak(stukken, j, laatste, 1.1);

        // "de brievenbus van 5C".
        if (laatste > i
            && stukken.IsWoord(j, "van", "op", "bij")
            && stukken.IsWoord(
                j - 1, "brievenbus", "deur", "voordeur", "deurbel", "bel", "balkon", "sleutel", "schuur", "berging", "meterkast"))
        {
            return Maak(stukken, j, laatste, 1.1);
        }

        // "woont boven de bakker op 12": only with both, since "op 12" is most often something else.
        if (!stukken.IsWoord(j, "op") || j != i - 1 || stukken.IsWoord(laatste, "hoog") || !IsHeel(stukken, laatste + 1)) return null;
        var woont = VindTerug(stukken, j, Wonen);
        return woont >= 0
            && (laatste > i
                || Enumerable.Range(woont, j - woont).Any(n => Woonplekken.Contains(stukken[n].Vorm))
                || stukken.IsTeken(j - 1, ','))
            ? Maak(stukken, j, laatste, 1.1)
            : null;
    }

    private static Kandidaat? Genoemd(IReadOnlyList<Stuk> stukken, int j, int i, int laatste)
    {
        if (stukken.Bij(j, laatste, 4, 4, Kenmerk.Andernummer)
            || Enumerable.Range(j - 5, 12).Any(n => stukken.Op(n) is { } ding && Genummerd.Contains(ding.Vorm)))
        {
            return null;
        }

        var plek = stukken.IsWoord(j - 1, "op", "van", "naar", "bij", "uit", "tegenover", "naast", "boven", "onder", "achter")
            || stukken.IsWoord(j, "huisnummer", "huisnr");
        var woner = stukken.IsWoord(j - 1, "van", "uit", "op") && IsWoner(stukken, j - 2);
        if (woner) return Maak(stukken, j, laatste, 1.2);
        var gebouw = Enumerable.Range(j - 6, 6).Any(
            n => stukken.IsWoord(n, "appartement", "flat", "flatje", "woning", "studio", "portiek", "galerij", "bovenwoning"));
        var woont = Enumerable.Range(j - 6, 14).Any(n => stukken.IsWoord(n, "woont", "woonde", "wonen", "huurt", "woonachtig"));
        var grond = stukken.IsWoord(j, "huisnummer", "huisnr") ? 0.6 : plek ? 0.25 : 0.1;
        var bewijs = grond + (gebouw ? 0.25 : 0) + (woont ? 0.25 : 0) + (laatste > i ? 0.2 : 0);
        return Maak(stukken, j, laatste, bewijs + (IsBewoond(stukken, j, laatste) ? 0.6 : 0));
    }

    private static bool IsWoner(IReadOnlyList<Stuk> stukken, int i) =>
        stukken.Op(i) is { IsWoord: true } wie && (Woners.Contains(wie.Vorm) || wie.Is(Kenmerk.Verwant | Kenmerk.Titel));

    private static bool IsBewoond(IReadOnlyList<Stuk> stukken, int eerste, int laatste)
    {
        for (var i = Math.Max(0, eerste - VerWoner); i < stukken.Count && i <= laatste + VerWoner; i++)
        {
            if (i >= eerste && i <= laatste || !stukken[i].IsWoord) continue;
            if (Wonen.Contains(stukken[i].Vorm) || stukken[i].Vorm is "zit" or "bel" or "belt" or "adres" or "deur" or "huis") return true;
        }

        return false;
    }

    /// <summary>"portiek 8, tweede verdieping", "galerij 4 nummer 118", "flat 3 deur 12".</summary>
    private static int? NaTrap(IReadOnlyList<Stuk> stukken, int i)
    {
        var deel = stukken.IsWoord(
            i - 1, "deur", "bel", "nummer", "nr", "huisnummer", "woning", "appartement", "app", "kamer", "verdieping", "etage");
        var rang = stukken[i].IsRang && stukken.IsWoord(i + 1, "verdieping", "etage", "deur", "bel", "woonlaag");
        if (!deel && !rang) return null;
        for (var j = i - 2; j >= 0 && j >= i - 7; j--)
        {
            if (Trappen.Contains(stukken[j].Vorm)
                && stukken.Op(j + 1) is { IsGetal: true } or { IsLetter: true, Kap: true }
                && j + 1 < i)
            {
                return j;
            }
        }

        return null;
    }

    /// <summary>"in de dorpsstraat, da's dan achtenzestig": what is said before a number that is said.</summary>
    private static bool IsGezegdVoor(IReadOnlyList<Stuk> stukken, int j) =>
        stukken.IsWoord(j, "da's", "das", "dat", "is", "dan", "dus")
            && (stukken.IsWoord(j + 1, "is", "dan", "dus") || stukken.Op(j + 1) is { IsGetal: true, Gesproken: true });

    /// <summary>
    /// Where anybody may come: "Bezoekadres van het loket: Landdrostdreef 124", "het loket is verhuisd naar Nieuwe Markt 55".
    /// </summary>
    private static bool IsVanKantoor(IReadOnlyList<Stuk> stukken, int eerste) =>
        VindTerug(stukken, eerste, Kantooradressen) >= 0
            || IsBijnaam(stukken, eerste)
            || VindTerug(stukken, eerste, Vestigen) is >= 0 and var daad
            && stukken.Voor(daad, VerWoner, Kenmerk.Organisatie | Kenmerk.Orgwoord | Kenmerk.Kantoor)
            && !IsVanIemand(stukken, daad)
            && !stukken.IsWoord(daad - 1, "bewoner", "bewoonster", "client", "iemand", "gezin", "die", "dat");

    private static bool IsVanIemand(IReadOnlyList<Stuk> stukken, int i) =>
        stukken.Voor(i, VerWoner, Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde)
            || Enumerable.Range(i - VerWoner, VerWoner).Any(
                j => stukken.IsWoord(j, "zijn", "haar", "hun", "mijn", "m'n", "z'n", "d'r")
                    || stukken.Op(j) is { IsWoord: true } wie && wie.Is(Kenmerk.Voornaam) && !wie.Is(Kenmerk.Functie | Kenmerk.Gewoon));

    /// <summary>"Rechtbank Rotterdam, Wilhelminaplein 100": whose address it is stands before the comma.</summary>
    private static bool IsBijnaam(IReadOnlyList<Stuk> stukken, int eerste)
    {
        var komma = stukken.IsTeken(eerste - 1, ',') ? eerste - 1 : stukken.IsTeken(eerste - 2, ',') ? eerste - 2 : -1;
        return komma > 0
            && Enumerable.Range(komma - VerNaam, VerNaam)
                .Any(
                    j => stukken.Op(j) is { IsWoord: true } wat
                        && (wat.Is(Kenmerk.Kantoor) || Instellingen.Is(wat.Vorm, langer: 2)))
            && !IsVanIemand(stukken, komma)
            && !stukken.Voor(komma, VerWoner, Kenmerk.Woont);
    }

    private static int VindTerug(IReadOnlyList<Stuk> stukken, int i, FrozenSet<string> woorden)
    {
        for (var j = i - 1; j >= 0 && j >= i - VerWoner; j--)
        {
            if (stukken[j].Soort == Stuksoort.Teken && stukken[j].Vorm[0] is '.' or '?' or '!') return -1;
            if (woorden.Contains(stukken[j].Vorm)) return j;
        }

        return -1;
    }

    /// <summary>Nothing that the number counts.</summary>
    private static bool IsHeel(IReadOnlyList<Stuk> stukken, int i) =>
        Zinsbouw.IsSlot(stukken, i)
            || stukken[i].Is(Kenmerk.Functie) && !stukken[i].Is(Kenmerk.Maand | Kenmerk.Eenheid)
            || Zinsbouw.IsPersoonsvorm(stukken[i]);
}
