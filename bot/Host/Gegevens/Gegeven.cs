using System.Text.Json.Nodes;
using TeamsHerstelBot.Domein.Vergeten;

namespace TeamsHerstelBot.Host.Gegevens;

/// <summary>One thing that is held about somebody.</summary>
/// <param name="Regel">As the person reads it.</param>
/// <param name="Inhoud">The same for the file: what is theirs, and nobody else's name or words.</param>
public sealed record Gegeven(Gegevenssoort Soort, string Regel, JsonObject Inhoud);
