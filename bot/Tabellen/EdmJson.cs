using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Azure;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// The JSON of Table Storage (<c>odata=minimalmetadata</c>): a value whose type JSON does not show carries <c>Name@odata.type</c>.
/// The SQLite engine stores the same text, so both engines keep types in one and the same way.
/// </summary>
internal static class EdmJson
{
    private const string Annotation = "@odata.type";
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    // Stored and sent as UTF-8, never placed in HTML: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The properties of <paramref name="entity"/> without keys, as a UTF-8 JSON object.</summary>
    /// <exception cref="TableStoreException"><see cref="TableFault.InvalidInput"/> for a type outside the data model.</exception>
    public static ReadOnlyMemory<byte> Write(TableEntity entity) => Write(entity, withKeys: false);

    /// <summary>The keys and the properties, which is the body of an insert.</summary>
    public static ReadOnlyMemory<byte> WriteWithKeys(TableEntity entity) => Write(entity, withKeys: true);

    private static ReadOnlyMemory<byte> Write(TableEntity entity, bool withKeys)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        writer.WriteStartObject();
        if (withKeys)
        {
            writer.WriteString("PartitionKey", entity.PartitionKey);
            writer.WriteString("RowKey", entity.RowKey);
        }

        foreach (var (name, value) in entity.Properties) WriteProperty(writer, name, value);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>The row of a JSON object; keys, ETag and Timestamp are taken from it when not given.</summary>
    public static TableEntity Read(
        JsonElement json, string? partitionKey = null, string? rowKey = null, ETag? etag = null, DateTimeOffset? timestamp = null)
    {
        var types = new Dictionary<string, string?>();
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name.EndsWith(Annotation, StringComparison.Ordinal))
                types[property.Name[..^Annotation.Length]] = property.Value.GetString();
        }

        var entity = new TableEntity(
            partitionKey ?? json.GetProperty("PartitionKey").GetString()!,
            rowKey ?? json.GetProperty("RowKey").GetString()!)
        {
            ETag = etag ?? new ETag(json.GetProperty("odata.etag").GetString()!),
            Timestamp = timestamp ?? Instant(json.GetProperty("Timestamp")),
        };
        foreach (var property in json.EnumerateObject())
        {
            // A property name holds neither '.' nor '@': those members are metadata.
            if (property.Name is "PartitionKey" or "RowKey" or "Timestamp" || property.Name.AsSpan().ContainsAny('.', '@')) continue;
            entity[property.Name] = ReadValue(property.Value, types.GetValueOrDefault(property.Name));
        }

        return entity;
    }

    private static void WriteProperty(Utf8JsonWriter writer, string name, object value)
    {
        switch (value)
        {
            case string text:
                writer.WriteString(name, text);
                break;
            case int number:
                writer.WriteNumber(name, number);
                break;
            case bool flag:
                writer.WriteBoolean(name, flag);
                break;
            case long number:
                WriteAnnotated(writer, name, "Edm.Int64", number.ToString(CultureInfo.InvariantCulture));
                break;
            case double number when double.IsFinite(number):
                writer.WriteString(name + Annotation, "Edm.Double");
                writer.WriteNumber(name, number);
                break;
            case double number:
                WriteAnnotated(writer, name, "Edm.Double", number switch
                {
                    double.PositiveInfinity => "Infinity",
                    double.NegativeInfinity => "-Infinity",
                    _ => "NaN",
                });
                break;
            case DateTimeOffset instant:
                WriteAnnotated(writer, name, "Edm.DateTime", instant.UtcDateTime.ToString(InstantFormat, CultureInfo.InvariantCulture));
                break;
            case Guid id:
                WriteAnnotated(writer, name, "Edm.Guid", id.ToString("D"));
                break;
            case byte[] bytes:
                writer.WriteString(name + Annotation, "Edm.Binary");
                writer.WriteBase64String(name, bytes);
                break;
            default:
                throw new TableStoreException(TableFault.InvalidInput, $"A property of type {value.GetType().Name} cannot be stored in a table.");
        }
    }

    private static void WriteAnnotated(Utf8JsonWriter writer, string name, string type, string text)
    {
        writer.WriteString(name + Annotation, type);
        writer.WriteString(name, text);
    }

    private static object? ReadValue(JsonElement json, string? type) => (type, json.ValueKind) switch
    {
        (_, JsonValueKind.Null) => null,
        ("Edm.Int64", _) => long.Parse(json.GetString()!, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture),
        ("Edm.Double", JsonValueKind.String) => double.Parse(json.GetString()!, NumberStyles.Float, CultureInfo.InvariantCulture),
        ("Edm.Double", _) => json.GetDouble(),
        ("Edm.DateTime", _) => Instant(json),
        ("Edm.Guid", _) => json.GetGuid(),
        ("Edm.Binary", _) => json.GetBytesFromBase64(),
        (_, JsonValueKind.String) => json.GetString(),
        (_, JsonValueKind.True) => true,
        (_, JsonValueKind.False) => false,
        (_, JsonValueKind.Number) => json.TryGetInt32(out var number) ? (object)number : json.GetDouble(),
        _ => throw new JsonException($"A property of JSON kind {json.ValueKind} is not part of the table data model."),
    };

    private static DateTimeOffset Instant(JsonElement json) => DateTimeOffset.Parse(
        json.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal);
}
