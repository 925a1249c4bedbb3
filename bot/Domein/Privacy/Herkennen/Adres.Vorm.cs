namespace TeamsHerstelBot.Domein.Privacy;

internal static partial class Adres
{
    private const Kenmerk Iets = Kenmerk.Organisatie | Kenmerk.Orgwoord | Kenmerk.Plaats | Kenmerk.Maand | Kenmerk.Nationaal | Kenmerk.Feest
        | Kenmerk.Eenheid | Kenmerk.Engels | Kenmerk.Functie | Kenmerk.Titel | Kenmerk.Verwant | Kenmerk.Andernummer | Kenmerk.Netwerk;

    /// <summary>A text so short that it is nothing but an address.</summary>
    private const int Kort = 7;
    private const int LangsteStraat = 6;

    /// <summary>"43 Rozenlaan", "op 12 in de Kerkstraat".</summary>
    private static Kandidaat? Vooraf(Stukken stukken, int i)
    {
        if (!IsHuisnummer(stukken, i) || stukken[i].Vorm.Length > 3) return null;
        var j = MetToevoeging(stukken, i) + 1;
        var los = stukken.Woord(j) is "in" or "aan" or "van";
        if (los)
        {
            // "op 33 en 37 in de Kerkstraat".
            var eerder = stukken.Woord(i - 1) is "en" or "of" && stukken.Op(i - 2) is { IsGetal: true } ? i - 2 : i;
            if (stukken.Woord(eerder - 1) is not ("op" or "nummer" or "nummers" or "nr" or "huisnummer" or "van")) return null;
            j++;
            if (stukken.Woord(j) is "de" or "het" or "'t") j++;
        }

        var genummerd = stukken.Woord(i - 1) is "nummer" or "nr" or "huisnummer";
        if (los && genummerd && Eigennaam(stukken, j) is { } laatste)
        {
            return Maak(stukken, i, laatste, 1.1);
        }

        // "nummer veertien van de oranje straat".
        if (los && genummerd && InStukken(stukken, j) is { } einde) return Maak(stukken, i, einde, 1.1);
        return stukken.Op(j) is { IsWoord: true } straat
            && IsSterk(straat.Vorm)
            && !GeenStraat.Contains(straat)
            && (los || (straat.Kap && !straat.Is(Kenmerk.Eenheid | Kenmerk.Veel)))
            ? Maak(stukken, i, j, los && !straat.Kap && straat.Is(Kenmerk.Gewoon) ? 0.7 : 1.1)
            : null;
    }

    /// <summary>
    /// A street that does not end like one: "Op de Bult 4", "Laan van Meerdervoort 455", "Wolvenhoek 5 links", "Meir 12 bus 3".
    /// </summary>
    private static Kandidaat? ZonderEinde(Stukken stukken, int i)
    {
        if (!IsHuisnummer(stukken, i) || Telt(stukken, i) || IsJaartal(stukken[i].Vorm)) return null;
        var j = i - 1;
        if (stukken.IsTeken(j, '.') && stukken.Woord(j - 1) is "nr" or "no") j--;
        while (stukken.Woord(j) is "nummer" or "nr" or "huisnummer" or "huisnr" or "no") j--;
        var genoemd = j < i - 1;
        if (stukken.IsTeken(j, ',') && j < i - 1) j--;
        if (stukken.IsTeken(j, '.') && stukken.Op(j - 1) is { Kap: true } kort && !kort.Is(Kenmerk.Gewoon)) j--;
        if (stukken.Op(j) is not { IsWoord: true } naam || naam.Vorm.Length < 3 || Ruimtes.Contains(naam)) return null;
        if (IsSterk(naam.Vorm)) return null;
        var laatste = MetBus(stukken, i);
        if (NaHoofd(stukken, j) is { } hoofd)
        {
            var zeker = naam.Kap || (stukken[hoofd].Kap && !stukken[hoofd].OpentZin) || !naam.Is(Kenmerk.Gewoon);
            return Maak(stukken, hoofd, laatste, zeker ? 1.2 : 0.4);
        }

        if (!naam.Kap || naam.Hoofdletters) return null;

        // "op It West 22", "aan De Werf 3": an article with a capital belongs to a name.
        if (stukken.Op(j - 1) is { Kap: true, OpentZin: false, Vorm: "it" or "de" or "het" or "den" }
            && stukken.Op(j - 2) is { IsWoord: true } op
            && Voorzetsels.Contains(op)
            && !naam.Is(Kenmerk.Organisatie | Kenmerk.Orgwoord | Kenmerk.Maand))
        {
            return Maak(stukken, j - 1, laatste, 1.1);
        }

        if (stukken.Woord(j - 1) is "de" or "het" or "den" or "der" or "'t" or "t"
            && stukken.Op(j - 2) is { IsWoord: true } voor
            && Voorzetsels.Contains(voor)
            && (voor.Kap && (!naam.Is(Kenmerk.Organisatie) || IsVoorPlaats(stukken, i)) || !naam.Is(Iets)))
        {
            return Maak(stukken, voor.Kap ? j - 2 : j - 1, laatste,
                voor.Kap ? 1.1 : (stukken.Woord(j - 1) is "t" or "'t" ? 1.05 : 0.8) + Meer(stukken, naam, i, laatste));
        }

        return naam.Is(Iets | Kenmerk.Voornaam)
            || stukken.Woord(Kapbegin(stukken, j) - 1) is "een" or "type" or "model" or "merk"
            || naam.OpentZin && naam.Is(Kenmerk.Gewoon) && !IsZwakEinde(naam) && (stukken.Count > Kort || laatste == i)
            ? null
            : Maak(stukken, j, laatste, 0.25 + (genoemd ? 0.8 : 0) + Meer(stukken, naam, i, laatste));
    }

    /// <summary>
    /// "prinses beatrix laan honderd twaalf", "lange nieuw straat zeven": a street in pieces, as it is dictated: a word that no article is
    /// before, behind a word of place.
    /// </summary>
    private static bool IsGesprokenStraat(Stukken stukken, int i)
    {
        if (!Straten.Contains(stukken[i]) || stukken[i].Vorm is "str" or "ln" or "lei") return false;
        if (Getal(stukken, i) is not ({ } getal, _) || stukken[i].Vorm is "weg" && !IsSamengesteld(stukken, i)) return false;
        for (var j = i - 1; j >= 0 && j >= i - LangsteStraat; j--)
        {
            if (stukken.Woord(j) is "op" or "aan" or "in" or "bij" or "naar" or "langs" or "van" or "is" or "adres" or "woont"
                or "appartement" or "flat" or "uit")
            {
                var begin = stukken.Woord(j + 1) is "de" or "het" or "t" or "'t" ? j + 2 : j + 1;
                return begin < i && !stukken[i - 1].Is(Kenmerk.Functie) && stukken.Woord(i - 1) is not ("de" or "het" or "een"
                    or "deze" or "die");
            }

            if (!stukken[j].IsWoord || stukken[j].Is(Kenmerk.Mensdoet | Kenmerk.Bezit)) break;
        }

        // "zeg maar meidoorn straat eenenzestig": where nothing is counted.
        return stukken[getal].Gesproken
            && IsSamengesteld(stukken, i)
            && (IsHeel(stukken, MetToevoeging(stukken, getal) + 1) || MetToevoeging(stukken, getal) > getal);
    }

    /// <summary>"haarlemmer weg": a word before it that belongs to nothing else.</summary>
    private static bool IsSamengesteld(Stukken stukken, int i) =>
        stukken.Op(i - 1) is { IsWoord: true, Vorm.Length: > 3 } voor
            && !voor.Is(Kenmerk.Functie | Kenmerk.Bezit | Kenmerk.Mensdoet | Kenmerk.Voorplek | Kenmerk.Eenheid)
            && !Woordvorm.IsVervoegd(voor.Vorm)
            && stukken.Woord(i - 1) is not ("onze" or "deze" or "hele" or "drukke" or "stille" or "lange" or "andere" or "eigen"
                or "volgende" or "eerste");

    /// <summary>"van hogendorp laan": a word of a street within a few words, none of which is of every day.</summary>
    private static int? InStukken(Stukken stukken, int j)
    {
        for (var i = j + 1; i < j + LangsteNaam && stukken.Op(i) is { IsWoord: true } straat; i++)
        {
            if (Straten.Contains(straat) && !stukken[i - 1].Is(Kenmerk.Functie)) return i;
        }

        return null;
    }

    /// <summary>"Achter de Kerk 2, Aardenburg".</summary>
    private static bool IsVoorPlaats(Stukken stukken, int i) =>
        stukken.IsTeken(i + 1, ',') && stukken.Op(i + 2) is { Kap: true } plaats && plaats.Is(Kenmerk.Plaats);

    /// <summary>"nummer 23 aan het Oude Bosch".</summary>
    private static int? Eigennaam(Stukken stukken, int j)
    {
        if (stukken.Op(j) is not { Kap: true, IsWoord: true, Hoofdletters: false } naam || naam.Is(Iets | Kenmerk.Voornaam)) return null;
        while (stukken.Op(j + 1) is { Kap: true, IsWoord: true, OpentZin: false }) j++;
        return j;
    }

    /// <summary>"een Topro Troja 5G": where the capitals begin.</summary>
    private static int Kapbegin(Stukken stukken, int j)
    {
        while (stukken.Op(j - 1) is { Kap: true, IsWoord: true, OpentZin: false }) j--;
        return j;
    }

    private static double Meer(Stukken stukken, Stuk naam, int i, int laatste) =>
        (IsZwakEinde(naam) ? 0.45 : 0)
            + (laatste > i + 1 && stukken.Woord(laatste - 1) is "bus" or "app" or "appartement" ? 0.8 : laatste > i ? 0.35 : 0)
            + (stukken.Count <= Kort ? 0.5 : 0);

    private static bool IsZwakEinde(Stuk naam) => naam.Vorm.Length > 4 && Zwakke.Is(naam.Vorm, langer: 2);

    private static int? NaHoofd(Stukken stukken, int j)
    {
        for (var h = j - 2; h >= 0 && h >= j - 4; h--)
        {
            if (!stukken[h + 1].IsWoord || !stukken[h].IsWoord) return null;
            if (Hoofden.Contains(stukken[h])
                && (
                    stukken[h + 1].Is(Kenmerk.Tussenvoegsel)
                        || stukken.Woord(h + 1) is "van" or "op" or "naar" or "de" or "du" or "des" or "la" or "der"))
            {
                return h;
            }
        }

        return null;
    }

    /// <summary>"12 bus 3", "4 appartement 2".</summary>
    private static int MetBus(Stukken stukken, int i) =>
        stukken.Woord(i + 1) is "bus" or "app" or "appartement"
            && stukken.Op(i + 2) is { IsGetal: true } ? i + 2 : MetToevoeging(stukken, i);
}
