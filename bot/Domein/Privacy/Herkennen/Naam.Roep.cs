namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Names by what is said around them, whatever word they are: how somebody is called, and whose case it is.</summary>
internal sealed partial class Naam
{
    private const int VerMens = 8;

    /// <summary>Of a person these say that only a name follows or stands before.</summary>
    private (int Eerste, int Laatste, double Bewijs)? Roepnaam(int i) =>
        ZoGenoemd(i) ?? HeetMetVoegsel(i) ?? Casusnaam(i) ?? NaMevrouw(i);

    /// <summary>"lowieke noemt iedereen hem", "die op straat Kleine Mo genoemd wordt".</summary>
    private (int Eerste, int Laatste, double Bewijs)? ZoGenoemd(int i)
    {
        if (_stukken[i].Is(Kenmerk.Functie | Kenmerk.Mensdoet | Kenmerk.Verwant | Kenmerk.Titel)) return null;
        if (_stukken.Woord(i + 1) is "noemt" or "noemen" or "noemden" or "noemde"
            && _stukken.Woord(i + 2) is "iedereen" or "ze" or "men" or "we" or "wij"
            && _stukken.Woord(i + 3) is "hem" or "haar" or "'m" or "m" or "'r" or "d'r")
        {
            return (i, i, 1.8);
        }

        // "ze noemen hem in de flat zazu": a thing right before it, and yet no name of the thing.
        if (!_stukken[i].Is(Kenmerk.Gewoon | Kenmerk.Organisatie) && _stukken[i].Vorm.Length > 2 && _grond.NaNoemen(i)) return (i, i, 1.8);
        if (_stukken[i] is not { Kap: true, OpentZin: false }) return null;
        var laatste = i;
        while (_stukken.Op(laatste + 1) is { Kap: true, IsWoord: true }) laatste++;
        return _stukken.Woord(laatste + 1) is "genoemd"
            && _stukken.Woord(laatste + 2) is "wordt" or "werd" or "word"
            && _stukken.Voor(i, VerMens, Kenmerk.Verwant | Kenmerk.Titel | Kenmerk.Derde)
            ? (i, laatste, 1.8)
            : null;
    }

    /// <summary>"de huisbaas heet van der lugt": no thing has a prefix.</summary>
    private (int Eerste, int Laatste, double Bewijs)? HeetMetVoegsel(int i) =>
        _stukken.Woord(i - 1) is "heet" or "heette" && MetVoegsel(i) is { } achter && !_stukken.Voor(i, 5, Kenmerk.Orgwoord)
            ? (i, achter, 1.3)
            : null;

    /// <summary>"gaat om casus jaspers".</summary>
    private (int Eerste, int Laatste, double Bewijs)? Casusnaam(int i) =>
        _stukken.Woord(i - 1) is "casus" or "dossier"
            && Kan(i)
            && !_gezegd[i]
            && !_stukken[i].Is(GeenNaam)
            && (Naamwoord.IsAchternaam(_stukken[i]) || Naamwoord.IsVoornaam(_stukken[i]) || _stukken[i] is { Kap: true, Vorm.Length: > 3 }
                && Naamwoord.IsOnbekend(_stukken[i]))
            ? (i, Verder(i), 1.2)
            : null;

    /// <summary>"mevrouw macintosh vraagt": a word of another language, and no Dutch one.</summary>
    private (int Eerste, int Laatste, double Bewijs)? NaMevrouw(int i) =>
        _stukken.Woord(i) is "mevrouw" or "meneer" or "mevr" or "mw" or "dhr"
            && _stukken.Op(_stukken.IsTeken(i + 1, '.') ? i + 2 : i + 1) is { IsWoord: true, Kap: false, Vorm.Length: > 3 } naam
            && naam.Is(Kenmerk.Engels)
            && !naam.Is(Kenmerk.Gewoon | Kenmerk.Functie | Kenmerk.Rol | Kenmerk.Organisatie)
            && Zinsbouw.IsPersoonsvorm(_stukken.Op(_stukken.IsTeken(i + 1, '.') ? i + 3 : i + 2))
            ? (i, _stukken.IsTeken(i + 1, '.') ? i + 2 : i + 1, 1.2)
            : null;
}
