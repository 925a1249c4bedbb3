namespace TeamsHerstelBot.Proeftuin.Demogemeente;

/// <summary>One thing that somebody does in the demo; what belongs together has the same chapter.</summary>
internal sealed record Stap(string Hoofdstuk, string Naam, Func<CancellationToken, Task> Doe);
