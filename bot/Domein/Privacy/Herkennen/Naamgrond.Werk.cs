using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Who is in a book, whose music is played, and what has a model.</summary>
internal sealed partial class Naamgrond
{
    private const int VerMuziek = 9;
    private const int VerGekeken = 5;
    private const int VerGezegde = 10;

    private static readonly FrozenSet<string> Verhalen = Gegevens.Verzameling("verhaal");

    private static readonly FrozenSet<string> Gedraaid = Gegevens.Verzameling("muziekdoet");

    private static readonly FrozenSet<string> Muziek = Gegevens.Verzameling("muziekwoord");

    /// <summary>"Job uit de Bijbel", "Assepoester in het sprookje".</summary>
    private bool IsFiguur(int laatste)
    {
        if (!stukken.IsWoord(laatste + 1, "uit", "in")) return false;
        var j = stukken.IsWoord(laatste + 2, "de", "het", "een", "die", "dat", "'t") ? laatste + 3 : laatste + 2;
        if (stukken.IsWoord(j, "oude", "nieuwe")) j++;
        return stukken.Op(j) is { IsWoord: true } werk
            && (Verhalen.Contains(werk.Vorm) || stukken.IsWoord(laatste + 1, "uit") && Werken.Contains(werk.Vorm));
    }

    /// <summary>"we draaien Jannes en dan zingt iedereen": whose music it is.</summary>
    private bool IsGedraaid(int i)
    {
        if (!stukken[i].Kap || stukken.Op(i - 1)?.Is(Kenmerk.Verwant | Kenmerk.Titel) == true) return false;
        for (var j = i - 1; j >= 0 && j >= i - VerMuziek; j--)
        {
            if (!Gedraaid.Contains(stukken[j].Vorm)) continue;
            return Enumerable.Range(j + 1, i - j + VerMuziek).Any(
                n => n != i && stukken.Op(n) is { } muziek && Muziek.Contains(muziek.Vorm)) || Muziek.Contains(stukken[j].Vorm);
        }

        return false;
    }

    /// <summary>"Humanitas Walcheren": an organisation that is no name, and where it is.</summary>
    private bool IsNaOrganisatie(int j) =>
        stukken.Op(j) is { Kap: true } org
            && org.Is(Kenmerk.Organisatie | Kenmerk.Nationaal)
            && !org.Is(Kenmerk.Voornaam | Kenmerk.Achternaam | Kenmerk.Titel | Kenmerk.Verwant)
            && !Naamwoord.IsVoornaam(stukken[j + 1]);

    /// <summary>"Hij kijkt de hele dag Dr. Phil": what is watched without "naar" is on television.</summary>
    public bool IsGekeken(int i)
    {
        if (!stukken[i].Kap) return false;
        for (var j = i - 1; j >= 0 && j >= i - VerGekeken; j--)
        {
            if (stukken[j].Soort == Stuksoort.Teken && stukken[j].Vorm[0] is not '.') return false;
            if (stukken.IsWoord(j, "kijkt", "kijken", "keek", "keken", "kijk")) return true;
            if (stukken.IsWoord(
                    j, "naar", "met", "bij", "of", "dat", "hoe", "wat", "en", "samen", "als", "voor", "om", "uit", "toe", "op", "zoals"))
                return false;
        }

        return false;
    }

    /// <summary>"op z'n Jan Boerenfluitjes": how something is done.</summary>
    private bool IsManier(int i) =>
        stukken[i].Kap
            && (stukken.IsWoord(i - 1, "z'n", "zn", "zijn") && stukken.IsWoord(i - 2, "op")
                || stukken.IsWoord(i - 2, "z'n", "zn", "zijn") && stukken.IsWoord(i - 3, "op") && stukken[i - 1].Kap);

    /// <summary>"aan de Lange Delft": a street that is called by what kind it is.</summary>
    public bool IsStraatnaam(int i) =>
        stukken.Op(i) is { Kap: true }
            && stukken.IsWoord(i - 1, "lange", "korte", "hoge", "lage", "brede", "smalle", "grote", "kleine", "oude", "nieuwe")
            && stukken[i - 1] is { Kap: true, OpentZin: false }
            && stukken.IsWoord(i - 2, "de", "het")
            && stukken.IsWoord(i - 3, "op", "aan", "in", "bij", "langs", "achter", "tussen", "naar", "over", "van", "om", "voorbij", "rond")
            && !stukken[i].Is(Kenmerk.Voornaam);

    /// <summary>"20 mg paroxetine", "citalopram 10 mg": what is weighed out.</summary>
    private bool IsMiddel(int i, int laatste) =>
        stukken.IsWoord(i - 1, "mg", "milligram", "ml", "mcg") && stukken.Op(i - 2) is { IsGetal: true }
            || stukken.Op(laatste + 1) is { IsGetal: true } && stukken.IsWoord(laatste + 2, "mg", "milligram", "ml", "mcg");

    /// <summary>"een Topro Troja 5G", "billy kast van ikea": a thing that is sold.</summary>
    private bool IsModel(int i, int laatste)
    {
        if (stukken[i].Kap
            && stukken.IsWoord(i - 1, "een", "type", "model", "merk")
            && stukken.Op(laatste + 1) is { IsGetal: true, Vorm.Length: <= 3 }
            && stukken.Op(laatste + 2) is { IsLetter: true, Los: false })
        {
            return true;
        }

        return stukken.Op(laatste + 1) is { IsWoord: true, Kap: false } ding
            && ding.Is(Kenmerk.Gewoon)
            && !ding.Is(Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Mensdoet)
            && stukken.IsWoord(laatste + 2, "van")
            && stukken.Op(laatste + 3) is { IsWoord: true } maker
            && maker.Is(Kenmerk.Organisatie)
            && !maker.Is(Kenmerk.Voornaam | Kenmerk.Achternaam);
    }

    /// <summary>Without one of these words nothing is said by everybody.</summary>
    private readonly bool _heeftGezegde = stukken.Any(
        s => s.IsWoord && s.Vorm is "zeggen" or "zegt" or "gezegde" or "spreekwoord" or "spreuk" or "uitdrukking");

    /// <summary>"zeggen ze hier", "men zegt": who is named in it is nobody.</summary>
    private bool IsInGezegde(int i)
    {
        if (!_heeftGezegde || stukken[i].Is(Kenmerk.Achternaam) && !stukken[i].Is(Kenmerk.Voornaam)) return false;
        for (var j = Math.Max(0, i - VerGezegde); j <= i + VerGezegde && j < stukken.Count; j++)
        {
            if (stukken.IsWoord(j, "zeggen", "zegt")
                && (stukken.IsWoord(j + 1, stukken[j].Vorm is "zegt" ? "men" : "ze", "men", "we")
                    && stukken.IsWoord(j + 2, "hier", "dan", "in", "bij", "vaak", "altijd")
                    || stukken.IsWoord(j - 1, "men")
                    || stukken.IsWoord(j + 1, "men"))
                || stukken.IsWoord(j, "gezegde", "spreekwoord", "spreuk", "uitdrukking"))
            {
                return true;
            }
        }

        return false;
    }
}
