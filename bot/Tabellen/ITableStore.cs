namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// Entity tables with the guarantees of Azure Table Storage: atomic writes within one partition, optimistic concurrency by
/// <see cref="Azure.ETag"/>, ordinal order of RowKeys. Two engines keep this contract: Azure (REST) and an embedded SQLite file.
/// </summary>
/// <remarks>
/// What callers may expect to happen (somebody else was first, a row is gone) is a value in <see cref="WriteResult"/>;
/// what they cannot repair (too large, throttled, unreachable) is a <see cref="TableStoreException"/>. After
/// <see cref="TableFault.Unavailable"/> on a write it is not known whether it was carried out. A write whose first answer was lost is
/// recognised by its values: rows that instances compete for hold a value that differs per instance.
/// </remarks>
public interface ITableStore
{
    /// <summary>Creates the table when it does not exist yet. Table names: <c>^[A-Za-z][A-Za-z0-9]{2,62}$</c>.</summary>
    Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken);

    /// <summary>Reads one row, or null when there is none.</summary>
    Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken);

    /// <summary>Reads the rows of one partition whose RowKey lies in <paramref name="range"/>, in ordinal order, page by page.</summary>
    IAsyncEnumerable<TableEntity> QueryAsync(string table, string partitionKey, RowKeyRange range, CancellationToken cancellationToken);

    /// <summary>
    /// Carries out 1 to 100 writes in one partition, all or none. One write is a plain operation, more are an entity group transaction.
    /// </summary>
    /// <exception cref="TableStoreException">The request cannot be carried out, for a reason that is not another writer.</exception>
    Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken);
}
