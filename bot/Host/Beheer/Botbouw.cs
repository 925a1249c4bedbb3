namespace TeamsHerstelBot.Host.Beheer;

/// <summary>What commands ask of the bot itself, which is built on top of them.</summary>
/// <param name="Voeg">Adds everything the bot consists of.</param>
/// <param name="Inhoudfouten">One sentence per mistake in a folder of <c>Inhoud:Map</c>.</param>
/// <param name="Woordfouten">One sentence per mistake in a folder of <c>Privacy:Map</c>.</param>
public sealed record Botbouw(
    Action<WebApplicationBuilder> Voeg, Func<string, IReadOnlyList<string>> Inhoudfouten, Func<string, IReadOnlyList<string>> Woordfouten);
