using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// Entity tables in one SQLite file. Several processes on one machine may share the file; a network disk may not hold it.
/// A write that succeeded is on disk (WAL, synchronous=FULL). Writers queue for one thread that commits them in groups; readers
/// never wait for a writer.
/// </summary>
/// <remarks>ETags count up over the whole file, so a row that was removed and made again never gets an old ETag.</remarks>
public sealed class SqliteTableStore : IScannableTableStore, IAsyncDisposable
{
    private const int PageSize = 1000;
    private readonly SqliteFile _file;
    private readonly SqliteWriter _writer;
    private readonly ConcurrentBag<SqliteReader> _readers = [];
    private volatile bool _disposed;

    /// <summary>Opens the file, or creates it with its directory.</summary>
    /// <param name="path">Path of the file; <c>-wal</c> and <c>-shm</c> stand beside it.</param>
    /// <param name="timeProvider">Clock of <see cref="TableEntity.Timestamp"/>; null for the system's.</param>
    /// <exception cref="TableStoreException">
    /// <see cref="TableFault.Unavailable"/>: the file is damaged, not ours, or cannot be opened.
    /// </exception>
    public SqliteTableStore(string path, TimeProvider? timeProvider = null)
    {
        _file = new SqliteFile(path);
        _file.Create();
        _writer = new SqliteWriter(_file, timeProvider ?? TimeProvider.System);
    }

    /// <inheritdoc/>
    public async Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        await _writer.EnqueueAsync(session => session.CreateTable(Normal(table)), cancellationToken);
        _file.Remember(Normal(table));
    }

    /// <inheritdoc/>
    public Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        TableRules.CheckKeys(partitionKey, rowKey);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Read(Normal(table), reader => reader.Get(Normal(table), partitionKey, rowKey)));
    }

    /// <inheritdoc/>
    /// <remarks>Each page of 1000 rows is one snapshot; a row written between two pages may or may not be seen, as in Azure.</remarks>
    public async IAsyncEnumerable<TableEntity> QueryAsync(
        string table, string partitionKey, RowKeyRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        TableRules.CheckKeys(partitionKey, "");
        TableRules.CheckRange(range);
        var rest = range;
        List<TableEntity> page;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var from = rest;
            page = Read(Normal(table), reader => reader.Page(Normal(table), partitionKey, from, PageSize));
            foreach (var entity in page) yield return entity;

            // The smallest key after the last one read.
            if (page.Count > 0) rest = rest with { From = page[^1].RowKey + '\0' };
        }
        while (page.Count == PageSize);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<TableEntity> ScanAsync(string table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        var (partitionKey, rowKey) = ("", "");
        List<TableEntity> page;
        do
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (pk, rk) = (partitionKey, rowKey);
            page = Read(Normal(table), reader => reader.Scan(Normal(table), pk, rk, PageSize));
            foreach (var entity in page) yield return entity;
            if (page.Count > 0) (partitionKey, rowKey) = (page[^1].PartitionKey, page[^1].RowKey + '\0');
        }
        while (page.Count == PageSize);
    }

    /// <inheritdoc/>
    public async Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableRules.CheckWrites(table, writes);
        StoredWrite[] prepared = [.. writes.Select(StoredWrite.Of)];
        return await _writer.EnqueueAsync(session => session.Write(Normal(table), prepared), cancellationToken);
    }

    /// <summary>Carries out the writes that were accepted, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        _disposed = true;
        await _writer.DisposeAsync();
        while (_readers.TryTake(out var reader)) reader.Dispose();
        _file.Close();
    }

    internal static TableStoreException TableNotFound() => new(TableFault.TableNotFound, "The table does not exist.");

    private T Read<T>(string table, Func<SqliteReader, T> read)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        SqliteReader? reader = null;
        try
        {
            reader = TakeReader();
            _file.CheckStillThere(reader.Connection);
            if (!_file.Knows(table))
            {
                if (!reader.TableExists(table)) throw TableNotFound();
                _file.Remember(table);
            }

            var result = read(reader);
            _readers.Add(reader);
            reader = null;
            return result;
        }
        catch (SqliteException exception)
        {
            throw _file.Fault(exception);
        }
        finally
        {
            reader?.Dispose();
            if (_disposed && _readers.TryTake(out var late)) late.Dispose();
        }
    }

    private SqliteReader TakeReader()
    {
        while (_readers.TryTake(out var reader))
        {
            if (reader.Generation == _file.Generation) return reader;
            reader.Dispose();
        }

        return new SqliteReader(_file);
    }

    // Table names are case-insensitive in Azure.
    private static string Normal(string table) => table.ToLowerInvariant();
}
