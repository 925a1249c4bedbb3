using System.Text.Json;
using System.Text.Json.Serialization;
using Azure;
using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>A stored value with the ETag it was read with; whoever changes it hands that back.</summary>
public sealed record Rij<T>(T Waarde, ETag ETag)
    where T : class;

internal sealed class InstantConverter : JsonConverter<Instant>
{
    public override Instant Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        InstantPattern.ExtendedIso.Parse(reader.GetString()!).Value;

    public override void Write(Utf8JsonWriter writer, Instant value, JsonSerializerOptions options) =>
        writer.WriteStringValue(InstantPattern.ExtendedIso.Format(value));
}

internal sealed class LocalTimeConverter : JsonConverter<LocalTime>
{
    public override LocalTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        LocalTimePattern.ExtendedIso.Parse(reader.GetString()!).Value;

    public override void Write(Utf8JsonWriter writer, LocalTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(LocalTimePattern.ExtendedIso.Format(value));
}

internal sealed class IsoweekConverter : JsonConverter<Isoweek>
{
    public override Isoweek Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Isoweek.Lees(reader.GetString()) ?? throw new JsonException("Not an ISO week.");

    public override void Write(Utf8JsonWriter writer, Isoweek value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.ToString());
}
