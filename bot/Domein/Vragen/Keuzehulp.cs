namespace TeamsHerstelBot.Domein.Vragen;

/// <summary>What a question is about.</summary>
public enum Waarover
{
    Bewoner,
    Aanpak,
    TeamOfWijk,
}

public enum Tijdsduur
{
    Eenmalig,
    Langer,
}

/// <summary>Three questions that lead to a form of inzet.</summary>
public static class Keuzehulp
{
    public const int MeesteVormen = 3;

    /// <summary>At most three forms, the most fitting first.</summary>
    /// <param name="wilContact">The bewoner wants to meet an ervaringsdeskundige. Without that no form with a bewoner is named.</param>
    public static IReadOnlyList<string> Kies(Waarover waarover, bool wilContact, Tijdsduur duur) => (waarover, wilContact, duur) switch
    {
        (Waarover.Bewoner, true, Tijdsduur.Eenmalig) => ["keukentafel", "driegesprek", "samen-erheen"],
        (Waarover.Bewoner, true, Tijdsduur.Langer) => ["bruggenbouwer", "ervaringsmaatje", Vormen.Tandem],
        (Waarover.Bewoner, false, Tijdsduur.Eenmalig) => [Vormen.Sparren, "casuistiek"],
        (Waarover.Bewoner, false, Tijdsduur.Langer) => [Vormen.Sparren, "coaching", "casuistiek"],
        (Waarover.Aanpak, _, Tijdsduur.Eenmalig) => [Vormen.Sparren, "casuistiek", "meelopen"],
        (Waarover.Aanpak, _, Tijdsduur.Langer) => ["coaching", "meelopen", "wederzijds"],
        (Waarover.TeamOfWijk, _, Tijdsduur.Eenmalig) => ["voorlichting", "teamoverleg", Vormen.Ervaringsverhaal],
        (Waarover.TeamOfWijk, _, Tijdsduur.Langer) => ["spreekuur", "reflectie", "kwartiermaken"],
        _ => throw new ArgumentOutOfRangeException(nameof(waarover), waarover, "Every answer leads to a form."),
    };
}
