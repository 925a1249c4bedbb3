namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// How much a place in a sentence is one where a name stands, for a word of which nothing else says enough. Each part of what is around
/// it (<see cref="Naamplek"/>) has a weight in naamtaal.txt, learned from sentences: see tests/Blind.
/// </summary>
internal static class Naamtaal
{
    public const string Lijst = "naamtaal";

    /// <summary>A word with a capital that says something.</summary>
    public const string Kap = "K";

    /// <summary>A word with a small letter, or at the beginning of a sentence.</summary>
    public const string Klein = "k";

    /// <summary>What a place without anything around it weighs.</summary>
    public const string Grondslag = "=";

    /// <summary>Of a name that is one because of its place only: nothing is learned from what was learned.</summary>
    public const double Bewijs = 1.05;

    private const int KortsteKap = 4;

    /// <summary>Fewer small letters are short for something: "cjib".</summary>
    private const int KortsteKlein = 5;

    /// <summary>More are a compound with a typing error.</summary>
    private const int Langste = 13;

    private static readonly Gewichten Geleerd = new(Lijst, Gegevens.Tekst(Lijst));

    /// <summary>Whether this word is a name because of where it stands.</summary>
    public static bool IsNaam(Stukken stukken, int eerste, int laatste)
    {
        var stuk = stukken[eerste];
        var kap = stuk is { Kap: true, OpentZin: false };
        return Grens(stuk, kap) is { } grens && Weeg(kap ? Kap : Klein, stukken, eerste, laatste) >= grens;
    }

    private static double Weeg(string wat, Stukken stukken, int eerste, int laatste)
    {
        var (som, aantal) = (0, 0);
        Naamplek.Delen(wat, stukken, eerste, laatste, deel =>
        {
            aantal++;
            som += Geleerd.Van(deel);
        });
        return (Geleerd.Van(wat + Grondslag) + (som / Naamplek.Deler(aantal))) / Noodtaal.Eenheid;
    }

    /// <summary>What the place must weigh: less for a word that can hardly be anything else. Null: no place makes it a name.</summary>
    private static double? Grens(Stuk stuk, bool kap)
    {
        if (stuk.OpentZin && Naamwoord.IsKapnaam(stuk)) return null;
        if (stuk.Is(Kenmerk.Plaats) && !stuk.Is(Kenmerk.Voornaam) || Naamgrond.IsBijwoord(stuk) && !Naamwoord.IsKapnaam(stuk)) return null;
        if (Naamwoord.IsVoornaam(stuk)) return kap ? null : stuk.Vorm.Length < KortsteKap ? 0 : -1.5;
        if (Naamwoord.IsDubbel(stuk)) return kap ? -0.5 : stuk.OpentZin ? 0 : 1;
        if (Naamwoord.IsAchternaam(stuk)) return kap ? -1 : -0.5;
        if (stuk.Is(Kenmerk.Achternaam)) return kap ? 0.5 : null;
        return Naamwoord.IsOnbekend(stuk) ? Onbekend(stuk, kap) : null;
    }

    private static double? Onbekend(Stuk stuk, bool kap)
    {
        if (stuk.Vorm.Length < (kap ? KortsteKap : KortsteKlein)) return null;
        if (IsGekoppeld(stuk.Vorm)) return null;
        if (kap) return -0.5;
        if (stuk.Vorm.Length > Langste || Woordvorm.Is(stuk.Vorm)) return null;
        return Naamgrond.IsGebouw(stuk) || Naamgrond.IsDingwoord(stuk) || stuk.IsSpelfout ? null : -1;
    }

    /// <summary>"Tupperware-avonden": what it is stands last.</summary>
    private static bool IsGekoppeld(string vorm)
    {
        var streep = vorm.LastIndexOf('-');
        return streep > 0
            && Lexicon.Standaard.Vind(vorm.AsSpan(streep + 1)) is var eind
            && (eind & Kenmerk.Gewoon) != Kenmerk.Geen
            && (eind & (Kenmerk.Achternaam | Kenmerk.Voornaam)) == Kenmerk.Geen;
    }
}
