using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>Where an aanvraag is, in a few words.</summary>
    public static string Status(AanvraagStatus status) => status switch
    {
        AanvraagStatus.Nieuw => "wacht op een voorstel",
        AanvraagStatus.Voorgesteld => "er is iemand gevraagd",
        AanvraagStatus.Toegezegd => "iemand zei ja",
        AanvraagStatus.Aanvaard => "er is een match",
        AanvraagStatus.Afgerond => "afgerond",
        AanvraagStatus.Ingetrokken => "ingetrokken",
        AanvraagStatus.Concept => "staat nog bij jou",
        AanvraagStatus.Kennismaking => "jullie maken kennis",
        AanvraagStatus.Lopend => "loopt",
        AanvraagStatus.GeenMatch => "nu niemand gevonden",
        AanvraagStatus.Gestopt => "gestopt",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Every status has its words."),
    };

    /// <summary>The same in a word or three, true for whoever reads it.</summary>
    public static string Stand(AanvraagStatus status) => status switch
    {
        AanvraagStatus.Concept => "nog bij het wijkteam",
        AanvraagStatus.Nieuw => "wacht op de pool",
        AanvraagStatus.Voorgesteld => "iemand denkt na",
        AanvraagStatus.Toegezegd => "er is een ja",
        AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend => "match",
        AanvraagStatus.Ingetrokken => "ingetrokken",
        AanvraagStatus.GeenMatch => "nu niemand",
        AanvraagStatus.Afgerond or AanvraagStatus.Gestopt => "voorbij",
        _ => throw new ArgumentOutOfRangeException(nameof(status), status, "Every status has its words."),
    };

    /// <summary>In the queue: the coördinator is waited for.</summary>
    internal static string WilOverleggen(IReadOnlyList<string> namen) =>
        $"{Opsomming(namen)} {(namen.Count == 1 ? "wil" : "willen")} eerst met je overleggen.";

    internal static string Vragen(int aantal) => aantal == 1 ? "1 vraag" : $"{Getal(aantal)} vragen";

    /// <summary>Part of a day, such as "ochtend".</summary>
    public static string Deel(Dagdeel deel) => deel switch
    {
        Dagdeel.Ochtend => "ochtend",
        Dagdeel.Middag => "middag",
        Dagdeel.Avond => "avond",
        _ => throw new ArgumentOutOfRangeException(nameof(deel), deel, "Every part of a day has its word."),
    };

    /// <summary>Which question another one follows on.</summary>
    public static string VervolgOp(Eerder eerder) =>
        eerder.Thema is { } thema ? $"{Hoofdletter(Thema(thema))} (vraag {eerder.Nummer})" : $"Vraag {eerder.Nummer}";

    /// <summary>Why an ED is proposed.</summary>
    public static string Voor(Matchreden reden) => reden switch
    {
        Matchreden.PastBijThema(var thema) => $"past bij {Thema(thema)}",
        Matchreden.PastBijThemas(var een, var twee, var drie) =>
            $"past bij {Opsomming([.. new[] { een, twee, drie }.OfType<string>().Select(Thema)])}",
        Matchreden.DachtEerderMee(var nummer) => $"dacht mee bij vraag {nummer}",
        Matchreden.AndereErvaring => "heeft een andere ervaring",
        Matchreden.KomtMetTweede => "komt met een ervaren tweede",
        Matchreden.IsErbij(var dag, var deel, var team) => $"is {Dag(dag)}{Deel(deel)} bij {team}",
        Matchreden.KiestDezeRol => "kiest voor deze rol",
        Matchreden.DoetDitGraag => "doet dit graag",
        Matchreden.WilDitLeren => "wil dit leren",
        Matchreden.HerstelInHetAlgemeen => "denkt mee over herstel in het algemeen",
        Matchreden.WerktGraagInWijk(var team) => $"werkt graag in {team}",
        Matchreden.KoosAndereWijkteams => "koos andere wijkteams dan dit",
        Matchreden.WerktOveral => "werkt in elke wijk",
        Matchreden.HeeftRuimte(var plaatsen) => $"heeft ruimte voor {Vragen(plaatsen)}",
        _ => throw new ArgumentOutOfRangeException(nameof(reden), reden, "Every matchreden has its words."),
    };
}
