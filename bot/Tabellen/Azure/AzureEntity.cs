using AzureRow = Azure.Data.Tables.TableEntity;

namespace TeamsHerstelBot.Tabellen;

/// <summary>A row as Azure.Data.Tables has it, and back.</summary>
internal static class AzureEntity
{
    public static AzureRow Of(TableEntity entity)
    {
        var row = new AzureRow(entity.PartitionKey, entity.RowKey);
        foreach (var (name, value) in entity.Properties) row[name] = value;
        return row;
    }

    public static TableEntity Read(AzureRow row)
    {
        var entity = new TableEntity(row.PartitionKey, row.RowKey) { ETag = row.ETag, Timestamp = row.Timestamp ?? default };
        foreach (var (name, value) in row)
        {
            // A property name holds no '.': those members are metadata.
            if (name is "PartitionKey" or "RowKey" or "Timestamp" || name.Contains('.', StringComparison.Ordinal)) continue;
            entity[name] = value;
        }

        return entity;
    }
}
