using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>A card about an aanvraag that is still to be shown to somebody.</summary>
public sealed record Nieuws(KaartSoort Soort, string? Extra, string PersoonId)
{
    /// <summary>
    /// What somebody decided, told to others whom it changes something for: a message of its own, since a card that changes notifies
    /// nobody. One for each decision; who took it hears nothing.
    /// </summary>
    /// <param name="voor">Before the decision: its revision tells this card from one of another decision.</param>
    /// <param name="wat">One of <see cref="Besluiten"/>.</param>
    public static IEnumerable<Bericht> Vertel(Dossier voor, string wat, Persoon door, params IEnumerable<Persoon> aan) =>
        aan.Where(p => p.Id != door.Id).DistinctBy(p => p.Id).Select(p => new Bericht.ToonKaart(
            new Kaart(KaartSoort.Nieuws, voor.Aanvraag.Id.ToString(), new Kaartkeer(wat, voor.Aanvraag.Rev + 1).ToString()),
            new Ontvanger.Iemand(p.Id)));
}

/// <summary>What others hear of. Stored: never rename, never reuse.</summary>
public static class Besluiten
{
    /// <summary>An ED is not available: the match waits.</summary>
    public const string EdWacht = "ed-wacht";

    /// <summary>The asker lets the match wait.</summary>
    public const string VragerWacht = "vrager-wacht";

    /// <summary>A coördinator lets it wait for who is not available.</summary>
    public const string Wachten = "wachten";

    /// <summary>A coördinator lets it end with care.</summary>
    public const string Afronden = "afronden";

    /// <summary>Of a duo one goes on.</summary>
    public const string EenGaatDoor = "een-gaat-door";

    /// <summary>Of a duo one goes on: for who does not.</summary>
    public const string Vervangen = "vervangen";

    /// <summary>The asker lets it go on.</summary>
    public const string Verder = "verder";

    /// <summary>Who leads the wijkteam takes the place of an asker who left.</summary>
    public const string AndereVrager = "andere-vrager";

    /// <summary>Another coördinator has the question now.</summary>
    public const string Overgenomen = "overgenomen";

    /// <summary>An ED who said ja cannot after all.</summary>
    public const string JaVervallen = "ja-vervallen";

    /// <summary>The app is not in the team of the pool any more.</summary>
    public const string PoolWeg = "pool-weg";

    /// <summary>It is there again.</summary>
    public const string PoolTerug = "pool-terug";

    /// <summary>Somebody who was called for takes it up.</summary>
    public const string UrgentOpgepakt = "urgent-opgepakt";
}
