using System.Runtime.CompilerServices;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Bench;

/// <summary>What was asked of the tables since the start.</summary>
internal sealed record Tabelstand(long Lezingen, long GelezenRijen, long Schrijvingen, long GeschrevenRijen, long Conflicten)
{
    public static Tabelstand operator -(Tabelstand a, Tabelstand b) => new(
        a.Lezingen - b.Lezingen, a.GelezenRijen - b.GelezenRijen, a.Schrijvingen - b.Schrijvingen, a.GeschrevenRijen - b.GeschrevenRijen,
        a.Conflicten - b.Conflicten);
}

/// <summary>Tables that count.</summary>
internal sealed class Teltabellen(IScannableTableStore opslag) : IScannableTableStore
{
    private long _lezingen, _gelezenRijen, _schrijvingen, _geschrevenRijen, _conflicten;

    public Tabelstand Stand => new(
        Interlocked.Read(ref _lezingen), Interlocked.Read(ref _gelezenRijen), Interlocked.Read(ref _schrijvingen),
        Interlocked.Read(ref _geschrevenRijen), Interlocked.Read(ref _conflicten));

    public Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken) =>
        opslag.CreateTableIfNotExistsAsync(table, cancellationToken);

    public async Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _lezingen);
        var rij = await opslag.GetAsync(table, partitionKey, rowKey, cancellationToken);
        if (rij is not null) Interlocked.Increment(ref _gelezenRijen);
        return rij;
    }

    public async IAsyncEnumerable<TableEntity> QueryAsync(
        string table, string partitionKey, RowKeyRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _lezingen);
        await foreach (var rij in opslag.QueryAsync(table, partitionKey, range, cancellationToken))
        {
            Interlocked.Increment(ref _gelezenRijen);
            yield return rij;
        }
    }

    public async Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        var uitkomst = await opslag.WriteAsync(table, writes, cancellationToken);
        Interlocked.Increment(ref _schrijvingen);
        if (uitkomst.Succeeded) Interlocked.Add(ref _geschrevenRijen, writes.Count);
        else Interlocked.Increment(ref _conflicten);
        return uitkomst;
    }

    public IAsyncEnumerable<TableEntity> ScanAsync(string table, CancellationToken cancellationToken) =>
        opslag.ScanAsync(table, cancellationToken);
}
