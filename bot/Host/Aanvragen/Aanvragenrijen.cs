using System.Text.Json.Serialization;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Aanvragen.Aanvragenrijen))]

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>What is stored of aanvragen, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Voorkeur))]
internal sealed partial class Aanvragenrijen : JsonSerializerContext;
