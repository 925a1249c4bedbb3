namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Names behind those who are told of: a couple, or whose somebody is.</summary>
internal sealed partial class Naam
{
    /// <summary>"die boy jerrel": a word that is a first name too, unless it is pointed at.</summary>
    private bool IsVerwant(int i) =>
        _stukken[i].Is(Kenmerk.Verwant)
            || _stukken.IsWoord(i, "boy", "girl", "guy") && !_stukken[i].Kap && _stukken.IsWoord(i - 1, "die", "deze", "een", "mijn", "n");

    /// <summary>"het echtpaar Poortvliet": who are one by their name, also when that is a place.</summary>
    private bool IsGezin(int i) =>
        _stukken.IsWoord(
            i, "echtpaar", "stel", "gezin", "gebroeders", "gezusters", "weduwe", "weduwnaar", "broers", "zussen", "broer", "zus")
            && !_stukken.IsWoord(i - 1, "een", "elk", "ieder", "geen");

    /// <summary>"die jongen van Boogaard", "een kennis van Poldervaart": whose, with a capital and no place.</summary>
    private (int Eerste, int Laatste, double Bewijs)? VanWie(int i)
    {
        if (!_stukken.IsWoord(i, "van")
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

        var aangewezen = _stukken.IsWoord(i - 2, "die", "dat", "deze", "dit", "ene");
        var naaste = _stukken.IsWoord(
            i - 1, "kennis", "vriend", "vriendin", "zoon", "dochter", "moeder", "vader", "broer", "zus", "buurman", "buurvrouw", "vrouw",
            "man", "jongen", "meisje", "oma", "opa", "kinderen", "jongens", "weduwe", "ex", "neef", "nicht", "tante", "oom", "kind");
        return naaste
            && (aangewezen || !wie.Is(Kenmerk.Titel) && _stukken.IsWoord(i - 2, "een", "de", "mijn"))
            && (aangewezen || !_stukken.IsWoord(i - 1, "vrouw", "man", "jongen", "meisje", "kinderen", "jongens", "kind"))
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
            && Enumerable.Range(j, k - j).Any(v => _stukken.IsWoord(v, "der", "den", "vd", "vdr", "vander", "vanden", "el", "ter", "ten"))
            && _stukken.Op(k) is { IsWoord: true } naam
            && Aaneen(j, k)
            && (naam.Is(Kenmerk.Achternaam) || Naamwoord.NaVoegsel.Contains(naam.Vorm) || Naamwoord.IsOnbekend(naam))
            && !naam.Is(Kenmerk.Functie)
            ? k
            : null;
    }
}
