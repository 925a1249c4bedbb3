namespace TeamsHerstelBot.Cards;

/// <summary>Ids of the fields, as they come back. Never rename, never reuse.</summary>
public static class Velden
{
    /// <summary>Value of a choice that chooses nothing ("Maakt niet uit", "Kies later"): a choice may not have an empty value.</summary>
    public const string Geen = "geen";

    /// <summary>Theme id, <see cref="Geen"/> or absent (vraag-advies).</summary>
    public const string Thema = "thema";

    /// <summary>Text, optional, at most Vraag.MaxToelichting characters (vraag-advies).</summary>
    public const string Toelichting = "toelichting";

    /// <summary>Name of the wijkteam (inrichten-wijkteam).</summary>
    public const string Naam = "naam";

    /// <summary>Weekday 1 (Monday) to 5 (Friday).</summary>
    public const string OverlegDag = "overlegDag";

    /// <summary>HH:mm.</summary>
    public const string OverlegTijd = "overlegTijd";

    /// <summary>Weekday 1 to 5.</summary>
    public const string KaartDag = "kaartDag";

    /// <summary>HH:mm.</summary>
    public const string KaartTijd = "kaartTijd";

    /// <summary>Pool id, or <see cref="Geen"/> for later.</summary>
    public const string Pool = "pool";

    /// <summary>Entra object id of a member.</summary>
    public const string Teamleider = "teamleider";

    /// <summary>Name of the pool (inrichten-pool); an id is unique in a card, so not <c>naam</c>.</summary>
    public const string PoolNaam = "poolNaam";

    /// <summary>Entra object ids, separated by commas.</summary>
    public const string Coordinatoren = "coordinatoren";

    /// <summary>Organisation, at most 80 characters (profiel-opslaan).</summary>
    public const string Organisatie = "organisatie";

    /// <summary>Theme ids, separated by commas.</summary>
    public const string Themas = "themas";

    /// <summary>Channel ids, separated by commas; empty is everywhere.</summary>
    public const string Wijken = "wijken";

    /// <summary>1 to 5.</summary>
    public const string MaxGelijktijdig = "maxGelijktijdig";

    // What a coördinator chooses.

    /// <summary>Entra object ids of EDs, separated by commas (match-voorstellen-meer).</summary>
    public const string Kandidaten = "kandidaten";

    /// <summary>Entra object id of somebody in the pool (match-eigen-keuze).</summary>
    public const string Collega = "collega";

    /// <summary>An id of Keuzes.Alternatieven (match-geen).</summary>
    public const string Alternatief = "alternatief";

    /// <summary>An id of Keuzes.Hoe (ja-vastleggen).</summary>
    public const string Hoe = "hoe";

    /// <summary>Name of an ED without Teams, at most 80 characters (ja-vastleggen).</summary>
    public const string EdNaam = "edNaam";

    /// <summary>Organisation of that ED, at most 80 characters.</summary>
    public const string EdOrganisatie = "edOrganisatie";

    /// <summary>An id of Keuzes.Verduidelijkingen (verduidelijking-vragen).</summary>
    public const string Verduidelijking = "verduidelijking";

    /// <summary>Text, at most Vraag.MaxToelichting characters (verduidelijking-geven).</summary>
    public const string Antwoord = "antwoord";

    /// <summary><c>ja</c> or <c>nee</c>: whether an ED knows the team or the situation from before (aanbod-ja). Stored nowhere.</summary>
    public const string KentTeam = "kentTeam";

    /// <summary>Working days, 1 to 5 (inrichten-pool).</summary>
    public const string HerinnerNa = "herinnerNa";

    /// <summary>Working days, 3 to 15 (inrichten-pool).</summary>
    public const string EerlijkNa = "eerlijkNa";
}
