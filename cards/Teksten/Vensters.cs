using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Cards;

public static partial class Teksten
{
    /// <summary>Somebody whose name Teams did not tell.</summary>
    public const string EenCollega = "Een collega";

    /// <summary>A search in the compose box that this version does not have.</summary>
    public const string ZoekenOnbekend = "Hier kan ik niet mee zoeken. Werk de app in Teams bij.";

    /// <summary>A search in the compose box without a result.</summary>
    public const string NietsGevonden = "Ik vond niets. Je ziet hier alleen je eigen vragen die nog lopen.";

    /// <summary>A search in the compose box that failed on our side.</summary>
    /// <param name="code">To find it in the logs.</param>
    public static string ZoekenLukteNiet(string code) => $"Zoeken lukt nu niet. Probeer het zo nog eens. Code {code}.";

    /// <summary>First line of an own aanvraag in a list of results: number and status.</summary>
    public static string Zoekregel(Aanvraag aanvraag) => $"{aanvraag.Nummer} · {Status(aanvraag.Status)}";

    /// <summary>Second line: theme and day, never what was typed.</summary>
    public static string Zoekuitleg(Aanvraag aanvraag) => $"{Hoofdletter(Themaregel(aanvraag))} · {Datum(aanvraag.Gesteld)}";

    internal const string VraagTitel = "Vraag een ervaringsdeskundige";

    /// <summary>An ED was asked who cannot be asked now, for whatever reason.</summary>
    public const string NaarDePool = "Rechtstreeks vragen kon nu niet. Je vraag staat nu bij de pool.";

    internal static string VraagAan(string naam) =>
        $"Je vraagt dit aan {naam}. Bij een ja kunnen jullie beginnen. Een coördinator maakt daarna de match.";

    internal const string VraagUitleg = "De pool zoekt een ervaringsdeskundige die met je meedenkt.";

    internal const string VraagUitBericht =
        "In de toelichting staat de tekst van het bericht. Haal weg wat niet nodig is. Schrijf het zo dat niemand herkenbaar is.";

    /// <summary>Nobody's wijkteam is known here.</summary>
    internal const string GeenWijkteam =
        "Ik ken jouw wijkteam nog niet. Vraag het in het kanaal van je wijkteam. Zit ik daar nog niet? " +
            "Vraag dan je teamleider om de app toe te voegen.";

    /// <summary>It is known, and put away in Teams.</summary>
    private static string Gearchiveerd(string team) =>
        $"Je wijkteam {team} staat in Teams in het archief. Daarom kan ik er nu niets voor doen. Haalt een eigenaar het team terug? " +
            "Dan ga ik vanzelf verder.";

    internal static string ZonderWijkteam(string? archief) => archief is null ? GeenWijkteam : Gearchiveerd(archief);

    internal static string ZonderCijfers(string? archief) => archief is null ? CijferGeenTeam : Gearchiveerd(archief);

    internal static string ZonderBorging(string? archief) => archief is null ? BorgingGeenTeam : Gearchiveerd(archief);

    /// <summary>Under a card in a dialog with nothing left to fill in.</summary>
    public const string VensterSluiten = "Klaar? Je kunt dit venster sluiten.";
}
