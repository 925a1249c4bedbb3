using System.Text;
using Azure;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>
/// What only the embedded file promises: durability, sharing between processes, and clear words when the file is not good.
/// </summary>
public sealed partial class SqliteFileTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tabellen-").FullName;

    private string FilePath => Path.Combine(_directory, "opslag.db");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_row_is_still_there_after_closing_and_opening_the_file()
    {
        ETag etag;
        await using (var store = await OpenAsync())
        {
            etag = (await InsertAsync(store, "p", "r", "één")).ETags.Single();
        }

        await using var again = new SqliteTableStore(FilePath);
        var row = await again.GetAsync("Notes", "p", "r", default);
        Assert.Equal("één", row?.GetString("Tekst"));
        Assert.Equal(etag, row?.ETag);
    }

    [Fact]
    public async Task Etags_go_on_counting_after_opening_again()
    {
        ETag old;
        await using (var store = await OpenAsync())
        {
            old = (await InsertAsync(store, "p", "r", "")).ETags.Single();
            Assert.True((await store.WriteAsync("Notes", [new TableWrite.Delete("p", "r", old)], default)).Succeeded);
        }

        await using var again = new SqliteTableStore(FilePath);
        Assert.NotEqual(old, (await InsertAsync(again, "p", "r", "")).ETags.Single());
    }

    [Fact]
    public async Task The_timestamp_comes_from_the_given_clock()
    {
        await using var store = new SqliteTableStore(
            FilePath, new FixedTime(new DateTimeOffset(2026, 11, 30, 9, 0, 0, TimeSpan.FromHours(1))));
        await store.CreateTableIfNotExistsAsync("Notes", default);
        await InsertAsync(store, "p", "r", "");
        Assert.Equal(
            new DateTimeOffset(2026, 11, 30, 8, 0, 0, TimeSpan.Zero), (await store.GetAsync("Notes", "p", "r", default))?.Timestamp);
    }

    [Fact]
    public async Task The_longest_text_may_be_of_wide_characters()
    {
        await using var store = await OpenAsync();
        var text = new string('中', 32768);
        await InsertAsync(store, "p", "r", text);
        Assert.Equal(text, (await store.GetAsync("Notes", "p", "r", default))?.GetString("Tekst"));
    }

    [Fact]
    public async Task A_table_name_is_the_same_in_capitals()
    {
        await using var store = await OpenAsync();
        await InsertAsync(store, "p", "r", "");
        Assert.NotNull(await store.GetAsync("NOTES", "p", "r", default));
    }

    [Fact]
    public async Task A_merge_that_makes_the_row_too_large_is_refused_and_changes_nothing()
    {
        await using var store = await OpenAsync();
        var row = new TableEntity("p", "r");
        for (var i = 0; i < 250; i++) row.Add($"P{i}", i);
        var etag = (await store.WriteAsync("Notes", [new TableWrite.Insert(row)], default)).ETags.Single();
        var extra = new TableEntity("p", "r") { { "Q1", 1 }, { "Q2", 2 }, { "Q3", 3 } };
        var fault = await Assert.ThrowsAsync<TableStoreException>(() => store.WriteAsync(
            "Notes", [new TableWrite.Insert(new TableEntity("p", "before")), new TableWrite.Merge(extra, etag)], default));
        Assert.Equal(TableFault.TooLarge, fault.Fault);
        Assert.Null(await store.GetAsync("Notes", "p", "before", default));
        Assert.Equal(etag, (await store.GetAsync("Notes", "p", "r", default))?.ETag);
    }

    [Fact]
    public async Task Two_stores_on_one_file_see_each_others_writes_and_only_one_wins()
    {
        await using var one = await OpenAsync();
        await using var two = new SqliteTableStore(FilePath);
        var etag = (await InsertAsync(one, "p", "r", "")).ETags.Single();
        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => (i % 2 == 0 ? one : two)
            .WriteAsync("Notes", [new TableWrite.Replace(new TableEntity("p", "r") { { "N", i } }, etag)], default))));

        Assert.Single(results, r => r.Succeeded);
        Assert.Equal(39, results.Count(r => r.Error == WriteError.PreconditionFailed));
        Assert.Equal((await one.GetAsync("Notes", "p", "r", default))!.ETag, (await two.GetAsync("Notes", "p", "r", default))!.ETag);
    }

    [Fact]
    public async Task Stores_that_open_a_new_file_at_the_same_moment_all_get_it()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new SqliteTableStore(FilePath))));
        await Task.WhenAll(stores.Select(store => store.CreateTableIfNotExistsAsync("Notes", default)));
        await Task.WhenAll(stores.Select((store, i) => InsertAsync(store, "p", $"{i}", "")));
        Assert.Equal(4, await CountAsync(stores[0], "p"));
        foreach (var store in stores) await store.DisposeAsync();
    }

    [Fact]
    public async Task Two_processes_write_to_one_file_and_every_row_is_there()
    {
        await using var store = await OpenAsync();
        using var one = ChildWriter.Start(FilePath, "een", 4, 25);
        using var two = ChildWriter.Start(FilePath, "twee", 4, 25);
        for (var i = 0; i < 50; i++) Assert.True((await InsertAsync(store, "hier", $"{i}", "")).Succeeded);
        await Task.WhenAll(one.StandardOutput.ReadToEndAsync(), two.StandardOutput.ReadToEndAsync());
        await Task.WhenAll(one.WaitForExitAsync(), two.WaitForExitAsync());

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        Assert.Equal((100, 100, 50), (await CountAsync(store, "een"), await CountAsync(store, "twee"), await CountAsync(store, "hier")));
    }

    [Fact]
    public async Task What_was_confirmed_before_a_kill_is_there_after_it()
    {
        await (await OpenAsync()).DisposeAsync();
        using var child = ChildWriter.Start(FilePath, "kind", 8, 1_000_000);
        var confirmed = new List<string>();
        while (confirmed.Count < 200 && await child.StandardOutput.ReadLineAsync() is { } key) confirmed.Add(key);
        child.Kill();
        await child.WaitForExitAsync();
        Assert.Equal(200, confirmed.Count);

        await using var store = new SqliteTableStore(FilePath);
        foreach (var key in confirmed)
            Assert.Equal(int.Parse(key.AsSpan(3), null), (await store.GetAsync("Notes", "kind", key, default))?.GetInt32("N"));
        Assert.True((await InsertAsync(store, "kind", "daarna", "")).Succeeded);
    }

    [Fact]
    public async Task Closing_carries_out_the_writes_that_wait_and_refuses_later_ones()
    {
        var store = await OpenAsync();
        var writes = Enumerable.Range(0, 300).Select(i => InsertAsync(store, "p", $"{i}", "")).ToList();
        await store.DisposeAsync();
        Assert.All(await Task.WhenAll(writes), result => Assert.True(result.Succeeded));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => InsertAsync(store, "p", "later", ""));
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.GetAsync("Notes", "p", "0", default));
        await store.DisposeAsync();

        await using var again = new SqliteTableStore(FilePath);
        Assert.Equal(300, await CountAsync(again, "p"));
    }

    [Fact]
    public async Task The_directory_is_made_and_only_the_owner_reads_the_file()
    {
        var path = Path.Combine(_directory, "een", "twee", "opslag.db");
        await using var store = new SqliteTableStore(path);
        await store.CreateTableIfNotExistsAsync("Notes", default);
        Assert.True(File.Exists(path));
        if (OperatingSystem.IsWindows()) return;
        foreach (var file in Directory.GetFiles(Path.GetDirectoryName(path)!))
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
    }

    [Fact]
    public async Task Rows_in_the_file_are_JSON_that_a_person_can_read()
    {
        await using (var store = await OpenAsync())
        {
            await store.WriteAsync(
                "Notes", [new TableWrite.Insert(new TableEntity("p", "r") { { "Tekst", "één" }, { "N", 5L } })], default);
        }

        await using var file = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        await file.OpenAsync();
        using var command = SqliteFile.Command(file, "SELECT properties FROM entities WHERE tbl = 'notes' AND pk = 'p' AND rk = 'r'");
        Assert.Equal("""{"Tekst":"één","N@odata.type":"Edm.Int64","N":"5"}""", Encoding.UTF8.GetString(
            (byte[])(await command.ExecuteScalarAsync())!));
    }

    private async Task<SqliteTableStore> OpenAsync()
    {
        var store = new SqliteTableStore(FilePath);
        await store.CreateTableIfNotExistsAsync("Notes", default);
        return store;
    }

    private static Task<WriteResult> InsertAsync(SqliteTableStore store, string partitionKey, string rowKey, string text) =>
        store.WriteAsync("Notes", [new TableWrite.Insert(new TableEntity(partitionKey, rowKey) { { "Tekst", text } })], default);

    private static async Task<int> CountAsync(SqliteTableStore store, string partitionKey)
    {
        var count = 0;
        await foreach (var _ in store.QueryAsync("Notes", partitionKey, RowKeyRange.All, default)) count++;
        return count;
    }

    private sealed class FixedTime(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
