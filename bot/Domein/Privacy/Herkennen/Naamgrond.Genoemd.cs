using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>How somebody is called: "hij heet Boy", "noem hem gerust Dylan", "staat bekend als Appie".</summary>
internal sealed partial class Naamgrond
{
    private const int VerNoemen = 8;
    private const int MeesteVulsel = 3;

    private static readonly FrozenSet<string> Noemwoorden = Gegevens.Verzameling("noemwoord");

    private static readonly FrozenSet<string> Naamwoorden = Gegevens.Verzameling("naamwoord");

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
        if (stukken.IsWoord(i - 1, "achteren", "voren") && stukken.IsWoord(i - 2, "van") && !stukken[i].Is(Kenmerk.Functie | Kenmerk.Veel))
            return true;
        if (IsNaamwoord(voor.Vorm) && voor.Vorm is not "naam" and not "bijnaam" and not "straatnaam") return true;
        if (IsZoGeheten(i) || NaNaamwoord(i) || NaNoemen(i) || NaAls(i) || NaGroet(i)) return true;
        return stukken[i].Kap && stukken.IsWoord(i - 1, "naam") && stukken.IsWoord(i - 2, "de") && IsMensVoor(i);
    }

    /// <summary>"hij heet boy en", "ze heet storm": of a person whatever stands there is a name.</summary>
    private bool HeetZo(int i) =>
        stukken.IsWoord(i - 1, "heet", "heette")
            && (stukken.IsWoord(i - 2, "hij", "zij", "ze", "ie") || stukken.Op(i - 2)?.Is(Kenmerk.Verwant) == true)
            && !stukken[i].Is(Kenmerk.Functie | Kenmerk.Organisatie | Kenmerk.Engels)
            && stukken[i].Vorm is not ("officieel" or "voluit" or "gewoonweg" or "tegenwoordig")
            && !stukken.Bij(i, i, 7, 1, Kenmerk.Netwerk | Kenmerk.Voording)
            && !Enumerable.Range(i + 1, 5).Any(j => stukken.IsWoord(j, "welkom"));

    /// <summary>"vlinder, ja zo heet ze", "Boef (want zo heet hij)".</summary>
    private bool IsZoGeheten(int i) =>
        !stukken[i].Is(Kenmerk.Functie)
            && (stukken.IsTeken(i + 1, ',') || stukken.IsTeken(i + 1, '('))
            && Enumerable.Range(i + 2, 2).Any(
                j => stukken.IsWoord(j, "zo") && stukken.IsWoord(j + 1, "heet") && stukken.IsWoord(j + 2, "hij", "ze", "zij", "ie"));

    /// <summary>"zijn naam is", "haar naam: Soraya", "roepnaam van hem is", "naam client: Tjeerd".</summary>
    private bool NaNaamwoord(int i)
    {
        var j = i - 1;
        var klein = !stukken[i].Kap && (Naamwoord.IsVoornaam(stukken[i]) || Naamwoord.IsAchternaam(stukken[i]));
        if (stukken.IsTeken(j, ':') && (stukken[i].Kap || klein) || stukken.IsWoord(j, "is", "was", "luidt")) j--;
        else return false;
        if (stukken.IsWoord(j, "cl", "clt", "kl", "client", "klant", "bew", "bewoner") && stukken.IsWoord(j - 1, "naam")) j--;
        if (stukken.Op(j) is not { } woord) return false;
        if (!IsNaamwoord(woord.Vorm))
        {
            if (woord.Is(Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde) && stukken.IsWoord(j - 1, "van")) j -= 2;
            else if (woord.Is(Kenmerk.Verwant)) j--;
            else return false;
        }

        return stukken.Op(j) is { } naam && IsNaamwoord(naam.Vorm) && !stukken.IsWoord(j + 1, "van") | !stukken.IsWoord(j + 2, "het");
    }

    /// <summary>"noem hem gerust Dylan", "ze noemen haar hier allemaal Sjakie", "wordt door iedereen Wim genoemd".</summary>
    private bool NaNoemen(int i)
    {
        var j = i - 1;
        while (j > i - 2 - MeesteVulsel && stukken.Op(j) is { IsWoord: true } vulsel && !IsWie(vulsel) && vulsel.Is(Kenmerk.Veel)) j--;
        if (stukken.Op(j) is not { } wie || !IsWie(wie)) return false;
        if (stukken.IsWoord(j - 1, "ik", "ze", "zij", "hij", "ie", "iedereen", "we", "wij", "je", "jullie")) j--;
        return stukken.IsWoord(j - 1, "noemen", "noemt", "noem", "noemde", "noemden", "doopte", "roept", "roepen")
            || stukken.IsWoord(j - 1, "maar", "gerust", "dus")
            && stukken.IsWoord(j - 2, "noem");
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
            || stukken.IsWoord(j, "groet", "groetjes", "groeten", "vriendelijke", "lieve", "de", "naam", "mvg", "gr", "liefs"))
        {
            j--;
        }

        if (!stukken.IsWoord(j, "als", "met", "naar", "onder", "door") || stukken.IsWoord(j, "met", "naar") && j == i - 1) return false;
        return Enumerable.Range(Math.Max(0, j - VerNoemen), Math.Min(j, VerNoemen)).Any(n => Noemwoorden.Contains(stukken[n].Vorm))
            && (j < i - 1 || !stukken.IsWoord(j, "door") || IsMensVoor(j));
    }

    /// <summary>"groetjes aan Els", "doe Henk de groeten", "zeg maar Toos hoor".</summary>
    private bool NaGroet(int i) =>
        stukken.IsWoord(i - 1, "aan", "van") && stukken.IsWoord(i - 2, "groet", "groeten", "groetjes")
            || stukken[i].Kap && stukken.IsWoord(i - 1, "maar", "gerust") && stukken.IsWoord(i - 2, "zeg", "zegt")
                && stukken[i].Is(Kenmerk.Voornaam | Kenmerk.Achternaam)
            || stukken[i].Kap && stukken.IsWoord(i + 1, "genoemd") && stukken[i].Is(Kenmerk.Voornaam | Kenmerk.Achternaam);

    private bool IsMensVoor(int i) => stukken.Voor(i, VerNoemen, Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde);

    /// <summary>"mevrouw is een geboren Hoekstra", "van zichzelf Ziengs".</summary>
    private bool IsMeisjesnaam(int i) =>
        !stukken[i].Is(Kenmerk.Gewoon | Kenmerk.Plaats)
            && (stukken.IsWoord(i - 1, "geboren", "geb")
                && stukken[i].Is(Kenmerk.Achternaam)
                && (stukken.IsWoord(i - 2, "een") || stukken.Voor(i - 1, 4, Kenmerk.Titel))
                || stukken.IsWoord(i - 1, "zichzelf") && stukken.IsWoord(i - 2, "van") && stukken[i].Is(Kenmerk.Achternaam));

    /// <summary>"mijn client heet mees": a first name that is a word too, of somebody.</summary>
    private bool IsGenoemdMens(int i) =>
        stukken[i].Kap
            ? stukken[i].Is(Kenmerk.Voornaam | Kenmerk.Achternaam) || !stukken.Voor(i, 5, Kenmerk.Netwerk)
            : stukken[i].Is(Kenmerk.Voornaam)
            && !stukken[i].Is(Kenmerk.Functie | Kenmerk.Mensdoet)
            && (stukken.IsWoord(i - 1, "heet", "heette")
            && (stukken.IsWoord(i - 2, "hij", "zij", "ze", "die") || stukken.Op(i - 2)?.Is(Kenmerk.Verwant | Kenmerk.Derde) == true)

            // "zijn naam is wouter".
            || NaNaamwoord(i) && stukken.IsWoord(i - 3, "zijn", "haar", "zn", "z'n", "d'r", "mijn"));
}
