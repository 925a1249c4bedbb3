using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Azure;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Harnas;

/// <summary>Tables in memory that keep the same contract and the same limits; a copy costs nothing, whatever is in them.</summary>
public sealed class Geheugentabellen : IScannableTableStore
{
    private readonly Lock _slot = new();
    private ImmutableDictionary<string, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, TableEntity>>> _tabellen =
        ImmutableDictionary.Create<string, ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, TableEntity>>>(
            StringComparer.OrdinalIgnoreCase);

    private long _laatsteETag;

    /// <summary>Hears every row as it is stored.</summary>
    public Action<TableEntity>? Geschreven { get; set; }

    /// <summary>The same rows with the same ETags; what changes from here on changes in one of them.</summary>
    public Geheugentabellen Kopie()
    {
        lock (_slot) return new() { _tabellen = _tabellen, _laatsteETag = _laatsteETag };
    }

    /// <summary>Holds the very same rows as this copy.</summary>
    public bool IsGelijkAan(Geheugentabellen ander)
    {
        lock (_slot) return ReferenceEquals(_tabellen, ander._tabellen);
    }

    /// <summary>Holds what this copy holds again; no ETag comes back.</summary>
    public void Word(Geheugentabellen ander)
    {
        lock (_slot) _tabellen = ander._tabellen;
    }

    public Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        lock (_slot)
        {
            if (!_tabellen.ContainsKey(table))
            {
                _tabellen = _tabellen.Add(
                    table,
                    ImmutableSortedDictionary.Create<string, ImmutableSortedDictionary<string, TableEntity>>(StringComparer.Ordinal));
            }
        }

        return Task.CompletedTask;
    }

    public Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        TableRules.CheckKeys(partitionKey, rowKey);
        cancellationToken.ThrowIfCancellationRequested();
        return Task.FromResult(Rijen(table, partitionKey).GetValueOrDefault(rowKey));
    }

    public async IAsyncEnumerable<TableEntity> QueryAsync(
        string table, string partitionKey, RowKeyRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        TableRules.CheckKeys(partitionKey, "");
        TableRules.CheckRange(range);
        await Task.CompletedTask;
        foreach (var (sleutel, rij) in Rijen(table, partitionKey))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (range.Before is { } voor && string.CompareOrdinal(sleutel, voor) >= 0) yield break;
            if (string.CompareOrdinal(sleutel, range.From) >= 0) yield return rij;
        }
    }

    public async IAsyncEnumerable<TableEntity> ScanAsync(string table, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        TableRules.CheckTable(table);
        await Task.CompletedTask;
        foreach (var (_, rijen) in Tabel(table))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var (_, rij) in rijen) yield return rij;
        }
    }

    public async Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        TableRules.CheckWrites(table, writes);
        cancellationToken.ThrowIfCancellationRequested();
        await Task.Yield();
        lock (_slot)
        {
            var partities = Tabel(table);
            var rijen = Rijen(table, writes[0].PartitionKey);
            var etags = new ETag[writes.Count];
            for (var i = 0; i < writes.Count; i++)
            {
                var er = rijen.GetValueOrDefault(writes[i].RowKey);
                if (Fout(writes[i], er) is var fout && fout != WriteError.None) return WriteResult.Failure(fout, i);
                if (writes[i] is TableWrite.Delete)
                {
                    rijen = rijen.Remove(writes[i].RowKey);
                    continue;
                }

                var nieuw = Bewaard(writes[i], er);
                etags[i] = nieuw.ETag;
                Geschreven?.Invoke(nieuw);
                rijen = rijen.SetItem(writes[i].RowKey, nieuw);
            }

            _tabellen = _tabellen.SetItem(
                table, rijen.IsEmpty ? partities.Remove(writes[0].PartitionKey) : partities.SetItem(writes[0].PartitionKey, rijen));
            return WriteResult.Success(etags);
        }
    }

    private static WriteError Fout(TableWrite write, TableEntity? er) => (write, er) switch
    {
        (TableWrite.Insert, null) => WriteError.None,
        (TableWrite.Insert, _) => WriteError.Conflict,
        (_, null) => WriteError.NotFound,
        (TableWrite.Replace { IfMatch: var gelezen }, _) when gelezen == er.ETag => WriteError.None,
        (TableWrite.Merge { IfMatch: var gelezen }, _) when gelezen == er.ETag => WriteError.None,
        (TableWrite.Delete { IfMatch: var gelezen }, _) when gelezen == er.ETag => WriteError.None,
        _ => WriteError.PreconditionFailed,
    };

    private TableEntity Bewaard(TableWrite write, TableEntity? er)
    {
        var bron = write switch
        {
            TableWrite.Insert insert => insert.Entity,
            TableWrite.Replace replace => replace.Entity,
            TableWrite.Merge merge => merge.Entity,
            _ => throw new InvalidOperationException("Unknown write."),
        };
        var etag = new ETag(string.Create(CultureInfo.InvariantCulture, $"\"{++_laatsteETag}\""));
        var nieuw = new TableEntity(bron.PartitionKey, bron.RowKey) { ETag = etag, Timestamp = TimeProvider.System.GetUtcNow() };
        if (write is TableWrite.Merge) foreach (var (naam, waarde) in er!) nieuw[naam] = waarde;
        foreach (var (naam, waarde) in bron) nieuw[naam] = waarde is DateTimeOffset moment ? moment.ToUniversalTime() : waarde;
        return nieuw;
    }

    private ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, TableEntity>> Tabel(string tabel) =>
        Volatile.Read(ref _tabellen).GetValueOrDefault(tabel)
            ?? throw new TableStoreException(TableFault.TableNotFound, "The table does not exist.");

    private ImmutableSortedDictionary<string, TableEntity> Rijen(string tabel, string partitie) =>
        Tabel(tabel).GetValueOrDefault(partitie) ?? ImmutableSortedDictionary.Create<string, TableEntity>(StringComparer.Ordinal);
}
