namespace TeamsHerstelBot.Domein.Privacy;

internal sealed partial class Naam
{
    private const int LangsteGebouw = 8;

    private static readonly string[] Beroepen = Gegevens.Lijst("beroepeind");

    private static readonly string[] Woordletters = Gegevens.Lijst("woordletter");

    private static readonly Eindes Gebouweinden = new(Gegevens.Lijst("gebouweind"));

    /// <summary>"mevrouw K.", "mw. vd berg", "familie Yilmaz", "dhr j. de vries".</summary>
    private (int Eerste, int Laatste, double Bewijs)? NaTitel(int i)
    {
        if (!_stukken[i].Is(Kenmerk.Titel) || IsPraktijk(i)) return null;

        // "de wijk Heer Hugo".
        if (_stukken[i] is { Kap: true, OpentZin: false } && (_grond.IsNaDing(i) || _grond.IsGekeken(i)))
            return (i, Verder(_stukken.IsTeken(i + 1, '.') ? i + 2 : i + 1), 0);
        if (NaarWieGenoemd(i) is { } gebouw) return (i, gebouw, 0);
        var j = i + 1;
        if (_stukken.IsTeken(j, '.') || _stukken.Woord(j) is "punt") j++;
        j = NaAarzeling(j);
        while (_stukken.Op(j) is { } titel && titel.Is(Kenmerk.Titel) && _stukken.Op(j + 1) is { IsWoord: true })
        {
            j += _stukken.IsTeken(j + 1, '.') ? 2 : 1;
        }

        var initiaal = j;
        while (_stukken.Op(j) is { IsLetter: true } && _stukken.IsTeken(j + 1, '.') && _stukken.Woord(j) is not ("v" or "d" or "t")) j += 2;
        if (j == initiaal + 2 && IsMetOfVan(initiaal)) return (i, i, 0);
        if (j > initiaal && !IsAchter(j)) return (i, j - 2, Leeg(_stukken[initiaal].Vorm) ? 0 : 1.5);
        if (NaTitelvoegsel(j) is { } delen) return (i, delen, 1.6);
        if (MetTussenletter(j) is { } drie) return (i, drie, 1.4);
        var k = NaVoegsels(j);
        if (_stukken.Op(k) is not { IsWoord: true } naam || !Aaneen(j, k)) return null;
        if (naam.IsLetter) return Letter(i, k);
        if (naam.HeeftStreep && Lexicon.Standaard.Is(naam.Vorm.Split('-')[^1], Kenmerk.Orgwoord))
            return (i, k, 0);
        if (MetStreepje(k) is { } samen) return (i, samen, 1.6);
        if (k == j && VoorPersoonsvorm(i, k) is { } plek) return plek;
        if (NaTitelWoord(i, k) is { } woord) return woord;
        if (!Kan(k)
            && !(naam.Kap && k > j && !naam.Is(Kenmerk.Functie) || naam.Hoofdletters && naam.Is(Kenmerk.Achternaam | Kenmerk.Voornaam)))
        {
            return null;
        }

        if (naam.Kap)
        {
            return (
                i, Verder(k),
                naam.OpentZin && !_stukken[i].Kap && _stukken.IsTeken(k - 1, '.') && k == i + 2 && _stukken[i].Vorm.Length > 4 ? 0 : 2.5);
        }

        var kort = j < k && _stukken.HeeftWoord(j, k - 1, static woord => woord is "vd" or "v" or "vdr" or "vdn" or "vh" or "d");
        if (Naamwoord.IsVoornaam(naam) || Naamwoord.IsAchternaam(naam) || kort) return (i, Verder(k), 2);
        if (k > j || j > initiaal)
        {
            return Naamwoord.NaVoegsel.Contains(naam) || Naamwoord.IsOnbekend(naam) || (j > initiaal && naam.Is(Kenmerk.Achternaam))
                ? (i, Verder(k), 1.4)
                : null;
        }

        // "fam. kruithof": two words in one, and in no dictionary.
        if (naam.Kenmerk == Kenmerk.Geen && naam.Vorm.Length > 4 && IsDaarna(k + 1) && !IsBeroep(naam.Vorm))
        {
            return naam.IsSpelfout ? null : (i, Verder(k), 1.3);
        }

        if (IsTitelslot(naam, k)) return (i, k, 1.2);
        if (Naamwoord.IsOnbekend(naam)) return naam.IsSpelfout ? null : (i, Verder(k), 1.5);
        return naam.Is(Kenmerk.Achternaam | Kenmerk.Voornaam) && !Naamgrond.IsBijwoord(naam) ? (i, k, 1.1) : null;
    }

    /// <summary>"is dokter bosman een fijne plek", "van de dokter sertraline": where people go, not who.</summary>
    private bool IsPraktijk(int i) =>
        _stukken[i].Vorm is "dokter" or "dr" or "drs" or "zuster" or "broeder"
            && (_stukken.Woord(i - 1) is "de" or "een" or "mijn" or "haar" or "zijn" or "onze" && _stukken.Op(i + 1) is { Kap: false }
                || _stukken.HeeftWoord(i + 2, i + 8, static woord => woord is "plek" or "praktijk" or "wachtlijst" or "poli"
                    or "spreekuur" or "assistente"));

    /// <summary>"het Dr. Leo Kannerhuis", "het Prof. Dr. Leijtenhuis": a house with the name of whom it is called after.</summary>
    private int? NaarWieGenoemd(int i)
    {
        if (_stukken[i].Vorm is not ("dr" or "prof" or "professor" or "pater" or "ds" or "mgr")
            || _stukken.Woord(i - 1) is not ("het" or "'t" or "t" or "de"))
        {
            return null;
        }

        for (var j = i + 1; j < i + LangsteGebouw && _stukken.Op(j) is { } deel; j++)
        {
            if (deel.IsTeken('.') || deel.Is(Kenmerk.Titel)) continue;
            if (deel is not { IsWoord: true, Kap: true }) return null;
            if (Gebouweinden.Is(deel.Vorm, langer: 3)) return j;
        }

        return null;
    }

    /// <summary>"Betreft: Huizinga / herbeoordeling": whom a note is about.</summary>
    private (int Eerste, int Laatste, double Bewijs)? InKop(int i) =>
        _stukken[i] is { Kap: true, Hoofdletters: false } naam
            && _stukken.IsTeken(i + 1, '/')
            && (_stukken.IsTeken(i - 1, ':') || _stukken.IsTeken(i - 1, '.'))
            && _stukken.Woord(i - 2) is "betreft" or "betr" or "inz" or "inzake" or "re" or "cl" or "client" or "clt" or "bewoner"
                or "bew" or "casus" or "dossier"
            && !naam.Is(Kenmerk.Organisatie | Kenmerk.Orgwoord | Kenmerk.Plaats)
            && (Naamwoord.IsAchternaam(naam) || Naamwoord.IsVoornaam(naam) || Naamwoord.IsOnbekend(naam))
            ? (i, i, 1.3)
            : null;

    /// <summary>"mevrouw wijkverpleegkundige".</summary>
    private static bool IsBeroep(string vorm) => Array.Exists(Beroepen, b => vorm.EndsWith(b, StringComparison.Ordinal));

    /// <summary>"de heer, eh, Abubakari": as it is said aloud.</summary>
    private int NaAarzeling(int j)
    {
        var k = _stukken.IsTeken(j, ',') ? j + 1 : j;
        if (_stukken.Woord(k) is not ("eh" or "ehm" or "euh" or "uh" or "uhm" or "um")) return j;
        return _stukken.IsTeken(k + 1, ',') ? k + 2 : k + 1;
    }

    /// <summary>"tjon a fat", "sjak shie": a surname of more words, of which one is in no list.</summary>
    private int? MetTussenletter(int j)
    {
        var n = _stukken.Woord(j + 1) is "a" or "sie" or "kon" ? j + 2 : j + 1;
        return _stukken.Op(j) is { IsWoord: true, Vorm.Length: > 2 } een
            && Naamwoord.IsOnbekend(een)
            && _stukken.Op(n) is { IsWoord: true, Vorm.Length: > 2 } twee
            && Aaneen(j, n)
            && (n > j + 1 ? !twee.Is(Kenmerk.Functie | Kenmerk.Mensdoet) : Naamwoord.IsOnbekend(twee) && !twee.IsSpelfout)
            ? n
            : null;
    }

    /// <summary>"mevrouw K", "dhr v drinkt"; not "meneer u bent".</summary>
    private (int Eerste, int Laatste, double Bewijs)? Letter(int i, int k)
    {
        var naam = _stukken[k];
        if (Leeg(naam.Vorm) || !naam.Kap && Woordletters.Contains(naam.Vorm)) return null;
        var n = NaVoegsels(k + 1);
        return _stukken.Op(n) is { IsWoord: true } achter && achter.Is(Kenmerk.Achternaam) && !achter.Is(Kenmerk.Functie) && Aaneen(k, n)
            ? (i, Verder(n), 1.8)
            : (i, k, 1.5);
    }

    /// <summary>A surname that is a word, or a rank, as well: "mevrouw Prins", "dhr post drinkt".</summary>
    private (int Eerste, int Laatste, double Bewijs)? NaTitelWoord(int i, int k)
    {
        var naam = _stukken[k];
        if (!naam.Is(Kenmerk.Achternaam) || naam.Is(Kenmerk.Functie | Kenmerk.Titel) && !naam.Kap) return null;
        if (naam.Kap && !naam.OpentZin) return (i, Verder(k), 2);
        return naam.Is(Kenmerk.Gewoon)
            && !naam.Is(Kenmerk.Mensdoet | Kenmerk.Neemtpersoon)
            && _stukken.Op(k + 1) is { IsWoord: true } na
            && (na.Is(Kenmerk.Mensdoet) || na.Vorm is "haar" or "zijn" or "z'n" or "zn" or "d'r" or "dr" or "kan" or "moet")
            ? (i, k, 1.2)
            : null;
    }

    /// <summary>A surname may follow initials here.</summary>
    private bool IsMetOfVan(int letter) =>
        _stukken[letter] is { Kap: false, Vorm: "m" or "v" }
            && _stukken.Op(letter + 2) is { IsWoord: true, Kap: false } na
            && na.Is(Kenmerk.Gewoon)
            && !na.Is(Kenmerk.Functie)
            && !Zinsbouw.IsPersoonsvorm(na);

    private bool IsAchter(int j)
    {
        var k = NaVoegsels(j);
        if (_stukken.Op(k) is not { IsWoord: true } naam || !Aaneen(j, k)) return false;
        return (naam.Kap && !naam.OpentZin && !naam.Is(Kenmerk.Functie))
            || Naamwoord.IsAchternaam(naam)
            || Naamwoord.IsVoornaam(naam)
            || (k > j && Naamwoord.NaVoegsel.Contains(naam));
    }
}
