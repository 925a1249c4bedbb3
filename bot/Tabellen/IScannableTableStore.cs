namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// A table store that can also be read from end to end: for maintenance (copying, checking) only, never to answer a request.
/// </summary>
public interface IScannableTableStore : ITableStore
{
    /// <summary>
    /// Reads every row of a table, page by page; the rows of a partition come together, in ordinal order of RowKey. A row that is
    /// written meanwhile may or may not be seen.
    /// </summary>
    /// <exception cref="TableStoreException"><see cref="TableFault.TableNotFound"/>, or the store cannot be read.</exception>
    IAsyncEnumerable<TableEntity> ScanAsync(string table, CancellationToken cancellationToken);
}
