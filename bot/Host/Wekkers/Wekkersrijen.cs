using System.Text.Json.Serialization;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Wekkers.Wekkersrijen))]

namespace TeamsHerstelBot.Host.Wekkers;

/// <summary>What is stored of wekkers, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Instantierij))]
[JsonSerializable(typeof(Leaserij))]
internal sealed partial class Wekkersrijen : JsonSerializerContext;
