namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>How far the setup of the demo is.</summary>
internal sealed record Demostand(int Stap, int Stappen, string? Bezig = null, string? Fout = null)
{
    public bool Klaar => Stap >= Stappen;
}
