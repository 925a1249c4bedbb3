using NodaTime;
using TeamsHerstelBot.Domein.Berichten;

namespace TeamsHerstelBot.Cards;

/// <summary>How far a card is on its way.</summary>
public enum Leveringstand
{
    /// <summary>It is tried again by itself.</summary>
    Wacht,

    /// <summary>It waits until the channel or person can be reached.</summary>
    Opzij,

    /// <summary>Teams gave no answer: it may be there.</summary>
    Onzeker,

    /// <summary>It is not tried any more.</summary>
    Opgegeven,

    /// <summary>It is there.</summary>
    Aangekomen,
}

/// <summary>A card on its way to one channel or person.</summary>
/// <param name="Id">Where its row is: <c>{pool|kanaal}/{id}/{row}</c>; empty for one that arrived.</param>
/// <param name="Soort">What card; null for an answer to one person.</param>
/// <param name="Aan">Name of the channel or person.</param>
/// <param name="Sinds">Since when it is on its way, or when it arrived.</param>
/// <param name="Stand">How far it is.</param>
/// <param name="Waarom">Last code of Teams, such as <c>403 ConversationBlockedByUser</c>; null when there was none.</param>
public sealed record Leveringregel(string Id, KaartSoort? Soort, string Aan, Instant Sinds, Leveringstand Stand, string? Waarom)
{
    /// <summary>An answer that was given up has lost its text: there is nothing left to send.</summary>
    public bool MagOpnieuw => Soort is not null || Stand is not Leveringstand.Opgegeven;
}
