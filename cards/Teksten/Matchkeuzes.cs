using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    private static readonly Dictionary<string, string> Delenlabels = new()
    {
        [Domein.Dossiers.Matchkeuzes.WatDeBewonerWil] = "alleen wat de bewoner wil",
        ["praktisch"] = "alleen praktische dingen",
        ["samen-afstemmen"] = "wat jullie samen afspreken",
        ["niets"] = "niets, het blijft tussen bewoner en ervaringsdeskundige",
    };

    private static readonly Dictionary<string, string> Zwaarlabels = new()
    {
        ["doorgaan"] = "het contact gaat door",
        ["overleggen"] = "jullie overleggen samen",
        ["bewoner-kiest"] = "de bewoner kiest",
        ["pauze"] = "even pauze",
    };

    private static readonly Dictionary<string, string> Ontmoetinglabels = new()
    {
        ["driegesprek"] = "gesprek met zijn drieën",
        [Domein.Dossiers.Matchkeuzes.Keukentafel] = "keukentafelgesprek",
        ["afstemming"] = "afstemming tussen jullie",
    };

    private static readonly Dictionary<string, string> Ontmoetingsrollabels = new()
    {
        [Domein.Dossiers.Matchkeuzes.Vertrouwenspersoon] = "vertrouwenspersoon van de bewoner",
        ["ondersteuner"] = "ondersteuner van de bewoner",
        ["bondgenoot"] = "bondgenoot van de bewoner",
        ["bruggenbouwer"] = "bruggenbouwer",
    };

    private static readonly Dictionary<string, string> Hoelabels = new()
    {
        ["samen"] = "samen afgerond",
        ["zonder-bot"] = "we gaan verder zonder de bot",
        [Domein.Dossiers.Matchkeuzes.Gestopt] = "we stoppen, met zorg",
    };

    private static readonly Dictionary<string, string> Blijftlabels = new()
    {
        ["niets"] = "er blijft niets open",
        ["contact"] = "het contact blijft",
        ["groep"] = "de bewoner gaat verder in een groep",
        ["afspraak-team"] = "een afspraak in het team",
    };

    private static readonly Dictionary<string, string> Verteltlabels = new()
    {
        ["samen"] = "jullie samen",
        ["sociaal-werker"] = "de sociaal werker",
        ["ervaringsdeskundige"] = "de ervaringsdeskundige",
        ["niet-nodig"] = "de bewoner weet het al",
    };

    private static readonly Dictionary<string, string> Geleerdlabels = new()
    {
        ["rustiger-tempo"] = "een rustiger tempo helpt",
        ["beter-luisteren"] = "langer luisteren",
        ["eerder-vragen"] = "eerder een ervaringsdeskundige vragen",
        ["andere-woorden"] = "andere woorden gebruiken",
        ["duidelijker-afspraken"] = "duidelijker afspreken wie wat doet",
    };

    private static readonly Dictionary<string, string> Geholpenlabels = new()
    {
        ["ja-anders"] = "ja, anders dan gedacht",
        ["ja"] = "ja",
        ["beetje"] = "een beetje",
        ["deze-keer-niet"] = "deze keer niet",
    };

    private static readonly Dictionary<string, string> Winstlabels = new()
    {
        ["nieuwe-kijk"] = "een nieuwe kijk",
        ["informeler-contact"] = "losser contact",
        ["hoop-gehouden"] = "hoop gehouden",
        ["andere-woorden"] = "andere woorden",
        ["beter-begrip"] = "beter begrip",
        ["samen-opgetrokken"] = "samen opgetrokken",
        ["geluisterd"] = "er is geluisterd",
        ["nog-niets"] = "nog niets",
    };

    private static readonly Dictionary<string, string> Tegellabels = new()
    {
        ["begrepen"] = "begrepen",
        ["gezien"] = "gezien",
        ["meer-vertrouwen"] = "meer vertrouwen",
        ["stap-gezet"] = "een stap gezet",
    };

    private static readonly Dictionary<string, string> Ervaringlabels = new() { ["ja"] = "ja", ["deels"] = "deels", ["nee"] = "nee" };

    private static readonly (IReadOnlyList<string> Lijst, Dictionary<string, string> Labels)[] Matchlabels =
    [
        (Domein.Dossiers.Matchkeuzes.Delen, Delenlabels), (Domein.Dossiers.Matchkeuzes.Moeilijk, Zwaarlabels), (
            Domein.Dossiers.Matchkeuzes.Ontmoetingen, Ontmoetinglabels),
        (
            Domein.Dossiers.Matchkeuzes.Ontmoetingsrollen,
            Ontmoetingsrollabels), (Domein.Dossiers.Matchkeuzes.Hoe, Hoelabels), (Domein.Dossiers.Matchkeuzes.Blijft, Blijftlabels),
        (Domein.Dossiers.Matchkeuzes.Vertelt, Verteltlabels), (Domein.Dossiers.Matchkeuzes.Geleerd, Geleerdlabels), (
            Domein.Dossiers.Matchkeuzes.Geholpen, Geholpenlabels),
        (Domein.Dossiers.Matchkeuzes.Winst, Winstlabels), (Domein.Dossiers.Matchkeuzes.Tegels, Tegellabels), (
            Domein.Dossiers.Matchkeuzes.Ervaring, Ervaringlabels),
    ];

    /// <summary>
    /// Label of a choice in one of the lists of <see cref="Matchkeuzes"/>, in the middle of a sentence. An unknown id is shown as it is.
    /// </summary>
    /// <param name="lijst">The list: the same id means something else in another.</param>
    /// <param name="id">The choice.</param>
    public static string Matchkeuze(IReadOnlyList<string> lijst, string id)
    {
        var labels = Array.Find(Matchlabels, l => ReferenceEquals(l.Lijst, lijst)).Labels;
        return labels is null ? id : labels.GetValueOrDefault(id, id);
    }
}
