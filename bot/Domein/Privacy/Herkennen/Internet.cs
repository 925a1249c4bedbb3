using System.Collections.Frozen;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What ends the name of a host, and which hosts belong to people.</summary>
internal static class Internet
{
    public static readonly FrozenSet<string> Domeinen = Gegevens.Verzameling("domein");

    /// <summary>Ends that are Dutch words too: not behind a full stop without more.</summary>
    public static readonly FrozenSet<string> Woorden = Gegevens.Verzameling("domeinwoord");

    public static readonly FrozenSet<string> Postbussen = Gegevens.Verzameling("postbus");
}
