using System.Runtime.CompilerServices;
using Azure;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>Which partitions there are: a row for each, with the wekker that looks every night what is over.</summary>
public sealed partial class Kluis
{
    /// <summary>
    /// Remembers a partition before anything is in it, so that a new process finds what is undelivered and every night what is over. After
    /// each night again: another instance may have taken the row away because the partition was empty.
    /// </summary>
    private async Task MaakBekendAsync(Partitie partitie, CancellationToken ct)
    {
        if (_bekend.TryGetValue(partitie, out var tot) && Nu < tot) return;
        var rij = new Partitierij(partitie.TenantId, partitie.Tabel, partitie.Sleutel, Wekt: true);
        var (shard, sleutel) = Plek(partitie);
        await tabellen.WriteAsync(
            Tabel.Wekkers, [new TableWrite.Insert(Rijvorm.Naar(shard, sleutel, rij)), Nachtronde(partitie, shard)], ct);
        _bekend[partitie] = Termijnen.Nachtronde(partitie.Naam, Nu).Om;
    }

    /// <summary>A partition that was known before there was a wekker for it gets one.</summary>
    public async Task WekAsync(string sleutel, Rij<Partitierij> rij, CancellationToken ct)
    {
        if (rij.Waarde.Wekt) return;
        var shard = Plek(rij.Waarde.Partitie).Shard;
        var wakker = Rijvorm.Naar(shard, sleutel, rij.Waarde with { Wekt = true });
        await tabellen.WriteAsync(
            Tabel.Wekkers, [new TableWrite.Replace(wakker, rij.ETag), Nachtronde(rij.Waarde.Partitie, shard)], ct);
    }

    /// <summary>Every key of a partition.</summary>
    public async IAsyncEnumerable<(string Sleutel, ETag ETag)> SleutelsAsync(
        Partitie partitie, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var rij in tabellen.QueryAsync(partitie.Tabel, partitie.Sleutel, RowKeyRange.All, ct))
        {
            yield return (rij.RowKey, rij.ETag);
        }
    }

    /// <summary>Forgets that this partition was there.</summary>
    public async Task VergeetAsync(Partitie partitie, CancellationToken ct)
    {
        var (shard, sleutel) = Plek(partitie);
        if (await LeesAsync<Partitierij>(Tabel.Wekkers, shard, sleutel, ct) is { } rij)
        {
            await tabellen.WriteAsync(Tabel.Wekkers, [new TableWrite.Delete(shard, sleutel, rij.ETag)], ct);
        }

        _bekend.TryRemove(partitie, out _);
    }

    private TableWrite.Insert Nachtronde(Partitie partitie, string shard)
    {
        var wekker = Termijnen.Nachtronde(partitie.Naam, Nu);
        return new(
            Rijvorm.Naar(
                shard, Opslag.Sleutel.Wekker(partitie.TenantId, wekker),
                new Wekkerrij(partitie.TenantId, wekker.Soort, wekker.Sleutel, wekker.Om)));
    }

    private static (string Shard, string Sleutel) Plek(Partitie partitie) =>
        (Opslag.Sleutel.Shard(partitie.Tabel + partitie.Sleutel), Opslag.Sleutel.Partitie(partitie.Tabel, partitie.Sleutel));
}
