namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What a single word says about being a name.</summary>
internal static class Naamwoord
{
    private const Kenmerk Nooit =
        Kenmerk.Functie | Kenmerk.Organisatie | Kenmerk.Nationaal | Kenmerk.Feest | Kenmerk.Maand | Kenmerk.Titel | Kenmerk.Verwant
            | Kenmerk.Rol | Kenmerk.Orgwoord | Kenmerk.Netwerk | Kenmerk.Bezit;
    private const int LangsteAfkorting = 5;

    /// <summary>In capitals so few letters are no name.</summary>
    private const int KortsteNaam = 3;

    /// <summary>Ordinary words that are a surname behind "van", "de" or "ter".</summary>
    public static readonly Woordenset NaVoegsel = Gegevens.Verzameling("navoegsel");

    private static readonly Woordenset Kapnamen = Gegevens.Verzameling("kapnaam");

    private const int KortsteBeroep = 5;

    private static readonly Woordenset Kortberoepen = Gegevens.Verzameling("kortberoep");

    private static readonly Woordenset Vakgebieden = Gegevens.Verzameling("vakgebied");

    private static readonly Eindes Achtereinden = new(Gegevens.Lijst("naameind"));

    private static readonly Eindes Woordeinden = new(Gegevens.Lijst("woordeind"));

    private static readonly string[] Voorbegin = Gegevens.Lijst("naambegin");

    public static bool Kan(Stuk stuk) =>
        stuk.IsWoord
            && stuk.Vorm.Length > 1
            && (!stuk.Is(Nooit) || stuk.Is(Kenmerk.Sterk) || IsKapnaam(stuk)) && !IsAfkorting(stuk) && !IsKoppeling(stuk) && !IsVan(stuk);

    /// <summary>"GGZ", "PDD-NOS".</summary>
    public static bool IsAfkorting(Stuk stuk) =>
        stuk.Hoofdletters
            && (stuk.Vorm.Length <= LangsteAfkorting && !stuk.Is(Kenmerk.Voornaam | Kenmerk.Achternaam)
                || stuk.Vorm.Length <= KortsteNaam
                || stuk.HeeftStreep
                && Array.TrueForAll(stuk.Vorm.Split('-'), d => d.Length <= LangsteAfkorting));

    /// <summary>"Mien", "Ben": with a capital within a sentence no function word.</summary>
    public static bool IsKapnaam(Stuk stuk) => stuk is { Kap: true, Hoofdletters: false } && Kapnamen.Contains(stuk);

    /// <summary>A first name that is no word, or nearly always a name.</summary>
    public static bool IsVoornaam(Stuk stuk) =>
        stuk.Is(Kenmerk.Voornaam) && (!stuk.Is(Kenmerk.Gewoon) || stuk.Is(Kenmerk.Sterk)) || Dubbel(stuk);

    /// <summary>A first name that is a word too.</summary>
    public static bool IsDubbel(Stuk stuk) => stuk.Is(Kenmerk.Voornaam) && stuk.Is(Kenmerk.Gewoon) && !stuk.Is(Kenmerk.Sterk);

    public static bool IsAchternaam(Stuk stuk) => stuk.Is(Kenmerk.Achternaam) && !stuk.Is(Kenmerk.Gewoon);

    public static bool IsOnbekend(Stuk stuk) => stuk.IsOnbekend;

    public static bool Ontbreekt(Stuk stuk) =>
        stuk.IsWoord
            && Klinkers.In(stuk.Vorm)
            && !stuk.Is(Kenmerk.Gewoon | Kenmerk.Voornaam | Kenmerk.Achternaam | Kenmerk.Plaats | Kenmerk.Engels)
            && !Dubbel(stuk)
            && !IsAfleiding(stuk.Vorm)
            && !IsKortBeroep(stuk.Vorm)
            && !IsGewoon(stuk.Vorm);

    /// <summary>In the dictionary, or made of words that are.</summary>
    public static bool IsGewoon(string vorm) =>
        Lexicon.Standaard.Is(vorm, Kenmerk.Gewoon | Kenmerk.Functie) || Samenstelling.Is(vorm) || Delen(vorm);

    /// <summary>"wijkvpk", "wmocons", "klantmngr": who does what in which field, written short.</summary>
    private static bool IsKortBeroep(string vorm)
    {
        if (vorm.Length < KortsteBeroep) return false;
        for (var i = vorm.Length - 2; i > 2; i--)
        {
            var rest = vorm.AsSpan(i);
            if ((rest.Length <= LangsteAfkorting && !Klinkers.In(rest) || Kortberoepen.Contains(vorm[i..]))
                && (Lexicon.Standaard.Is(vorm.AsSpan(0, i), Kenmerk.Veel) || Vakgebieden.Contains(vorm[..i].TrimEnd('-'))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>"multiproblematiek", "laagdrempeliger": made by the rules of the language, so no name.</summary>
    private static bool IsAfleiding(string vorm) =>
        vorm.Length > 6 && Woordeinden.Is(vorm, langer: 0);

    /// <summary>Made like a surname or a first name, of many languages.</summary>
    public static bool HeeftVorm(string vorm) =>
        vorm.Length > 5
            && (
                Achtereinden.Is(vorm, langer: 0)
                    || Array.Exists(Voorbegin, b => vorm.StartsWith(b, StringComparison.Ordinal)));

    /// <summary>"Jan-Willem".</summary>
    private static bool Dubbel(Stuk stuk) =>
        stuk.HeeftStreep && stuk.Vorm.Split('-') is [var een, var twee]
        && !stuk.Is(Kenmerk.Gewoon)
            && (stuk.Kap
                ? Lexicon.Standaard.Is(een, Kenmerk.Voornaam) && Lexicon.Standaard.Is(twee, Kenmerk.Voornaam)
                : IsVast(een) && IsVast(twee));

    /// <summary>A first name that is hardly ever anything else.</summary>
    private static bool IsVast(string deel) =>
        deel.Length > 2
            && Lexicon.Standaard.Vind(deel) is var kenmerken
            && (kenmerken & (Kenmerk.Bekend | Kenmerk.Sterk)) != Kenmerk.Geen
            && (kenmerken & (Kenmerk.Veel | Kenmerk.Functie | Kenmerk.Plaats)) == Kenmerk.Geen;

    /// <summary>"jaydenn": a first name that is no word, with its last letter twice.</summary>
    public static bool IsVerlengd(string vorm) => vorm.Length > 5 && vorm[^1] == vorm[^2] && IsVast(vorm[..^1]) && !IsGewoon(vorm[..^1]);

    /// <summary>"adhd'er", "bhv'ers": who is called by letters.</summary>
    private static bool IsVan(Stuk stuk) =>
        stuk.Vorm.EndsWith("'er", StringComparison.Ordinal) || stuk.Vorm.EndsWith("'ers", StringComparison.Ordinal);

    /// <summary>"Jip-en-Janneketaal".</summary>
    private static bool IsKoppeling(Stuk stuk) => stuk.Vorm.Contains("-en-", StringComparison.Ordinal);

    /// <summary>"wijk-team".</summary>
    private static bool Delen(string vorm) =>
        vorm.Contains('-', StringComparison.Ordinal) && Array.TrueForAll(vorm.Split('-'), d => d.Length <= 3 || IsGewoon(d));
}
