using System.Text.Json.Serialization;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Opslag.Opslagrijen))]

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>What is stored of opslag, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Uitrij))]
[JsonSerializable(typeof(Kaartrij))]
[JsonSerializable(typeof(Gesprek))]
[JsonSerializable(typeof(Gezien))]
[JsonSerializable(typeof(Partitie))]
[JsonSerializable(typeof(Partitierij))]
[JsonSerializable(typeof(Wekkerrij))]
internal sealed partial class Opslagrijen : JsonSerializerContext;
