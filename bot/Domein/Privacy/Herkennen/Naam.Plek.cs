namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Words that are a name because nothing else fits where they stand: "mevrouw goedkoop durft niet".</summary>
internal sealed partial class Naam
{
    private const int VerAls = 7;

    private const Kenmerk GeenNaam = Kenmerk.Functie | Kenmerk.Mensdoet | Kenmerk.Neemtpersoon | Kenmerk.Titel | Kenmerk.Verwant
        | Kenmerk.Rol | Kenmerk.Orgwoord | Kenmerk.Organisatie | Kenmerk.Nationaal | Kenmerk.Bezit | Kenmerk.Maand;

    private static readonly Woordenset Plekwoorden = Gegevens.Verzameling("plekwoord");

    /// <summary>What surnames that are a place or a house end on.</summary>
    private static readonly Eindes Eindnamen = new(Gegevens.Lijst("eindnaam"));

    private static readonly Eindes Plekeinden = new(["plein", "park", "plantsoen", "straat"]);

    /// <summary>Behind "ter" or "ten" these are no name: "ter plekke".</summary>
    private static readonly Woordenset Uitdrukkingen = Gegevens.Verzameling("terwoord");

    private static readonly Woordenset Telnamen = Gegevens.Verzameling("telnaam");

    /// <summary>"max 2 tabletten", "Willem II": what is counted, and a king or a club.</summary>
    private bool IsGeteld(int i) =>
        _stukken.Op(i + 1) is { IsGetal: true } && Telnamen.Contains(_stukken[i])
            || _stukken.Op(i + 1) is { Hoofdletters: true, Vorm: "ii" or "iii" or "iv" };

    /// <summary>"Anton Pieckplein": what is called after somebody. Surnames end in a dijk, a laan or a weg.</summary>
    private bool IsPleknaam(int i) => _stukken[i].Kap && !_stukken[i].Is(Kenmerk.Achternaam) && Plekeinden.Is(_stukken[i].Vorm, langer: 3);

    /// <summary>
    /// "mevrouw goedkoop durft", "meneer zomer drinkt": in a main clause nothing else stands between a person and the verb.
    /// </summary>
    private (int Eerste, int Laatste, double Bewijs)? VoorPersoonsvorm(int i, int k)
    {
        var naam = _stukken[k];
        return !naam.Kap
            && naam.Vorm.Length > 2
            && naam.Is(Kenmerk.Gewoon)
            && (!naam.Is(GeenNaam) || naam.Vorm is "zomer" or "winter" or "herfst" or "lente" or "zondag")
            && !IsBeroep(naam.Vorm)
            && !Plekwoorden.Contains(naam)
            && !IsDeelwoord(naam.Vorm)
            && !(_stukken.Woord(i - 1) is "de" or "een" or "die" or "deze" or "geen" or "het" or "dit"
                && _stukken[i].Vorm is not ("heer" or "familie"))
            && (Zinsbouw.IsPersoonsvorm(_stukken.Op(k + 1)) && !Zinsbouw.IsBijzin(_stukken, i) || IsVooropgezet(i, k))
            ? (i, k, 1.2)
            : null;
    }

    /// <summary>"van mevrouw hooft krijg ik", "voor meneer lang zoeken we": what stands before the verb is one part.</summary>
    private bool IsVooropgezet(int i, int k) =>
        _stukken.Op(i - 1) is { IsWoord: true, OpentZin: true } voor
            && voor.Vorm is "van" or "voor" or "met" or "bij" or "over" or "aan" or "naar" or "tegen"
            && _stukken.Woord(k + 2) is "ik" or "je" or "jij" or "we" or "wij" or "ze" or "zij" or "hij" or "jullie"
            && _stukken.Op(k + 1) is { IsWoord: true } doet
            && (doet.Vorm is "ben" or "heb" or "wil" or "kan" or "ga" or "moet" || doet.Is(Kenmerk.Gewoon) && !doet.Is(Kenmerk.Functie));

    /// <summary>
    /// "mw poortvliet was", "mevr dijkhuis over haar tuin", "dhr stoel en zijn zoon": a place, a house or a word that is a surname behind a
    /// prefix, which is no part of what somebody does.
    /// </summary>
    private bool IsTitelslot(Stuk naam, int k) =>
        (naam.Is(Kenmerk.Plaats) && !naam.Is(Kenmerk.Veel)
            || naam.Is(Kenmerk.Gewoon)
            && !naam.Is(Kenmerk.Veel)
            && Eindnamen.Is(naam.Vorm, langer: 3)
            || Naamwoord.NaVoegsel.Contains(naam) && !Naamgrond.IsBijwoord(naam))
        && !naam.Is(GeenNaam)
        && (Zinsbouw.IsSlot(_stukken, k + 1) || _stukken[k + 1].Is(Kenmerk.Functie) || Zinsbouw.IsPersoonsvorm(_stukken[k + 1]));

    /// <summary>"mevrouw verward gevonden", "dhr opgenomen": what happened, told short.</summary>
    private static bool IsDeelwoord(string vorm) =>
        vorm.Length > 5 && (vorm.StartsWith("ge", StringComparison.Ordinal) || vorm.Contains("ge", StringComparison.Ordinal))
            && vorm[^1] is 'd' or 't' or 'n';

    /// <summary>"mevrouw ter haar romeny", "meneer op den camp": a prefix right behind a title, and what follows it.</summary>
    private int? NaTitelvoegsel(int j)
    {
        if (_stukken.Woord(j) is "op" or "aan" or "in" or "uit" or "over" && _stukken.Woord(j + 1) is "den" or "der" or "'t" or "ten"
            or "ter")
            return Naamdelen(j + 2);
        if (_stukken.Woord(j) is not ("ter" or "ten" or "el" or "al" or "ait" or "ben" or "abu" or "vd" or "vande" or "vander"
            or "vanden" or "van")) return null;
        if (_stukken[j].Kap) return null;
        if (_stukken.Woord(j) is "van" && _stukken.Woord(j + 1) is not ("der" or "den" or "ter" or "ten")) return null;
        var k = _stukken.Woord(j) is "van" ? j + 2 : j + 1;
        return _stukken.Woord(j) is "ter" or "ten" && _stukken.Op(k) is { } woord
            && Uitdrukkingen.Contains(woord) ? null : Naamdelen(k);
    }

    /// <summary>"van der velde heeft": what no other word comes behind.</summary>
    private bool IsVanDer(int i) =>
        !_stukken[i].Kap
            && (_stukken.Woord(i) is "van" && _stukken.Woord(i + 1) is "der"
                || _stukken.Woord(i) is "vander"
                || _stukken[i] is { Vorm: "vd", OpentZin: true })
            && NaVoegsels(i) is var k
            && _stukken.Op(k) is { IsWoord: true, Kap: false } naam
            && (naam.Is(Kenmerk.Achternaam) || Naamwoord.NaVoegsel.Contains(naam))
            && !naam.Is(Kenmerk.Functie)
            && (Zinsbouw.IsPersoonsvorm(_stukken.Op(k + 1)) || Zinsbouw.IsSlot(_stukken, k + 1)
                || _stukken.Woord(i - 1) is "heet" or "heette");

    /// <summary>"van den berg is boos": who does it stands first, and nothing but a surname is called so.</summary>
    private bool IsVanDen(int i) =>
        !_stukken[i].Kap
            && _stukken.Woord(i) is "van"
            && _stukken.Woord(i + 1) is "den"
            && (_stukken[i].OpentZin || _stukken.Woord(i - 1) is "dat" or "want" or "omdat" or "en" or "of" or "maar")
            && _stukken.Op(i + 2) is { IsWoord: true, Kap: false } naam
            && (naam.Is(Kenmerk.Achternaam) || Naamwoord.NaVoegsel.Contains(naam))
            && !naam.Is(Kenmerk.Functie)
            && Zinsbouw.IsPersoonsvorm(_stukken.Op(i + 3));

    /// <summary>A part of a name that may be any word, and the rest of it.</summary>
    private int? Naamdelen(int k)
    {
        if (_stukken.Op(k) is not { IsWoord: true, Vorm.Length: > 2 } deel || deel.Is(Kenmerk.Mensdoet) || !Aaneen(k - 1, k)) return null;
        var laatste = Verder(k);
        while (_stukken.Op(laatste + 1) is { IsWoord: true } rest && Naamwoord.IsOnbekend(rest) && !rest.IsSpelfout) laatste++;
        return laatste;
    }

    /// <summary>"de wit-van dam", "jansen-el idrissi": two surnames, of which the second has its prefix with the first.</summary>
    private int? MetStreepje(int k)
    {
        if (_stukken.Op(k) is not { IsWoord: true } naam || naam.Vorm.Split('-') is not [var een, var twee] || een.Length < 2) return null;
        var eerste = Lexicon.Standaard.Is(een, Kenmerk.Achternaam) || Naamwoord.NaVoegsel.Contains(een);
        if (Lexicon.Standaard.Is(twee, Kenmerk.Tussenvoegsel))
        {
            var n = NaVoegsels(k + 1);
            return _stukken.Op(n) is { IsWoord: true } achter && achter.Vorm.Length > 1 && Aaneen(k, n) ? n : null;
        }

        return eerste && Lexicon.Standaard.Is(twee, Kenmerk.Achternaam | Kenmerk.Voornaam) ? Verder(k) : null;
    }

    /// <summary>"dochter amber wil", "zijn broer storm is": a first name that is a word too, where a person stands.</summary>
    private bool IsKleinVoornaam(int i, int j)
    {
        var naam = _stukken[j];
        if (!naam.Is(Kenmerk.Voornaam) || naam.Is(GeenNaam) || naam.Vorm.Length < 2) return false;
        if (Zinsbouw.IsPersoonsvorm(_stukken.Op(j + 1))) return !Zinsbouw.IsBijzin(_stukken, i) || !Naamgrond.IsBijwoord(naam);
        return i > 0 && _stukken[i - 1].Is(Kenmerk.Bezit) && Zinsbouw.IsSlot(_stukken, j + 1) && !Naamgrond.IsBijwoord(naam);
    }

    /// <summary>"de jongens appie en momo": two of them by name.</summary>
    private bool IsTweetal(int j)
    {
        return _stukken.Woord(j + 1) is "en" && Is(j) && Is(j + 2) && (Los(j) || Los(j + 2));

        bool Is(int k) => _stukken.Op(k) is { } naam && Kan(k) && (naam.Is(Kenmerk.Voornaam) || Los(k)) && !naam.Is(Kenmerk.Veel);
        bool Los(int k) => !_stukken[k].Is(Kenmerk.Gewoon)
            && (_stukken[k].Is(Kenmerk.Voornaam) || Naamwoord.IsOnbekend(_stukken[k]) && !_stukken[k].IsSpelfout);
    }

    /// <summary>"wubbo en trijn maken ruzie": two first names, and both do something.</summary>
    private bool IsPaar(int i) =>
        _stukken[i].OpentZin
            && IsTweetal(i)
            && Naamwoord.IsVoornaam(_stukken[i])
            && !_stukken[i].Is(Kenmerk.Organisatie)
            && !_gezegd[i + 2]
            && _stukken.Op(i + 3) is { IsWoord: true } doen
            && (doen.Vorm is "zijn" or "hebben" or "gaan" or "staan" or "doen" or "kunnen" or "willen"
                || doen.Is(Kenmerk.Gewoon) && !doen.Is(Kenmerk.Functie) && doen.Vorm.EndsWith("en", StringComparison.Ordinal));

    /// <summary>"Bakker, mevrouw, wil": a surname with the title behind it, as in a list.</summary>
    private (int Eerste, int Laatste, double Bewijs)? VoorTitel(int i)
    {
        if (_stukken[i] is not { Kap: true } naam || naam.Is(GeenNaam) || !_stukken.IsTeken(i + 1, ',')) return null;
        var t = _stukken.Woord(i + 2) is "de" ? i + 3 : i + 2;
        return _stukken.Woord(t) is "mevrouw" or "mevr" or "mw" or "meneer" or "dhr" or "heer" or "mej" or "mijnheer" or "mvr"
            && (naam.Is(Kenmerk.Achternaam) || Naamwoord.IsOnbekend(naam) && !naam.IsSpelfout)
            && (Zinsbouw.IsSlot(_stukken, t + 1) || Zinsbouw.IsPersoonsvorm(_stukken.Op(t + 1)))
            ? (i, t, 1.3)
            : null;
    }

    /// <summary>"staat bekend als Van Puffelen": a prefix with a capital in the middle of a sentence, and a word that is no word.</summary>
    private bool IsVreemdVoegsel(int i, int k) =>
        _stukken[i] is { Kap: true, OpentZin: false }
            && _stukken[k] is { Kap: true } naam
            && naam.Vorm.Length > 3
            && !_stukken[i - 1].Is(Kenmerk.Voorplek)
            && _stukken.Woord(i - 1) is not ("de" or "het" or "een" or "bij" or "'t" or "dit" or "deze" or "ons" or "onze")
            && !Naamgrond.IsGebouw(naam)
            && (Naamwoord.IsOnbekend(naam) || naam.Is(Kenmerk.Achternaam) && (IsAls(i) || _grond.IsGenoemd(i)));

    /// <summary>"staat ze als", "ondertekend met": how somebody is called.</summary>
    private bool IsAls(int i) => _stukken.Woord(i - 1) is "als" or "met" or "door"
        && _stukken.HeeftWoord(i - VerAls, i - 1, Naamgrond.IsNoemwoord);
}
