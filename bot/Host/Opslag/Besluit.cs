namespace TeamsHerstelBot.Host.Opslag;

/// <summary>What somebody who decides gives back: what is shown, and what is saved for that.</summary>
/// <param name="Beurt">Null when nothing changes.</param>
/// <param name="Gelezen">False when what was read one after another does not belong together: then it is decided again.</param>
public sealed record Besluit<T>(T Antwoord, Beurt? Beurt = null, bool Gelezen = true);

/// <summary>Makes one, so that what it answers need not be named.</summary>
public static class Besluit
{
    public static Besluit<T> Toon<T>(T antwoord, Beurt? beurt = null) => new(antwoord, beurt);
}
