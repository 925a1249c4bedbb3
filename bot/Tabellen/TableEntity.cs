using System.Collections;
using Azure;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// A row: two keys and named values of type string, int, long, double, bool, <see cref="DateTimeOffset"/>, <see cref="Guid"/> or byte[].
/// </summary>
/// <remarks>Keys are stored as given; build them with <see cref="TableKey"/> when a part comes from outside.</remarks>
public sealed class TableEntity(string partitionKey, string rowKey) : IEnumerable<KeyValuePair<string, object>>
{
    private readonly Dictionary<string, object> _properties = new(StringComparer.Ordinal);

    /// <summary>Key of the partition, at most 512 UTF-16 units.</summary>
    public string PartitionKey { get; } = partitionKey;

    /// <summary>Key of the row within its partition, at most 512 UTF-16 units.</summary>
    public string RowKey { get; } = rowKey;

    /// <summary>Version of the row as the store gave it; default for a row that was not read.</summary>
    public ETag ETag { get; init; }

    /// <summary>Last change by the clock of the store, UTC; default for a row that was not read.</summary>
    public DateTimeOffset Timestamp { get; init; }

    /// <summary>The named values.</summary>
    public IReadOnlyDictionary<string, object> Properties => _properties;

    /// <summary>Gets or sets a value; setting null leaves the property out.</summary>
    public object? this[string name]
    {
        get => _properties.GetValueOrDefault(name);
        set
        {
            if (value is null) _properties.Remove(name);
            else _properties[name] = value;
        }
    }

    /// <summary>Adds a value, for collection initialisers; null is left out.</summary>
    public void Add(string name, object? value) => this[name] = value;

    /// <summary>The string value of <paramref name="name"/>, or null.</summary>
    public string? GetString(string name) => this[name] as string;

    /// <summary>The int value of <paramref name="name"/>, or null.</summary>
    public int? GetInt32(string name) => this[name] as int?;

    /// <summary>The long value of <paramref name="name"/>, or null; an int is widened.</summary>
    public long? GetInt64(string name) => this[name] switch { long l => l, int i => i, _ => null };

    /// <summary>The double value of <paramref name="name"/>, or null.</summary>
    public double? GetDouble(string name) => this[name] as double?;

    /// <summary>The bool value of <paramref name="name"/>, or null.</summary>
    public bool? GetBoolean(string name) => this[name] as bool?;

    /// <summary>The instant of <paramref name="name"/>, or null.</summary>
    public DateTimeOffset? GetDateTimeOffset(string name) => this[name] as DateTimeOffset?;

    /// <summary>The id of <paramref name="name"/>, or null.</summary>
    public Guid? GetGuid(string name) => this[name] as Guid?;

    /// <summary>The bytes of <paramref name="name"/>, or null.</summary>
    public byte[]? GetBinary(string name) => this[name] as byte[];

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
