using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>How much a word, and what stands around it, says that a person is meant.</summary>
internal sealed partial class Naamgrond(IReadOnlyList<Stuk> stukken)
{
    private static readonly FrozenSet<string> Afkortingen = Gegevens.Verzameling("afkorting");

    private static readonly FrozenSet<string> Werken = Gegevens.Verzameling("werk");

    private static readonly FrozenSet<string> Bijwoorden = Gegevens.Verzameling("geenachternaam");

    /// <summary>What an organisation does as well.</summary>
    private static readonly FrozenSet<string> Zwak = Gegevens.Verzameling("zwakdoet");

    private const Kenmerk Zwakdoet = Kenmerk.Functie;

    public static bool IsAfkorting(string letters) => Afkortingen.Contains(letters);

    public static bool IsBijwoord(Stuk stuk) =>
        stuk.Is(Kenmerk.Functie | Kenmerk.Mensdoet | Kenmerk.Neemtpersoon | Kenmerk.Eenheid) || Bijwoorden.Contains(stuk.Vorm);

    /// <summary>Of a word by itself with its surroundings; -1 or less when it belongs to a thing.</summary>
    public double Bewijs(int i, int laatste)
    {
        var stuk = stukken[i];
        var onbekend = Naamwoord.IsOnbekend(stuk);
        if (IsVanDing(i, laatste)) return stuk.Kap ? -2 : 0;

        if (IsBezitter(i)) return 1.8;
        if (laatste > i && IsGesproken(i, laatste)) return 1.2;
        if (IsDing(laatste)) return -2;
        if (stukken.IsWoord(i - 1, "ene", "zekere") && stuk.Is(Kenmerk.Voornaam) && !stuk.Is(Kenmerk.Veel)) return 1.2;
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

        if (stuk.Is(Kenmerk.Organisatie) && Naamwoord.IsKapnaam(stuk) && stukken.IsWoord(i - 1, "bij", "van", "naar", "met")) return 0;

        if (HeetZo(i) || IsZoGeheten(i) || IsAangewezen(i)) return 1.3;
        if (Genoemd(i) && (stuk.Kap || !stuk.Is(Kenmerk.Gewoon) || stuk.Is(Kenmerk.Voornaam)))
        {
            return IsNaarDing(i) && !(Naamwoord.IsVoornaam(stuk) && NaNaamwoord(i)) || stuk.Is(Kenmerk.Gewoon) && !IsGenoemdMens(i)
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
            || stukken.IsWoord(i - 1, "zich") && stukken.IsWoord(i - 2, "voelt", "voelde", "waant")
            || IsVoorGebouw(i, laatste)
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
        if (stuk.Is(Kenmerk.Plaats) && !langer || Bijwoorden.Contains(stuk.Vorm)) return -1;
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
            Enumerable.Range(i, laatste - i + 1).All(
                k => stukken[k].Is(Kenmerk.Gewoon | Kenmerk.Engels | Kenmerk.Functie) && !stukken[k].Is(Kenmerk.Sterk)))
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
            && stukken.IsWoord(i + 1, "de", "den", "der", "van", "vd", "ter", "ten")
            && Naamwoord.NaVoegsel.Contains(stukken[laatste].Vorm)
            && stukken.Op(laatste + 1) is { IsWoord: true } na
            && (na.Is(Kenmerk.Mensdoet) || na.Vorm is "is" or "heeft" or "haar" or "zijn");

    /// <summary>"roos zegt dat ze haar moeder mist": a name that is a word too, and speaks.</summary>
    private bool ZegtZelf(int i, int laatste) =>
        i == laatste
            && Naamwoord.IsDubbel(stukken[i])
            && stukken[i].Vorm.Length > 3
            && (stukken[i].OpentZin || stukken[i - 1].Is(Kenmerk.Neemtpersoon))
            && stukken.IsWoord(i + 1, "zegt", "zei", "vertelt", "vertelde", "belde", "belt", "huilt", "huilde", "appt", "appte", "vroeg")
            && Enumerable.Range(i + 2, 4).Any(j => stukken.IsWoord(j, "ze", "zij", "hij", "ie", "haar", "zijn", "z'n", "d'r", "mij", "me"));

    /// <summary>"dat roos haar leefgeld", "schaamt abel zich": a name that is a word too, with something of its own.</summary>
    private bool HeeftIets(int i, int laatste) =>
        stukken.IsWoord(laatste + 1, "zich") && Zinsbouw.IsPersoonsvorm(stukken.Op(i - 1)) && stukken[i].Is(Kenmerk.Voornaam)
            || i == laatste
            && Naamwoord.IsDubbel(stukken[i])
            && !stukken[i].OpentZin
            && stukken.IsWoord(i - 1, "dat", "of", "als", "omdat", "toen", "want", "zodat", "terwijl", "sinds", "nadat")
            && stukken.IsWoord(i + 1, "haar", "zijn", "z'n", "zn", "d'r")
            && stukken.Op(i + 2) is { IsWoord: true } iets
            && iets.Is(Kenmerk.Gewoon)
            && !iets.Is(Kenmerk.Functie);

    private static bool IsZwak(string vorm) => Zwak.Contains(vorm);
}
