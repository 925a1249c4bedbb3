using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The words are in Gegevens, a list each.</summary>
internal static partial class Adres
{
    private static readonly string[] Straten = [.. Gegevens.Regels("straateind")];

    /// <summary>Ends of streets that are ordinary words too: only with a capital.</summary>
    private static readonly string[] Zwakke = [.. Gegevens.Regels("straateindzwak")];

    /// <summary>Ends of streets as they are mistyped or shortened.</summary>
    private static readonly string[] Verschreven = [.. Gegevens.Regels("straatverschreven")];

    /// <summary>Ends like a street and is none.</summary>
    private static readonly FrozenSet<string> GeenStraat = Lijst("geenstraat");

    /// <summary>What is counted with a number behind it: "kamer 12".</summary>
    private static readonly FrozenSet<string> Ruimtes = Lijst("ruimte");

    /// <summary>Begin a street of more words: "Laan van Meerdervoort", "Rue de la Gare".</summary>
    private static readonly FrozenSet<string> Hoofden = Lijst("straathoofd");

    /// <summary>Stand before a street that is a word as well: "oude gracht".</summary>
    private static readonly FrozenSet<string> Straatsoorten = Lijst("straatsoort");

    private static readonly FrozenSet<string> Voorzetsels = Lijst("voorzetsel");

    private static FrozenSet<string> Lijst(string naam) => Gegevens.Regels(naam).ToFrozenSet(StringComparer.Ordinal);
}
