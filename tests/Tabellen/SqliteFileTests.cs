using Azure;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>What only the embedded file promises: durability, sharing between stores, and clear words when the file is not good.</summary>
public sealed class SqliteFileTests : IDisposable
{
    private readonly string _directory = Directory.CreateTempSubdirectory("tabellen-").FullName;

    private string FilePath => Path.Combine(_directory, "opslag.db");

    public void Dispose() => Directory.Delete(_directory, recursive: true);

    [Fact]
    public async Task A_row_is_still_there_after_closing_and_opening_the_file()
    {
        ETag etag;
        await using (var store = new SqliteTableStore(FilePath))
        {
            await store.CreateTableIfNotExistsAsync("Notes", default);
            etag = (await store.WriteAsync("Notes", [new TableWrite.Insert(new TableEntity("p", "r") { { "Tekst", "één" } })], default)).ETags.Single();
        }

        await using var again = new SqliteTableStore(FilePath);
        var row = await again.GetAsync("Notes", "p", "r", default);
        Assert.Equal("één", row?.GetString("Tekst"));
        Assert.Equal(etag, row?.ETag);
    }

    [Fact]
    public async Task Two_stores_on_one_file_see_each_others_writes_and_only_one_wins()
    {
        await using var one = new SqliteTableStore(FilePath);
        await using var two = new SqliteTableStore(FilePath);
        await one.CreateTableIfNotExistsAsync("Notes", default);
        var etag = (await one.WriteAsync("Notes", [new TableWrite.Insert(new TableEntity("p", "r") { { "N", 0 } })], default)).ETags.Single();
        var results = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => (i % 2 == 0 ? one : two)
            .WriteAsync("Notes", [new TableWrite.Replace(new TableEntity("p", "r") { { "N", i } }, etag)], default))));

        Assert.Single(results, r => r.Succeeded);
        Assert.Equal(39, results.Count(r => r.Error == WriteError.PreconditionFailed));
        Assert.Equal((await one.GetAsync("Notes", "p", "r", default))!.ETag, (await two.GetAsync("Notes", "p", "r", default))!.ETag);
    }
}
