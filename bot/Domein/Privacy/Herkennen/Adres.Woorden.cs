using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

internal static partial class Adres
{
    private static readonly string[] Straten =
    [
        "straat", "straatje", "str", "laan", "laantje", "ln", "weg", "plein", "gracht", "kade", "singel", "dijk", "plantsoen", "dreef",
        "steeg", "hof", "hofje", "boulevard", "gaarde", "burgwal", "wetering", "pad", "kwartier", "allee", "lanen", "straten",
        "straatweg", "lei", "wegje", "passage", "promenade", "esplanade", "steenweg", "strasse", "flat", "hofstede", "kaai", "vest",
    ];

    /// <summary>Ends of streets that are ordinary words too: only with a capital.</summary>
    private static readonly string[] Zwakke =
    [
        "veld", "ring", "haven", "park", "markt", "wal", "oord", "kamp", "akker", "weide", "brink", "meent", "erf", "bocht", "haag",
        "rade", "zoom", "poort", "brug", "sluis", "werf", "stede", "donk", "horst", "baan", "plaats", "end", "einde", "berg", "wijk",
        "hage", "tuin", "es", "goorn", "gouw", "zijde", "waard", "stee", "kreek", "vaart", "diep", "ven", "vliet", "rak", "schans",
        "bolwerk", "hoek", "hoeve", "borg", "heuvel", "burg", "laar", "loo", "rode", "beemd", "kamer", "land", "schoor", "drift", "meer",
        "polder", "bos", "spoor", "trans",
    ];

    /// <summary>Ends like a street and is none.</summary>
    private static readonly FrozenSet<string> GeenStraat = FrozenSet.ToFrozenSet(
        [
            "onderweg", "omweg", "uitweg", "halverwege", "werkplein", "leerplein", "carriereplein", "weg", "vanweg", "hof", "pad",
            "plein", "straat", "laan", "dijk", "kade", "park", "gerechtshof", "rechtsweg", "snelweg", "achterweg", "overweg", "vrijweg",
            "gewelddadigweg", "kerkhof", "fietspad", "voetpad", "levenspad", "hersteltraject", "zoekweg", "middenweg", "schoolplein",
            "dorpsplein", "marktplein", "wandelpad", "bospad", "beweg", "vluchtweg", "loopweg", "vaarweg", "spoorweg", "toegangsweg",
            "herstelpad",
        ]);

    private static readonly FrozenSet<string> Ruimtes = FrozenSet.ToFrozenSet(
        [
            "kamer", "etage", "verdieping", "afdeling", "groep", "lokaal", "zaal", "woonlaag", "blok", "wijk", "fase", "trede", "week",
            "maand", "dag", "lijn", "bus", "tram", "module", "niveau", "ruim", "bijna", "ongeveer", "circa", "pas", "al", "nu", "samen",
            "sinds", "totaal", "categorie", "klasse", "unit", "nummer", "flat", "boven", "met",
            "huisnummer", "plek", "plaats", "versie", "artikel",
            "hoofdstuk", "pagina", "bladzijde", "code", "route", "project", "plan", "optie", "punt", "lokatie", "locatie", "team",
            "cluster",
            "gebouw", "gate", "spoor", "perron", "rij", "stap", "deel", "editie", "covid", "corona", "sessie", "les", "ronde", "agenda",
        ]);

    /// <summary>Ends of streets as they are mistyped or shortened.</summary>
    private static readonly string[] Verschreven =
    [
        "staat", "strat", "straa", "sraat", "strt", "starat", "staraat", "satraat", "straatt", "traat", "lan", "laaan", "laann", "weeg",
        "wegg", "plien", "plen", "gragt", "grach", "grcht", "kd", "sngl", "singl", "pln", "plnts", "dijck", "dyk", "stg", "drf", "straart",
    ];

    /// <summary>Begin a street of more words: "Laan van Meerdervoort", "Rue de la Gare".</summary>
    private static readonly FrozenSet<string> Hoofden = FrozenSet.ToFrozenSet(
        [
            "laan", "plein", "straat", "weg", "hof", "singel", "pad", "kade", "steenweg", "dijk", "rue", "avenue", "boulevard", "place",
            "chaussee", "allee", "burg", "via", "quai",
        ]);

    private static readonly FrozenSet<string> Voorzetsels = FrozenSet.ToFrozenSet(
        ["op", "onder", "achter", "aan", "in", "bij", "voor", "tussen", "over", "naast", "boven", "langs", "om", "buiten", "te"]);
}
