using Azure;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>
/// Azurite carries a write out and its answer gets lost on the way. Whoever wrote hears that it succeeded, once it is asked again: the
/// second attempt then meets the result of the first. Azurite stands behind a door that lets the request through and keeps the answer
/// back.
/// </summary>
public sealed class LostAnswerTests(SharedAzurite shared) : IAsyncLifetime
{
    private readonly string _table = $"T{Guid.NewGuid():N}";
    private readonly Doorgeefluik _door = new();
    private ITableStore _store = null!;

    public async ValueTask InitializeAsync()
    {
        var azurite = await shared.GetAsync();
        _door.Open(azurite.Endpoint.Port);
        var address = new UriBuilder(azurite.Endpoint) { Port = _door.Poort }.Uri;
        _store = TableStore.Open(
            azurite.ConnectionString.Replace($"{azurite.Endpoint}", $"{address}", StringComparison.Ordinal), "not used");
        await _store.CreateTableIfNotExistsAsync(_table, default);
        await _store.WriteAsync(_table, [new TableWrite.Insert(Row("before", 0))], default);
    }

    public ValueTask DisposeAsync()
    {
        _door.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task An_insert() => await LostAsync(new TableWrite.Insert(Row("r", 1)));

    [Fact]
    public async Task A_replace() => await LostAsync(new TableWrite.Replace(Row("r", 1), await InsertedAsync("r")));

    [Fact]
    public async Task A_merge() => await LostAsync(new TableWrite.Merge(Row("r", 1), await InsertedAsync("r")));

    [Fact]
    public async Task A_delete() => await LostAsync(new TableWrite.Delete("p", "r", await InsertedAsync("r")));

    [Fact]
    public async Task A_transaction_of_all_kinds() => await LostAsync(
        new TableWrite.Insert(Row("a", 1)),
        new TableWrite.Replace(Row("b", 1), await InsertedAsync("b")),
        new TableWrite.Merge(Row("c", 1), await InsertedAsync("c")),
        new TableWrite.Delete("p", "d", await InsertedAsync("d")));

    [Fact]
    public async Task A_transaction_that_begins_with_a_delete() => await LostAsync(
        new TableWrite.Delete("p", "a", await InsertedAsync("a")),
        new TableWrite.Insert(Row("b", 1)));

    [Fact]
    public async Task A_transaction_of_which_a_row_was_changed_by_somebody_else_is_refused()
    {
        var etag = await InsertedAsync("a");
        TableWrite[] writes = [new TableWrite.Insert(Row("b", 1)), new TableWrite.Replace(Row("a", 1), etag)];
        Assert.True((await _store.WriteAsync(_table, [new TableWrite.Replace(Row("a", 9), etag)], default)).Succeeded);
        _door.Verzwijg(1);
        var result = await _store.WriteAsync(_table, writes, default);
        Assert.True(_door.IsVerzwegen);
        Assert.Equal((WriteError.PreconditionFailed, 1), (result.Error, result.FailedIndex));
        Assert.Equal((9, null), ((await ReadAsync("a"))?.GetInt32("N"), await ReadAsync("b")));
    }

    [Fact]
    public async Task A_read()
    {
        await InsertedAsync("r");
        _door.Verzwijg(2);
        Assert.Equal(0, (await ReadAsync("r"))?.GetInt32("N"));
        Assert.True(_door.IsVerzwegen);
    }

    private async Task LostAsync(params TableWrite[] writes)
    {
        _door.Verzwijg(1);
        var result = await _store.WriteAsync(_table, writes, default);
        Assert.True(_door.IsVerzwegen);
        Assert.Equal((WriteError.None, writes.Length), (result.Error, result.ETags.Count));
        foreach (var (write, etag) in writes.Zip(result.ETags))
        {
            var row = await ReadAsync(write.RowKey);
            Assert.Equal(etag, row?.ETag ?? default);
            Assert.Equal(write is TableWrite.Delete ? null : 1, row?.GetInt32("N"));
        }
    }

    private async Task<ETag> InsertedAsync(string rowKey) =>
        (await _store.WriteAsync(_table, [new TableWrite.Insert(Row(rowKey, 0))], default)).ETags.Single();

    private Task<TableEntity?> ReadAsync(string rowKey) => _store.GetAsync(_table, "p", rowKey, default);

    private static TableEntity Row(string rowKey, int number) => new("p", rowKey) { { "N", number } };
}
