namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>How somebody is called: "hij heet Boy", "noem hem gerust Dylan", "staat bekend als Appie".</summary>
internal sealed partial class Naamgrond
{
    private const int VerNoemen = 8;
    private const int MeesteVulsel = 3;

    private static readonly Woordenset Noemwoorden = Gegevens.Verzameling("noemwoord");

    private static readonly Woordenset Naamwoorden = Gegevens.Verzameling("naamwoord");

    /// <summary>Also "clientnaam", "meisjesnaam"; not "domeinnaam".</summary>
    private static bool IsNaamwoord(string vorm) =>
        Naamwoorden.Contains(vorm)
            || vorm.EndsWith("naam", StringComparison.Ordinal)
            && (vorm.StartsWith("client", StringComparison.Ordinal)
                || vorm.StartsWith("bewoner", StringComparison.Ordinal)
                || vorm.StartsWith("patient", StringComparison.Ordinal)
                || vorm.StartsWith("deelnemer", StringComparison.Ordinal));

    public static bool IsNoemwoord(string vorm) => Noemwoorden.Contains(vorm);

    public bool IsGenoemd(int i) => NaNaamwoord(i) || NaAls(i) || NaNoemen(i);

    private bool Genoemd(int i)
    {
        if (stukken.Op(i - 1) is not { } voor) return false;
        if (voor.IsWoord && voor.Vorm is "heet" or "heette" or "heten" or "genaamd" or "ene" or "zekere") return true;
        if (IsMeisjesnaam(i)) return true;
        if (stukken.Woord(i - 1) is "achteren" or "voren" && stukken.Woord(i - 2) is "van"
            && !stukken[i].Is(Kenmerk.Functie | Kenmerk.Veel))
            return true;
        if (IsNaamwoord(voor.Vorm) && voor.Vorm is not "naam" and not "bijnaam" and not "straatnaam") return true;
        if (IsZoGeheten(i) || NaNaamwoord(i) || NaNoemen(i) || NaAls(i) || NaGroet(i)) return true;
        return stukken[i].Kap && stukken.Woord(i - 1) is "naam" && stukken.Woord(i - 2) is "de" && IsMensVoor(i);
    }

    /// <summary>"hij heet boy en", "ze heet storm": of a person whatever stands there is a name.</summary>
    private bool HeetZo(int i) =>
        stukken.Woord(i - 1) is "heet" or "heette"
            && (stukken.Woord(i - 2) is "hij" or "zij" or "ze" or "ie" || stukken.Op(i - 2)?.Is(Kenmerk.Verwant) == true)
            && !stukken[i].Is(Kenmerk.Functie | Kenmerk.Organisatie | Kenmerk.Engels)
            && stukken[i].Vorm is not ("officieel" or "voluit" or "gewoonweg" or "tegenwoordig")
            && !stukken.Bij(i, i, 7, 1, Kenmerk.Netwerk | Kenmerk.Voording)
            && !stukken.HeeftWoord(i + 1, i + 5, static woord => woord is "welkom");

    /// <summary>"vlinder, ja zo heet ze", "Boef (want zo heet hij)".</summary>
    private bool IsZoGeheten(int i) =>
        !stukken[i].Is(Kenmerk.Functie)
            && (stukken.IsTeken(i + 1, ',') || stukken.IsTeken(i + 1, '('))
            && (IsZo(i + 2) || IsZo(i + 3));

    private bool IsZo(int i) =>
        stukken.Woord(i) is "zo" && stukken.Woord(i + 1) is "heet" && stukken.Woord(i + 2) is "hij" or "ze" or "zij" or "ie";

    /// <summary>
    /// "noem hem gewoon klaas", "voor aaltje vierenzestig jaar", "naam cl: gül demirtas": a first name, also where it is a word.
    /// </summary>
    private bool IsAangewezen(int i) =>
        stukken[i].Is(Kenmerk.Voornaam)
            && !stukken[i].Is(Kenmerk.Functie)
            && (NaNoemen(i) && !stukken[i].Is(Kenmerk.Veel)
                || stukken.Woord(i - 1) is "voor" or "over" or "met" or "van" or "bij" && HeeftLeeftijd(i))
            || stukken.IsTeken(i - 1, ':')
            && (stukken[i].Is(Kenmerk.Voornaam) || IsVoorAchternaam(i))
            && NaNaamwoord(i);

    private bool IsVoorAchternaam(int i) =>
        !stukken[i].Is(Kenmerk.Functie)
            && stukken.Op(i + 1) is { IsWoord: true } achter
            && (Naamwoord.IsAchternaam(achter) || Naamwoord.IsOnbekend(achter));

    /// <summary>"zijn naam is", "haar naam: Soraya", "roepnaam van hem is", "naam client: Tjeerd".</summary>
    private bool NaNaamwoord(int i)
    {
        var j = i - 1;
        var klein = !stukken[i].Kap && (stukken[i].Is(Kenmerk.Voornaam) || Naamwoord.IsAchternaam(stukken[i]) || IsVoorAchternaam(i));
        if (stukken.IsTeken(j, ':') && (stukken[i].Kap || klein) || stukken.Woord(j) is "is" or "was" or "luidt") j--;
        else return false;
        if (stukken.Woord(j) is "cl" or "clt" or "kl" or "client" or "klant" or "bew" or "bewoner" && stukken.Woord(j - 1) is "naam") j--;
        if (stukken.Op(j) is not { } woord) return false;
        if (!IsNaamwoord(woord.Vorm))
        {
            if (woord.Is(Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde) && stukken.Woord(j - 1) is "van") j -= 2;
            else if (woord.Is(Kenmerk.Verwant)) j--;
            else return false;
        }

        return stukken.Op(j) is { } naam && IsNaamwoord(naam.Vorm) && stukken.Woord(j + 1) is not "van" | stukken.Woord(j + 2) is not "het";
    }

    /// <summary>"noem hem gerust Dylan", "ze noemen haar hier allemaal Sjakie", "wordt door iedereen Wim genoemd".</summary>
    public bool NaNoemen(int i)
    {
        var j = i - 1;
        while (j > i - 2 - MeesteVulsel
            && stukken.Op(j) is { IsWoord: true } vulsel
            && !IsWie(vulsel)
            && (vulsel.Is(Kenmerk.Veel) || stukken.Woord(j - 1) is "de" or "het" or "'t" && stukken.Woord(j - 2) is "in" or "op" or "bij"))
        {
            j--;
        }

        if (stukken.Op(j) is not { } wie || !IsWie(wie)) return false;
        if (stukken.Woord(j - 1) is "ik" or "ze" or "zij" or "hij" or "ie" or "iedereen" or "we" or "wij" or "je" or "jullie") j--;
        return stukken.Woord(j - 1) is "noemen" or "noemt" or "noem" or "noemde" or "noemden" or "doopte" or "roept" or "roepen"
            || stukken.Woord(j - 1) is "maar" or "gerust" or "dus"
            && stukken.Woord(j - 2) is "noem";
    }

    private static bool IsWie(Stuk stuk) =>
        stuk.IsWoord && stuk.Vorm is "hem" or "haar" or "me" or "mij" or "zich" or "'m" or "'r" or "m" or "d'r";

    /// <summary>"laat zich aanspreken als Appie", "luistert naar de naam Beppie", "ondertekent met groet, Gijsbert".</summary>
    private bool NaAls(int i)
    {
        if (!stukken[i].Kap || stukken[i].Is(Kenmerk.Gewoon) && !stukken[i].Is(Kenmerk.Voornaam)) return false;
        var j = i - 1;
        while (stukken.IsTeken(j, ',')
            || stukken.IsTeken(j, ':')
            || stukken.Woord(j) is "groet" or "groetjes" or "groeten" or "vriendelijke" or "lieve" or "de" or "naam" or "mvg" or "gr"
                or "liefs")
        {
            j--;
        }

        if (stukken.Woord(j) is not ("als" or "met" or "naar" or "onder" or "door") || stukken.Woord(j) is "met" or "naar"
            && j == i - 1) return false;
        return stukken.HeeftWoord(j - VerNoemen, j - 1, IsNoemwoord)
            && (j < i - 1 || stukken.Woord(j) is not "door" || IsMensVoor(j));
    }

    /// <summary>"groetjes aan Els", "doe Henk de groeten", "zeg maar Toos hoor".</summary>
    private bool NaGroet(int i) =>
        stukken.Woord(i - 1) is "aan" or "van" && stukken.Woord(i - 2) is "groet" or "groeten" or "groetjes"
            || stukken[i].Kap && stukken.Woord(i - 1) is "maar" or "gerust" && stukken.Woord(i - 2) is "zeg" or "zegt"
                && stukken[i].Is(Kenmerk.Voornaam | Kenmerk.Achternaam)
            || stukken[i].Kap && stukken.Woord(i + 1) is "genoemd" && stukken[i].Is(Kenmerk.Voornaam | Kenmerk.Achternaam);

    private bool IsMensVoor(int i) => stukken.Voor(i, VerNoemen, Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde);

    /// <summary>"mevrouw is een geboren Hoekstra", "van zichzelf Ziengs".</summary>
    private bool IsMeisjesnaam(int i) =>
        !stukken[i].Is(Kenmerk.Gewoon | Kenmerk.Plaats)
            && (stukken.Woord(i - 1) is "geboren" or "geb"
                && stukken[i].Is(Kenmerk.Achternaam)
                && (stukken.Woord(i - 2) is "een" || stukken.Voor(i - 1, 4, Kenmerk.Titel))
                || stukken.Woord(i - 1) is "zichzelf" && stukken.Woord(i - 2) is "van" && stukken[i].Is(Kenmerk.Achternaam));

    /// <summary>"mijn client heet mees": a first name that is a word too, of somebody.</summary>
    private bool IsGenoemdMens(int i) =>
        stukken[i].Kap
            ? stukken[i].Is(Kenmerk.Voornaam | Kenmerk.Achternaam) || !stukken.Voor(i, 5, Kenmerk.Netwerk)
            : stukken[i].Is(Kenmerk.Voornaam)
            && !stukken[i].Is(Kenmerk.Functie | Kenmerk.Mensdoet)
            && (NaGroet(i) && stukken[i].Is(Kenmerk.Sterk)
            || stukken.Woord(i - 1) is "heet" or "heette"
            && (stukken.Woord(i - 2) is "hij" or "zij" or "ze" or "die" || stukken.Op(i - 2)?.Is(Kenmerk.Verwant | Kenmerk.Derde) == true)

            // "zijn naam is wouter".
            || NaNaamwoord(i) && stukken.Woord(i - 3) is "zijn" or "haar" or "zn" or "z'n" or "d'r" or "mijn");
}
