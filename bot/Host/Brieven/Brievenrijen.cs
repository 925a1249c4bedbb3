using System.Text.Json.Serialization;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Brieven.Brievenrijen))]

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>What is stored of brieven, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Brief))]
[JsonSerializable(typeof(Briefstand))]
[JsonSerializable(typeof(Toegang))]
[JsonSerializable(typeof(Handtekeningsleutel))]
internal sealed partial class Brievenrijen : JsonSerializerContext;
