using Azure;
using Azure.Core.Pipeline;
using Azure.Data.Tables;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>A write whose first attempt got no answer may have been carried out; the second attempt then meets its own result.</summary>
public sealed class AzureRetryTests : IDisposable
{
    private static readonly ETag Read = new("W/\"1\"");
    private readonly FakeService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task A_throttled_write_is_done_again_and_succeeds()
    {
        _service.Error(503, "ServerBusy").Answer(204, "", ("ETag", "W/\"2\""));
        Assert.Equal(new ETag("W/\"2\""), Assert.Single((await WriteAsync(Insert("r", 1))).ETags));
        Assert.Equal(2, _service.Requests.Count);
    }

    [Fact]
    public async Task An_insert_that_meets_its_own_row_succeeded()
    {
        _service.BreakConnection().Error(409, "EntityAlreadyExists").Answer(200, Stored("r", 1, "W/\"7\""));
        Assert.Equal(new ETag("W/\"7\""), Assert.Single((await WriteAsync(Insert("r", 1))).ETags));
        Assert.True(_service.IsDone);
    }

    [Fact]
    public async Task An_insert_that_meets_another_row_is_a_conflict()
    {
        _service.Error(500, "OperationTimedOut").Error(409, "EntityAlreadyExists").Answer(200, Stored("r", 2, "W/\"7\""));
        Assert.Equal(WriteError.Conflict, (await WriteAsync(Insert("r", 1))).Error);
        Assert.True(_service.IsDone);
    }

    [Theory]
    [InlineData(429)]
    [InlineData(503)]
    public async Task A_conflict_after_throttling_is_somebody_else_without_looking(int status)
    {
        _service.Answer(status).Error(409, "EntityAlreadyExists");
        Assert.Equal(WriteError.Conflict, (await WriteAsync(Insert("r", 1))).Error);
        Assert.True(_service.IsDone);
    }

    [Fact]
    public async Task A_conflict_at_the_first_attempt_is_somebody_else_without_looking()
    {
        _service.Error(409, "EntityAlreadyExists");
        Assert.Equal(WriteError.Conflict, (await WriteAsync(Insert("r", 1))).Error);
        Assert.Single(_service.Requests);
    }

    [Fact]
    public async Task A_replace_that_meets_its_own_result_succeeded_and_any_other_result_is_refused()
    {
        _service.Answer(504).Error(412, "UpdateConditionNotSatisfied").Answer(200, Stored("r", 1, "W/\"7\""));
        Assert.Equal(new ETag("W/\"7\""), Assert.Single((await WriteAsync(new TableWrite.Replace(Row("r", 1), Read))).ETags));
        _service.Answer(504).Error(412, "UpdateConditionNotSatisfied").Answer(200, Stored("r", 1, "W/\"7\"", """,'Meer':true"""));
        Assert.Equal(WriteError.PreconditionFailed, (await WriteAsync(new TableWrite.Replace(Row("r", 1), Read))).Error);
        Assert.True(_service.IsDone);
    }

    [Fact]
    public async Task A_merge_that_meets_its_own_result_succeeded()
    {
        _service.Answer(502).Error(412, "UpdateConditionNotSatisfied").Answer(200, Stored("r", 1, "W/\"7\"", """,'Meer':true"""));
        Assert.True((await WriteAsync(new TableWrite.Merge(Row("r", 1), Read))).Succeeded);
        Assert.True(_service.IsDone);
    }

    [Fact]
    public async Task A_delete_that_finds_the_row_gone_after_a_lost_answer_succeeded()
    {
        _service.BreakConnection().Error(404, "ResourceNotFound").Error(404, "ResourceNotFound");
        var result = await WriteAsync(new TableWrite.Delete("p", "r", Read));
        Assert.Equal(default, Assert.Single(result.ETags));
        Assert.True(_service.IsDone);
    }

    [Fact]
    public async Task A_write_over_the_overall_limit_is_a_fault_and_not_a_cancellation()
    {
        using var silent = new SilentService();
        var options = new TableClientOptions { Transport = new HttpClientTransport(silent) };
        var store = new AzureTableStore(new Uri("http://127.0.0.1:10002/x"), new TableSharedKeyCredential("x", "eA=="), options)
        {
            OverallTimeout = TimeSpan.FromMilliseconds(50),
        };
        var fault = await Assert.ThrowsAsync<TableStoreException>(() => store.WriteAsync("Notes", [Insert("r", 1)], default));
        Assert.Equal(TableFault.Unavailable, fault.Fault);
    }

    [Fact]
    public async Task Who_stopped_waiting_hears_just_that_also_when_the_connection_breaks_at_the_same_moment()
    {
        using var caller = new CancellationTokenSource();
        using var breaking = new BreakingService(caller, attempts: 3);
        var options = new TableClientOptions
        {
            Transport = new HttpClientTransport(breaking),
            Retry = { MaxRetries = 2, Delay = TimeSpan.Zero, MaxDelay = TimeSpan.Zero },
        };
        var store = new AzureTableStore(new Uri("http://127.0.0.1:10002/x"), new TableSharedKeyCredential("x", "eA=="), options);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => store.GetAsync("Notes", "p", "r", caller.Token));
        Assert.True(caller.IsCancellationRequested);
    }

    private Task<WriteResult> WriteAsync(params TableWrite[] writes) => _service.Open().WriteAsync("Notes", writes, default);

    private static TableWrite.Insert Insert(string rowKey, int number) => new TableWrite.Insert(Row(rowKey, number));

    private static TableEntity Row(string rowKey, int number) => new("p", rowKey) { { "N", number }, { "B", new byte[] { 1, 2 } } };

    private static string Stored(string rowKey, int number, string etag, string more = "") =>
        $$"""
        {"odata.etag":"{{etag.Replace("\"", "\\\"", StringComparison.Ordinal)}}","PartitionKey":"p","RowKey":"{{rowKey}}",
        "Timestamp":"2026-11-22T05:51:16.7771255Z","N":{{number}},"B@odata.type":"Edm.Binary","B":"AQI="{{more.Replace('\'', '"')}}}
        """;

    private sealed class SilentService : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var never = new TaskCompletionSource<HttpResponseMessage>();
            await using var _ = cancellationToken.Register(() => never.TrySetCanceled(cancellationToken));
            return await never.Task;
        }
    }

    /// <summary>Breaks every attempt; at the last one the caller stops waiting.</summary>
    private sealed class BreakingService(CancellationTokenSource caller, int attempts) : HttpMessageHandler
    {
        private int _left = attempts;

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (--_left == 0) await caller.CancelAsync();
            throw new HttpRequestException("connection reset");
        }
    }
}
