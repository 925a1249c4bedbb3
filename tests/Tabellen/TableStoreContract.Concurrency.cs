namespace TeamsHerstelBot.Tabellen.Tests;

public abstract partial class TableStoreContract
{
    [Fact]
    public async Task Of_fifty_writers_with_one_etag_exactly_one_wins()
    {
        var etag = await InsertedAsync(Row("r", ("N", -1)));
        var results = await AtOnceAsync(50, i => WriteAsync(new TableWrite.Replace(Row("r", ("N", i)), etag)));

        var winner = Array.FindIndex(results, result => result.Succeeded);
        Assert.Single(results, result => result.Succeeded);
        Assert.Equal(49, results.Count(result => result.Error == WriteError.PreconditionFailed));
        var row = await GetAsync("r");
        Assert.Equal(winner, row?.GetInt32("N"));
        Assert.Equal(results[winner].ETags[0], row?.ETag);
    }

    [Fact]
    public async Task Of_fifty_inserts_of_one_key_exactly_one_wins()
    {
        var results = await AtOnceAsync(50, i => WriteAsync(new TableWrite.Insert(Row("r", ("N", i)))));
        Assert.Single(results, result => result.Succeeded);
        Assert.Equal(49, results.Count(result => result.Error == WriteError.Conflict));
        Assert.Equal(Array.FindIndex(results, result => result.Succeeded), (await GetAsync("r"))?.GetInt32("N"));
    }

    [Fact]
    public async Task Of_twenty_transactions_on_one_row_one_wins_and_the_others_leave_nothing_behind()
    {
        var etag = await InsertedAsync(Row("r"));
        var results = await AtOnceAsync(20, i => WriteAsync(
            new TableWrite.Insert(Row($"before|{i}")), new TableWrite.Replace(Row("r", ("N", i)), etag), new TableWrite.Insert(
                Row($"after|{i}"))));

        var winner = Array.FindIndex(results, result => result.Succeeded);
        Assert.Single(results, result => result.Succeeded);
        Assert.All(results.Where(result => !result.Succeeded), result => AssertRefused(result, WriteError.PreconditionFailed, 1));
        Assert.Equal([$"after|{winner}", $"before|{winner}", "r"], await KeysAsync(RowKeyRange.All));
    }

    [Fact]
    public async Task Two_hundred_inserts_at_once_are_all_stored()
    {
        var results = await AtOnceAsync(200, i => WriteAsync(new TableWrite.Insert(Row($"{i:D3}", ("N", i)))));
        Assert.All(results, result => Assert.True(result.Succeeded));
        Assert.Equal(200, results.Select(result => result.ETags[0]).Distinct().Count());
        Assert.Equal(Enumerable.Range(0, 200), (await QueryAsync(RowKeyRange.All)).Select(row => row.GetInt32("N")!.Value));
    }

    [Fact]
    public async Task A_counter_raised_by_ten_writers_who_read_again_when_late_counts_every_raise()
    {
        await InsertedAsync(Row("teller", ("N", 0)));
        await AtOnceAsync(10, async _ =>
        {
            for (var raised = 0; raised < 10;)
            {
                var row = (await GetAsync("teller"))!;
                var result = await WriteAsync(new TableWrite.Replace(Row("teller", ("N", row.GetInt32("N") + 1)), row.ETag));
                if (result.Succeeded) raised++;
                else Assert.Equal(WriteError.PreconditionFailed, result.Error);
            }

            return true;
        });
        Assert.Equal(100, (await GetAsync("teller"))?.GetInt32("N"));
    }

    [Fact]
    public async Task A_reader_never_sees_half_a_transaction()
    {
        var a = await InsertedAsync(Row("a", ("N", 0)));
        var b = await InsertedAsync(Row("b", ("N", 0)));
        var writing = Task.Run(async () =>
        {
            for (var i = 1; i <= 50; i++)
            {
                var result = await WriteAsync(new TableWrite.Replace(Row("a", ("N", i)), a), new TableWrite.Replace(Row("b", ("N", i)), b));
                (a, b) = (result.ETags[0], result.ETags[1]);
            }
        });
        var reads = 0;
        do
        {
            var rows = await QueryAsync(RowKeyRange.All);
            Assert.Equal(2, rows.Count);
            Assert.Equal(rows[0].GetInt32("N"), rows[1].GetInt32("N"));
            reads++;
        }
        while (!writing.IsCompleted);

        await writing;
        Assert.True(reads > 0);
        Assert.Equal(50, (await GetAsync("b"))?.GetInt32("N"));
    }

    private static async Task<T[]> AtOnceAsync<T>(int count, Func<int, Task<T>> action)
    {
        var start = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var running = Enumerable.Range(0, count).Select(async i =>
        {
            await start.Task;
            return await action(i);
        }).ToList();
        start.SetResult();
        return await Task.WhenAll(running);
    }
}
