using System.Runtime.CompilerServices;
using Azure;
using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>Keeps values as JSON rows in one table; a value is durable when <see cref="ZetAsync"/> returns.</summary>
/// <remarks>This process is the only writer, so the last ETag that was seen is the current one.</remarks>
internal sealed class Boekhouding(ITableStore opslag) : IDisposable
{
    private const string Tabel = "LokaalTeams";

    // Table Storage holds 64 KiB in a property; a card may be larger.
    private const int Stuk = 30_000;
    private readonly SemaphoreSlim _beurt = new(1, 1);
    private readonly Dictionary<(string Vak, string Sleutel), ETag> _etags = [];

    public Task OpenAsync(CancellationToken cancellationToken) => opslag.CreateTableIfNotExistsAsync(Tabel, cancellationToken);

    public async Task ZetAsync<T>(string vak, string sleutel, T waarde, CancellationToken cancellationToken)
    {
        var rij = new TableEntity(TableKey.Escape(vak), TableKey.Escape(sleutel));
        var json = Json.Schrijf(waarde);
        for (var i = 0; i * Stuk < json.Length; i++)
            rij[$"Deel{i}"] = json.Substring(i * Stuk, Math.Min(Stuk, json.Length - (i * Stuk)));

        await _beurt.WaitAsync(cancellationToken);
        try
        {
            TableWrite schrijf = _etags.TryGetValue((vak, sleutel), out var etag)
                ? new TableWrite.Replace(rij, etag)
                : new TableWrite.Insert(rij);
            var uitkomst = await opslag.WriteAsync(Tabel, [schrijf], cancellationToken);
            if (!uitkomst.Succeeded)
            {
                throw new InvalidOperationException($"Another process writes to the data of the Proeftuin ({uitkomst.Error}).");
            }

            _etags[(vak, sleutel)] = uitkomst.ETags[0];
        }
        finally
        {
            _beurt.Release();
        }
    }

    public async IAsyncEnumerable<T> LeesAsync<T>(string vak, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var rij in opslag.QueryAsync(Tabel, TableKey.Escape(vak), RowKeyRange.All, cancellationToken))
        {
            _etags[(vak, TableKey.Unescape(rij.RowKey))] = rij.ETag;
            yield return Json.Lees<T>(string.Concat(Enumerable.Range(0, rij.Properties.Count).Select(i => rij.GetString($"Deel{i}"))));
        }
    }

    public void Dispose() => _beurt.Dispose();
}
