using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>
/// The file is taken away, held or cut while the program runs or lies dead: nothing acknowledged is lost, nobody waits in vain.
/// </summary>
public sealed class SqliteBadLuckTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tabellen-").FullName;

    private string FilePath => Path.Combine(_directory, "opslag.db");

    private string LogPath => FilePath + "-wal";

    private string MarkPath => FilePath + "-open";

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("opslag.db")]
    [InlineData("opslag.db*")]
    public async Task A_file_deleted_while_it_is_open_takes_no_more_writes_and_reads(string which)
    {
        if (OperatingSystem.IsWindows()) return;
        await using var store = await OpenAsync();
        Assert.True((await InsertAsync(store, "before")).Succeeded);
        foreach (var file in Directory.GetFiles(_directory, which)) File.Delete(file);

        for (var i = 0; i < 3; i++)
        {
            await AssertGoneAsync(() => InsertAsync(store, $"after {i}"));
            await AssertGoneAsync(() => store.GetAsync("Notes", "p", "before", default));
        }

        Assert.False(File.Exists(FilePath));
    }

    [Fact]
    public async Task A_file_that_is_put_back_is_taken_up_again_with_all_that_was_acknowledged()
    {
        if (OperatingSystem.IsWindows()) return;
        var elsewhere = FilePath + ".weg";
        await using (var store = await OpenAsync())
        {
            Assert.True((await InsertAsync(store, "before")).Succeeded);
            File.Move(FilePath, elsewhere);
            await AssertGoneAsync(() => InsertAsync(store, "away"));
            File.Move(elsewhere, FilePath);
            Assert.True((await InsertAsync(store, "after")).Succeeded);
            Assert.NotNull(await store.GetAsync("Notes", "p", "before", default));
        }

        await using var again = new SqliteTableStore(FilePath);
        Assert.NotNull(await again.GetAsync("Notes", "p", "before", default));
        Assert.NotNull(await again.GetAsync("Notes", "p", "after", default));
    }

    [Fact]
    public async Task A_log_deleted_while_it_is_open_loses_nothing_that_was_acknowledged()
    {
        if (OperatingSystem.IsWindows()) return;
        var acknowledged = new List<string>();
        await using (var store = await OpenAsync())
        {
            for (var i = 0; i < 20; i++)
            {
                if (i == 10) File.Delete(LogPath);
                try
                {
                    Assert.True((await InsertAsync(store, $"{i}")).Succeeded);
                    acknowledged.Add($"{i}");
                }
                catch (TableStoreException fault) when (fault.Fault == TableFault.Unavailable)
                {
                    Assert.Equal(10, i);
                }
            }
        }

        Assert.Equal(19, acknowledged.Count);
        await using var again = new SqliteTableStore(FilePath);
        foreach (var key in acknowledged) Assert.NotNull(await again.GetAsync("Notes", "p", key, default));
    }

    [Fact]
    public async Task Who_stops_waiting_while_another_process_holds_the_file_hears_so_at_once_and_nothing_is_written()
    {
        await using var store = await OpenAsync();
        await using var other = new SqliteConnection($"Data Source={FilePath};Pooling=False");
        await other.OpenAsync();
        SqliteFile.Execute(other, "BEGIN IMMEDIATE");
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        var began = Stopwatch.GetTimestamp();
        var first = InsertAsync(store, "first", patience.Token);
        var second = InsertAsync(store, "second", patience.Token);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
        Assert.True(Stopwatch.GetElapsedTime(began) < SqliteFile.BusyTimeout / 2);
        SqliteFile.Execute(other, "ROLLBACK");
        Assert.True((await InsertAsync(store, "third")).Succeeded);
        Assert.Equal(
            (null, null), (await store.GetAsync("Notes", "p", "first", default), await store.GetAsync("Notes", "p", "second", default)));
    }

    [Theory]
    [InlineData("log", "'{log}' is gone, with the last writes in it")]
    [InlineData("empty", "'{file}' is empty")]
    [InlineData("file", "'{file}' is gone")]
    public async Task What_is_missing_after_a_kill_is_a_question_and_not_a_new_start(string missing, string sentence)
    {
        await KilledAsync();
        if (missing == "log") File.Delete(LogPath);
        else if (missing == "file") File.Delete(FilePath);
        else await File.WriteAllBytesAsync(FilePath, []);

        var names = Directory.GetFiles(_directory);
        var fault = Assert.Throws<TableStoreException>(() => new SqliteTableStore(FilePath));
        Assert.Equal(TableFault.Unavailable, fault.Fault);
        var expected = sentence.Replace("{log}", LogPath, StringComparison.Ordinal).Replace("{file}", FilePath, StringComparison.Ordinal);
        Assert.Contains(expected, fault.Message, StringComparison.Ordinal);
        Assert.Contains(MarkPath, fault.Message, StringComparison.Ordinal);
        Assert.Equal(names, Directory.GetFiles(_directory));

        // The answer of who runs it: go on with what is here.
        File.Delete(MarkPath);
        if (missing != "log") File.Delete(LogPath);
        await using var store = new SqliteTableStore(FilePath);
        await store.CreateTableIfNotExistsAsync("Notes", default);
        Assert.True((await InsertAsync(store, "after")).Succeeded);
    }

    [Fact]
    public async Task After_a_kill_with_everything_there_and_after_a_proper_end_a_start_asks_nothing()
    {
        await KilledAsync();
        await using (var store = new SqliteTableStore(FilePath)) Assert.True((await InsertAsync(store, "after")).Succeeded);
        Assert.Equal([FilePath], Directory.GetFiles(_directory));
        File.Delete(FilePath);
        await using var anew = await OpenAsync();
        Assert.True((await InsertAsync(anew, "after")).Succeeded);
    }

    private async Task KilledAsync()
    {
        await (await OpenAsync()).DisposeAsync();
        using var child = ChildWriter.Start(FilePath, "kind", 1, 1_000_000);
        for (var i = 0; i < 20; i++) Assert.NotNull(await child.StandardOutput.ReadLineAsync());
        child.Kill();
        await child.WaitForExitAsync();
        Assert.True(File.Exists(LogPath));
    }

    private async Task<SqliteTableStore> OpenAsync()
    {
        var store = new SqliteTableStore(FilePath);
        await store.CreateTableIfNotExistsAsync("Notes", default);
        return store;
    }

    private static Task<WriteResult> InsertAsync(SqliteTableStore store, string rowKey, CancellationToken cancellationToken = default) =>
        store.WriteAsync("Notes", [new TableWrite.Insert(new TableEntity("p", rowKey) { { "N", 1 } })], cancellationToken);

    private static async Task AssertGoneAsync(Func<Task> action)
    {
        var fault = await Assert.ThrowsAsync<TableStoreException>(action);
        Assert.Equal(TableFault.Unavailable, fault.Fault);
        Assert.Contains("was taken away or replaced", fault.Message, StringComparison.Ordinal);
    }
}
