using Azure.Data.Tables;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>
/// Tables that were made and are gone (a service that was emptied, a file put back from before) come back empty by themselves.
/// </summary>
public sealed class TablesGoneTests(SharedAzurite azurite) : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tabellen-").FullName;

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task In_Azure()
    {
        var connection = (await azurite.GetAsync()).ConnectionString;
        await CheckAsync(
            TableStore.Open(connection, "not used"),
            async table => await new TableServiceClient(connection).DeleteTableAsync(table));
    }

    [Fact]
    public async Task In_the_file()
    {
        if (OperatingSystem.IsWindows()) return;
        var path = Path.Combine(_directory, "opslag.db");
        await using var store = new SqliteTableStore(path);
        await CheckAsync(store, async _ =>
        {
            var empty = Path.Combine(_directory, $"{Guid.NewGuid():N}.db");
            await new SqliteTableStore(empty).DisposeAsync();
            File.Move(empty, path, overwrite: true);
            await Assert.ThrowsAsync<TableStoreException>(() => store.GetAsync("Notes", "p", "r", default));
        });
    }

    private static async Task CheckAsync(ITableStore store, Func<string, Task> remove)
    {
        var table = $"T{Guid.NewGuid():N}";
        await store.CreateTableIfNotExistsAsync(table, default);
        Assert.True((await InsertAsync("before")).Succeeded);

        await remove(table);
        Assert.Null(await store.GetAsync(table, "p", "before", default));
        await remove(table);
        await foreach (var _ in store.QueryAsync(table, "p", RowKeyRange.All, default)) Assert.Fail("There is nothing to read.");
        await remove(table);
        Assert.True((await InsertAsync("after")).Succeeded);
        Assert.NotNull(await store.GetAsync(table, "p", "after", default));

        Task<WriteResult> InsertAsync(string key) => store.WriteAsync(table, [new TableWrite.Insert(new TableEntity("p", key))], default);
    }
}
