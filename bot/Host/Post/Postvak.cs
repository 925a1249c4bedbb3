using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Post;

/// <summary>What is done beside each other in one outbox, so that what is quick does not wait for what is slow.</summary>
public enum Baan
{
    /// <summary>Messages, oldest first, as fast as Teams allows.</summary>
    Bezorgen,

    /// <summary>Wekkers and notes: rows of our own, that wait for nobody.</summary>
    Noteren,

    /// <summary>Rosters: they can be long, and Teams can be slow.</summary>
    Lezen,

    /// <summary>Mail: another server, which can be slow by itself.</summary>
    Mailen,
}

/// <summary>The part of an outbox that one worker goes through.</summary>
public readonly record struct Postvak(Partitie Partitie, Baan Baan)
{
    public static IReadOnlyList<Baan> Banen { get; } = Enum.GetValues<Baan>();

    public static IEnumerable<Postvak> Van(Partitie partitie) => Banen.Select(baan => new Postvak(partitie, baan));

    public static Baan BaanVan(Uitrij rij) => rij switch
    {
        { IsNotitie: true } or { Pak: not null } => Baan.Noteren,
        { LedenVan: not null } => Baan.Lezen,
        { Mail: not null } => Baan.Mailen,
        _ => Baan.Bezorgen,
    };
}
