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

    /// <summary>Channel id of the wijkteam that asks (vraag-stellen).</summary>
    public const string Wijkteam = "wijkteam";

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

    /// <summary>Channel id of a wijkteam (teamvraag-versturen, signaal-geven).</summary>
    public const string Wijkteam = "wijkteam";

    /// <summary>Id of Teamvraag.Vragen or Teamvraag.Aanbod.</summary>
    public const string Wat = "wat";

    /// <summary>One of TeamvraagKaart.NietOverBewoner, BewonerVindtGoed, NogVragen.</summary>
    public const string OverBewoner = "overBewoner";

    /// <summary>Id of Teamvraag.Vervolgvormen (teamvraag-afspreken).</summary>
    public const string Vervolgvorm = "vervolgvorm";

    /// <summary>Day, <c>yyyy-MM-dd</c>, or empty.</summary>
    public const string Vervolgdag = "vervolgdag";

    /// <summary>Text of at most Signaal.MaxTekst characters.</summary>
    public const string Signaal = "signaal";

    /// <summary>Name of a SignaalWens.</summary>
    public const string Signaalwens = "signaalwens";

    /// <summary>Text of at most Signaal.MaxTekst characters (signaal-beantwoorden).</summary>
    public const string Signaalantwoord = "signaalantwoord";

    /// <summary>1 to 5.</summary>
    public const string MaxGelijktijdig = "maxGelijktijdig";
}
