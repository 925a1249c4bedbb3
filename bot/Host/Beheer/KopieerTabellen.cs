using System.Runtime.CompilerServices;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Beheer;

/// <summary>How far the copy of one table is.</summary>
public sealed record Kopieerstand(string Tabel, long Gedaan, long Totaal);

/// <summary>What is in a table of the source and of the target after copying.</summary>
public sealed record Kopieresultaat(string Tabel, Tabelafdruk Bron, Tabelafdruk Doel, long Geschreven)
{
    public bool Gelijk => Bron.Gelijk(Doel);
}

/// <summary>
/// Copies all rows of all tables. A row that is in the target already is left alone when it is the same or newer, and brought up to
/// date when the source changed later; so it can be stopped anywhere and run again. Nothing is removed from either store.
/// </summary>
public sealed class KopieerTabellen(IScannableTableStore bron, IScannableTableStore doel, Action<Kopieerstand> meld)
{
    private const int PerKeer = 100;

    public async Task<IReadOnlyList<Kopieresultaat>> VoerUitAsync(CancellationToken ct)
    {
        var resultaten = new List<Kopieresultaat>();
        foreach (var tabel in Tabel.Alle) resultaten.Add(await KopieerAsync(tabel, ct));
        return resultaten;
    }

    private async Task<Kopieresultaat> KopieerAsync(string tabel, CancellationToken ct)
    {
        var vooraf = await Tabelafdruk.MaakAsync(bron.ScanAsync(tabel, ct), ct);
        await doel.CreateTableIfNotExistsAsync(tabel, ct);
        var (gedaan, geschreven) = (0L, 0L);
        meld(new(tabel, gedaan, vooraf.Rijen));
        await foreach (var groep in GroepenAsync(bron.ScanAsync(tabel, ct), ct))
        {
            geschreven += await SchrijfAsync(tabel, await NodigAsync(tabel, groep, ct), ct);
            gedaan += groep.Count;
            meld(new(tabel, gedaan, Math.Max(gedaan, vooraf.Rijen)));
        }

        // The source is read once more: a bot that still runs on it, or on the target, shows as a difference.
        var bronAfdruk = await Tabelafdruk.MaakAsync(bron.ScanAsync(tabel, ct), ct);
        return new(tabel, bronAfdruk, await Tabelafdruk.MaakAsync(doel.ScanAsync(tabel, ct), ct), geschreven);
    }

    /// <summary>Rows that follow each other in one partition, at most a transaction's worth.</summary>
    private static async IAsyncEnumerable<List<TableEntity>> GroepenAsync(
        IAsyncEnumerable<TableEntity> rijen, [EnumeratorCancellation] CancellationToken ct)
    {
        var groep = new List<TableEntity>();
        await foreach (var rij in rijen.WithCancellation(ct))
        {
            if (groep.Count == PerKeer || (groep.Count > 0 && groep[0].PartitionKey != rij.PartitionKey))
            {
                yield return groep;
                groep = [];
            }

            groep.Add(rij);
        }

        if (groep.Count > 0) yield return groep;
    }

    /// <summary>What the target lacks of these rows.</summary>
    private async Task<List<TableWrite>> NodigAsync(string tabel, List<TableEntity> groep, CancellationToken ct)
    {
        var bereik = new RowKeyRange(groep[0].RowKey, groep[^1].RowKey + '\0');
        var aanwezig = new Dictionary<string, TableEntity>();
        await foreach (var rij in doel.QueryAsync(tabel, groep[0].PartitionKey, bereik, ct)) aanwezig[rij.RowKey] = rij;

        var writes = new List<TableWrite>();
        foreach (var rij in groep)
        {
            if (!aanwezig.TryGetValue(rij.RowKey, out var er)) writes.Add(new TableWrite.Insert(rij));
            else if (rij.Timestamp > er.Timestamp && !Tabelafdruk.Gelijk(rij, er)) writes.Add(new TableWrite.Replace(rij, er.ETag));
        }

        return writes;
    }

    /// <summary>How many rows were written: none when another program was first, which the comparison afterwards will judge.</summary>
    private async Task<int> SchrijfAsync(string tabel, List<TableWrite> writes, CancellationToken ct)
    {
        if (writes.Count == 0) return 0;
        try
        {
            return (await doel.WriteAsync(tabel, writes, ct)).Succeeded ? writes.Count : 0;
        }
        catch (TableStoreException fout) when (fout.Fault == TableFault.TooLarge && writes.Count > 1)
        {
            // Large rows: together more than a transaction holds.
            var helft = writes.Count / 2;
            return await SchrijfAsync(tabel, writes[..helft], ct) + await SchrijfAsync(tabel, writes[helft..], ct);
        }
    }
}
