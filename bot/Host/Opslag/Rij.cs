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

/// <summary>A stored value with the ETag it was read with; whoever changes it hands that back.</summary>
public sealed record Rij<T>(T Waarde, ETag ETag)
    where T : class;

/// <summary>
/// How a value becomes a row: column <c>V</c> is the schema version, <c>Inhoud</c> the value as JSON. Adding a member is no new version. What does not
/// fit in one column, such as the roster of a large team, goes on in <c>Inhoud1</c>, <c>Inhoud2</c>, …
/// </summary>
public static class Rijvorm
{
    public const int Versie = 1;

    /// <summary>A column of Table Storage holds 32,768 characters. The JSON is ASCII, so it can be cut anywhere.</summary>
    private const int Kolom = 32_000;

    private static readonly JsonSerializerOptions Opties = MaakOpties();

    public static TableEntity Naar<T>(string partitie, string rij, T waarde)
        where T : class
    {
        var json = JsonSerializer.Serialize(waarde, Vorm<T>());
        var entity = new TableEntity(partitie, rij) { ["V"] = Versie };
        for (var deel = 0; deel == 0 || deel * Kolom < json.Length; deel++) entity[Inhoud(deel)] = json.Substring(deel * Kolom, Math.Min(Kolom, json.Length - (deel * Kolom)));
        return entity;
    }

    public static T Uit<T>(TableEntity entity)
        where T : class
    {
        if (entity.GetInt32("V") is not Versie) throw new InvalidDataException($"Row of type {typeof(T).Name} has an unknown schema version.");
        var json = entity.GetString(Inhoud(0)) ?? "null";
        for (var deel = 1; entity.GetString(Inhoud(deel)) is { } vervolg; deel++) json += vervolg;
        return JsonSerializer.Deserialize(json, Vorm<T>())
            ?? throw new InvalidDataException($"Row of type {typeof(T).Name} is empty.");
    }

    public static Rij<T> Lees<T>(TableEntity entity)
        where T : class => new(Uit<T>(entity), entity.ETag);

    private static string Inhoud(int deel) => deel == 0 ? "Inhoud" : string.Create(CultureInfo.InvariantCulture, $"Inhoud{deel}");

    private static JsonTypeInfo<T> Vorm<T>() => (JsonTypeInfo<T>)Opties.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MaakOpties() => new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters = { new InstantConverter(), new LocalTimeConverter(), new IsoweekConverter(), new DatumConverter(), new JsonStringEnumConverter() },
        TypeInfoResolver = JsonTypeInfoResolver.Combine(
            [.. typeof(Rijvorm).Assembly.GetCustomAttributes<RijenAttribute>().Select(r => (IJsonTypeInfoResolver)Activator.CreateInstance(r.Context)!)]),
    };
}

/// <summary>Names the JSON context of the types that are rows; every folder that has rows says so itself.</summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
public sealed class RijenAttribute(Type context) : Attribute
{
    public Type Context { get; } = context;
}

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

    public override void Write(Utf8JsonWriter writer, Isoweek value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());
}
