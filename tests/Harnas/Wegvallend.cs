using System.Runtime.CompilerServices;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Harnas;

/// <summary>Tables that refuse at once, or do not answer until the caller gives up.</summary>
public sealed class Wegvallend(ITableStore binnen) : ITableStore
{
    public bool Weg { get; set; }

    public bool Stil { get; set; }

    /// <summary>Silent until this is done, and deaf to a caller who gives up.</summary>
    public Task? Doof { get; set; }

    public Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken) =>
        binnen.CreateTableIfNotExistsAsync(table, cancellationToken);

    public async Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        await HapertAsync(cancellationToken);
        return await binnen.GetAsync(table, partitionKey, rowKey, cancellationToken);
    }

    public async IAsyncEnumerable<TableEntity> QueryAsync(
        string table, string partitionKey, RowKeyRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await HapertAsync(cancellationToken);
        await foreach (var rij in binnen.QueryAsync(table, partitionKey, range, cancellationToken)) yield return rij;
    }

    public async Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        await HapertAsync(cancellationToken);
        return await binnen.WriteAsync(table, writes, cancellationToken);
    }

    private Task HapertAsync(CancellationToken ct) => !Weg ? Task.CompletedTask
        : Doof is { } stilte ? stilte
        : Stil ? Task.Delay(Timeout.Infinite, ct)
        : throw new TableStoreException(TableFault.Unavailable, "away");
}
