namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// A street that neither ends like one nor has a word of living near: "mevrouw van korenbloem 14", "bij 't Zand 5", "gravestein 214 in de
/// Bijlmer". Each sign says little; enough of them together say that a house is meant.
/// </summary>
internal static partial class Adres
{
    private const int LangsteNaam = 4;
    private const int VerMens = 6;
    private const Kenmerk Mens = Kenmerk.Derde | Kenmerk.Verwant | Kenmerk.Titel;
    private const Kenmerk GeenNaam = Iets | Kenmerk.Rol | Kenmerk.Mensdoet | Kenmerk.Neemtpersoon | Kenmerk.Woont | Kenmerk.Kantoor
        | Kenmerk.Voertuig | Kenmerk.Belwoord | Kenmerk.Geboorte;

    /// <summary>What a street is called by itself, also in lower case: "naar buorren 16".</summary>
    private static readonly Woordenset Straatwoorden = Gegevens.Verzameling("straatwoord");

    /// <summary>Streets without an end of a street are often called by a plant: "Fonteinkruid 33".</summary>
    private static readonly Eindes Straatplanten = new(Gegevens.Lijst("straatplant"));

    private static Kandidaat? Plek(Stukken stukken, int i)
    {
        if (!IsHuisnummer(stukken, i) || Telt(stukken, i) || IsJaartal(stukken[i].Vorm)) return null;
        var (einde, genoemd) = VoorNummer(stukken, i);
        if (stukken.Op(einde) is not { IsWoord: true } naam || naam.Vorm.Length < 3 || !KanStraat(naam)) return null;

        // "op de stoep, nummer 7 klaagt".
        if (genoemd && stukken.IsTeken(einde + 1, ',') && !naam.Kap && naam.Is(Kenmerk.Gewoon)) return null;
        var begin = Naambegin(stukken, einde);
        if (naam.Vorm.Length < 4 && begin == einde) return null;
        if (naam.Kap && stukken.Woord(begin - 1) is "een" or "type" or "model" or "merk") return null;
        if (stukken.Op(begin - 1) is { IsWoord: true } soort
            && (Ruimtes.Contains(soort) || soort.Is(Kenmerk.Voording | Kenmerk.Kantoor | Kenmerk.Orgwoord | Kenmerk.Rol))
            && !Woongebouwen.Contains(soort))
        {
            return null;
        }

        var laatste = MetVerdieping(stukken, MetBus(stukken, i));
        if (Erna(stukken, naam, laatste) is not { } erna) return null;
        var bewijs = (genoemd ? Math.Max(0, Naamwaarde(naam)) : Naamwaarde(naam))
            + (IsZwakEinde(naam) || IsSterk(naam.Vorm) ? 0.35 : 0)
            + Ervoor(stukken, NaLidwoord(stukken, begin - 1))
            + (genoemd ? 0.5 : 0)
            + (laatste > i ? IsEigennaam(naam) && !stukken[i + 1].Los ? 0.6 : 0.35 : 0)
            + erna
            + (IsEigennaam(naam) && stukken.Woord(begin - 1) is "t" or "'t" ? 0.25 : 0)
            + (Straatwoorden.Contains(naam) ? 0.5 : naam.Kap && Straatplanten.Is(naam.Vorm, langer: 2) ? 0.35 : 0)
            + Bewoner(stukken, begin, laatste);
        return Maak(stukken, begin, laatste, bewijs);
    }

    /// <summary>Back from a number over what joins it to a street: "nr.", ", op nummer", "t.o. nr".</summary>
    private static (int Naam, bool Genoemd) VoorNummer(Stukken stukken, int i)
    {
        var (j, genoemd) = (i - 1, false);
        while (j >= i - 7)
        {
            if (stukken.Woord(j) is "nummer" or "nr" or "huisnummer" or "huisnr" or "no" or "nmr" or "num" or "numero" or "nz" or "zz"
                or "oz" or "wz")
                genoemd = true;
            else if (!(genoemd && (stukken.IsTeken(j, ',') || stukken.Woord(j) is "op" or "tegenover" || IsTegenover(stukken, ref j)))
                && !(stukken.IsTeken(j, '.') && stukken.Woord(j - 1) is "nr" or "no"))
            {
                break;
            }

            j--;
        }

        return (j, genoemd);
    }

    /// <summary>"t.o.": opposite a house that has a number.</summary>
    private static bool IsTegenover(Stukken stukken, ref int j)
    {
        if (!stukken.IsTeken(j, '.') || stukken.Woord(j - 1) is not "o" || !stukken.IsTeken(j - 2, '.') || stukken.Woord(j - 3) is not "t")
        {
            return false;
        }

        j -= 3;
        return true;
    }

    private static bool KanStraat(Stuk naam) =>
        !Ruimtes.Contains(naam)
            && !GeenStraat.Contains(naam)
            && !naam.Hoofdletters
            && (IsEigennaam(naam) || !Geteld.Is(naam.Vorm, langer: 0))
            && (!naam.Is(GeenNaam) || Straatwoorden.Contains(naam) || IsEigennaam(naam) && !naam.Is(Iets & ~Kenmerk.Plaats));

    /// <summary>A capital that says something.</summary>
    private static bool IsEigennaam(Stuk stuk) => stuk is { Kap: true, OpentZin: false };

    /// <summary>"groot haasdal", "jan van der heijden", "Het Rode Veld": where the name begins.</summary>
    private static int Naambegin(Stukken stukken, int einde)
    {
        var begin = einde;
        while (begin > einde - LangsteNaam && stukken.Op(begin - 1) is { IsWoord: true } voor)
        {
            if (!IsEigennaam(voor) && !Straatsoorten.Contains(voor)) break;
            begin--;
        }

        return begin;
    }

    /// <summary>What the word says by itself: nobody lives in a word of every day.</summary>
    private static double Naamwaarde(Stuk naam)
    {
        var kap = IsEigennaam(naam);
        if (naam.Is(Kenmerk.Plaats)) return kap ? -0.2 : -0.4;
        if (Naamwoord.IsOnbekend(naam)) return kap ? 0.5 : 0.35;
        if (naam.Is(Kenmerk.Veel)) return kap ? 0.3 : -0.4;
        return kap ? 0.4 : 0.2;
    }

    private static double Ervoor(Stukken stukken, int voor)
    {
        if (voor < 0) return 0.1;
        if (stukken.Woord(voor) is "op" or "aan" or "bij" or "te" or "van" or "uit" or "tegenover" or "achter" or "langs" or "vanaf"
            or "vanuit") return 0.3;
        if (stukken.Woord(voor) is "in" or "naar" || stukken[voor].Soort == Stuksoort.Teken) return 0.2;
        if (IsWoning(stukken[voor])) return 0.7;
        return stukken.Woord(voor) is "is" or "wordt" or "gezin" or "familie" or "bewoner" or "bewoonster" or "huurder" ? 0.3 : 0;
    }

    /// <summary>"hoekhuis", "benedenwoning".</summary>
    private static bool IsWoning(Stuk stuk) =>
        stuk.IsWoord
            && (Woongebouwen.Contains(stuk)
                || stuk.Vorm.EndsWith("huis", StringComparison.Ordinal)
                && !stuk.Is(Kenmerk.Kantoor)
                || stuk.Vorm.EndsWith("woning", StringComparison.Ordinal));

    /// <summary>Null where the number counts what follows; a place says that it was an address.</summary>
    private static double? Erna(Stukken stukken, Stuk naam, int laatste)
    {
        var j = laatste + 1;
        if (stukken.Op(j) is not { } na) return 0.2;
        var plaats = stukken.IsTeken(j, ',') || stukken.Woord(j) is "in" or "te" ? j + 1 : j;
        if (stukken.Woord(plaats) is "de" or "het") plaats++;
        if (stukken.Op(plaats) is { IsWoord: true } waar && waar.Is(Kenmerk.Plaats) && !waar.Is(Kenmerk.Functie)) return 0.5;
        if (na.Soort == Stuksoort.Teken) return 0.2;
        if (na.IsGetal) return null;
        if (IsEigennaam(naam) && Zinsbouw.IsPersoonsvorm(na)) return 0.3;
        if (na.Is(Kenmerk.Functie | Kenmerk.Mensdoet | Kenmerk.Woont | Kenmerk.Verwant | Kenmerk.Derde)) return 0.2;
        return IsEigennaam(naam) ? 0 : na.Is(Kenmerk.Gewoon) && na.Vorm.EndsWith("en", StringComparison.Ordinal) ? null : -0.1;
    }

    /// <summary>Somebody who lives there: right before it, or near.</summary>
    private static double Bewoner(Stukken stukken, int begin, int laatste) =>
        stukken.Voor(begin, 3, Kenmerk.Verwant | Kenmerk.Titel) ? 0.35 : stukken.Bij(begin, laatste, VerMens, VerMens, Mens) ? 0.2 : 0;

    /// <summary>"12 twee hoog", "4 zwart begane grond", "7, 3e verdieping".</summary>
    private static int MetVerdieping(Stukken stukken, int laatste)
    {
        if (stukken.Woord(laatste + 1) is "zwart" or "rood" or "wit") laatste++;
        if (stukken.Woord(laatste + 1) is "begane" && stukken.Woord(laatste + 2) is "grond") return laatste + 2;
        return stukken.Op(laatste + 1) is { IsGetal: true, Vorm.Length: 1 } && stukken.Woord(laatste + 2) is "hoog" ? laatste + 2 : laatste;
    }
}
