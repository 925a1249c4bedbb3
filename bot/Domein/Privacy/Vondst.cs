namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What a piece of text seems to be. Up to <see cref="Naam"/> it points at one person.</summary>
public enum VondstSoort
{
    Bsn,
    Iban,
    Email,
    Telefoon,
    Geboortedatum,
    Adres,
    Nummer,
    Kenteken,
    Web,
    Account,
    Naam,

    /// <summary>A diagnosis or label: never a reason to refuse.</summary>
    Etiket,

    /// <summary>Somebody may die or be hurt soon: this needs people now, not a queue.</summary>
    Nood,
}

/// <summary>
/// Something in a text, and where: <see cref="Begin"/> and <see cref="Lengte"/> count characters of the text as it was typed.
/// </summary>
/// <param name="Alternatief">Kind words instead, for an <see cref="VondstSoort.Etiket"/>.</param>
public sealed record Vondst(VondstSoort Soort, int Begin, int Lengte, string? Alternatief = null)
{
    /// <summary>Points at one person, so it may not be stored or posted.</summary>
    public bool IsHerkenbaar => Soort <= VondstSoort.Naam;

    public int Einde => Begin + Lengte;

    /// <summary>Of a <see cref="VondstSoort.Nood"/>: what kind of danger.</summary>
    public Noodaard Aard { get; init; }
}
