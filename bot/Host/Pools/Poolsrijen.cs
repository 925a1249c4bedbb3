using System.Text.Json.Serialization;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Pools.Poolsrijen))]

namespace TeamsHerstelBot.Host.Pools;

/// <summary>What is stored of pools, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Pool))]
[JsonSerializable(typeof(Ervaringsdeskundige))]
[JsonSerializable(typeof(Startlijst))]
[JsonSerializable(typeof(Aanvraag))]
[JsonSerializable(typeof(Aanbod))]
[JsonSerializable(typeof(Match))]
[JsonSerializable(typeof(Bedankje))]
[JsonSerializable(typeof(Telling))]
[JsonSerializable(typeof(Inzet))]
[JsonSerializable(typeof(Tekort))]
[JsonSerializable(typeof(Verwijzing))]
[JsonSerializable(typeof(Gebeurtenis))]
internal sealed partial class Poolsrijen : JsonSerializerContext;
