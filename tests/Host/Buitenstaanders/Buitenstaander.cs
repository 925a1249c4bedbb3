using static TeamsHerstelBot.Host.Tests.Buitenstaanders.Geplant;

namespace TeamsHerstelBot.Host.Tests.Buitenstaanders;

/// <summary>Somebody who clicks with ids of others, in one kind of place, and the planted words that are theirs to read there.</summary>
internal sealed record Buitenstaander(string Naam, string Id, string Gesprek, params string[] Mag)
{
    public string Tenant { get; init; } = Wijk.Tenant;

    public string Soort { get; init; } = "personal";

    /// <summary>May change what others read: only what is shown is looked at.</summary>
    public bool MagWijzigen { get; init; }

    /// <summary>Took their place in no wijkteam any more: is on none of the rosters.</summary>
    public bool IsWeg { get; init; }

    /// <summary>May change this: a question of their own on which nobody works yet.</summary>
    public IReadOnlyList<string> Eigen { get; init; } = [];

    /// <summary>What the card in the pool channel shows to everybody in that team.</summary>
    private static readonly string[] InDePool = [Nummer, Team, Wie];

    /// <summary>What stands in the channel of the wijkteam for everybody in it.</summary>
    private static readonly string[] InHetTeam = [Team, Denker, Aanwezig, Urgent];

    public static IReadOnlyList<Buitenstaander> Alle { get; } =
    [
        Chat("a guest of another team", Gast),
        Chat("somebody in no team", "niemand"),
        Chat("somebody without an id", ""),
        Chat("a colleague of another wijkteam", "buur"),
        Chat("the coordinator of another pool", AndereCoordinator),
        Chat("an ED of another pool", AndereEd),
        Chat("an ED of the match who left the pool", Vertrokken),
        Chat("a coordinator who left the pool", VertrokkenCoordinator),
        Chat("the asker, who is in no wijkteam any more", Wijk.Vrager, Vraagtekst, Nummer, Team, Wie) with
        { IsWeg = true, Eigen = ["Concept", "Nieuw", "Voorgesteld", "Toegezegd"] },
        Chat("the asker's id in another organisation", Wijk.Vrager) with { Tenant = AndereTenant },
        Chat("the ED's id in another organisation", Wijk.Ed) with { Tenant = AndereTenant },
        Chat("the coordinator's id in another organisation", Wijk.Coordinator) with { Tenant = AndereTenant },
        Chat("a colleague of the asker", Wijk.Collega, Urgent, Aanwezig) with { MagWijzigen = true },
        Chat("the teamleider, who stands by for a teamvraag", Wijk.Leider, Team, Urgent, Aanwezig, Denker, Teamvraagtekst) with
        { MagWijzigen = true },
        Chat("an ED of the pool who was not asked", Wijk.Ed2) with { MagWijzigen = true },
        Chat("the coordinator of the pool", Wijk.Coordinator, Vraagtekst, Wie, Nummer, Team, Signaaltekst) with { MagWijzigen = true },
        Kanaal("a colleague in the channel of the asker", Wijk.Collega, Wijk.Kanaal(1), InHetTeam) with { MagWijzigen = true },
        Kanaal("an ED of the pool in its channel", Wijk.Ed2, Wijk.PoolKanaal, InDePool) with { MagWijzigen = true },
        Kanaal("a guest in the channel of another wijkteam", Gast, AnderKanaal),
        Kanaal("a coordinator in the channel of another pool", AndereCoordinator, AnderPoolKanaal),
        Kanaal("a colleague in a private channel", Wijk.Collega, "19:prive@thread.tacv2") with { Soort = "private" },
        Kanaal("somebody in no team, in a group chat", "niemand", "19:groep@thread.v2") with { Soort = "groupChat" },
    ];

    private static Buitenstaander Chat(string naam, string id, params string[] mag) => new(naam, id, Wijk.Chat(id), mag);

    private static Buitenstaander Kanaal(string naam, string id, string kanaal, params string[] mag) =>
        new(naam, id, kanaal, mag) { Soort = "channel" };

    public override string ToString() => Naam;
}
