using System.Text;

namespace TeamsHerstelBot.Tabellen;

/// <summary>The addresses of a table service. What is built here is signed and sent as it is.</summary>
internal sealed class TableAddress(Uri endpoint)
{
    private readonly string _root = endpoint.GetLeftPart(UriPartial.Path).TrimEnd('/');

    public Uri Tables => new($"{_root}/Tables");

    public Uri Batch => new($"{_root}/$batch");

    public Uri Table(string table) => new($"{_root}/{table}");

    public Uri Row(string table, string partitionKey, string rowKey) =>
        new($"{_root}/{table}(PartitionKey='{Escape(partitionKey)}',RowKey='{Escape(rowKey)}')");

    /// <summary>A page of a query; the continuation is what the previous page's headers said, to be passed on unread.</summary>
    public Uri Query(string table, string partitionKey, RowKeyRange range, (string PartitionKey, string? RowKey)? continuation)
    {
        var filter = new StringBuilder($"PartitionKey eq '{Quote(partitionKey)}'");
        if (range.From.Length > 0) filter.Append(" and RowKey ge '").Append(Quote(range.From)).Append('\'');
        if (range.Before is { } before) filter.Append(" and RowKey lt '").Append(Quote(before)).Append('\'');

        return Page(table, filter.ToString(), continuation);
    }

    /// <summary>A page of a whole table.</summary>
    public Uri Scan(string table, (string PartitionKey, string? RowKey)? continuation) => Page(table, "PartitionKey ge ''", continuation);

    private Uri Page(string table, string filter, (string PartitionKey, string? RowKey)? continuation)
    {
        var address = new StringBuilder($"{_root}/{table}()?$filter={Uri.EscapeDataString(filter)}");
        if (continuation is { } next)
        {
            address.Append("&NextPartitionKey=").Append(Uri.EscapeDataString(next.PartitionKey));
            if (next.RowKey is { } row) address.Append("&NextRowKey=").Append(Uri.EscapeDataString(row));
        }

        return new Uri(address.ToString());
    }

    private static string Quote(string text) => text.Replace("'", "''", StringComparison.Ordinal);

    private static string Escape(string key) => Uri.EscapeDataString(Quote(key));
}
