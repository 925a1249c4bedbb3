using System.Text.Json;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>What we write, Microsoft's own SDK reads, and the other way round; types and ETags intact.</summary>
public sealed class JavaScriptSdkTests(SharedAzurite shared)
{
    private static readonly DateTimeOffset Moment = new DateTimeOffset(2026, 11, 22, 8, 30, 0, TimeSpan.Zero).AddTicks(1234567);
    private static readonly Guid Id = Guid.Parse("6f9619ff-8b86-d011-b42d-00c04fc964ff");

    [Fact]
    public async Task Rows_of_this_store_and_of_the_JavaScript_SDK_are_the_same_to_each_other()
    {
        var azurite = await shared.GetAsync();
        var store = TableStore.Open(azurite.ConnectionString, "not used");
        var table = $"T{Guid.NewGuid():N}";
        var ours = new TableEntity("team 't Zand", "csharp")
        {
            { "Tekst", "één 👍" }, { "Int", 42 }, { "Long", 9007199254740993L }, { "Heel", 1.0 }, { "Deel", 0.1 }, { "Waar", true },
            { "Moment", Moment }, { "Id", Id }, { "Bytes", new byte[] { 1, 2, 255 } },
        };
        await store.CreateTableIfNotExistsAsync(table, default);
        var written = await store.WriteAsync(table, [new TableWrite.Insert(ours)], default);

        var output = await Azurite.RunAsync("interop.mjs", azurite.ConnectionString, table, "team 't Zand");

        using var json = JsonDocument.Parse(output);
        var seen = json.RootElement.GetProperty("properties");
        Assert.Equal(written.ETags[0].ToString(), json.RootElement.GetProperty("etag").GetString());
        Assert.Equal("één 👍", Value(seen, "Tekst", "String"));
        Assert.Equal("42", Value(seen, "Int", "Int32"));
        Assert.Equal("9007199254740993", Value(seen, "Long", "Int64"));

        // 1.0 comes without an annotation, and JavaScript has one kind of number.
        Assert.Equal("1", Value(seen, "Heel", "Int32"));
        Assert.Equal("0.1", Value(seen, "Deel", "Double"));
        Assert.Equal("true", Value(seen, "Waar", "Boolean"));
        Assert.Equal("2026-11-22T08:30:00.1234567Z", Value(seen, "Moment", "DateTime"));
        Assert.Equal(Id.ToString(), Value(seen, "Id", "Guid"));
        Assert.Equal("AQL/", Value(seen, "Bytes", "Binary"));

        var theirs = await store.GetAsync(table, "team 't Zand", "javascript", default);
        Assert.NotNull(theirs);
        Assert.Equal(
            ours.OrderBy(property => property.Key, StringComparer.Ordinal),
            theirs.OrderBy(property => property.Key, StringComparer.Ordinal));
        var merged = await store.GetAsync(table, "team 't Zand", "csharp", default);
        Assert.Equal((true, 42), (merged?.GetBoolean("Gezien"), merged?.GetInt32("Int")));
    }

    private static string Value(JsonElement row, string name, string type)
    {
        var typed = row.GetProperty(name);
        Assert.Equal(type, typed.GetProperty("type").GetString());
        return typed.GetProperty("value").ToString();
    }
}
