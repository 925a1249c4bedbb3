using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Inhoud;

/// <summary>One item of a file, before it becomes what the file is about.</summary>
internal sealed record Inhouditem(
    string Id, int Regel, IReadOnlyDictionary<string, string> Velden, IReadOnlyList<string> Zinnen, Fase? Fase, bool Uit,
    Borgingsdaad? Doe, string? Punt)
{
    public string Tekst(string veld) => Velden.GetValueOrDefault(veld, "");
}
