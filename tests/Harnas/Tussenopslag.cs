using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Harnas;

/// <summary>Tables that pass everything on to others; a test overrides what goes wrong.</summary>
public abstract class Tussenopslag(ITableStore opslag) : ITableStore
{
    public Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken) =>
        opslag.CreateTableIfNotExistsAsync(table, cancellationToken);

    public virtual Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken) =>
        opslag.GetAsync(table, partitionKey, rowKey, cancellationToken);

    public virtual IAsyncEnumerable<TableEntity> QueryAsync(
        string table, string partitionKey, RowKeyRange range, CancellationToken cancellationToken) =>
        opslag.QueryAsync(table, partitionKey, range, cancellationToken);

    public virtual Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken) =>
        opslag.WriteAsync(table, writes, cancellationToken);
}
