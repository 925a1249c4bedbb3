namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What a piece of text seems to be. Up to <see cref="Naam"/> it points at one person.</summary>
public enum VondstSoort
{
    Bsn,
    Iban,
    Email,
    Telefoon,
    Datum,
    Postcode,
    Adres,
    Nummer,
    Naam,

    /// <summary>A diagnosis or label: never a reason to refuse.</summary>
    Etiket,

    /// <summary>Words of acute danger: this needs people now, not a queue.</summary>
    Nood,
}

/// <summary>Something in a text, and where: <see cref="Begin"/> and <see cref="Lengte"/> count characters of the text as it was typed.</summary>
/// <param name="Alternatief">Kind words instead, for an <see cref="VondstSoort.Etiket"/>.</param>
public sealed record Vondst(VondstSoort Soort, int Begin, int Lengte, string? Alternatief = null)
{
    /// <summary>Points at one person, so it may not be stored or posted.</summary>
    public bool IsHerkenbaar => Soort <= VondstSoort.Naam;

    public int Einde => Begin + Lengte;

    internal bool Raakt(Vondst ander) => Begin < ander.Einde && ander.Begin < Einde;
}
