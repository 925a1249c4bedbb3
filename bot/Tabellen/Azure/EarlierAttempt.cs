using Azure;
using Azure.Data.Tables;
using AzureRow = Azure.Data.Tables.TableEntity;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// Finds out whether an attempt whose answer got lost was carried out: then every row looks as its write would have left it.
/// </summary>
internal static class EarlierAttempt
{
    /// <summary>Success when every row is as an earlier attempt would have left it, otherwise null.</summary>
    public static async Task<WriteResult?> FindAsync(
        TableClient client, IReadOnlyList<TableWrite> writes, CancellationToken cancellationToken)
    {
        var etags = new ETag[writes.Count];
        for (var i = 0; i < etags.Length; i++)
        {
            var found = await client.GetEntityIfExistsAsync<AzureRow>(
                writes[i].PartitionKey, writes[i].RowKey, cancellationToken: cancellationToken);
            var stored = found.HasValue ? AzureEntity.Read(found.Value!) : null;
            if (!Left(writes[i], stored)) return null;
            etags[i] = stored?.ETag ?? default;
        }

        return WriteResult.Success(etags);
    }

    /// <summary>True when <paramref name="stored"/> (null: no row) is what <paramref name="write"/> makes of it.</summary>
    private static bool Left(TableWrite write, TableEntity? stored) => write switch
    {
        TableWrite.Delete => stored is null,
        TableWrite.Merge merge => stored is not null && HasAll(stored, merge.Entity),
        TableWrite.Replace replace => stored is not null && IsSame(stored, replace.Entity),
        TableWrite.Insert insert => stored is not null && IsSame(stored, insert.Entity),
        _ => false,
    };

    private static bool IsSame(TableEntity stored, TableEntity written) =>
        stored.Properties.Count == written.Properties.Count && HasAll(stored, written);

    private static bool HasAll(TableEntity stored, TableEntity written) =>
        written.Properties.All(property => IsEqual(stored[property.Key], property.Value));

    private static bool IsEqual(object? stored, object written) => (stored, written) switch
    {
        (byte[] left, byte[] right) => left.AsSpan().SequenceEqual(right),
        _ => Equals(stored, written),
    };
}
