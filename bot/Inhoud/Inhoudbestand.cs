namespace TeamsHerstelBot.Inhoud;

/// <summary>A file of content as it was read.</summary>
/// <param name="Naam">Name without a folder, such as <c>borgingsvragen.yaml</c>.</param>
/// <param name="Tekst">The whole file, YAML.</param>
public sealed record Inhoudbestand(string Naam, string Tekst);
