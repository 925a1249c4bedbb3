namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Names as they are said in a region, and as they are spelled.</summary>
internal sealed partial class Naam
{
    private const int KortsteGespeld = 4;
    private const int VerNaamwoord = 5;

    /// <summary>"S-h-u-r-a-i-n-y": who spells what is no word, spells a name.</summary>
    private (int Eerste, int Laatste, double Bewijs)? Gespeld(int i)
    {
        var stuk = _stukken[i];
        return stuk.Vorm.Length >= KortsteGespeld
            && _lezing.IsGespeld(stuk)
            && Kan(i)
            && (Naamwoord.IsVoornaam(stuk) || Naamwoord.IsAchternaam(stuk) || Naamwoord.IsOnbekend(stuk) || IsNaNaamwoord(i))
            && Klinkers.In(stuk.Vorm)
            ? (i, Verder(i), 1.3)
            : null;
    }

    /// <summary>"de achternaam spel ik even": what is spelled then is a name, whatever it looks like.</summary>
    private bool IsNaNaamwoord(int i) =>
        _stukken.HeeftWoord(i - VerNaamwoord, i - 1, static woord => woord is "naam" or "achternaam" or "voornaam" or "roepnaam"
            or "heet" or "heette" or "spel" or "spelt" or "gespeld");

    /// <summary>"ons Miet", "us Sjoukje", "d'n Thei van hiernaast": family and neighbours, with a word before the name.</summary>
    private (int Eerste, int Laatste, double Bewijs)? VanOns(int i)
    {
        var j = i + 1;
        if (_stukken.Op(j) is not { IsWoord: true, Kap: true, Hoofdletters: false } naam) return null;
        var ons = _stukken.Woord(i) is "ons" or "onze" or "us" or "uus" or "uuze" or "uze" or "oons" or "oos" or "oes" or "onzen" or "ozze";
        if (!ons && _stukken.Woord(i) is not ("de" or "den" or "d'n" or "dn" or "ut" or "et" or "'t" or "het")) return null;
        if (_gezegd[j] || naam.Is(Kenmerk.Functie)) return null;

        var laatste = Verder(j);
        var kent = Naamwoord.IsVoornaam(naam) || Naamwoord.IsDubbel(naam) || Naamwoord.IsOnbekend(naam) && !naam.IsSpelfout;
        if (!kent || naam.Is(Kenmerk.Organisatie | Kenmerk.Orgwoord | Kenmerk.Nationaal) || _grond.IsVanDing(j, laatste)) return null;
        if (Naamgrond.IsInDeBuurt(_stukken, laatste + 1)) return (j, laatste, 1.3);
        return ons && naam.Is(Kenmerk.Voornaam) && (!naam.Is(Kenmerk.Gewoon) || IsDaarna(laatste + 1)) ? (j, laatste, 1.2) : null;
    }
}
