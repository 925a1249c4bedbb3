using System.Text.Json.Serialization;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Adressen.Adressenrijen))]

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>What is stored of adressen, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Kanaal))]
[JsonSerializable(typeof(Ledenlijst))]
internal sealed partial class Adressenrijen : JsonSerializerContext;
