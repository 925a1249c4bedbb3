namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Names of people: behind a title or kinship, initials with a surname, and words that stand where a person stands.</summary>
internal sealed partial class Naam
{
    private readonly Lezing _lezing;
    private readonly Stukken _stukken;
    private readonly bool[] _gezegd;
    private readonly Naamgrond _grond;

    private Naam(Lezing lezing)
    {
        _lezing = lezing;
        _stukken = lezing.Gespeld;
        _gezegd = Gezegde.Merk(lezing);
        Melding.Merk(_stukken, _gezegd);
        _grond = new(_stukken);
    }

    public static IEnumerable<Kandidaat> Zoek(Lezing lezing)
    {
        var naam = new Naam(lezing);
        for (var i = 0; i < naam._stukken.Count; i++)
        {
            if (!naam._stukken[i].IsWoord || naam._gezegd[i] || naam._stukken.IsTeken(i - 1, '@')) continue;
            if (naam.Kies(i) is not { } gezien) continue;
            if (gezien.Bewijs > 0 && !naam._gezegd[gezien.Laatste] && !naam._grond.IsVoorgelezen(i, gezien.Laatste))
            {
                yield return new(
                    VondstSoort.Naam, naam._stukken[gezien.Eerste].Begin, naam._stukken[gezien.Laatste].Einde, gezien.Bewijs, -1, -1);
            }

            i = gezien.Laatste;
        }
    }

    private (int Eerste, int Laatste, double Bewijs)? Kies(int i) =>
        Gespeld(i) ?? MetLetters(i) ?? InKop(i) ?? Roepnaam(i)
        ?? NaTitel(i) ?? NaVerwant(i) ?? VanWie(i) ?? MetInitialen(i) ?? VanOns(i) ?? VoorTitel(i) ?? Voegsel(i) ?? Woord(i);

    /// <summary>"haar zoon Daan", "buurvrouw els", "cliënt Amke".</summary>
    private (int Eerste, int Laatste, double Bewijs)? NaVerwant(int i)
    {
        if (!IsVerwant(i) || _stukken[i].Is(Kenmerk.Titel)) return null;
        var j = i + 1;
        if (_stukken.IsTeken(j, ',') || _stukken.IsTeken(j, '(') || _stukken.IsTeken(j, ':')) j++;
        if (_stukken.Woord(j) is "heet" or "heette" or "genaamd" or "genoemd" || _stukken.Woord(j) is "is") return null;
        if (_grond.IsVoorGebouw(j, j)) return (j, j, 0);
        if (MetVoegsel(j) is { } achter) return (j, Verder(achter), 1.4);
        if (IsTweetal(j)) return (j, j + 2, 1.3);
        if (_stukken.Op(j) is not { IsWoord: true } naam || !Kan(j) || _gezegd[j]) return null;
        var los = j > i + 1;
        if (naam.Kap)
        {
            if (naam.Is(Kenmerk.Gewoon) && !naam.Is(Kenmerk.Voornaam | Kenmerk.Achternaam))
                return los || naam.OpentZin || naam.Hoofdletters || _stukken[i] is { Kap: true, OpentZin: false } ? null : (j, j, 1.2);
            if (los && !Naamwoord.IsVoornaam(naam) && !(IsBijstelling(j) && !naam.Is(Kenmerk.Plaats | Kenmerk.Organisatie))) return null;
            var plaats = naam.Is(Kenmerk.Plaats) && !naam.Is(Kenmerk.Voornaam) && !IsDaarna(Verder(j) + 1) && !IsGezin(i);
            return (j, Verder(j), plaats ? 0 : 2.2);
        }

        if (los && IsBijstelling(j)) return (j, Verder(j), 1.3);
        if (los) return _stukken.IsTeken(j - 1, '(') && Naamwoord.IsVoornaam(naam) && naam.Vorm.Length > 3 ? (j, Verder(j), 1.4) : null;
        if (Naamwoord.IsVoornaam(naam)) return naam.Vorm.Length > 2 ? (j, Verder(j), 1.8) : null;
        if (IsKleinVoornaam(i, j)) return (j, j, 1.1);
        var bezit = i > 0 && _stukken[i - 1].Is(Kenmerk.Bezit);
        if (naam.Is(Kenmerk.Voornaam)
            && !naam.Is(Kenmerk.Veel | Kenmerk.Mensdoet)
            && (bezit || naam.Is(Kenmerk.Bekend) && _stukken.Op(j + 1) is { IsWoord: true }))
        {
            return (j, j, 1.1);
        }

        var zin = _stukken.Op(j + 1) is not { IsWoord: true } na || na.Is(Kenmerk.Functie | Kenmerk.Mensdoet);
        return Naamwoord.IsOnbekend(naam) && zin && naam.Vorm.Length > 3 && !naam.IsSpelfout && !IsSamengesteldMet(naam.Vorm)
            && !Woordvorm.IsVervoegd(naam.Vorm) && !(Woordvorm.IsMeervoud(naam.Vorm) && _stukken.Op(j + 1) is not { IsWoord: true })
            ? (j, Verder(j), bezit ? 1.3 : 1.1)
            : null;
    }

    /// <summary>"de zoon, rivelino, komt vrij".</summary>
    private bool IsBijstelling(int j)
    {
        var (naam, na) = (_stukken[j], Verder(j) + 1);
        if (_stukken.Op(na) is { IsWoord: true } achter && Naamwoord.IsOnbekend(achter)) na++;
        return (_stukken.IsTeken(j - 1, ',') && _stukken.IsTeken(na, ',') || _stukken.IsTeken(j - 1, '(') && _stukken.IsTeken(na, ')'))
            && (Naamwoord.IsVoornaam(naam)
                || naam.Is(Kenmerk.Voornaam) && !naam.Is(GeenNaam) && !Naamgrond.IsBijwoord(naam)
                || Naamwoord.IsOnbekend(naam) && naam.Vorm.Length > 3 && (naam.Kap || !naam.IsSpelfout));
    }

    /// <summary>"Van Dijk belde", "el Khattabi", "de Vries".</summary>
    private (int Eerste, int Laatste, double Bewijs)? Voegsel(int i)
    {
        var eerste = _stukken[i];
        if (!eerste.Is(Kenmerk.Tussenvoegsel) || eerste.IsLetter) return null;
        var k = NaVoegsels(i);
        if (KleinVoegsel(i, k) is { } klein) return (i, klein, 1.3);
        if (IsVanDen(i)) return (i, i + 2, 1.2);
        if (IsVanDer(i) && Naamdelen(k) is { } onder) return (i, onder, 1.2);
        if (eerste.Vorm is "van" && _stukken.Woord(i - 1) is "van" && Naamdelen(k) is { } dubbel) return (i, dubbel, 1.2);
        if (_stukken.Op(k) is not { IsWoord: true, Kap: true } naam || !Aaneen(i + 1, k) || _gezegd[k] || naam.Hoofdletters) return null;
        if (_grond.IsNaRol(i)) return (i, Verder(k), 0);
        if (_grond.IsStraatnaam(k + 1)) return (i, k + 1, 0);
        if ((naam.Is(Kenmerk.Orgwoord | Kenmerk.Organisatie | Kenmerk.Nationaal | Kenmerk.Functie)
                && !Naamwoord.NaVoegsel.Contains(naam))
            || _grond.IsNaDing(i)
            || _grond.IsVoorDing(k))
        {
            return null;
        }

        var vreemd =
            eerste.Vorm is "el" or "al" or "ait" or "ben" or "abu" or "bin" or "ibn" or "vd" or "vander" or "vande" or "von" or "dos"
                or "da";
        if (vreemd && !(eerste.Kap && eerste.OpentZin && naam.Is(Kenmerk.Gewoon)) && eerste.Vorm is not "ben") return (i, Verder(k), 1.4);
        if (k > i + 1 && _stukken.HeeftWoord(i + 1, k - 1, static woord => woord is "der" or "den" or "'t"))
        {
            return (i, Verder(k), 1.4);
        }

        var bekend = naam.Is(Kenmerk.Achternaam)
            && !naam.Is(Kenmerk.Gewoon)
            && !naam.Is(Kenmerk.Plaats)
            || Naamwoord.NaVoegsel.Contains(naam);
        if (eerste.Vorm is "van" && !eerste.Kap && (k == i + 1 || _stukken[i + 1].Vorm is "de" or "het") && !Naamwoord.IsAchternaam(naam))
        {
            return null;
        }

        if (eerste.Kap && !eerste.OpentZin && bekend) return (i, Verder(k), 1.5);
        if (IsVreemdVoegsel(i, k)) return (i, Verder(k), 1.2);
        if (eerste.Vorm is "in" or "op" or "aan" or "te" or "ter" or "ten" or "het" or "'t" && !eerste.Kap) return null;
        if (!bekend || Naamwoord.IsVoornaam(naam)) return null;
        var grond = _grond.Omgeving(i, k, onbekend: true);
        return eerste.Vorm is "van" or "de" && k > i && (naam.Is(Kenmerk.Achternaam) || k > i + 1) && 0.6 + grond >= 1
            ? (i, Verder(k), 0.6 + grond)
            : null;
    }

    /// <summary>"abu bakr", "el khattabi" in lower case: what no other word follows, with a name behind it.</summary>
    private int? KleinVoegsel(int i, int k) =>
        !_stukken[i].Kap
            && _stukken[i].Vorm is "el" or "al" or "ait" or "abu" or "abou" or "bin" or "ibn" or "oulad" or "ould"
            && _stukken.Op(k) is { IsWoord: true, Kap: false } naam
            && naam.Vorm.Length > 3
            && Aaneen(i, k)
            && !_gezegd[k]
            && Kan(k)
            && (
                Naamwoord.IsAchternaam(naam)
                    || Naamwoord.IsVoornaam(naam)
                    || Naamwoord.IsOnbekend(naam)
                    && (_stukken[i].Vorm is "abu" or "abou" or "ibn" || !naam.IsSpelfout))
            ? Verder(k)
            : null;

    private (int Eerste, int Laatste, double Bewijs)? Woord(int i)
    {
        if (!Kan(i) || (_stukken[i].Is(Kenmerk.Maand) && i > 0 && _stukken[i - 1].IsGetal)) return null;
        if (IsAfgebroken(i)) return null;
        if (MetLetter(i) is { } letter) return (i, letter, _grond.IsVanDing(i, letter) ? 0 : 1.6);
        if (IsPaar(i)) return (i, i + 2, 1.1);
        var laatste = Verder(i);
        if (_grond.IsAlledaags(i, laatste)) return null;
        if (IsGeteld(i) || IsPleknaam(laatste)) return (i, laatste, 0);
        var bewijs = _grond.Bewijs(i, laatste);
        if (bewijs is > -1 and < 1 && Naamtaal.IsNaam(_stukken, i, laatste) && !_grond.IsVanDing(i, laatste)) bewijs = Naamtaal.Bewijs;

        // What belongs to a thing or a public role goes through as a whole.
        return bewijs >= 1 ? (i, laatste, bewijs) : bewijs <= -1 ? (i, laatste, 0) : null;
    }

    /// <summary>"Flexcontr. is bij de helft": a word that is cut off, since the sentence goes on behind its full stop.</summary>
    private bool IsAfgebroken(int i) =>
        _stukken[i] is { Kap: true, OpentZin: true } woord
            && Naamwoord.IsOnbekend(woord)
            && _stukken.Op(i + 1) is { Los: false } punt && punt.IsTeken('.')
            && _stukken.Op(i + 2) is { IsWoord: true, Kap: false };

    private bool Kan(int i) => _stukken.Op(i) is { } stuk && Naamwoord.Kan(stuk);

    /// <summary>The name goes on: "van den Berg", "Jansen-de Vries", "yilmaz".</summary>
    private int Verder(int i)
    {
        while (true)
        {
            var j = NaVoegsels(i + 1);
            if (_stukken.Op(j) is not { IsWoord: true } volgend || !Aaneen(i + 1, j) || _gezegd[j]) return i;
            if (volgend.IsLetter)
            {
                if (!volgend.Kap || j > i + 1) return i;
                return _stukken.IsTeken(j + 1, '.') ? j : i;
            }

            var naam = volgend.Kap
                ? (Naamwoord.Kan(volgend) || (j > i + 1 && Naamwoord.NaVoegsel.Contains(volgend)))
                    && (j > i + 1 || !volgend.Is(Kenmerk.Gewoon) || volgend.Is(Kenmerk.Achternaam | Kenmerk.Voornaam))
                    && !(volgend.Is(Kenmerk.Plaats) && j > i + 1 && _stukken[i + 1].Vorm is "in" or "te" or "op")
                : Naamwoord.Kan(volgend)
                    && !_stukken[i].Kap
                    && (
                        Naamwoord.IsAchternaam(volgend)
                            && !volgend.Is(Kenmerk.Plaats)
                            || (j > i + 1 && Naamwoord.NaVoegsel.Contains(volgend)));
            if (!naam) return i;
            i = j;
        }
    }

    private int NaVoegsels(int i)
    {
        var j = i;
        while (j < i + 5
            && _stukken.Op(j) is { IsWoord: true } voegsel
            && voegsel.Is(Kenmerk.Tussenvoegsel)
            && _stukken.Op(j + 1) is { } na
            && (na.IsWoord || na.IsTeken('.') && _stukken.Op(j + 2) is { IsWoord: true })
            && !(voegsel.IsLetter && voegsel.Vorm is not ("v" or "d" or "t" or "o")))
        {
            j += na.IsTeken('.') ? 2 : 1;
        }

        return j;
    }

    /// <summary>Nothing but spaces between these pieces, and full stops behind short forms.</summary>
    private bool Aaneen(int van, int tot)
    {
        for (var i = van; i <= tot; i++)
        {
            if (_stukken.Op(i) is not { } stuk || (stuk.Soort != Stuksoort.Woord && !(stuk.IsTeken('.') && i < tot))) return false;
        }

        return true;
    }

    /// <summary>"optie B.", "vitamine D": a letter that sorts.</summary>
    private bool NaSoort(int i) =>
        i > 0
            && _stukken[i - 1] is { IsWoord: true } voor
            && !voor.Is(Kenmerk.Functie | Kenmerk.Titel | Kenmerk.Neemtpersoon | Kenmerk.Voornaam | Kenmerk.Mensdoet)
            && !(voor.Is(Kenmerk.Verwant) && !voor.Is(Kenmerk.Eenheid));

    /// <summary>"mevrouw X": nobody.</summary>
    private static bool Leeg(string letters) => letters is "x" or "y" or "z" or "n" or "nn" or "xy" or "xx";

    /// <summary>"buurvrouwproject": a compound with a person in it.</summary>
    private static bool IsSamengesteldMet(string vorm) => vorm.Length > 12;
}
