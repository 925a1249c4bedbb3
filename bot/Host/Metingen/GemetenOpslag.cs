using System.Runtime.CompilerServices;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Metingen;

/// <summary>The tables, with each call seen and timed. Keys are not told: some hold who somebody is.</summary>
public sealed class GemetenOpslag(ITableStore tabellen, Meetpunten meetpunten, TimeProvider klok) : ITableStore, IAsyncDisposable
{
    public Task CreateTableIfNotExistsAsync(string table, CancellationToken cancellationToken) =>
        tabellen.CreateTableIfNotExistsAsync(table, cancellationToken);

    public Task<TableEntity?> GetAsync(string table, string partitionKey, string rowKey, CancellationToken cancellationToken) =>
        MeetAsync(table, "lees", _ => "gelukt", () => tabellen.GetAsync(table, partitionKey, rowKey, cancellationToken));

    public async IAsyncEnumerable<TableEntity> QueryAsync(
        string table, string partitionKey, RowKeyRange range, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        // A span around the whole would hold what the reader does between two rows.
        var (begin, uitkomst) = (klok.GetTimestamp(), "mislukt");
        try
        {
            await foreach (var rij in tabellen.QueryAsync(table, partitionKey, range, cancellationToken)) yield return rij;
            uitkomst = "gelukt";
        }
        finally
        {
            meetpunten.Opslag(table, "zoek", uitkomst, klok.GetElapsedTime(begin));
        }
    }

    public Task<WriteResult> WriteAsync(string table, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken) =>
        MeetAsync(
            table, "schrijf", r => r.Succeeded ? "gelukt" : "was-anders", () => tabellen.WriteAsync(table, writes, cancellationToken));

    public ValueTask DisposeAsync() => tabellen is IAsyncDisposable bestand ? bestand.DisposeAsync() : ValueTask.CompletedTask;

    private async Task<T> MeetAsync<T>(string tabel, string wat, Func<T, string> uitkomstVan, Func<Task<T>> doe)
    {
        using var spoor = Tracering.Begin($"{wat} {tabel}");
        var (begin, uitkomst) = (klok.GetTimestamp(), "mislukt");
        try
        {
            var antwoord = await doe();
            uitkomst = uitkomstVan(antwoord);
            return antwoord;
        }
        catch (TableStoreException fout)
        {
            spoor?.Mislukt(fout.Fault.ToString());
            throw;
        }
        finally
        {
            meetpunten.Opslag(tabel, wat, uitkomst, klok.GetElapsedTime(begin));
        }
    }
}
