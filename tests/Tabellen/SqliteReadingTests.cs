using SQLitePCL;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>What a read costs follows from what it gives back, whatever else is in the partition.</summary>
public sealed class SqliteReadingTests : IDisposable
{
    private const int Others = 2000;
    private readonly string _directory = Directory.CreateTempSubdirectory("tabellen-").FullName;

    private string FilePath => Path.Combine(_directory, "opslag.db");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Theory]
    [InlineData("a|", 3)]
    [InlineData("none|", 0)]
    public async Task A_prefix_of_few_rows_steps_over_no_row_that_comes_after_them(string prefix, int rows)
    {
        await using var store = await FilledAsync();
        using var reader = new SqliteReader(new SqliteFile(FilePath));
        var steps = 0;
        raw.sqlite3_progress_handler(
            reader.Connection.Handle, 100, _ =>
            {
                steps++;
                return 0;
            }, null);

        Assert.Equal(rows, reader.Page("notes", "p", RowKeyRange.Prefix(prefix), 1000).Count);

        Assert.InRange(steps, 0, 3);
    }

    [Fact]
    public async Task A_question_that_was_asked_before_is_not_compiled_again()
    {
        await using var store = await FilledAsync();
        using var reader = new SqliteReader(new SqliteFile(FilePath));
        Ask();
        var compiled = 0;
        raw.sqlite3_set_authorizer(
            reader.Connection.Handle, new strdelegate_authorizer((_, _, _, _, _, _) =>
            {
                compiled++;
                return raw.SQLITE_OK;
            }), null);

        // Setting it makes the statements that are there stale once.
        Ask();
        compiled = 0;
        Ask();

        Assert.Equal(0, compiled);

        void Ask()
        {
            reader.Get("notes", "p", "a|1");
            reader.Page("notes", "p", RowKeyRange.Prefix("a|"), 1000);
            reader.Page("notes", "p", RowKeyRange.All, 1);
        }
    }

    private async Task<SqliteTableStore> FilledAsync()
    {
        var store = new SqliteTableStore(FilePath);
        await store.CreateTableIfNotExistsAsync("Notes", default);
        var keys = Enumerable.Range(0, 3).Select(n => $"a|{n}").Concat(Enumerable.Range(0, Others).Select(n => $"z|{n:D5}"));
        foreach (var some in keys.Chunk(TableRules.MaxWrites))
        {
            await store.WriteAsync("Notes", [.. some.Select(k => new TableWrite.Insert(new TableEntity("p", k) { ["T"] = "x" }))], default);
        }

        return store;
    }
}
