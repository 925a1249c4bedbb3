using System.Runtime.CompilerServices;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>Rows as they are stored: for who looks for one person in all of them.</summary>
public sealed partial class Kluis
{
    /// <summary>Every row of a partition.</summary>
    public async IAsyncEnumerable<Ruwerij> RuwAsync(Partitie partitie, [EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var rij in tabellen.QueryAsync(partitie.Tabel, partitie.Sleutel, RowKeyRange.All, ct))
        {
            yield return new(partitie, rij.RowKey, Rijvorm.Json(rij), rij.ETag);
        }
    }

    /// <summary>The rows of later work, and of every partition in which anything was ever saved: in every shard.</summary>
    public async IAsyncEnumerable<Ruwerij> RuweWekkersAsync(string tenantId, [EnumeratorCancellation] CancellationToken ct)
    {
        foreach (var shard in Opslag.Sleutel.AlleShards)
        {
            await foreach (var rij in RuwAsync(new(tenantId, Tabel.Wekkers, shard), ct))
            {
                if (rij.Sleutel != Opslag.Sleutel.LeaseRij) yield return rij;
            }
        }
    }
}
