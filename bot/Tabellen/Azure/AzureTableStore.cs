using System.Runtime.CompilerServices;
using System.Text.Json;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// Azure Table Storage over its REST protocol, on the pipeline of Azure.Core. Requests are retried; where a retry makes it unclear whether
/// the first attempt was carried out, the rows are read once and compared with what was written.
/// </summary>
/// <remarks>
/// That comparison takes a row with equal values for our own. Rows that several instances compete for (a lease, a claim) therefore hold
/// a value that differs for each of them.
/// </remarks>
public sealed class AzureTableStore : IScannableTableStore
{
    private const string Scope = "https://storage.azure.com/.default";

    // What Azure.Data.Tables sends; bearer tokens need a later one.
    private const string KeyVersion = "2019-02-02";
    private const string BearerVersion = "2020-12-06";

    private readonly TableAddress _address;
    private readonly HttpPipeline _pipeline;
    private readonly TimeSpan _overallTimeout;

    /// <summary>A table service with an Entra identity (role Storage Table Data Contributor); https only.</summary>
    public AzureTableStore(Uri endpoint, TokenCredential credential, TableClientOptions? options = null)
        : this(endpoint, new BearerTokenAuthenticationPolicy(credential, Scope), BearerVersion, options ?? new TableClientOptions())
    {
        if (endpoint is not { Scheme: "https" }) throw new ArgumentException("An Entra token is only sent over https.", nameof(endpoint));
    }

    /// <summary>A table service with the key of its account.</summary>
    public AzureTableStore(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options = null)
        : this(
            endpoint,
            new SharedKeyLitePolicy(credential, (options ??= new TableClientOptions()).TimeProvider),
            KeyVersion,
            options)
    {
    }

    /// <summary>A table service with a shared access signature.</summary>
    public AzureTableStore(Uri endpoint, AzureSasCredential credential, TableClientOptions? options = null)
        : this(endpoint, new SharedAccessSignaturePolicy(credential), KeyVersion, options ?? new TableClientOptions())
    {
    }

    private AzureTableStore(Uri endpoint, HttpPipelinePolicy authorization, string version, TableClientOptions options)
    {
        _address = new TableAddress(endpoint);
        _overallTimeout = options.OverallTimeout;
        _pipeline = HttpPipelineBuilder.Build(
            options,
            [new TableHeadersPolicy(version)],
            [new UncertainAttemptPolicy(), authorization],
            new ResponseClassifier());
    }

    /// <inheritdoc/>
    public async Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        using var message = Request(RequestMethod.Post, _address.Tables);
        SetBody(message, JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, string> { ["TableName"] = table }));
        await SendAsync(message, cancellationToken);
        if (!message.Response.IsError || Error(message.Response) is { Status: 409, Code: "TableAlreadyExists" }) return;
        throw Fault(message.Response);
    }

    /// <inheritdoc/>
    public async Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        TableRules.CheckKeys(partitionKey, rowKey);
        using var message = Request(RequestMethod.Get, _address.Row(table, partitionKey, rowKey));
        await SendAsync(message, cancellationToken);
        if (message.Response.IsError)
            return Error(message.Response).WriteError == WriteError.NotFound ? null : throw Fault(message.Response);

        using var json = JsonDocument.Parse(message.Response.Content.ToMemory());
        return EdmJson.Read(json.RootElement, partitionKey, rowKey);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<TableEntity> QueryAsync(string table, string partitionKey, RowKeyRange range, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        TableRules.CheckKeys(partitionKey, "");
        TableRules.CheckRange(range);
        return PagesAsync(continuation => _address.Query(table, partitionKey, range, continuation), cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<TableEntity> ScanAsync(string table, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        return PagesAsync(continuation => _address.Scan(table, continuation), cancellationToken);
    }

    /// <inheritdoc/>
    public async Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        var prepared = TableRules.CheckWrites(table, writes);
        using var message = prepared.Length == 1 ? Single(table, prepared[0]) : Transaction(table, prepared);
        await SendAsync(message, cancellationToken);
        var result = Result(message.Response, prepared.Length);
        return !result.Succeeded && UncertainAttemptPolicy.HadUncertainAttempt(message) &&
            await OwnEarlierAttemptAsync(table, writes, cancellationToken) is { } earlier ? earlier : result;
    }

    private async IAsyncEnumerable<TableEntity> PagesAsync(
        Func<(string PartitionKey, string? RowKey)?, Uri> address, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        (string PartitionKey, string? RowKey)? continuation = null;
        do
        {
            using var message = Request(RequestMethod.Get, address(continuation));
            await SendAsync(message, cancellationToken);
            if (message.Response.IsError) throw Fault(message.Response);
            using var json = JsonDocument.Parse(message.Response.Content.ToMemory());
            foreach (var row in json.RootElement.GetProperty("value").EnumerateArray()) yield return EdmJson.Read(row);

            // An empty page may well have a next one: the service also stops at a partition server boundary or after five seconds.
            var headers = message.Response.Headers;
            continuation = headers.TryGetValue("x-ms-continuation-NextPartitionKey", out var nextPartition)
                ? (nextPartition, headers.TryGetValue("x-ms-continuation-NextRowKey", out var nextRow) ? nextRow : null)
                : null;
        }
        while (continuation is not null);
    }

    private HttpMessage Single(string table, CheckedWrite write)
    {
        var operation = TableOperation.Of(_address, table, write);
        var message = Request(operation.Method, operation.Uri);
        if (operation.IfMatch is { } ifMatch) message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, ifMatch.ToString());
        if (!operation.Body.IsEmpty) SetBody(message, operation.Body);
        return message;
    }

    private HttpMessage Transaction(string table, CheckedWrite[] writes)
    {
        var transaction = new TableTransaction(_address, table, Guid.NewGuid());
        var message = Request(RequestMethod.Post, _address.Batch);
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, transaction.ContentType);
        message.Request.Content = RequestContent.Create(transaction.Body(writes));
        return message;
    }

    private static WriteResult Result(Response response, int count)
    {
        if (response.IsError) return Failed(Error(response), response);
        if (count == 1) return WriteResult.Success([ETagOf(response)]);

        // 202 says only that the envelope was read; each part has its own status, and a failure is one part.
        var parts = TableTransaction.Read(response.Content.ToString());
        if (parts.Find(part => part.Status >= 400) is { } failed)
            return Failed(TableError.Read(failed.Status, codeHeader: null, failed.Body), response);
        if (parts.Count != count) throw Unavailable("The table service gave an incomplete answer to a transaction.", null);
        return WriteResult.Success([.. parts.Select(part => part.ETag)]);
    }

    private static WriteResult Failed(TableError error, Response response) => error.WriteError == WriteError.None
        ? throw error.ToException(RequestId(response))
        : WriteResult.Failure(error.WriteError, error.Index);

    /// <summary>Success when every row is as an earlier attempt of this call would have left it, otherwise null.</summary>
    private async Task<WriteResult?> OwnEarlierAttemptAsync(
        string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        var etags = new ETag[writes.Count];
        for (var i = 0; i < etags.Length; i++)
        {
            var stored = await GetAsync(table, writes[i].PartitionKey, writes[i].RowKey, cancellationToken);
            if (!EarlierAttempt.Left(writes[i], stored)) return null;
            etags[i] = stored?.ETag ?? default;
        }

        return WriteResult.Success(etags);
    }

    private HttpMessage Request(RequestMethod method, Uri address)
    {
        var message = _pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(address);
        return message;
    }

    private static void SetBody(HttpMessage message, ReadOnlyMemory<byte> json)
    {
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, "application/json");
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        message.Request.Content = RequestContent.Create(json);
    }

    private async Task SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_overallTimeout);
        try
        {
            await _pipeline.SendAsync(message, limit.Token);
        }
        catch (AuthenticationFailedException exception)
        {
            throw new TableStoreException(TableFault.Unauthorized, "No Entra token could be obtained for the table service.", exception);
        }
        catch (Exception exception) when (exception is RequestFailedException or AggregateException or IOException)
        {
            throw Unavailable("The table service cannot be reached.", exception);
        }
        catch (OperationCanceledException exception) when (!cancellationToken.IsCancellationRequested)
        {
            throw Unavailable("The table service did not answer in time.", exception);
        }
    }

    private static ETag ETagOf(Response response) =>
        response.Headers.TryGetValue(HttpHeader.Names.ETag, out var value) ? new ETag(value) : default;

    private static TableError Error(Response response) => TableError.Read(
        response.Status,
        response.Headers.TryGetValue("x-ms-error-code", out var code) ? code : null,
        response.ContentStream is null ? "" : response.Content.ToString());

    private static TableStoreException Fault(Response response) => Error(response).ToException(RequestId(response));

    private static string? RequestId(Response response) => response.Headers.TryGetValue("x-ms-request-id", out var id) ? id : null;

    private static TableStoreException Unavailable(string message, Exception? cause) => new(TableFault.Unavailable, message, cause);
}
