namespace TeamsHerstelBot.Tabellen.Tests;

public abstract partial class TableStoreContract
{
    [Fact]
    public async Task A_transaction_carries_out_all_kinds_of_writes_and_gives_their_etags_in_order()
    {
        var replaced = await InsertedAsync(Row("replace", ("A", 1), ("B", 1)));
        var merged = await InsertedAsync(Row("merge", ("A", 1), ("B", 1)));
        var deleted = await InsertedAsync(Row("delete"));
        var result = await WriteAsync(
            new TableWrite.Insert(Row("insert", ("A", 2))),
            new TableWrite.Replace(Row("replace", ("A", 2)), replaced),
            new TableWrite.Delete("p", "delete", deleted),
            new TableWrite.Merge(Row("merge", ("A", 2)), merged));

        Assert.True(result.Succeeded);
        Assert.Equal(-1, result.FailedIndex);
        Assert.Equal(4, result.ETags.Count);
        Assert.Equal(result.ETags[0], (await GetAsync("insert"))!.ETag);
        Assert.Equal(result.ETags[1], (await GetAsync("replace"))!.ETag);
        Assert.Equal(default, result.ETags[2]);
        Assert.Equal(result.ETags[3], (await GetAsync("merge"))!.ETag);
        Assert.Null(await GetAsync("delete"));
        Assert.Single((await GetAsync("replace"))!.Properties);
        Assert.Equal(1, (await GetAsync("merge"))!.GetInt32("B"));
    }

    [Theory]
    [InlineData(WriteError.Conflict, 0)]
    [InlineData(WriteError.Conflict, 3)]
    [InlineData(WriteError.PreconditionFailed, 0)]
    [InlineData(WriteError.PreconditionFailed, 2)]
    [InlineData(WriteError.NotFound, 1)]
    [InlineData(WriteError.NotFound, 3)]
    public async Task A_transaction_that_fails_writes_nothing_and_says_which_write_it_was(WriteError error, int index)
    {
        var stale = await StaleAsync("stale");
        var kept = await InsertedAsync(Row("kept", ("N", 1)));
        var writes = new List<TableWrite>
        {
            new TableWrite.Insert(Row("new1")),
            new TableWrite.Replace(Row("kept", ("N", 2)), kept),
            new TableWrite.Insert(Row("new2")),
        };
        writes.Insert(index, error switch
        {
            WriteError.Conflict => new TableWrite.Insert(Row("stale")),
            WriteError.PreconditionFailed => new TableWrite.Merge(Row("stale", ("N", 3)), stale),
            _ => new TableWrite.Delete("p", "missing", Unknown),
        });

        AssertRefused(await WriteAsync([.. writes]), error, index);
        Assert.Equal(["kept", "stale"], await KeysAsync(RowKeyRange.All));
        Assert.Equal(kept, (await GetAsync("kept"))!.ETag);
        Assert.Equal(2, (await GetAsync("stale"))!.GetInt32("N"));
    }

    [Fact]
    public async Task A_deleted_row_comes_back_when_its_transaction_fails()
    {
        var etag = await InsertedAsync(Row("a", ("N", 1)));
        await InsertedAsync(Row("b"));
        AssertRefused(await WriteAsync(new TableWrite.Delete("p", "a", etag), new TableWrite.Insert(Row("b"))), WriteError.Conflict, 1);
        Assert.Equal(etag, (await GetAsync("a"))!.ETag);
    }

    [Fact]
    public async Task Of_two_failing_writes_the_first_is_named()
    {
        await InsertManyAsync(["a", "b"]);
        AssertRefused(
            await WriteAsync(new TableWrite.Insert(Row("c")), new TableWrite.Insert(Row("b")), new TableWrite.Insert(Row("a"))),
            WriteError.Conflict,
            1);
    }

    [Fact]
    public async Task A_hundred_writes_are_accepted_and_the_last_one_can_be_the_failing_one()
    {
        var writes = Enumerable.Range(0, 100).Select(i => (TableWrite)new TableWrite.Insert(Row($"{i:D3}"))).ToArray();
        await InsertedAsync(Row("099"));
        AssertRefused(await WriteAsync(writes), WriteError.Conflict, 99);
        writes[99] = new TableWrite.Insert(Row("100"));
        Assert.Equal(100, (await WriteAsync(writes)).ETags.Count);
        Assert.Equal(101, (await KeysAsync(RowKeyRange.All)).Count);
    }

    [Fact]
    public async Task A_transaction_of_more_than_a_hundred_or_no_writes_is_refused()
    {
        var writes = Enumerable.Range(0, 101).Select(i => (TableWrite)new TableWrite.Insert(Row($"{i:D3}"))).ToArray();
        await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(writes));
        await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync());
        Assert.Empty(await KeysAsync(RowKeyRange.All));
    }

    [Fact]
    public async Task The_same_row_twice_is_refused()
    {
        var etag = await InsertedAsync(Row("a"));
        await AssertFaultAsync(
            TableFault.InvalidInput,
            () => WriteAsync(new TableWrite.Delete("p", "a", etag), new TableWrite.Insert(Row("a", ("N", 1)))));
        Assert.Empty((await GetAsync("a"))!.Properties);
    }

    [Fact]
    public async Task Two_partitions_are_refused()
    {
        await AssertFaultAsync(
            TableFault.InvalidInput,
            () => WriteAsync(new TableWrite.Insert(Row("a")), new TableWrite.Insert(new TableEntity("q", "b"))));
        Assert.Null(await GetAsync("a"));
    }

    [Fact]
    public async Task A_transaction_over_four_MiB_is_refused_and_one_just_under_it_is_not()
    {
        TableWrite[] Writes(int rows) =>
            [.. Enumerable.Range(0, rows).Select(
                i => new TableWrite.Insert(Row($"{i:D3}", ("A", new string('a', 32768)), ("B", new string('b', 32768)))))];

        await AssertFaultAsync(TableFault.TooLarge, () => WriteAsync(Writes(64)));
        Assert.Empty(await KeysAsync(RowKeyRange.All));
        Assert.True((await WriteAsync(Writes(62))).Succeeded);
    }

    [Fact]
    public async Task Text_that_looks_like_the_wire_comes_through_a_transaction_unharmed()
    {
        const string text =
            "--changeset\r\nHTTP/1.1 409 Conflict\r\nETag: x\r\n\r\n{\"odata.error\":1}\u2028'\"\\ http://example.com/ DELETE";
        Assert.True(
            (await WriteAsync(new TableWrite.Insert(Row("a", ("T", text))), new TableWrite.Insert(Row("b", ("T", text))))).Succeeded);
        Assert.Equal(text, (await GetAsync("a"))!.GetString("T"));
        Assert.Equal(text, (await GetAsync("b"))!.GetString("T"));
    }
}
