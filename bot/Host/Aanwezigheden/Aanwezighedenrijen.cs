using System.Text.Json.Serialization;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Aanwezigheden.Aanwezighedenrijen))]

namespace TeamsHerstelBot.Host.Aanwezigheden;

/// <summary>What is stored of aanwezigheden, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Aanwezigheidsdag))]
internal sealed partial class Aanwezighedenrijen : JsonSerializerContext;
