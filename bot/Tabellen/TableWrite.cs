using Azure;

namespace TeamsHerstelBot.Tabellen;

/// <summary>One write of a row. There is no unconditional write: a row is inserted, or changed with the ETag that was read.</summary>
public abstract record TableWrite(string PartitionKey, string RowKey)
{
    /// <summary>Adds a row; fails with <see cref="WriteError.Conflict"/> when the key exists.</summary>
    public sealed record Insert(TableEntity Entity) : TableWrite(Entity.PartitionKey, Entity.RowKey);

    /// <summary>Replaces all properties of a row that still has <paramref name="IfMatch"/>.</summary>
    public sealed record Replace(TableEntity Entity, ETag IfMatch) : TableWrite(Entity.PartitionKey, Entity.RowKey);

    /// <summary>Sets the given properties of a row that still has <paramref name="IfMatch"/> and keeps the others.</summary>
    public sealed record Merge(TableEntity Entity, ETag IfMatch) : TableWrite(Entity.PartitionKey, Entity.RowKey);

    /// <summary>Removes a row that still has <paramref name="IfMatch"/>.</summary>
    public sealed record Delete(string PartitionKey, string RowKey, ETag IfMatch) : TableWrite(PartitionKey, RowKey);
}
