using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Azure;
using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>Names the JSON context of the types that are rows; every folder that has rows says so itself.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RijenAttribute(Type context) : Attribute
{
    public Type Context { get; } = context;
}
