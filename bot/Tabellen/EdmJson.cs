using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// The properties of a row as the SQLite engine stores them: the JSON of Table Storage (<c>odata=minimalmetadata</c>), in which a value
/// whose type JSON does not show carries <c>Name@odata.type</c>.
/// </summary>
internal static class EdmJson
{
    private const string Annotation = "@odata.type";
    private const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";

    // Stored and sent as UTF-8, never placed in HTML: only what JSON itself demands is escaped.
    private static readonly JsonWriterOptions WriterOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The properties of <paramref name="entity"/> without keys, as a UTF-8 JSON object.</summary>
    public static ReadOnlyMemory<byte> Write(TableEntity entity)
    {
        var buffer = new ArrayBufferWriter<byte>(512);
        using var writer = new Utf8JsonWriter(buffer, WriterOptions);
        writer.WriteStartObject();
        foreach (var (name, value) in entity.Properties) WriteProperty(writer, name, value);
        writer.WriteEndObject();
        writer.Flush();
        return buffer.WrittenMemory;
    }

    /// <summary>Puts the properties of a JSON object in <paramref name="entity"/>.</summary>
    public static TableEntity Read(JsonElement json, TableEntity entity)
    {
        var types = new Dictionary<string, string?>();
        foreach (var property in json.EnumerateObject())
        {
            if (property.Name.EndsWith(Annotation, StringComparison.Ordinal))
                types[property.Name[..^Annotation.Length]] = property.Value.GetString();
        }

        foreach (var property in json.EnumerateObject())
        {
            // No property name holds an '@'.
            if (property.Name.Contains('@', StringComparison.Ordinal)) continue;
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
            case double number:
                writer.WriteString(name + Annotation, "Edm.Double");
                writer.WriteNumber(name, number);
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
                throw new InvalidOperationException($"{value.GetType().Name} passed the rules but is not known here.");
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
