using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen.Tests;

public sealed partial class SqliteFileTests
{
    [Fact]
    public async Task A_file_that_is_no_database_is_named_in_one_sentence()
    {
        await File.WriteAllTextAsync(FilePath, new string('x', 5000));
        AssertUnusable("is damaged or is not a table file");
    }

    [Fact]
    public async Task A_database_of_another_program_is_left_alone()
    {
        await using (var other = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            await other.OpenAsync();
            SqliteFile.Execute(other, "CREATE TABLE klanten (naam TEXT)");
        }

        AssertUnusable("is a SQLite file of another program");
    }

    [Fact]
    public async Task A_file_of_a_newer_version_is_left_alone()
    {
        await (await OpenAsync()).DisposeAsync();
        await using (var newer = new SqliteConnection($"Data Source={FilePath};Pooling=False"))
        {
            await newer.OpenAsync();
            SqliteFile.Execute(newer, "PRAGMA user_version = 3");
        }

        AssertUnusable("was made by a newer version");
    }

    [Fact]
    public void A_directory_in_the_place_of_the_file_is_refused()
    {
        Directory.CreateDirectory(FilePath);
        AssertUnusable("cannot be");
    }

    [Fact]
    public async Task A_file_damaged_inside_is_a_fault_of_the_read_and_the_write()
    {
        await using (var store = await OpenAsync())
        {
            for (var i = 0; i < 50; i++) await InsertAsync(store, "p", $"{i:D2}", new string('x', 2000));
        }

        var bytes = await File.ReadAllBytesAsync(FilePath);
        Assert.True(bytes.Length > 5 * 4096);
        bytes.AsSpan(4096 * 2).Fill(0xAA);
        await File.WriteAllBytesAsync(FilePath, bytes);
        await using var damaged = new SqliteTableStore(FilePath);
        var read = await Assert.ThrowsAsync<TableStoreException>(() => CountAsync(damaged, "p"));
        var write = await Assert.ThrowsAsync<TableStoreException>(() => InsertAsync(damaged, "p", "x", ""));
        Assert.All([read, write], fault =>
        {
            Assert.Equal(TableFault.Unavailable, fault.Fault);
            Assert.Contains("is damaged", fault.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(SQLitePCL.raw.SQLITE_FULL, SQLitePCL.raw.SQLITE_FULL, "is full")]
    [InlineData(SQLitePCL.raw.SQLITE_IOERR, 4874, "is full or does not work")]
    [InlineData(SQLitePCL.raw.SQLITE_IOERR, SQLitePCL.raw.SQLITE_IOERR_WRITE, "is full or does not work")]
    public void A_full_disk_is_a_sentence_and_not_a_number(int code, int extended, string sentence)
    {
        var fault = SqliteFault.Of("opslag.db", new SqliteException("text", code, extended));
        Assert.Equal(TableFault.Unavailable, fault.Fault);
        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain(fault.Message, char.IsDigit);
    }

    private void AssertUnusable(string sentence)
    {
        var fault = Assert.Throws<TableStoreException>(() => new SqliteTableStore(FilePath));
        Assert.Equal(TableFault.Unavailable, fault.Fault);
        Assert.Contains(sentence, fault.Message, StringComparison.Ordinal);
        Assert.Contains(FilePath, fault.Message, StringComparison.Ordinal);
    }
}
