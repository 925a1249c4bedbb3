using Azure;

namespace TeamsHerstelBot.Tabellen.Tests;

public abstract partial class TableStoreContract
{
    // An ETag both engines can read and no row has.
    private static readonly ETag Unknown = new("W/\"datetime'2020-01-01T00%3A00%3A00.0000000Z'\"");

    [Fact]
    public async Task An_inserted_row_is_read_back_with_its_keys_values_etag_and_time()
    {
        var etag = await InsertedAsync(Row("r", ("Naam", "wijkteam Zuid"), ("Aantal", 3)));
        var row = await GetAsync("r");

        Assert.NotNull(row);
        Assert.Equal(("p", "r"), (row.PartitionKey, row.RowKey));
        Assert.Equal("wijkteam Zuid", row.GetString("Naam"));
        Assert.Equal(3, row.GetInt32("Aantal"));
        Assert.Equal(2, row.Properties.Count);
        Assert.Equal(etag, row.ETag);
        Assert.InRange(DateTimeOffset.UtcNow - row.Timestamp, TimeSpan.FromMinutes(-1), TimeSpan.FromMinutes(1));
        Assert.Equal(TimeSpan.Zero, row.Timestamp.Offset);
    }

    [Fact]
    public async Task A_row_that_is_not_there_reads_as_null() => Assert.Null(await GetAsync("r"));

    [Fact]
    public async Task A_row_in_another_partition_is_another_row()
    {
        await InsertedAsync(Row("r", ("N", 1)));
        Assert.Null(await GetAsync("r", "q"));
        Assert.True((await WriteAsync(new TableWrite.Insert(new TableEntity("q", "r") { { "N", 2 } }))).Succeeded);
        Assert.Equal(1, (await GetAsync("r"))?.GetInt32("N"));
        Assert.Equal(2, (await GetAsync("r", "q"))?.GetInt32("N"));
    }

    [Fact]
    public async Task A_row_without_properties_can_be_stored()
    {
        await InsertedAsync(Row("r"));
        Assert.Empty((await GetAsync("r"))!.Properties);
    }

    [Fact]
    public async Task A_null_value_is_left_out()
    {
        await InsertedAsync(Row("r", ("A", null), ("B", 1)));
        Assert.Equal("B", Assert.Single((await GetAsync("r"))!.Properties).Key);
    }

    [Fact]
    public async Task Inserting_an_existing_key_is_a_conflict_and_changes_nothing()
    {
        var etag = await InsertedAsync(Row("r", ("N", 1)));
        AssertRefused(await WriteAsync(new TableWrite.Insert(Row("r", ("N", 2)))), WriteError.Conflict);
        var row = await GetAsync("r");
        Assert.Equal(1, row?.GetInt32("N"));
        Assert.Equal(etag, row?.ETag);
    }

    [Fact]
    public async Task Replacing_drops_the_properties_that_are_not_given()
    {
        var etag = await InsertedAsync(Row("r", ("A", 1), ("B", 2)));
        var result = await WriteAsync(new TableWrite.Replace(Row("r", ("B", 3)), etag));
        var row = await GetAsync("r");
        Assert.Equal(KeyValuePair.Create<string, object>("B", 3), Assert.Single(row!.Properties));
        Assert.Equal(Assert.Single(result.ETags), row.ETag);
        Assert.NotEqual(etag, row.ETag);
    }

    [Fact]
    public async Task Replacing_with_an_old_etag_is_refused_and_changes_nothing()
    {
        var stale = await StaleAsync("r");
        AssertRefused(await WriteAsync(new TableWrite.Replace(Row("r", ("N", 3)), stale)), WriteError.PreconditionFailed);
        Assert.Equal(2, (await GetAsync("r"))?.GetInt32("N"));
    }

    [Fact]
    public async Task Replacing_a_missing_row_is_not_found() =>
        AssertRefused(await WriteAsync(new TableWrite.Replace(Row("r"), Unknown)), WriteError.NotFound);

    [Fact]
    public async Task Merging_keeps_the_properties_that_are_not_given()
    {
        var etag = await InsertedAsync(Row("r", ("A", 1), ("B", 2)));
        var result = await WriteAsync(new TableWrite.Merge(Row("r", ("B", 3), ("C", 4)), etag));
        var row = await GetAsync("r");
        Assert.Equal(
            [("A", 1), ("B", 3), ("C", 4)], row!.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => (p.Key, (int)p.Value)));
        Assert.Equal(Assert.Single(result.ETags), row.ETag);
    }

    [Fact]
    public async Task Merging_may_change_the_type_of_a_property()
    {
        var etag = await InsertedAsync(Row("r", ("A", 1L), ("B", "tekst")));
        Assert.True((await WriteAsync(new TableWrite.Merge(Row("r", ("A", "tekst"), ("B", 2.5)), etag))).Succeeded);
        var row = await GetAsync("r");
        Assert.Equal("tekst", row?["A"]);
        Assert.Equal(2.5, row?["B"]);
    }

    [Fact]
    public async Task Merging_with_an_old_etag_is_refused_and_changes_nothing()
    {
        var stale = await StaleAsync("r");
        AssertRefused(await WriteAsync(new TableWrite.Merge(Row("r", ("N", 3)), stale)), WriteError.PreconditionFailed);
        Assert.Equal(2, (await GetAsync("r"))?.GetInt32("N"));
    }

    [Fact]
    public async Task Merging_a_missing_row_is_not_found() =>
        AssertRefused(await WriteAsync(new TableWrite.Merge(Row("r"), Unknown)), WriteError.NotFound);

    [Fact]
    public async Task A_deleted_row_is_gone()
    {
        var etag = await InsertedAsync(Row("r"));
        var result = await WriteAsync(new TableWrite.Delete("p", "r", etag));
        Assert.True(result.Succeeded);
        Assert.Equal(default, Assert.Single(result.ETags));
        Assert.Null(await GetAsync("r"));
    }

    [Fact]
    public async Task Deleting_with_an_old_etag_is_refused_and_the_row_stays()
    {
        var stale = await StaleAsync("r");
        AssertRefused(await WriteAsync(new TableWrite.Delete("p", "r", stale)), WriteError.PreconditionFailed);
        Assert.NotNull(await GetAsync("r"));
    }

    [Fact]
    public async Task Deleting_a_missing_row_is_not_found() =>
        AssertRefused(await WriteAsync(new TableWrite.Delete("p", "r", Unknown)), WriteError.NotFound);

    [Fact]
    public async Task A_row_that_was_deleted_and_made_again_does_not_accept_its_old_etag()
    {
        var old = await InsertedAsync(Row("r", ("N", 1)));
        await WriteAsync(new TableWrite.Delete("p", "r", old));
        var now = await InsertedAsync(Row("r", ("N", 1)));
        Assert.NotEqual(old, now);
        AssertRefused(await WriteAsync(new TableWrite.Replace(Row("r", ("N", 2)), old)), WriteError.PreconditionFailed);
    }

    [Fact]
    public async Task An_etag_of_a_write_a_read_and_a_query_are_the_same()
    {
        var written = await InsertedAsync(Row("r"));
        Assert.Equal(written, (await GetAsync("r"))!.ETag);
        Assert.Equal(written, Assert.Single(await QueryAsync(RowKeyRange.All)).ETag);
    }

    [Fact]
    public async Task Writing_the_same_values_again_still_gives_a_new_etag()
    {
        var first = await InsertedAsync(Row("r", ("N", 1)));
        var second = Assert.Single((await WriteAsync(new TableWrite.Replace(Row("r", ("N", 1)), first))).ETags);
        Assert.NotEqual(first, second);
    }

    [Fact]
    public async Task A_table_may_be_created_again_and_keeps_its_rows()
    {
        await InsertedAsync(Row("r"));
        await Store.CreateTableIfNotExistsAsync(_table, default);
        Assert.NotNull(await GetAsync("r"));
    }

    [Fact]
    public async Task A_missing_table_is_a_fault_for_every_operation()
    {
        const string missing = "Bestaatniet";
        await AssertFaultAsync(TableFault.TableNotFound, () => Store.GetAsync(missing, "p", "r", default));
        await AssertFaultAsync(TableFault.TableNotFound, () => Store.WriteAsync(missing, [new TableWrite.Insert(Row("r"))], default));
        await AssertFaultAsync(
            TableFault.TableNotFound, () => Store.WriteAsync(missing, [new TableWrite.Delete("p", "r", Unknown)], default));
        await AssertFaultAsync(
            TableFault.TableNotFound,
            () => Store.WriteAsync(missing, [new TableWrite.Insert(Row("r")), new TableWrite.Insert(Row("s"))], default));
        await AssertFaultAsync(TableFault.TableNotFound, async () =>
        {
            await foreach (var _ in Store.QueryAsync(missing, "p", RowKeyRange.All, default)) Assert.Fail("There is nothing to read.");
        });
    }

    [Fact]
    public async Task A_cancelled_write_is_not_carried_out()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Store.WriteAsync(_table, [new TableWrite.Insert(Row("r"))], cancelled));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Store.GetAsync(_table, "p", "r", cancelled));
        Assert.Null(await GetAsync("r"));
    }
}
