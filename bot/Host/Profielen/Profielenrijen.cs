using System.Text.Json.Serialization;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Profielen.Profielenrijen))]

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>What people chose for themselves, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Voorkeur))]
internal sealed partial class Profielenrijen : JsonSerializerContext;
