using System.Globalization;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>
/// How a value becomes a row: column <c>V</c> is the schema version, <c>Inhoud</c> the value as JSON. Adding a member is no new version.
/// What does not fit in one column, such as the roster of a large team, goes on in <c>Inhoud1</c>, <c>Inhoud2</c>, …
/// </summary>
public static class Rijvorm
{
    public const int Versie = 2;

    /// <summary>A column of Table Storage holds 32,768 characters. The JSON is ASCII, so it can be cut anywhere.</summary>
    private const int Kolom = 32_000;

    private static readonly JsonSerializerOptions Opties = MaakOpties();

    public static TableEntity Naar<T>(string partitie, string rij, T waarde)
        where T : class
    {
        return UitJson(partitie, rij, JsonSerializer.Serialize(waarde, Vorm<T>()));
    }

    /// <summary>A row of what is JSON already, such as a row from which a name was taken.</summary>
    public static TableEntity UitJson(string partitie, string rij, string json)
    {
        var entity = new TableEntity(partitie, rij) { ["V"] = Versie };
        for (var deel = 0; deel == 0 || deel * Kolom < json.Length; deel++)
        {
            entity[Inhoud(deel)] = json.Substring(deel * Kolom, Math.Min(Kolom, json.Length - (deel * Kolom)));
        }

        return entity;
    }

    public static T Uit<T>(TableEntity entity)
        where T : class
    {
        if (entity.GetInt32("V") is not Versie)
        {
            throw new InvalidDataException($"Row of type {typeof(T).Name} has an unknown schema version.");
        }

        return Uit<T>(Json(entity));
    }

    public static T Uit<T>(string json)
        where T : class => JsonSerializer.Deserialize(json, Vorm<T>())
            ?? throw new InvalidDataException($"Row of type {typeof(T).Name} is empty.");

    /// <summary>What is in a row, whatever it is.</summary>
    public static string Json(TableEntity entity)
    {
        var json = entity.GetString(Inhoud(0)) ?? "null";
        for (var deel = 1; entity.GetString(Inhoud(deel)) is { } vervolg; deel++) json += vervolg;
        return json;
    }

    public static string Json<T>(T waarde)
        where T : class => JsonSerializer.Serialize(waarde, Vorm<T>());

    public static Rij<T> Lees<T>(TableEntity entity)
        where T : class => new(Uit<T>(entity), entity.ETag);

    /// <summary>A value in the form it is stored in: the same value is the same bytes.</summary>
    public static byte[] Bytes<T>(T waarde) => JsonSerializer.SerializeToUtf8Bytes(waarde, Vorm<T>());

    private static string Inhoud(int deel) => deel == 0 ? "Inhoud" : string.Create(CultureInfo.InvariantCulture, $"Inhoud{deel}");

    private static JsonTypeInfo<T> Vorm<T>() => (JsonTypeInfo<T>)Opties.GetTypeInfo(typeof(T));

    private static JsonSerializerOptions MaakOpties() => new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        IgnoreReadOnlyProperties = true,
        Converters =
        {
            new InstantConverter(),
            new LocalTimeConverter(),
            new IsoweekConverter(),
            new DatumConverter(),
            new LijstConverter(),
            new JsonStringEnumConverter(),
        },
        TypeInfoResolver = JsonTypeInfoResolver.Combine(
            [
                .. typeof(Rijvorm).Assembly.GetCustomAttributes<RijenAttribute>()
                    .Select(r => (IJsonTypeInfoResolver)Activator.CreateInstance(r.Context)!),
            ]),
    };
}
