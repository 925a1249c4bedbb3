namespace TeamsHerstelBot.Tabellen.Tests;

public abstract partial class TableStoreContract
{
    [Fact]
    public async Task A_partition_without_rows_gives_nothing()
    {
        await InsertedAsync(Row("r"));
        Assert.Empty(await QueryAsync(RowKeyRange.All, "leeg"));
    }

    [Fact]
    public async Task Rows_come_in_ordinal_order_also_beyond_the_basic_plane()
    {
        // U+1F600 is written with surrogates (D83D DE00), which stand before U+E000 and U+FFFD in UTF-16 but after them in UTF-8.
        string[] ordered = ["", "1", "10", "2", "A", "B", "Z", "a", "b", "z", "é", "ē", "中", "\U0001F600", "\uE000", "\uFFFD"];
        await InsertManyAsync(ordered.Reverse());
        Assert.Equal(ordered, await KeysAsync(RowKeyRange.All));
        Assert.Equal(ordered.Order(StringComparer.Ordinal), ordered);
    }

    [Fact]
    public async Task A_range_includes_its_start_and_not_its_end()
    {
        await InsertManyAsync(["a", "b", "c", "d"]);
        Assert.Equal(["b", "c"], await KeysAsync(new RowKeyRange("b", "d")));
        Assert.Equal(["c", "d"], await KeysAsync(new RowKeyRange("bb", null)));
        Assert.Empty(await KeysAsync(new RowKeyRange("c", "c")));
        Assert.Empty(await KeysAsync(new RowKeyRange("e", null)));
    }

    [Fact]
    public async Task A_prefix_finds_its_rows_and_not_their_neighbours()
    {
        await InsertManyAsync(["aanbod|1", "aanvraag", "aanvraag|", "aanvraag|1", "aanvraag|1|x", "aanvraag}", "aanvraah"]);
        Assert.Equal(["aanvraag|", "aanvraag|1", "aanvraag|1|x"], await KeysAsync(RowKeyRange.Prefix("aanvraag|")));
    }

    [Theory]
    [InlineData("~")]
    [InlineData("'")]
    [InlineData(" ")]
    [InlineData("é")]
    [InlineData("x\"")]
    [InlineData("\uD7FF")]
    [InlineData("\uFFFD")]
    [InlineData("x\uFFFD")]
    [InlineData("\U0001F3FF")]
    [InlineData("\U0010FFFF")]
    public async Task Any_prefix_can_be_asked_for(string prefix)
    {
        string[] expected = [prefix, prefix + "1", prefix + "z"];
        await InsertManyAsync([.. expected, "w", "xx", "y", "\U0001F400"]);
        Assert.Equal(expected, await KeysAsync(RowKeyRange.Prefix(prefix)));
    }

    [Fact]
    public async Task A_query_reads_over_many_pages_without_losing_or_repeating_a_row()
    {
        var keys = Enumerable.Range(0, 2050).Select(i => $"{i:D5}").ToList();
        await InsertManyAsync(keys);
        Assert.Equal(keys, await KeysAsync(RowKeyRange.All));
        Assert.Equal(keys[10..1210], await KeysAsync(new RowKeyRange("00010", "01210")));
    }

    [Fact]
    public async Task The_nearest_possible_key_after_a_full_page_is_not_lost()
    {
        string[] keys = [.. Enumerable.Range(0, 1000).Select(i => $"{i:D5}"), "00999 "];
        await InsertManyAsync(keys);
        Assert.Equal(keys, await KeysAsync(RowKeyRange.All));
    }

    [Fact]
    public async Task A_query_of_exactly_one_page_ends()
    {
        await InsertManyAsync(Enumerable.Range(0, 1000).Select(i => $"{i:D5}"));
        Assert.Equal(1000, (await KeysAsync(RowKeyRange.All)).Count);
    }

    [Fact]
    public async Task A_query_may_be_left_half_way()
    {
        await InsertManyAsync(["a", "b", "c"]);
        await foreach (var row in Store.QueryAsync(_table, "p", RowKeyRange.All, default))
        {
            Assert.Equal("a", row.RowKey);
            break;
        }

        Assert.Equal(3, (await KeysAsync(RowKeyRange.All)).Count);
    }

    [Fact]
    public async Task Rows_may_be_written_while_a_query_is_read()
    {
        await InsertManyAsync(["a", "b", "c"]);
        var seen = 0;
        await foreach (var row in Store.QueryAsync(_table, "p", RowKeyRange.All, default))
        {
            seen++;
            Assert.True((await WriteAsync(new TableWrite.Delete("p", row.RowKey, row.ETag))).Succeeded);
        }

        Assert.Equal(3, seen);
        Assert.Empty(await QueryAsync(RowKeyRange.All));
    }

    [Fact]
    public async Task A_query_gives_whole_rows()
    {
        await InsertedAsync(Row("r", ("Tekst", "hallo"), ("Getal", 5L)));
        var row = Assert.Single(await QueryAsync(RowKeyRange.Prefix("r")));
        Assert.Equal(("p", "r", "hallo", 5L), (row.PartitionKey, row.RowKey, row.GetString("Tekst"), row.GetInt64("Getal")));
        Assert.NotEqual(default, row.Timestamp);
    }

    [Fact]
    public async Task A_partition_key_with_a_quote_can_be_queried()
    {
        Assert.True((await WriteAsync(new TableWrite.Insert(new TableEntity("team 't Zand & meer", "o'r")))).Succeeded);
        Assert.Equal("o'r", Assert.Single(await QueryAsync(RowKeyRange.Prefix("o'"), "team 't Zand & meer")).RowKey);
    }
}
