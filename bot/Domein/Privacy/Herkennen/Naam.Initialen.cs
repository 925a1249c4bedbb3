namespace TeamsHerstelBot.Domein.Privacy;

internal sealed partial class Naam
{
    /// <summary>"J.P. de Boer", "m. yilmaz", "T Hofstede"; alone "K. durft niet".</summary>
    private (int Eerste, int Laatste, double Bewijs)? Initialen(int i)
    {
        if (!_stukken[i].IsLetter || (i > 0 && !_stukken[i].Los && _stukken[i - 1].Soort != Stuksoort.Teken)) return null;
        var (j, letters) = (i, "");
        while (_stukken.Op(j) is { IsLetter: true } && (_stukken.IsTeken(j + 1, '.') || _stukken.Woord(j + 1) is "punt"))
        {
            letters += _stukken[j].Vorm;
            j += 2;
        }

        if (letters.Length == 0)
        {
            if (Gezegd(i) is { } gezegd) return gezegd;

            // Without a full stop: only a capital with a surname behind it.
            if (!_stukken[i].Kap || _stukken[i].OpentZin || NaSoort(i)) return null;
            var n = NaVoegsels(i + 1);
            return _stukken.Op(n) is { Kap: true } achter
                && Kan(n)
                && (Naamwoord.IsAchternaam(achter) || Naamwoord.IsOnbekend(achter) || n > i + 1)
                && Aaneen(i + 1, n)
                ? (i, Verder(n), 1.4)
                : null;
        }

        if (Naamgrond.IsAfkorting(letters)) return (i, j - 1, 0);
        var k = NaVoegsels(j);

        // "M. de K."
        if (k > j && _stukken[i].Kap && _stukken.Op(k) is { IsLetter: true, Kap: true } && _stukken.IsTeken(k + 1, '.'))
        {
            return (i, k + 1, 1.5);
        }

        // "M.A. de Ruijterlaan", but "J.P. Wijngaarde zit".
        if (_stukken.Op(k) is { Kap: true } straat && Adres.IsSterk(straat.Vorm)
            && !(k == j && _stukken[i].OpentZin && _stukken.Op(k + 1)?.Is(Kenmerk.Mensdoet) == true))
        {
            return (i, k, 0);
        }


        if (_stukken.Op(k) is { IsWoord: true } naam && Aaneen(j, k)
            && (Kan(k) || k > j && (_stukken[i].Gesproken || Naamwoord.NaVoegsel.Contains(naam))))
        {
            var bekend = Naamwoord.IsAchternaam(naam)
                || Naamwoord.IsVoornaam(naam)
                || Naamwoord.IsOnbekend(naam)
                || (k > j && naam.Is(Kenmerk.Achternaam))
                || Naamwoord.NaVoegsel.Contains(naam)
                && k > j;
            if (naam.Kap && _stukken[i].Kap && !NaSoort(i))
            {
                return (i, Verder(k), bekend || letters.Length > 1 || naam.Is(Kenmerk.Achternaam) ? 2.2 : 1.2);
            }

            if (_stukken[i].Gesproken && naam.Vorm.Length > 2 && (k > j || bekend)) return (i, Verder(k), 1.4);
            if (!naam.Kap && letters.Length < 3 && naam.Is(Kenmerk.Achternaam) && IsDaarna(Verder(k) + 1)) return (i, Verder(k), 1.3);
            if (!naam.Kap && bekend && !naam.IsSpelfout && !NaSoort(i)) return (i, Verder(k), 1.6);
        }

        if (!_stukken[i].Kap || NaSoort(i) || Leeg(letters) || letters.Length > 3) return null;
        var verder = _stukken.Op(j) is { } na
            && (na.Is(Kenmerk.Mensdoet) || _grond.HeeftLeeftijd(j - 1) || na.IsTeken(','))
            && !na.OpentZin | na.Is(Kenmerk.Mensdoet);
        var voor = i == 0 || _stukken[i - 1].Is(Kenmerk.Voormens | Kenmerk.Neemtpersoon | Kenmerk.Verwant) || _stukken[i].OpentZin;
        return voor
            && (
                verder
                    || (
                        i > 0
                            && _stukken[i - 1].Is(Kenmerk.Voormens)
                            && _stukken[i - 1].Vorm is "met" or "voor" or "over" or "tegen" or "aan" or "van" or "bij"))
            ? (i, j - 1, 1.2)
            : null;
    }

    /// <summary>"schrijft zich claassen met cee el aa": the letters that are spelled stand in it.</summary>
    private (int Eerste, int Laatste, double Bewijs)? MetLetters(int i)
    {
        if (_stukken.Woord(i + 1) is not "met" || _stukken[i].Vorm.Length < 4) return null;
        var letters = "";
        for (var j = i + 2; _stukken.Op(j) is { IsLetter: true, Gesproken: true } letter; j++) letters += letter.Vorm;
        if (letters.Length < 2 || !_stukken[i].Vorm.Contains(letters, StringComparison.Ordinal)) return null;
        return _stukken.Woord(i - 1) is "zich" or "heet" or "heten" or "naam" or "achternaam" or "meneer" or "mevrouw"
            || Naamwoord.IsAchternaam(_stukken[i])
            || Naamwoord.IsOnbekend(_stukken[i])
            ? (i, i + 1 + letters.Length, 1.5)
            : null;
    }

    /// <summary>"j p wijdenbosch": two letters or more, as they are dictated, and a surname.</summary>
    private (int Eerste, int Laatste, double Bewijs)? Gezegd(int i)
    {
        var j = i;
        while (_stukken.Op(j) is { IsLetter: true, Vorm: not ("t" or "n" or "u" or "x") } letter && (j > i || letter.Vorm is not "k")) j++;

        if (j < i + 2) return null;
        var k = NaVoegsels(j);
        return _stukken.Op(k) is { IsWoord: true } naam
            && naam.Vorm.Length > 3
            && Aaneen(j, k)
            && Kan(k)
            && (Naamwoord.IsAchternaam(naam)
                || k > j && Naamwoord.NaVoegsel.Contains(naam)
                || Naamwoord.IsOnbekend(naam) && !naam.IsSpelfout)
            ? (i, Verder(k), 1.4)
            : null;
    }

    /// <summary>What a person does, or where: "h. bakker uit de flat".</summary>
    private bool IsDaarna(int j) =>
        _stukken.Op(j) is { IsWoord: true } na && (na.Is(Kenmerk.Mensdoet) || na.Vorm is "uit" or "van" or "is" or "zijn" or "haar");

    /// <summary>"Eveliene v.d. H.", "Nijdam, W.": a name with a single letter behind it.</summary>
    private int? MetLetter(int i)
    {
        var stuk = _stukken[i];

        // "zorgen om mo b. van het plein": no end of a sentence, so no list.
        if (!stuk.Kap && Naamwoord.IsVoornaam(stuk) && _stukken.Op(i + 1) is { IsLetter: true, Kap: false } && _stukken.IsTeken(i + 2, '.')
            && _stukken.Op(i + 3) is { IsWoord: true, Kap: false } && _stukken.Op(i - 1)?.Is(Kenmerk.Voormens) == true)
        {
            return i + 2;
        }

        if (stuk is { Kap: true, OpentZin: false, Hoofdletters: false }
            && !stuk.Is(Kenmerk.Voording | Kenmerk.Orgwoord)
            && _stukken.IsTeken(i + 1, ',')
            && _stukken.Op(i + 2) is { Kap: true, IsWoord: true, Vorm.Length: < 4 } voorletter
            && (voorletter.IsLetter || !voorletter.Is(Kenmerk.Gewoon | Kenmerk.Functie | Kenmerk.Titel))
            && _stukken.IsTeken(i + 3, '.')
            && !_stukken[i + 3].Los)
        {
            return i + 3;
        }

        if (!stuk.Kap || stuk.Is(Kenmerk.Gewoon) && (stuk.OpentZin || !stuk.Is(Kenmerk.Voornaam | Kenmerk.Achternaam))) return null;
        var k = _stukken.IsTeken(i + 1, ',') && Naamwoord.IsAchternaam(stuk) ? i + 2 : NaVoegsels(i + 1);
        return k > i + 1
            && _stukken.Op(k) is { IsLetter: true, Kap: true }
            && _stukken.IsTeken(k + 1, '.')

            // "Hersenschimmen van J. Bernlef": whose letter it is follows.
            && !(_stukken.Woord(k - 1) is "van" && k == i + 2 && _stukken.Op(k + 2) is { Kap: true, IsWoord: true })
            ? k + 1
            : null;
    }
}
