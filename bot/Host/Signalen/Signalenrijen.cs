using System.Text.Json.Serialization;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Signalen.Signalenrijen))]

namespace TeamsHerstelBot.Host.Signalen;

/// <summary>What is stored of signalen, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Signaal))]
internal sealed partial class Signalenrijen : JsonSerializerContext;
