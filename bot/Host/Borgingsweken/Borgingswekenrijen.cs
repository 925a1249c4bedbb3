using System.Text.Json.Serialization;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Borgingsweken.Borgingswekenrijen))]

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>What is stored of borgingsweken, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Borgingsweek))]
internal sealed partial class Borgingswekenrijen : JsonSerializerContext;
