using System.Text.Json.Serialization;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Teamvragen.Teamvragenrijen))]

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>What is stored of teamvragen, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Teamvraag))]
[JsonSerializable(typeof(Weekaanbod))]
internal sealed partial class Teamvragenrijen : JsonSerializerContext;
