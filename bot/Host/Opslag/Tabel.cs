namespace TeamsHerstelBot.Host.Opslag;

/// <summary>The tables and the form of their keys; see the table of the design. Stored: never rename, never reuse.</summary>
public static class Tabel
{
    public const string Wijkteams = "Wijkteams";
    public const string Agenda = "Agenda";
    public const string Pool = "Pool";
    public const string Personen = "Personen";
    public const string Wekkers = "Wekkers";

    public static IReadOnlyList<string> Alle { get; } = [Wijkteams, Agenda, Pool, Personen, Wekkers];
}
