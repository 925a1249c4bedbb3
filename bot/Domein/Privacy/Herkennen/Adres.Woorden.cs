namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The words are in Gegevens, a list each.</summary>
internal static partial class Adres
{
    private static readonly Woordenset Straten = Gegevens.Verzameling("straateind");

    private static readonly Eindes Straateindes = new(Gegevens.Lijst("straateind"));

    /// <summary>Ends of streets that are ordinary words too: only with a capital.</summary>
    private static readonly Eindes Zwakke = new(Gegevens.Lijst("straateindzwak"));

    /// <summary>Ends of streets as they are mistyped or shortened.</summary>
    private static readonly Eindes Verschreven = new(Gegevens.Lijst("straatverschreven"));

    /// <summary>Ends like a street and is none.</summary>
    private static readonly Woordenset GeenStraat = Gegevens.Verzameling("geenstraat");

    /// <summary>What is counted with a number behind it: "kamer 12".</summary>
    private static readonly Woordenset Ruimtes = Gegevens.Verzameling("ruimte");

    /// <summary>The longer of these also end a word that is counted: "postcodegebied 3076", "vergaderkamer 2".</summary>
    private static readonly Eindes Geteld = new(Gegevens.Lijst("ruimte").Where(r => r.Length > 3));

    /// <summary>Begin a street of more words: "Laan van Meerdervoort", "Rue de la Gare".</summary>
    private static readonly Woordenset Hoofden = Gegevens.Verzameling("straathoofd");

    /// <summary>Stand before a street that is a word as well: "oude gracht".</summary>
    private static readonly Woordenset Straatsoorten = Gegevens.Verzameling("straatsoort");

    /// <summary>Has many homes or is one: "flat De Schakel, deur 714".</summary>
    private static readonly Woordenset Woongebouwen = Gegevens.Verzameling("woongebouw");

    /// <summary>What is numbered within one: deur, appartement.</summary>
    private static readonly Woordenset Woondelen = Gegevens.Verzameling("woondeel");

    private static readonly Woordenset Voorzetsels = Gegevens.Verzameling("voorzetsel");

    /// <summary>"Kerkstaat", "wilhelminalan", "Vondelkd": the end of a street with a letter too few, or short.</summary>
    private static bool IsVerschreven(Stuk stuk) =>
        !stuk.Is(Kenmerk.Gewoon | Kenmerk.Voornaam | Kenmerk.Achternaam | Kenmerk.Plaats)
            && Verschreven.Is(stuk.Vorm, langer: 4);

    /// <summary>Short for a street or a number: a full stop behind it ends nothing.</summary>
    private static bool IsAfkorting(string vorm) =>
        vorm.EndsWith("str", StringComparison.Ordinal) || vorm.EndsWith("ln", StringComparison.Ordinal)
            || vorm.EndsWith("wg", StringComparison.Ordinal)
            || vorm.Length > 4 && vorm.EndsWith("dr", StringComparison.Ordinal)
            || vorm is "nr" or "nummer" or "o";
}
