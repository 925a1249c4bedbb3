using System.Text.Json;
using System.Web;
using Azure;
using Azure.Core;

namespace TeamsHerstelBot.Tabellen.Tests;

/// <summary>What goes over the wire, and how answers are understood.</summary>
public sealed class AzureProtocolTests : IDisposable
{
    private const string ETagText = "W/\"datetime'2026-11-22T05%3A51%3A16.7771255Z'\"";

    // The beginning of an answer to a transaction, up to the status of its first part.
    private const string PartBegins =
        "--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Type: application/http\r\n\r\n";

    private readonly FakeService _service = new();

    public void Dispose() => _service.Dispose();

    [Fact]
    public async Task A_read_carries_the_headers_the_service_asks_for()
    {
        _service.Error(404, "ResourceNotFound");
        Assert.Null(await _service.Open().GetAsync("Notes", "p'1", "r 2", default));
        var (method, uri, headers, _) = Assert.Single(_service.Requests);
        Assert.Equal(HttpMethod.Get, method);
        Assert.Equal("/devstoreaccount1/Notes(PartitionKey='p''1',RowKey='r 2')", Uri.UnescapeDataString(uri.AbsolutePath));
        Assert.Equal("3.0", Assert.Single(headers.GetValues("DataServiceVersion")));
        Assert.Equal("application/json;odata=minimalmetadata", headers.Accept.ToString());
        Assert.Equal("SharedKeyLite", headers.Authorization?.Scheme);
        Assert.True(headers.Contains("x-ms-date"));
        Assert.False(headers.Contains("Date"));
        Assert.True(headers.Contains("x-ms-client-request-id"));
    }

    [Fact]
    public async Task A_replace_sends_its_etag_word_for_word()
    {
        _service.Answer(204, "", ("ETag", "W/\"2\""));
        var result = await _service.Open().WriteAsync(
            "Notes", [new TableWrite.Replace(new TableEntity("p", "r") { { "N", 1L } }, new ETag(ETagText))], default);
        var (method, _, headers, body) = Assert.Single(_service.Requests);
        Assert.Equal(HttpMethod.Put, method);
        Assert.Equal(ETagText, Assert.Single(headers.GetValues("If-Match")));
        using var json = JsonDocument.Parse(body);
        Assert.Equal(
            ("Edm.Int64", "1"), (json.RootElement.GetProperty("N@odata.type").GetString(), json.RootElement.GetProperty("N").GetString()));
        Assert.Equal(new ETag("W/\"2\""), Assert.Single(result.ETags));
    }

    [Fact]
    public async Task A_shared_access_signature_is_added_once_on_every_attempt()
    {
        _service.Error(503, "ServerBusy").Answer(200, """{"value":[]}""");
        var store = new AzureTableStore(
            new Uri("https://a.table.core.windows.net"), new AzureSasCredential("?sv=2020&sig=abc%3D"), _service.Options());
        await foreach (var _ in store.QueryAsync("Notes", "p", RowKeyRange.Prefix("a"), default)) Assert.Fail("There is nothing to read.");
        Assert.Equal(2, _service.Requests.Count);
        Assert.All(_service.Requests, request =>
        {
            Assert.Equal(2, request.Uri.Query.Split("sig=abc%3D").Length);
            Assert.Contains(
                "$filter=PartitionKey eq 'p' and RowKey ge 'a' and RowKey lt 'b'", Uri.UnescapeDataString(
                    request.Uri.Query), StringComparison.Ordinal);
            Assert.Null(request.Headers.Authorization);
        });
    }

    [Fact]
    public async Task An_entra_token_is_asked_for_storage_and_sent_with_a_version_that_knows_it()
    {
        _service.Error(404, "ResourceNotFound");
        var credential = new FixedToken();
        await new AzureTableStore(new Uri("https://a.table.core.windows.net"), credential, _service.Options()).GetAsync(
            "Notes", "p", "r", default);
        var (_, _, headers, _) = Assert.Single(_service.Requests);
        Assert.Equal("Bearer token-1", headers.Authorization?.ToString());
        Assert.Equal("2020-12-06", Assert.Single(headers.GetValues("x-ms-version")));
        Assert.Equal("https://storage.azure.com/.default", Assert.Single(credential.Scopes));
    }

    [Fact]
    public void An_entra_token_is_never_sent_over_http() =>
        Assert.Throws<ArgumentException>(() => new AzureTableStore(new Uri("http://a.table.core.windows.net"), new FixedToken()));

    [Fact]
    public async Task A_query_goes_on_after_an_empty_page_and_passes_the_continuation_on_unread()
    {
        _service
            .Answer(
                200, """{"value":[]}""", ("x-ms-continuation-NextPartitionKey", "1!8!cA--"), ("x-ms-continuation-NextRowKey", "1!4!ab&="))
            .Answer(200, Page("a"), ("x-ms-continuation-NextPartitionKey", "1!8!cB--"))
            .Answer(200, Page("b"));
        var keys = new List<string>();
        await foreach (var row in _service.Open().QueryAsync("Notes", "p", RowKeyRange.All, default)) keys.Add(row.RowKey);
        Assert.Equal(["a", "b"], keys);
        Assert.Equal(3, _service.Requests.Count);
        Assert.Equal(("1!8!cA--", "1!4!ab&="), (Query(1, "NextPartitionKey"), Query(1, "NextRowKey")));
        Assert.Equal(("1!8!cB--", ""), (Query(2, "NextPartitionKey"), Query(2, "NextRowKey") ?? ""));
        Assert.All([0, 1, 2], page => Assert.Equal("PartitionKey eq 'p'", Query(page, "$filter")));

        string? Query(int page, string name) => HttpUtility.ParseQueryString(_service.Requests[page].Uri.Query)[name];
    }

    [Theory]
    [InlineData("A", "A")]
    [InlineData("A", "B", "A")]
    public async Task A_service_that_gives_a_page_twice_is_a_fault_and_no_loop_for_ever(params string[] tokens)
    {
        foreach (var token in tokens) _service.Answer(200, """{"value":[]}""", ("x-ms-continuation-NextPartitionKey", token));
        var fault = await Assert.ThrowsAsync<TableStoreException>(async () =>
        {
            await foreach (var _ in _service.Open().QueryAsync("Notes", "p", RowKeyRange.All, default)) Assert.Fail(
                "There is nothing to read.");
        });
        Assert.Equal(TableFault.Unavailable, fault.Fault);
        Assert.True(_service.IsDone);
    }

    [Theory]
    [InlineData(400, "InvalidInput", TableFault.InvalidInput)]
    [InlineData(400, "EntityTooLarge", TableFault.TooLarge)]
    [InlineData(413, "RequestBodyTooLarge", TableFault.TooLarge)]
    [InlineData(401, "InvalidAuthenticationInfo", TableFault.Unauthorized)]
    [InlineData(403, "AuthorizationPermissionMismatch", TableFault.Unauthorized)]
    [InlineData(404, "TableNotFound", TableFault.TableNotFound)]
    [InlineData(409, "TableBeingDeleted", TableFault.Unavailable)]
    [InlineData(501, "NotImplemented", TableFault.Unavailable)]
    public async Task An_error_of_the_service_becomes_a_fault_with_its_code_and_request_id(int status, string code, TableFault expected)
    {
        _service.Error(status, code, "Stored value: geheim");
        var fault = await Assert.ThrowsAsync<TableStoreException>(() => _service.Open().WriteAsync(
            "Notes", [new TableWrite.Insert(new TableEntity("p", "r"))], default));
        Assert.Equal(expected, fault.Fault);
        Assert.Contains("id-1", fault.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", fault.Message, StringComparison.Ordinal);
        if (expected != TableFault.TableNotFound) Assert.Contains(code, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authorisation_error_in_XML_is_understood()
    {
        _service.Answer(403, "\uFEFF<?xml version=\"1.0\"?><error><code>AuthenticationFailed</code><message>no</message></error>");
        var fault = await Assert.ThrowsAsync<TableStoreException>(() => _service.Open().GetAsync("Notes", "p", "r", default));
        Assert.Equal(TableFault.Unauthorized, fault.Fault);
        Assert.Contains("403 AuthenticationFailed", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(429, TableFault.Throttled)]
    [InlineData(503, TableFault.Throttled)]
    [InlineData(500, TableFault.Unavailable)]
    public async Task A_busy_service_is_asked_six_times_and_then_it_is_a_fault(int status, TableFault expected)
    {
        for (var i = 0; i < 6; i++) _service.Answer(status);
        var fault = await Assert.ThrowsAsync<TableStoreException>(() => _service.Open().GetAsync("Notes", "p", "r", default));
        Assert.Equal(expected, fault.Fault);
        Assert.True(_service.IsDone);
    }

    [Fact]
    public async Task A_service_that_cannot_be_reached_is_a_fault()
    {
        for (var i = 0; i < 6; i++) _service.BreakConnection();
        var fault = await Assert.ThrowsAsync<TableStoreException>(() => _service.Open().GetAsync("Notes", "p", "r", default));
        Assert.Equal(TableFault.Unavailable, fault.Fault);
        Assert.True(_service.IsDone);
    }

    [Theory]
    [InlineData("--b\r\n\r\n--c\r\n\r\nHTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n\r\n--c--\r\n--b--")]
    [InlineData(PartBegins + "HTTP/1.1 204 No Content\r\nETag: W/\"1\"\r\n\r\n\r\n--c--\r\n--b--")]
    [InlineData(PartBegins + "HTTP/1.1 204 No Con")]
    [InlineData("--b\r\nContent-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\nContent-Ty")]
    [InlineData("<html>proxy</html>")]
    [InlineData("")]
    public async Task A_transaction_answer_that_is_not_whole_is_no_success_and_no_crash(string body)
    {
        _service.Answer(202, body, ("Content-Type", "multipart/mixed; boundary=b"));
        var fault = await Assert.ThrowsAsync<TableStoreException>(() => _service.Open().WriteAsync(
            "Notes", [new TableWrite.Insert(new TableEntity("p", "a")), new TableWrite.Insert(new TableEntity("p", "b"))], default));
        Assert.Equal(TableFault.Unavailable, fault.Fault);
    }

    [Theory]
    [InlineData("<html>proxy</html>")]
    [InlineData("")]
    [InlineData("{\"value\":")]
    public async Task An_answer_to_a_read_that_is_not_of_a_table_service_is_a_fault(string body)
    {
        _service.Answer(200, body).Answer(200, body);
        var store = _service.Open();
        var read = await Assert.ThrowsAsync<TableStoreException>(() => store.GetAsync("Notes", "p", "r", default));
        var query = await Assert.ThrowsAsync<TableStoreException>(async () =>
        {
            await foreach (var _ in store.QueryAsync("Notes", "p", RowKeyRange.All, default)) Assert.Fail("There is nothing to read.");
        });
        Assert.Equal((TableFault.Unavailable, TableFault.Unavailable), (read.Fault, query.Fault));
    }

    [Fact]
    public async Task A_transaction_tells_the_index_that_the_service_names()
    {
        var error = FakeService.ErrorBody("UpdateConditionNotSatisfied", "17:no");
        var body = PartBegins + $"HTTP/1.1 412 Precondition Failed\r\nContent-Type: application/json\r\n\r\n{error}\r\n--c--\r\n--b--";
        _service.Answer(202, body, ("Content-Type", "multipart/mixed; boundary=b"));
        var writes = Enumerable.Range(0, 20).Select(i => new TableWrite.Insert(new TableEntity("p", $"{i}"))).ToList();
        var result = await _service.Open().WriteAsync("Notes", writes, default);
        Assert.Equal((WriteError.PreconditionFailed, 17), (result.Error, result.FailedIndex));
    }

    private static string Page(string rowKey) =>
        $$"""{"value":[{"odata.etag":"W/\"1\"","PartitionKey":"p","RowKey":"{{rowKey}}","Timestamp":"2026-11-22T05:51:16.7771255Z"}]}""";

    private sealed class FixedToken : TokenCredential
    {
        public string[] Scopes { get; private set; } = [];

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken)
        {
            Scopes = requestContext.Scopes;
            return new AccessToken("token-1", DateTimeOffset.MaxValue);
        }

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            new(GetToken(requestContext, cancellationToken));
    }
}
