namespace TeamsHerstelBot.Tabellen.Tests;

public abstract partial class TableStoreContract
{
    private async Task<List<TableEntity>> ScanAsync(string table)
    {
        var rows = new List<TableEntity>();
        await foreach (var row in Assert.IsAssignableFrom<IScannableTableStore>(Store).ScanAsync(table, default)) rows.Add(row);
        return rows;
    }

    [Fact]
    public async Task A_scan_gives_every_row_of_every_partition_once_and_in_order_over_many_pages()
    {
        string[] partitions = ["", "a", "a|b", "team 't Zand & meer"];
        string[] keys = [.. Enumerable.Range(0, 700).Select(i => $"{i:D5}"), "00699 "];
        foreach (var partition in partitions.Reverse())
        {
            foreach (var chunk in keys.Chunk(100))
            {
                var writes = chunk.Select(key => new TableWrite.Insert(new TableEntity(partition, key) { { "N", 5L } })).ToArray();
                Assert.True((await WriteAsync([.. writes])).Succeeded);
            }
        }

        var rows = await ScanAsync(_table);
        Assert.Equal(partitions.Length * keys.Length, rows.Count);
        Assert.Equal(partitions, rows.Select(row => row.PartitionKey).Distinct().Order(StringComparer.Ordinal));
        var runs = rows.Where((row, i) => i == 0 || rows[i - 1].PartitionKey != row.PartitionKey).Count();
        Assert.Equal(partitions.Length, runs);
        Assert.All(rows.GroupBy(row => row.PartitionKey), partition => Assert.Equal(keys, partition.Select(row => row.RowKey)));
        Assert.All(rows, row => Assert.Equal((5L, true), (row.GetInt64("N"), row.ETag != default && row.Timestamp != default)));
    }

    [Fact]
    public async Task A_scan_of_an_empty_table_gives_nothing_and_does_not_see_its_neighbours()
    {
        var other = $"T{Guid.NewGuid():N}";
        await Store.CreateTableIfNotExistsAsync(other, default);
        await InsertedAsync(Row("r"));
        Assert.Empty(await ScanAsync(other));
        Assert.Single(await ScanAsync(_table));
    }

    [Fact]
    public async Task A_scan_of_a_table_that_is_not_there_is_a_fault() =>
        await AssertFaultAsync(TableFault.TableNotFound, () => ScanAsync($"T{Guid.NewGuid():N}"));
}
