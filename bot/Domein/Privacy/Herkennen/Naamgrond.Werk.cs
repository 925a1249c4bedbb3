namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Who is in a book, whose music is played, and what has a model.</summary>
internal sealed partial class Naamgrond
{
    private const int VerMuziek = 9;
    private const int VerGekeken = 5;
    private const int VerGezegde = 10;

    private static readonly Woordenset Verhalen = Gegevens.Verzameling("verhaal");

    private static readonly Woordenset Gedraaid = Gegevens.Verzameling("muziekdoet");

    private static readonly Woordenset Muziek = Gegevens.Verzameling("muziekwoord");

    /// <summary>"Job uit de Bijbel", "Assepoester in het sprookje".</summary>
    private bool IsFiguur(int laatste)
    {
        if (stukken.Woord(laatste + 1) is not ("uit" or "in")) return false;
        var j = stukken.Woord(laatste + 2) is "de" or "het" or "een" or "die" or "dat" or "'t" ? laatste + 3 : laatste + 2;
        if (stukken.Woord(j) is "oude" or "nieuwe") j++;
        return stukken.Op(j) is { IsWoord: true } werk
            && (Verhalen.Contains(werk) || stukken.Woord(laatste + 1) is "uit" && Werken.Contains(werk));
    }

    /// <summary>"we draaien Jannes en dan zingt iedereen": whose music it is.</summary>
    private bool IsGedraaid(int i)
    {
        if (!stukken[i].Kap || stukken.Op(i - 1)?.Is(Kenmerk.Verwant | Kenmerk.Titel) == true) return false;
        for (var j = i - 1; j >= 0 && j >= i - VerMuziek; j--)
        {
            if (!Gedraaid.Contains(stukken[j])) continue;
            return stukken.HeeftWoord(j, i - 1, Muziek.Contains) || stukken.HeeftWoord(i + 1, i + VerMuziek, Muziek.Contains);
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
            if (stukken.Woord(j) is "kijkt" or "kijken" or "keek" or "keken" or "kijk") return true;
            if (stukken.Woord(j) is "naar" or "met" or "bij" or "of" or "dat" or "hoe" or "wat" or "en" or "samen" or "als" or "voor"
                or "om" or "uit" or "toe" or "op" or "zoals")
                return false;
        }

        return false;
    }

    /// <summary>"op z'n Jan Boerenfluitjes": how something is done.</summary>
    private bool IsManier(int i) =>
        stukken[i].Kap
            && (stukken.Woord(i - 1) is "z'n" or "zn" or "zijn" && stukken.Woord(i - 2) is "op"
                || stukken.Woord(i - 2) is "z'n" or "zn" or "zijn" && stukken.Woord(i - 3) is "op" && stukken[i - 1].Kap);

    /// <summary>"aan de Lange Delft": a street that is called by what kind it is.</summary>
    public bool IsStraatnaam(int i) =>
        stukken.Op(i) is { Kap: true }
            && stukken.Woord(i - 1) is "lange" or "korte" or "hoge" or "lage" or "brede" or "smalle" or "grote" or "kleine" or "oude"
                or "nieuwe"
            && stukken[i - 1] is { Kap: true, OpentZin: false }
            && stukken.Woord(i - 2) is "de" or "het"
            && stukken.Woord(i - 3) is "op" or "aan" or "in" or "bij" or "langs" or "achter" or "tussen" or "naar" or "over" or "van"
                or "om" or "voorbij" or "rond"
            && !stukken[i].Is(Kenmerk.Voornaam);

    /// <summary>"20 mg paroxetine", "citalopram 10 mg": what is weighed out.</summary>
    private bool IsMiddel(int i, int laatste) =>
        stukken.Woord(i - 1) is "mg" or "milligram" or "ml" or "mcg" && stukken.Op(i - 2) is { IsGetal: true }
            || stukken.Op(laatste + 1) is { IsGetal: true } && stukken.Woord(laatste + 2) is "mg" or "milligram" or "ml" or "mcg";

    /// <summary>"Joy als naam voor de meidengroep": something is called so.</summary>
    private bool IsAlsNaam(int laatste) =>
        stukken.Woord(laatste + 1) is "als"
            && stukken.Woord(laatste + 2) is "naam" or "titel" or "motto" or "slogan" or "merk" or "thema"
            && stukken.Woord(laatste + 3) is "voor" or "van" or "bij" or "kiezen" or "nemen";

    /// <summary>"Bloem, suiker en olie zijn op": a word that begins a list of things.</summary>
    private bool IsOpgesomd(int i) =>
        stukken[i] is { Kap: true, OpentZin: true } stuk
            && stuk.Is(Kenmerk.Gewoon)
            && stukken.IsTeken(i + 1, ',')
            && IsZaak(i + 2)
            && (stukken.Woord(i + 3) is "en" or "of" || stukken.IsTeken(i + 3, ','))
            && IsZaak(i + 4);

    private bool IsZaak(int i) =>
        stukken.Op(i) is { IsWoord: true, Kap: false } stuk
            && stuk.Is(Kenmerk.Gewoon)
            && !stuk.Is(Kenmerk.Voornaam | Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Derde | Kenmerk.Mensdoet);

    /// <summary>"een Topro Troja 5G", "billy kast van ikea": a thing that is sold.</summary>
    private bool IsModel(int i, int laatste)
    {
        if (stukken[i].Kap
            && stukken.Woord(i - 1) is "een" or "type" or "model" or "merk"
            && stukken.Op(laatste + 1) is { IsGetal: true, Vorm.Length: <= 3 }
            && stukken.Op(laatste + 2) is { IsLetter: true, Los: false })
        {
            return true;
        }

        return stukken.Op(laatste + 1) is { IsWoord: true, Kap: false } ding
            && ding.Is(Kenmerk.Gewoon)
            && !ding.Is(Kenmerk.Functie | Kenmerk.Verwant | Kenmerk.Mensdoet)
            && stukken.Woord(laatste + 2) is "van"
            && stukken.Op(laatste + 3) is { IsWoord: true } maker
            && maker.Is(Kenmerk.Organisatie)
            && !maker.Is(Kenmerk.Voornaam | Kenmerk.Achternaam);
    }

    /// <summary>Without one of these words nothing is said by everybody.</summary>
    private readonly bool _heeftGezegde = stukken.Heeft(
        s => s.IsWoord && s.Vorm is "zeggen" or "zegt" or "gezegde" or "spreekwoord" or "spreuk" or "uitdrukking");

    /// <summary>"zeggen ze hier", "men zegt": who is named in it is nobody.</summary>
    private bool IsInGezegde(int i)
    {
        if (!_heeftGezegde || stukken[i].Is(Kenmerk.Achternaam) && !stukken[i].Is(Kenmerk.Voornaam)) return false;
        for (var j = Math.Max(0, i - VerGezegde); j <= i + VerGezegde && j < stukken.Count; j++)
        {
            if (IsGezegde(j)) return true;
        }

        return false;
    }

    private bool IsGezegde(int j) => stukken.Woord(j) switch
    {
        "zeggen" or "zegt" =>
            (stukken.Woord(j + 1) is "men" or "we" || stukken.Woord(j) is "zeggen" && stukken.Woord(j + 1) is "ze")
                && stukken.Woord(j + 2) is "hier" or "dan" or "in" or "bij" or "vaak" or "altijd"
                || stukken.Woord(j - 1) is "men"
                || stukken.Woord(j + 1) is "men",
        "gezegde" or "spreekwoord" or "spreuk" or "uitdrukking" => true,
        _ => false,
    };
}
