using System.Text.Json.Serialization;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Verhuizingen.Verhuizingenrijen))]

namespace TeamsHerstelBot.Host.Verhuizingen;

/// <summary>What is stored of a profile that moves, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Verhuiscode))]
internal sealed partial class Verhuizingenrijen : JsonSerializerContext;
