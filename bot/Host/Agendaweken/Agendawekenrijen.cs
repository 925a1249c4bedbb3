using System.Text.Json.Serialization;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Host.Opslag;

[assembly: Rijen(typeof(TeamsHerstelBot.Host.Agendaweken.Agendawekenrijen))]

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>What is stored of agendaweken, and how it becomes JSON.</summary>
[JsonSerializable(typeof(Agendaweek))]
internal sealed partial class Agendawekenrijen : JsonSerializerContext;
