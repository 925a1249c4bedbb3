using Azure;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>What every engine promises. Each test has a table of its own.</summary>
public abstract partial class TableStoreContract : IAsyncLifetime
{
    private readonly string _table = $"T{Guid.NewGuid():N}";

    protected ITableStore Store { get; private set; } = null!;

    protected abstract Task<ITableStore> OpenAsync();

    public async ValueTask InitializeAsync()
    {
        Store = await OpenAsync();
        await Store.CreateTableIfNotExistsAsync(_table, default);
    }

    public virtual async ValueTask DisposeAsync()
    {
        if (Store is IAsyncDisposable disposable) await disposable.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected static TableEntity Row(string rowKey, params ReadOnlySpan<(string Name, object? Value)> properties)
    {
        var entity = new TableEntity("p", rowKey);
        foreach (var (name, value) in properties) entity.Add(name, value);
        return entity;
    }

    protected Task<WriteResult> WriteAsync(params TableWrite[] writes) => Store.WriteAsync(_table, writes, default);

    protected Task<TableEntity?> GetAsync(string rowKey, string partitionKey = "p") =>
        Store.GetAsync(_table, partitionKey, rowKey, default);

    protected async Task<List<TableEntity>> QueryAsync(RowKeyRange range, string partitionKey = "p")
    {
        var rows = new List<TableEntity>();
        await foreach (var row in Store.QueryAsync(_table, partitionKey, range, default)) rows.Add(row);
        return rows;
    }

    protected async Task<List<string>> KeysAsync(RowKeyRange range) => [.. (await QueryAsync(range)).Select(row => row.RowKey)];

    protected async Task<ETag> InsertedAsync(TableEntity entity)
    {
        var result = await WriteAsync(new TableWrite.Insert(entity));
        Assert.True(result.Succeeded);
        return Assert.Single(result.ETags);
    }

    /// <summary>Inserts many rows in as few transactions as possible.</summary>
    protected async Task InsertManyAsync(IEnumerable<string> rowKeys)
    {
        foreach (var chunk in rowKeys.Chunk(100))
            Assert.True((await WriteAsync([.. chunk.Select(key => new TableWrite.Insert(Row(key)))])).Succeeded);
    }

    /// <summary>The ETag the row had before it was changed to <c>N = 2</c>.</summary>
    protected async Task<ETag> StaleAsync(string rowKey)
    {
        var etag = await InsertedAsync(Row(rowKey, ("N", 1)));
        Assert.True((await WriteAsync(new TableWrite.Replace(Row(rowKey, ("N", 2)), etag))).Succeeded);
        return etag;
    }

    protected static void AssertRefused(WriteResult result, WriteError error, int index = 0)
    {
        Assert.Equal(error, result.Error);
        Assert.Equal(index, result.FailedIndex);
        Assert.Empty(result.ETags);
    }

    protected static async Task<TableStoreException> AssertFaultAsync(TableFault fault, Func<Task> action)
    {
        var exception = await Assert.ThrowsAsync<TableStoreException>(action);
        Assert.Equal(fault, exception.Fault);
        return exception;
    }
}
