using TeamsHerstelBot.Proeftuin.Gesprekken;

namespace TeamsHerstelBot.Proeftuin.Demogemeente;

/// <summary>The people and teams of gemeente Waterrijk. All of them are made up.</summary>
internal static class Gemeente
{
    private const string LindeNaam = "Wijkteam De Linde";
    private const string HavenNaam = "Wijkteam Oude Haven";
    private const string Pool = "Pool Ervaringskracht";
    private const string Brug = "Stichting De Brug";
    private const string Zelfregie = "Zelfregiehuis Samen Verder";
    private const string Ervaring = "Ervaringsdeskundige";

    public static Persoon Marit { get; } = Maak(1, "Marit de Vries", "Teamleider", LindeNaam);

    public static Persoon Sanne { get; } = Maak(2, "Sanne Bakker", "Sociaal werker", LindeNaam);

    public static Persoon Tom { get; } = Maak(3, "Tom Hendriks", "Sociaal werker", LindeNaam);

    public static Persoon Yusuf { get; } = Maak(4, "Yusuf Demir", "Teamleider", HavenNaam);

    public static Persoon Aicha { get; } = Maak(5, "Aïcha El Amrani", "Sociaal werker", HavenNaam);

    public static Persoon Joost { get; } = Maak(6, "Joost van Dijk", "Sociaal werker", HavenNaam);

    public static Persoon Els { get; } = Maak(7, "Els Kuipers", "Poolcoördinator", Pool);

    public static Persoon Ravi { get; } = Maak(8, "Ravi Ramdin", "Poolcoördinator", Pool);

    public static IReadOnlyList<Deskundige> Deskundigen { get; } =
    [
        new(Maak(11, "Karin Smit", Ervaring, Brug), Brug, [0, 3], AlleWijken: true, "2"),
        new(Maak(12, "Bram Willems", Ervaring, Brug), Brug, [1, 2], AlleWijken: true, "1"),
        new(Maak(13, "Fatima Yilmaz", Ervaring, Brug), Brug, [2, 4, 5], AlleWijken: false, "2"),
        new(Maak(14, "Henk Postma", Ervaring, Zelfregie), Zelfregie, [0, 1], AlleWijken: true, "3"),
        new(Maak(15, "Lotte Visser", Ervaring, Zelfregie), Zelfregie, [3, 6], AlleWijken: false, "1"),
        new(Maak(16, "Samuel Tesfay", Ervaring, Zelfregie), Zelfregie, [4, 5, 7], AlleWijken: true, "2"),
    ];

    public static IReadOnlyList<Persoon> Iedereen { get; } =
        [Marit, Sanne, Tom, Yusuf, Aicha, Joost, Els, Ravi, .. Deskundigen.Select(d => d.Persoon)];

    public static Team PoolTeam { get; } = Maak(1, Pool, "Vragen", [Els, Ravi, .. Deskundigen.Select(d => d.Persoon)]);

    public static Team Linde { get; } = Maak(2, LindeNaam, "Teamoverleg", [Marit, Sanne, Tom]);

    public static Team Haven { get; } = Maak(3, HavenNaam, "Teamoverleg", [Yusuf, Aicha, Joost]);

    public static IReadOnlyList<Wijkteam> Wijkteams { get; } =
    [
        new(Linde, Marit, "De Linde", "2", "09:30"),
        new(Haven, Yusuf, "Oude Haven", "4", "13:00"),
    ];

    private static Persoon Maak(int nummer, string naam, string rol, string groep) =>
        new($"a1d00000-0000-4000-8000-0000000000{nummer:D2}", $"29:1waterrijk-{nummer:D2}", naam, rol, groep);

    private static Team Maak(int nummer, string naam, string kanaal, IReadOnlyList<Persoon> leden)
    {
        var id = $"19:waterrijk{nummer}algemeen@thread.tacv2";
        return new(
            id,
            naam,
            $"b2e00000-0000-4000-8000-0000000000{nummer:D2}",
            [new(id, null), new($"19:waterrijk{nummer}{kanaal.ToLowerInvariant()}@thread.tacv2", kanaal)],
            [.. leden.Select(l => l.Aad)]);
    }
}

/// <summary>A wijkteam with how its teamleider sets the bot up.</summary>
internal sealed record Wijkteam(Team Team, Persoon Teamleider, string Naam, string OverlegDag, string OverlegTijd);

/// <summary>An ervaringsdeskundige with the profile to fill in; themes by their place on the card.</summary>
internal sealed record Deskundige(Persoon Persoon, string Organisatie, IReadOnlyList<int> Themas, bool AlleWijken, string MaxGelijktijdig);
