namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What ends the name of a host, and which hosts belong to people.</summary>
internal static class Internet
{
    public static readonly Woordenset Domeinen = Gegevens.Verzameling("domein");

    /// <summary>Ends that are Dutch words too: not behind a full stop without more.</summary>
    public static readonly Woordenset Woorden = Gegevens.Verzameling("domeinwoord");

    public static readonly Woordenset Postbussen = Gegevens.Verzameling("postbus");
}
