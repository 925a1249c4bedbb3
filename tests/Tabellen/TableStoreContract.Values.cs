namespace TeamsHerstelBot.Tabellen.Tests;

public abstract partial class TableStoreContract
{
    public static TheoryData<string> ValueNames => [.. Values.Keys];

    private static Dictionary<string, object> Values => new()
    {
        ["empty string"] = "",
        ["unicode"] = "één ü 中文 العربية 👩🏽‍🤝‍👨🏻 \u0000 \u0001 \t\r\n \u2028 \uFFFD",
        ["quotes"] = "' \" \\ < > & %20 +",
        ["string like a number"] = "42",
        ["string like an instant"] = "2026-11-22T08:00:00.0000000Z",
        ["string like a guid"] = "6f9619ff-8b86-d011-b42d-00c04fc964ff",
        ["longest string"] = new string('x', 32768),
        // Not longer: Azurite counts the limit of 64 KiB in UTF-8.
        ["string of wide characters"] = new string('中', 21_000),
        ["int zero"] = 0,
        ["int smallest"] = int.MinValue,
        ["int largest"] = int.MaxValue,
        ["long small"] = 1L,
        ["long smallest"] = long.MinValue,
        ["long largest"] = long.MaxValue,
        ["long beyond double"] = 9007199254740993L,
        ["double whole"] = 1.0,
        ["double third"] = 1.0 / 3,
        ["double tenth"] = 0.1,
        ["double smallest"] = double.Epsilon,
        ["double largest"] = double.MaxValue,
        ["double lowest"] = double.MinValue,
        ["double beyond long"] = 1e21,
        ["true"] = true,
        ["false"] = false,
        ["instant earliest"] = new DateTimeOffset(1601, 1, 1, 0, 0, 0, TimeSpan.Zero),
        ["instant latest"] = DateTimeOffset.MaxValue,
        ["instant of 100 ns"] = new DateTimeOffset(638_999_999_999_999_999, TimeSpan.Zero),
        ["guid"] = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff"),
        ["guid empty"] = Guid.Empty,
        ["bytes none"] = Array.Empty<byte>(),
        ["bytes all"] = Enumerable.Range(0, 256).Select(i => (byte)i).ToArray(),
        ["bytes most"] = new byte[65536],
    };

    [Theory]
    [MemberData(nameof(ValueNames))]
    public async Task A_value_keeps_its_type_and_every_bit(string name)
    {
        var value = Values[name];
        await InsertedAsync(Row("alone", ("V", value)));
        Assert.True((await WriteAsync(
            new TableWrite.Insert(Row("first", ("V", value))), new TableWrite.Insert(Row("second", ("V", value))))).Succeeded);
        var merged = await InsertedAsync(Row("merged", ("W", value)));
        Assert.True((await WriteAsync(new TableWrite.Merge(Row("merged", ("V", value)), merged))).Succeeded);

        var rows = await QueryAsync(RowKeyRange.All);
        rows.Add((await GetAsync("alone"))!);
        Assert.Equal(5, rows.Count);
        Assert.All(rows, row =>
        {
            Assert.IsType(value.GetType(), row["V"]);
            Assert.Equal(value, row["V"]);
        });
        Assert.Equal(value, (await GetAsync("merged"))!["W"]);
    }

    [Fact]
    public async Task An_instant_with_an_offset_is_the_same_instant_in_UTC()
    {
        var amsterdam = new DateTimeOffset(2026, 11, 22, 9, 30, 0, TimeSpan.FromHours(1));
        await InsertedAsync(Row("r", ("V", amsterdam)));
        var read = (await GetAsync("r"))!.GetDateTimeOffset("V");
        Assert.Equal(amsterdam.UtcTicks, read?.UtcTicks);
        Assert.Equal(TimeSpan.Zero, read?.Offset);
    }

    [Fact]
    public async Task A_row_of_252_properties_is_stored_and_one_more_is_refused()
    {
        var row = Row("r");
        for (var i = 0; i < 252; i++) row.Add($"P{i}", i);
        await InsertedAsync(row);
        var read = await GetAsync("r");
        Assert.Equal(252, read!.Properties.Count);
        Assert.Equal(251, read.GetInt32("P251"));

        row.Add("P252", 252);
        await AssertFaultAsync(TableFault.TooLarge, () => WriteAsync(new TableWrite.Replace(row, read.ETag)));
    }

    [Fact]
    public async Task A_row_of_almost_one_MiB_is_stored()
    {
        var row = Row("r");
        for (var i = 0; i < 15; i++) row.Add($"P{i}", new byte[65536]);
        await InsertedAsync(row);
        Assert.Equal(15, (await GetAsync("r"))!.Properties.Count);
    }

    [Fact]
    public async Task Property_names_are_case_sensitive_and_may_have_accents()
    {
        await InsertedAsync(Row("r", ("a", 1), ("A", 2), ("Één", 3), ("_x1", 4), (new string('n', 255), 5)));
        var row = await GetAsync("r");
        Assert.Equal(5, row!.Properties.Count);
        Assert.Equal((1, 2, 3, 4), (row.GetInt32("a"), row.GetInt32("A"), row.GetInt32("Één"), row.GetInt32("_x1")));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("met spatie")]
    [InlineData("o'clock''s")]
    [InlineData("100%")]
    [InlineData("a%20b%2Fc")]
    [InlineData("a+b")]
    [InlineData("a&b=c;d,e")]
    [InlineData("19:abc@thread.tacv2|x")]
    [InlineData("(PartitionKey='p')")]
    [InlineData("..")]
    [InlineData("$batch!*~[]{}<>\"^`")]
    [InlineData("één 中 👍")]
    public async Task Any_allowed_key_can_be_inserted_read_queried_changed_and_deleted(string key)
    {
        var inserted = await WriteAsync(new TableWrite.Insert(new TableEntity(key, key) { { "N", 1 } }));
        Assert.True(inserted.Succeeded);
        Assert.Equal(key, (await GetAsync(key, key))?.RowKey);
        Assert.Equal(key, Assert.Single(await QueryAsync(RowKeyRange.All, key)).RowKey);
        var merge = new TableWrite.Merge(new TableEntity(key, key) { { "N", 2 } }, inserted.ETags[0]);

        // Azurite takes an empty key in a transaction for a missing one.
        var changed = key.Length == 0
            ? await WriteAsync(merge)
            : await WriteAsync(merge, new TableWrite.Insert(new TableEntity(key, key + "2")));
        Assert.True(changed.Succeeded);
        Assert.True((await WriteAsync(new TableWrite.Delete(key, key, changed.ETags[0]))).Succeeded);
        Assert.Null(await GetAsync(key, key));
    }

    [Fact]
    public async Task The_longest_keys_are_accepted()
    {
        var key = new string('中', 512);
        Assert.True((await WriteAsync(new TableWrite.Insert(new TableEntity(key, key)))).Succeeded);
        Assert.NotNull(await GetAsync(key, key));
    }
}
