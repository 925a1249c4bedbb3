using System.Text;
using Azure;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>What was taken away or written over is in no byte of any file any more, also when the program ended badly.</summary>
public sealed class SqliteWipingTests : IDisposable
{
    private const string Marker = "bewonerstekst";
    private readonly string _directory = Directory.CreateTempSubdirectory("tabellen-").FullName;

    private string FilePath => Path.Combine(_directory, "opslag.db");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task While_the_program_runs()
    {
        await using var store = new SqliteTableStore(FilePath);
        await store.CreateTableIfNotExistsAsync("Notes", default);
        await FillAndWipeAsync(store);
        await UntilGoneAsync();
        Assert.Equal(100, await CountAsync(store));
    }

    [Fact]
    public async Task After_a_kill_at_the_moment_of_wiping_and_the_next_start()
    {
        await using (var store = new SqliteTableStore(FilePath)) await store.CreateTableIfNotExistsAsync("Notes", default);
        using var child = ChildWriter.StartWiper(FilePath);
        Assert.Equal("wiped", await child.StandardOutput.ReadLineAsync());
        child.Kill();
        await child.WaitForExitAsync();

        await using var again = new SqliteTableStore(FilePath);
        Assert.Empty(Traces());
        Assert.Equal(100, await CountAsync(again));
    }

    [Fact]
    public async Task In_a_file_of_before_at_its_first_start()
    {
        await using (var store = new SqliteTableStore(FilePath)) await store.CreateTableIfNotExistsAsync("Notes", default);
        await using (var old = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            await old.OpenAsync();
            SqliteFile.Execute(old, "PRAGMA secure_delete = OFF");
            SqliteFile.Execute(old, "PRAGMA user_version = 1");
            for (var i = 0; i < 50; i++)
            {
                SqliteFile.Execute(
                    old, $"INSERT INTO entities VALUES ('notes', 'p', '{i}', {i + 1}, 0, CAST('{{\"T\":\"{Marker} {i}\"}}' AS BLOB))");
            }

            SqliteFile.Execute(old, "DELETE FROM entities WHERE etag % 2 = 0");
            SqliteFile.Execute(old, "UPDATE entities SET properties = x'7b7d'");
        }

        Assert.NotEmpty(Traces());
        await using var again = new SqliteTableStore(FilePath);
        Assert.Empty(Traces());
        Assert.Equal(25, await CountAsync(again));
    }

    /// <summary>Rows of all sizes, of which one in three is taken away, one in three written over and one in three merged.</summary>
    internal static async Task FillAndWipeAsync(SqliteTableStore store)
    {
        var etags = new List<ETag>();
        for (var i = 0; i < 150; i++)
        {
            var text = string.Concat(Enumerable.Repeat($"{Marker} {i} ", 1 + (i * i % 1200)));
            var key = i % 3 == 0 ? $"{i:D3} {Marker}" : $"{i:D3}";
            var row = new TableEntity("p", key) { { "T", text }, { "B", i } };
            etags.Add((await store.WriteAsync("Notes", [new TableWrite.Insert(row)], default)).ETags.Single());
        }

        foreach (var part in Enumerable.Range(0, 150).OrderBy(i => i * 7919 % 150).Chunk(10))
        {
            TableWrite[] writes = [.. part.Select(i => Wipe(i, etags[i]))];
            Assert.True((await store.WriteAsync("Notes", writes, default)).Succeeded);
        }
    }

    private static TableWrite Wipe(int i, ETag etag) => (i % 3) switch
    {
        0 => new TableWrite.Delete("p", $"{i:D3} {Marker}", etag),
        1 => new TableWrite.Replace(new TableEntity("p", $"{i:D3}") { { "B", i } }, etag),
        _ => new TableWrite.Merge(new TableEntity("p", $"{i:D3}") { { "T", "" } }, etag),
    };

    private static async Task<int> CountAsync(SqliteTableStore store)
    {
        var count = 0;
        await foreach (var _ in store.QueryAsync("Notes", "p", RowKeyRange.All, default)) count++;
        return count;
    }

    /// <summary>The files in which the text stands, in UTF-8 (values) or UTF-16 (keys).</summary>
    private IEnumerable<string> Traces() =>
        from file in Directory.GetFiles(_directory)
        let bytes = Bytes(file)
        where new[] { Encoding.UTF8, Encoding.BigEndianUnicode }.Any(encoding => bytes.AsSpan().IndexOf(encoding.GetBytes(Marker)) >= 0)
        select Path.GetFileName(file);

    /// <summary>To the end, wherever that is by then: the log is cut off while it is read.</summary>
    private static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private async Task UntilGoneAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (Traces().Any() && !limit.IsCancellationRequested) await Task.Delay(50);
        Assert.Empty(Traces());
    }
}
