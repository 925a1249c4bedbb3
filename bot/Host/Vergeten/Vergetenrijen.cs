using System.Text.Json.Serialization;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Vergeten.Vergetenrijen))]

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>What is stored to forget by, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Vertrokken))]
[JsonSerializable(typeof(Vergeetopdracht))]
[JsonSerializable(typeof(Bewijs))]
internal sealed partial class Vergetenrijen : JsonSerializerContext;
