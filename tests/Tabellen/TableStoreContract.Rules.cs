using Azure;

namespace TeamsHerstelBot.Tabellen.Tests;

public abstract partial class TableStoreContract
{
    [Theory]
    [InlineData("ab")]
    [InlineData("1abc")]
    [InlineData("met-streep")]
    [InlineData("Tables")]
    [InlineData("naamé")]
    [InlineData("abc\n")]
    [InlineData("a123456789012345678901234567890123456789012345678901234567890123")]
    public async Task A_wrong_table_name_is_refused_everywhere(string table)
    {
        await AssertFaultAsync(TableFault.InvalidInput, () => Store.CreateTableIfNotExistsAsync(table, default));
        await AssertFaultAsync(TableFault.InvalidInput, () => Store.GetAsync(table, "p", "r", default));
        await AssertFaultAsync(TableFault.InvalidInput, () => Store.WriteAsync(table, [new TableWrite.Insert(Row("r"))], default));
    }

    public static TheoryData<string> WrongKeys =>
        ["a/b", "a\\b", "a#b", "a?b", "a\tb", "a\u0000b", "a\u007Fb", "a\u009Fb", "a\uFFFFb", new string('x', 513)];

    [Theory]
    [MemberData(nameof(WrongKeys))]
    public async Task A_wrong_key_is_refused_everywhere(string key)
    {
        await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Insert(new TableEntity("p", key))));
        await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Insert(new TableEntity(key, "r"))));
        await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Delete("p", key, Unknown)));
        await AssertFaultAsync(TableFault.InvalidInput, () => GetAsync(key));
        await AssertFaultAsync(TableFault.InvalidInput, () => QueryAsync(RowKeyRange.All, key));
    }

    // Written in code, as test frameworks cannot pass half a pair along as data.
    [Fact]
    public async Task Half_a_surrogate_pair_is_refused_rather_than_stored_as_something_else()
    {
        var half = "\uD83D";
        await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Insert(Row(half))));
        await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Insert(Row("r", ("T", "tekst " + half)))));
        await AssertFaultAsync(TableFault.InvalidInput, () => QueryAsync(new RowKeyRange(half, null)));
    }

    [Theory]
    [InlineData("a-b")]
    [InlineData("a b")]
    [InlineData("a.b")]
    [InlineData("1a")]
    [InlineData("")]
    [InlineData("xmlNaam")]
    [InlineData("PartitionKey")]
    [InlineData("RowKey")]
    [InlineData("Timestamp")]
    [InlineData("T@odata.type")]
    public async Task A_wrong_property_name_is_refused(string name)
    {
        await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Insert(Row("r", (name, 1)))));
        Assert.Null(await GetAsync("r"));
    }

    public static TheoryData<string> WrongValueNames => [.. WrongValues.Keys];

    private static Dictionary<string, (object Value, TableFault Fault)> WrongValues => new()
    {
        ["DateTime"] = (DateTime.UnixEpoch, TableFault.InvalidInput),
        ["decimal"] = (1m, TableFault.InvalidInput),
        ["not a number"] = (double.NaN, TableFault.InvalidInput),
        ["infinite"] = (double.PositiveInfinity, TableFault.InvalidInput),
        ["negative infinite"] = (double.NegativeInfinity, TableFault.InvalidInput),
        ["list"] = (new List<string>(), TableFault.InvalidInput),
        ["instant before 1601"] = (new DateTimeOffset(1600, 12, 31, 23, 59, 59, TimeSpan.Zero), TableFault.InvalidInput),
        ["string too long"] = (new string('x', 32769), TableFault.TooLarge),
        ["bytes too long"] = (new byte[65537], TableFault.TooLarge),
    };

    [Theory]
    [MemberData(nameof(WrongValueNames))]
    public async Task A_value_the_tables_cannot_hold_is_refused(string name)
    {
        var (value, fault) = WrongValues[name];
        await AssertFaultAsync(fault, () => WriteAsync(new TableWrite.Insert(Row("r", ("V", value)))));
        await AssertFaultAsync(fault, () => WriteAsync(new TableWrite.Insert(Row("q")), new TableWrite.Insert(Row("r", ("V", value)))));
        Assert.Empty(await QueryAsync(RowKeyRange.All));
    }

    [Fact]
    public async Task A_property_name_over_255_characters_is_refused() =>
        await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Insert(Row("r", (new string('n', 256), 1)))));

    [Fact]
    public async Task A_row_over_one_MiB_is_refused()
    {
        var row = Row("r");
        for (var i = 0; i < 16; i++) row.Add($"P{i}", new byte[65536]);
        await AssertFaultAsync(TableFault.TooLarge, () => WriteAsync(new TableWrite.Insert(row)));
    }

    [Fact]
    public async Task A_change_without_an_etag_or_with_a_star_is_refused()
    {
        await InsertedAsync(Row("r", ("N", 1)));
        foreach (var etag in new[] { default, ETag.All })
        {
            await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Replace(Row("r"), etag)));
            await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Merge(Row("r"), etag)));
            await AssertFaultAsync(TableFault.InvalidInput, () => WriteAsync(new TableWrite.Delete("p", "r", etag)));
        }

        Assert.Equal(1, (await GetAsync("r"))?.GetInt32("N"));
    }

    [Fact]
    public async Task A_fault_never_tells_what_was_to_be_stored()
    {
        var fault = await AssertFaultAsync(
            TableFault.TooLarge, () => WriteAsync(new TableWrite.Insert(Row("geheim", ("Geheim", new string('g', 40000))))));
        Assert.DoesNotContain("geheim", fault.Message, StringComparison.OrdinalIgnoreCase);
    }
}
