using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Azure;
using Azure.Core;
using Azure.Data.Tables;
using AzureRow = Azure.Data.Tables.TableEntity;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// Azure Table Storage through Azure.Data.Tables. Requests are retried; where a retry makes it unclear whether the first attempt was
/// carried out, the rows are read once and compared with what was written.
/// </summary>
/// <remarks>
/// That comparison takes a row with equal values for our own. Rows that several instances compete for (a lease, a claim) therefore hold
/// a value that differs for each of them.
/// </remarks>
public sealed class AzureTableStore : IScannableTableStore
{
    private readonly TableServiceClient _service;
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A table service with an Entra identity (role Storage Table Data Contributor); https only.</summary>
    public AzureTableStore(Uri endpoint, TokenCredential credential, TableClientOptions? options = null)
    {
        if (endpoint is not { Scheme: "https" }) throw new ArgumentException("An Entra token is only sent over https.", nameof(endpoint));
        _service = new TableServiceClient(endpoint, credential, Attempts.Seen(options));
    }

    /// <summary>A table service with the key of its account.</summary>
    public AzureTableStore(Uri endpoint, TableSharedKeyCredential credential, TableClientOptions? options = null) =>
        _service = new TableServiceClient(endpoint, credential, Attempts.Seen(options));

    /// <summary>A table service with a shared access signature; https only.</summary>
    public AzureTableStore(Uri endpoint, AzureSasCredential credential, TableClientOptions? options = null) =>
        _service = new TableServiceClient(endpoint, credential, Attempts.Seen(options));

    /// <summary>The longest a request may take with all its retries; after it, whether a write was carried out is not known.</summary>
    public TimeSpan OverallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <inheritdoc/>
    public async Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        await OnceAsync(limit => _service.CreateTableIfNotExistsAsync(table, limit), cancellationToken);
        _made[table] = true;
    }

    /// <inheritdoc/>
    public async Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        TableRules.CheckKeys(partitionKey, rowKey);
        return await DoAsync(
            table,
            async (client, limit) =>
            {
                var found = await client.GetEntityIfExistsAsync<AzureRow>(partitionKey, rowKey, cancellationToken: limit);
                return found.HasValue ? AzureEntity.Read(found.Value!) : Missing(found.GetRawResponse());
            },
            cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<TableEntity> QueryAsync(
        string table, string partitionKey, RowKeyRange range, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        TableRules.CheckKeys(partitionKey, "");
        TableRules.CheckRange(range);
        var filter = TableClient.CreateQueryFilter($"PartitionKey eq {partitionKey}");
        if (range.From.Length > 0) filter += TableClient.CreateQueryFilter($" and RowKey ge {range.From}");
        if (range.Before is { } before) filter += TableClient.CreateQueryFilter($" and RowKey lt {before}");
        return PagesAsync(table, filter, cancellationToken);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<TableEntity> ScanAsync(string table, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        return PagesAsync(table, "PartitionKey ge ''", cancellationToken);
    }

    /// <inheritdoc/>
    public Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableRules.CheckWrites(table, writes);
        return DoAsync(table, (client, limit) => WriteAsync(client, writes, limit), cancellationToken);
    }

    private async IAsyncEnumerable<TableEntity> PagesAsync(
        string table, string filter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        string? continuation = null;
        do
        {
            var from = continuation;
            var page = await DoAsync(table, (client, limit) => PageAsync(client, filter, from, limit), cancellationToken);
            foreach (var row in page.Values) yield return AzureEntity.Read(row);

            // An empty page may well have a next one: the service also stops at a partition server boundary or after five seconds.
            continuation = page.ContinuationToken;
            if (continuation is not null && !seen.Add(continuation))
                throw new TableStoreException(TableFault.Unavailable, "The table service gave the same page of a query twice.");
        }
        while (continuation is not null);
    }

    private static async Task<Page<AzureRow>> PageAsync(
        TableClient client, string filter, string? continuation, CancellationToken cancellationToken)
    {
        var pages = client.QueryAsync<AzureRow>(filter, cancellationToken: cancellationToken).AsPages(continuation);
        await using var page = pages.GetAsyncEnumerator(cancellationToken);
        await page.MoveNextAsync();
        return page.Current;
    }

    private static async Task<WriteResult> WriteAsync(
        TableClient client, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        using var attempts = new Attempts();
        try
        {
            return WriteResult.Success(writes.Count == 1
                ? [await SingleAsync(client, writes[0], cancellationToken)]
                : await TransactionAsync(client, writes, cancellationToken));
        }
        catch (RequestFailedException exception) when (TableError.Of(exception) is { WriteError: not WriteError.None } error)
        {
            var index = (exception as TableTransactionFailedException)?.FailedTransactionActionIndex ?? 0;
            var earlier = attempts.AnyUncertain ? await EarlierAttempt.FindAsync(client, writes, cancellationToken) : null;
            return earlier ?? WriteResult.Failure(error.WriteError, index);
        }
    }

    private static async Task<ETag> SingleAsync(TableClient client, TableWrite write, CancellationToken cancellationToken)
    {
        var response = write switch
        {
            TableWrite.Insert insert => await client.AddEntityAsync(AzureEntity.Of(insert.Entity), cancellationToken),
            TableWrite.Replace replace => await client.UpdateEntityAsync(
                AzureEntity.Of(replace.Entity), replace.IfMatch, TableUpdateMode.Replace, cancellationToken),
            TableWrite.Merge merge => await client.UpdateEntityAsync(
                AzureEntity.Of(merge.Entity), merge.IfMatch, TableUpdateMode.Merge, cancellationToken),
            TableWrite.Delete delete => await client.DeleteEntityAsync(
                delete.PartitionKey, delete.RowKey, delete.IfMatch, cancellationToken),
            _ => throw NotKnown(write),
        };

        // The package takes a delete of what is not there for done.
        return response.IsError ? throw new RequestFailedException(response) : response.Headers.ETag ?? default;
    }

    private static async Task<ETag[]> TransactionAsync(
        TableClient client, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        var answers = (await client.SubmitTransactionAsync(writes.Select(Action), cancellationToken)).Value;
        return answers.Count == writes.Count
            ? [.. answers.Select(answer => answer.Headers.ETag ?? default)]
            : throw new InvalidDataException("Another number of answers than of writes.");
    }

    private static TableTransactionAction Action(TableWrite write) => write switch
    {
        TableWrite.Insert insert => new(TableTransactionActionType.Add, AzureEntity.Of(insert.Entity)),
        TableWrite.Replace replace => new(TableTransactionActionType.UpdateReplace, AzureEntity.Of(replace.Entity), replace.IfMatch),
        TableWrite.Merge merge => new(TableTransactionActionType.UpdateMerge, AzureEntity.Of(merge.Entity), merge.IfMatch),
        TableWrite.Delete delete => new(
            TableTransactionActionType.Delete, new AzureRow(delete.PartitionKey, delete.RowKey), delete.IfMatch),
        _ => throw NotKnown(write),
    };

    /// <summary>Null for a row that is not there; a missing table is a fault.</summary>
    private static TableEntity? Missing(Response response) =>
        TableError.Of(response).WriteError == WriteError.NotFound ? null : throw new RequestFailedException(response);

    /// <summary>A request to a table; one that this process made and that is gone since is made again, empty.</summary>
    private async Task<T> DoAsync<T>(
        string table, Func<TableClient, CancellationToken, Task<T>> request, CancellationToken cancellationToken)
    {
        var client = _service.GetTableClient(table);
        try
        {
            return await OnceAsync(limit => request(client, limit), cancellationToken);
        }
        catch (TableStoreException exception) when (exception.Fault == TableFault.TableNotFound && _made.ContainsKey(table))
        {
            await CreateTableIfNotExistsAsync(table, cancellationToken);
            return await OnceAsync(limit => request(client, limit), cancellationToken);
        }
    }

    private async Task<T> OnceAsync<T>(Func<CancellationToken, Task<T>> request, CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(OverallTimeout);
        try
        {
            return await request(limit.Token);
        }
        catch (Exception exception) when (exception is not TableStoreException && TableError.Fault(exception) is { } fault)
        {
            // Who stopped waiting hears just that, also when the request failed at the same moment.
            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException("The caller stopped waiting for the table service.", exception, cancellationToken)
                : fault;
        }
    }

    private static InvalidOperationException NotKnown(TableWrite write) =>
        new($"{write.GetType().Name} passed the rules but is not known here.");
}
