namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>How much a word, and what stands around it, says that a person is meant.</summary>
internal sealed partial class Naamgrond(Stukken stukken)
{
    private static readonly Woordenset Afkortingen = Gegevens.Verzameling("afkorting");

    private static readonly Woordenset Werken = Gegevens.Verzameling("werk");

    private static readonly Woordenset Bijwoorden = Gegevens.Verzameling("geenachternaam");

    /// <summary>What an organisation does as well.</summary>
    private static readonly Woordenset Zwak = Gegevens.Verzameling("zwakdoet");

    private const Kenmerk Zwakdoet = Kenmerk.Functie;

    public static bool IsAfkorting(string letters) => Afkortingen.Contains(letters);

    public static bool IsBijwoord(Stuk stuk) =>
        stuk.Is(Kenmerk.Functie | Kenmerk.Mensdoet | Kenmerk.Neemtpersoon | Kenmerk.Eenheid) || Bijwoorden.Contains(stuk);

    /// <summary>
    /// In small letters, in the dictionary, no name in any list, and not pointed at as one: nearly every word, and what it belongs to
    /// need not be found out.
    /// </summary>
    public bool IsAlledaags(int i, int laatste) =>
        laatste == i
            && stukken[i] is { Kap: false } stuk
            && stuk.Is(Kenmerk.Gewoon)
            && !stuk.Is(Kenmerk.Voornaam | Kenmerk.Achternaam)
            && !(IsBezitter(i) || HeetZo(i) || IsZoGeheten(i) || IsAangewezen(i));

    /// <summary>Of a word by itself with its surroundings; -1 or less when it belongs to a thing.</summary>
    public double Bewijs(int i, int laatste)
    {
        var stuk = stukken[i];
        var onbekend = Naamwoord.IsOnbekend(stuk);
        if (IsVanDing(i, laatste)) return stuk.Kap ? -2 : 0;

        if (IsBezitter(i)) return 1.8;
        if (laatste > i && IsGesproken(i, laatste)) return 1.2;
        if (IsDing(laatste)) return -2;
        if (stukken.Woord(i - 1) is "ene" or "zekere" && stuk.Is(Kenmerk.Voornaam) && !stuk.Is(Kenmerk.Veel)) return 1.2;
        if (stuk.OpentZin && Naamwoord.IsKapnaam(stuk) && stuk.Vorm is not ("door" or "april" or "noe"))
            return Zinsbouw.IsPersoonsvorm(stukken.Op(laatste + 1)) ? 1.1 : 0;
        if (stuk.Is(Kenmerk.Nationaal)
            && stukken.Op(laatste + 1) is { } soort
            && soort.Is(Kenmerk.Gewoon)
            && !soort.Is(Kenmerk.Functie)
            && !Zinsbouw.IsPersoonsvorm(soort))
        {
            return 0;
        }

        if (stuk.Is(Kenmerk.Organisatie) && Naamwoord.IsKapnaam(stuk) && stukken.Woord(i - 1) is "bij" or "van" or "naar"
            or "met") return 0;

        if (HeetZo(i) || IsZoGeheten(i) || IsAangewezen(i)) return 1.3;
        if (Genoemd(i) && (stuk.Kap || !stuk.Is(Kenmerk.Gewoon) || stuk.Is(Kenmerk.Voornaam)))
        {
            return IsNaarDing(i) && !(Naamwoord.IsVoornaam(stuk) && NaNaamwoord(i)) && !NaNoemen(i)
                || stuk.Is(Kenmerk.Gewoon) && !IsGenoemdMens(i)
                ? -2
                : 1.8;
        }

        var grond = stuk.Kap ? Hoofdletter(stuk, onbekend) : Klein(stuk, onbekend, laatste > i);
        if (grond <= -1) return ZegtZelf(i, laatste) || HeeftIets(i, laatste) ? 1.1 : 0;
        if (IsKeuze(i, laatste)) grond -= 1;
        return grond + Omgeving(i, laatste, onbekend || !Naamwoord.IsVoornaam(stuk)) + Lidwoord(i, stuk) + Lengte(i, laatste);
    }

    /// <summary>What belongs to a thing, a place, an organisation or a saying, and to nobody.</summary>
    public bool IsVanDing(int i, int laatste) =>
        IsNaDing(i)
            || IsNaastDing(i)
            || IsNaRol(i)
            || IsVanMaker(i)
            || IsFiguur(laatste)
            || IsPubliek(i, laatste)
            || IsFestival(i)
            || IsGedraaid(i)
            || IsModel(i, laatste)
            || IsMiddel(i, laatste)
            || IsGekeken(i)
            || IsManier(i)
            || IsStraatnaam(i)
            || IsGeleverd(i)
            || stukken.Woord(i - 1) is "zich" && stukken.Woord(i - 2) is "voelt" or "voelde" or "waant"
            || IsVoorGebouw(i, laatste)
            || IsAlsNaam(laatste)
            || IsOpgesomd(i)
            || IsInTitel(i)
            || stukken[i].Kap && IsNaTitelbegin(i)
            || IsNaastPlaats(i)
            || IsNaastOrganisatie(i, laatste)
            || IsGeleerd(i, laatste)
            || IsInGezegde(i)
            || IsVijftig(i)
            || IsNaRang(i)
            || (stukken[i].Kap && IsVoorDing(laatste));

    private static double Hoofdletter(Stuk stuk, bool onbekend)
    {
        if (Naamwoord.IsKapnaam(stuk))
        {
            return stuk.OpentZin ? -1 : stuk.Is(Kenmerk.Nationaal | Kenmerk.Organisatie | Kenmerk.Maand) ? 0.45 : 0.65;
        }

        if (stuk.Is(Kenmerk.Organisatie)) return stuk.Is(Kenmerk.Sterk) ? 0.6 : -1;
        if (stuk.Is(Kenmerk.Plaats)) return stuk.Is(Kenmerk.Voornaam) ? 0.5 : -1;
        if (Naamwoord.IsVoornaam(stuk)) return 1.6;
        if (stuk.Vorm.Length > 4 && stuk.Vorm[1] == '\'' && stuk.Vorm[0] is 'm' or 'd' or 'n' or 'o') return 1.6;
        if (Naamwoord.IsAchternaam(stuk)) return stuk.OpentZin ? 0.65 : 0.8;
        if (Naamwoord.IsDubbel(stuk)) return stuk.OpentZin ? (stuk.Is(Kenmerk.Veel) ? 0 : 0.2) : 0.6;
        if (onbekend) return (stuk.OpentZin ? Opening(stuk) : 0.6) + (Naamwoord.HeeftVorm(stuk.Vorm) ? 0.5 : 0);
        if (stuk.Kenmerk == Kenmerk.Geen && !stuk.OpentZin && !IsDingwoord(stuk)) return 0.3;
        return stuk.Is(Kenmerk.Achternaam) && !stuk.OpentZin && !stuk.Is(Kenmerk.Engels) ? 0.3 : -1;
    }

    /// <summary>A sentence begins with a capital anyway.</summary>
    private static double Opening(Stuk stuk) => stuk.IsSpelfout ? -1 : IsDingwoord(stuk) ? 0.3 : 0.65;

    private static double Klein(Stuk stuk, bool onbekend, bool langer)
    {
        if (stuk.Is(Kenmerk.Plaats) && !langer || Bijwoorden.Contains(stuk)) return -1;
        if (Naamwoord.IsVoornaam(stuk))
        {
            return stuk.Vorm.Length switch
            {
                < 3 => -1,
                3 when !langer => stuk.Is(Kenmerk.Bekend | Kenmerk.Sterk) && !IsHaast(stuk.Vorm) ? 0.8 : 0.6,
                _ => !stuk.Is(Kenmerk.Bekend) || stuk.Is(Kenmerk.Engels | Kenmerk.Organisatie) || IsHaast(stuk.Vorm) ? 0.7 : 1.05,
            };
        }

        if (Naamwoord.IsAchternaam(stuk) && !stuk.Is(Kenmerk.Engels) && stuk.Vorm.Length > 3 && !langer)
        {
            return IsHaast(stuk.Vorm) ? 0 : Naamwoord.HeeftVorm(stuk.Vorm) ? 0.7 : 0.5;
        }

        if (Naamwoord.IsDubbel(stuk)) return langer && !stuk.Is(Kenmerk.Veel) ? 0.7 : -1;
        if (onbekend && Naamwoord.IsVerlengd(stuk.Vorm)) return 1.3;
        if (onbekend && stuk.Vorm.Length > 3 && !stuk.IsSpelfout && !IsGebouw(stuk)) return langer ? 0.55 : 0.5;
        return -1;
    }

    /// <summary>Two name words say more than one.</summary>
    private double Lengte(int i, int laatste)
    {
        if (laatste == i) return 0;

        // "Taal aan Zee", "Mental Health First Aid": a title is made of words.
        if (
            !stukken.Heeft(
                i, laatste,
                static stuk => !stuk.Is(Kenmerk.Gewoon | Kenmerk.Engels | Kenmerk.Functie) || stuk.Is(Kenmerk.Sterk)))
        {
            return -0.8;
        }

        var einde = stukken[laatste];
        return einde.Is(Kenmerk.Gewoon) && !einde.Is(Kenmerk.Achternaam) && laatste == i + 1
            ? 0
            : Naamwoord.IsAchternaam(einde) || laatste > i + 1
            ? 0.8
            : 0.5;
    }

    /// <summary>"roos de wit wil": words all of them, in the order of a name, and she does something.</summary>
    private bool IsGesproken(int i, int laatste) =>
        Naamwoord.IsDubbel(stukken[i])
            && stukken.Woord(i + 1) is "de" or "den" or "der" or "van" or "vd" or "ter" or "ten"
            && Naamwoord.NaVoegsel.Contains(stukken[laatste])
            && stukken.Op(laatste + 1) is { IsWoord: true } na
            && (na.Is(Kenmerk.Mensdoet) || na.Vorm is "is" or "heeft" or "haar" or "zijn");

    /// <summary>"roos zegt dat ze haar moeder mist": a name that is a word too, and speaks.</summary>
    private bool ZegtZelf(int i, int laatste) =>
        i == laatste
            && Naamwoord.IsDubbel(stukken[i])
            && stukken[i].Vorm.Length > 3
            && (stukken[i].OpentZin || stukken[i - 1].Is(Kenmerk.Neemtpersoon))
            && stukken.Woord(i + 1) is "zegt" or "zei" or "vertelt" or "vertelde" or "belde" or "belt" or "huilt" or "huilde"
                or "appt" or "appte" or "vroeg"
            && stukken.HeeftWoord(i + 2, i + 5, static woord => woord is "ze" or "zij" or "hij" or "ie" or "haar" or "zijn" or "z'n"
                or "d'r" or "mij" or "me");

    /// <summary>"dat roos haar leefgeld", "schaamt abel zich": a name that is a word too, with something of its own.</summary>
    private bool HeeftIets(int i, int laatste) =>
        stukken.Woord(laatste + 1) is "zich" && Zinsbouw.IsPersoonsvorm(stukken.Op(i - 1)) && stukken[i].Is(Kenmerk.Voornaam)
            || i == laatste
            && Naamwoord.IsDubbel(stukken[i])
            && !stukken[i].OpentZin
            && stukken.Woord(i - 1) is "dat" or "of" or "als" or "omdat" or "toen" or "want" or "zodat" or "terwijl" or "sinds" or "nadat"
            && stukken.Woord(i + 1) is "haar" or "zijn" or "z'n" or "zn" or "d'r"
            && stukken.Op(i + 2) is { IsWoord: true } iets
            && iets.Is(Kenmerk.Gewoon)
            && !iets.Is(Kenmerk.Functie);

    private static bool IsZwak(string vorm) => Zwak.Contains(vorm);
}
