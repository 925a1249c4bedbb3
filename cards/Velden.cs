namespace TeamsHerstelBot.Cards;

/// <summary>Ids of the fields, as they come back. Never rename, never reuse.</summary>
public static class Velden
{
    /// <summary>Value of a choice that chooses nothing ("Maakt niet uit", "Kies later"): a choice may not have an empty value.</summary>
    public const string Geen = "geen";

    /// <summary>Theme id, <see cref="Geen"/> or absent (vraag-advies).</summary>
    public const string Thema = "thema";

    /// <summary>Text, optional, at most Aanvraag.MaxToelichting characters (vraag-advies).</summary>
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

    /// <summary>First day, <c>2026-12-21</c> (sluiting-toevoegen).</summary>
    public const string SluitingVan = "sluitingVan";

    /// <summary>Last day, <c>2026-12-31</c>.</summary>
    public const string SluitingTot = "sluitingTot";

    /// <summary>What the team calls it, optional, at most 40 characters.</summary>
    public const string SluitingNaam = "sluitingNaam";

    /// <summary>Noord, Midden, Zuid or <see cref="Geen"/> (schoolregio-kiezen).</summary>
    public const string Schoolregio = "schoolregio";

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
}
