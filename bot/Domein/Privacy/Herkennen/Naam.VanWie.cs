namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Names behind those who are told of: a couple, or whose somebody is.</summary>
internal sealed partial class Naam
{
    /// <summary>"die boy jerrel": a word that is a first name too, unless it is pointed at.</summary>
    private bool IsVerwant(int i) =>
        _stukken[i].Is(Kenmerk.Verwant)
            || _stukken.Woord(i) is "boy" or "girl" or "guy" && !_stukken[i].Kap && _stukken.Woord(i - 1) is "die" or "deze" or "een"
                or "mijn" or "n";

    /// <summary>"het echtpaar Poortvliet": who are one by their name, also when that is a place.</summary>
    private bool IsGezin(int i) =>
        _stukken.Woord(i) is "echtpaar" or "stel" or "gezin" or "gebroeders" or "gezusters" or "weduwe" or "weduwnaar" or "broers"
            or "zussen" or "broer" or "zus"
            && _stukken.Woord(i - 1) is not ("een" or "elk" or "ieder" or "geen");

    /// <summary>"die jongen van Boogaard", "een kennis van Poldervaart": whose, with a capital and no place.</summary>
    private (int Eerste, int Laatste, double Bewijs)? VanWie(int i)
    {
        if (_stukken.Woord(i) is not "van"
            || _stukken.Op(i + 1) is not { Kap: true, Hoofdletters: false, IsWoord: true, Vorm.Length: > 3 } naam
            || naam.Is(GeenNaam | Kenmerk.Plaats | Kenmerk.Engels | Kenmerk.Feest | Kenmerk.Voording)
            || !Kan(i + 1)
            || _gezegd[i + 1]
            || _stukken.Op(i - 1) is not { IsWoord: true } wie
            || _grond.IsVoorDing(i + 1)
            || _grond.IsVanDing(i + 1, i + 1))
        {
            return null;
        }

        var aangewezen = _stukken.Woord(i - 2) is "die" or "dat" or "deze" or "dit" or "ene";
        var naaste = _stukken.Woord(i - 1) is "kennis" or "vriend" or "vriendin" or "zoon" or "dochter" or "moeder" or "vader"
            or "broer" or "zus" or "buurman" or "buurvrouw" or "vrouw" or "man" or "jongen" or "meisje" or "oma" or "opa"
            or "kinderen" or "jongens" or "weduwe" or "ex" or "neef" or "nicht" or "tante" or "oom" or "kind";
        return naaste
            && (aangewezen || !wie.Is(Kenmerk.Titel) && _stukken.Woord(i - 2) is "een" or "de" or "mijn")
            && (aangewezen || _stukken.Woord(i - 1) is not ("vrouw" or "man" or "jongen" or "meisje" or "kinderen" or "jongens" or "kind"))
            && !Woordvorm.IsMeervoud(naam.Vorm)
            && (Naamwoord.IsAchternaam(naam)
                || Naamwoord.IsOnbekend(naam)
                || !naam.Is(Kenmerk.Veel) && _stukken.Op(i + 2) is not { Kap: true })
            ? (i + 1, Verder(i + 1), 1.1)
            : null;
    }

    /// <summary>"een bundel van R. Kopland": initials and a surname of who made what is read.</summary>
    private (int Eerste, int Laatste, double Bewijs)? MetInitialen(int i) =>
        Initialen(i) is { } naam ? _grond.IsVanMaker(i) ? naam with { Bewijs = 0 } : naam : null;

    /// <summary>"buurman van der steen": a prefix of which only a surname comes.</summary>
    private int? MetVoegsel(int j)
    {
        var k = NaVoegsels(j);
        return k > j
            && _stukken.HeeftWoord(j, k - 1, static woord => woord is "der" or "den" or "vd" or "vdr" or "vander" or "vanden" or "el"
                or "ter" or "ten")
            && _stukken.Op(k) is { IsWoord: true } naam
            && Aaneen(j, k)
            && (naam.Is(Kenmerk.Achternaam) || Naamwoord.NaVoegsel.Contains(naam) || Naamwoord.IsOnbekend(naam))
            && !naam.Is(Kenmerk.Functie)
            ? k
            : null;
    }
}
