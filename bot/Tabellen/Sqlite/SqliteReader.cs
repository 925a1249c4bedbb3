using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using Azure;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen;

/// <summary>One connection with the prepared statements of reading; used by one caller at a time.</summary>
[SuppressMessage("Usage", "CA2213", Justification = "SqliteConnection disposes its commands.")]
internal sealed class SqliteReader : IDisposable
{
    private readonly SqliteCommand _get;
    private readonly SqliteCommand _page;
    private readonly SqliteCommand _rest;
    private readonly SqliteCommand _scan;
    private readonly SqliteCommand _tableExists;

    public SqliteReader(SqliteFile file)
    {
        Generation = file.Generation;
        var connection = Connection = file.Open();
        _get = SqliteFile.Command(
            connection,
            "SELECT rk, etag, ts, properties FROM entities WHERE tbl = $tbl AND pk = $pk AND rk = $rk",
            ("$tbl", SqliteType.Text), ("$pk", SqliteType.Text), ("$rk", SqliteType.Text));

        // Two, because an end that may be there or not is no bound of the search, and all that comes after it is stepped over.
        _page = SqliteFile.Command(
            connection,
            """
            SELECT rk, etag, ts, properties FROM entities
            WHERE tbl = $tbl AND pk = $pk AND rk >= $from AND rk < $before ORDER BY rk LIMIT $limit
            """,
            ("$tbl", SqliteType.Text), ("$pk", SqliteType.Text), ("$from", SqliteType.Text), ("$limit", SqliteType.Integer),
            ("$before", SqliteType.Text));
        _rest = SqliteFile.Command(
            connection,
            "SELECT rk, etag, ts, properties FROM entities WHERE tbl = $tbl AND pk = $pk AND rk >= $from ORDER BY rk LIMIT $limit",
            ("$tbl", SqliteType.Text), ("$pk", SqliteType.Text), ("$from", SqliteType.Text), ("$limit", SqliteType.Integer));
        _scan = SqliteFile.Command(
            connection,
            "SELECT rk, etag, ts, properties, pk FROM entities WHERE tbl = $tbl AND (pk, rk) >= ($pk, $rk) ORDER BY pk, rk LIMIT $limit",
            ("$tbl", SqliteType.Text), ("$pk", SqliteType.Text), ("$rk", SqliteType.Text), ("$limit", SqliteType.Integer));
        _tableExists = SqliteFile.Command(connection, "SELECT 1 FROM tables WHERE name = $name", ("$name", SqliteType.Text));
    }

    public SqliteConnection Connection { get; }

    /// <summary>Of the file, at the moment that this connection was made.</summary>
    public int Generation { get; }

    public bool TableExists(string table)
    {
        _tableExists.Parameters[0].Value = table;
        return _tableExists.ExecuteScalar() is not null;
    }

    public TableEntity? Get(string table, string partitionKey, string rowKey)
    {
        _get.Parameters[0].Value = table;
        _get.Parameters[1].Value = partitionKey;
        _get.Parameters[2].Value = rowKey;
        using var row = _get.ExecuteReader();
        return row.Read() ? Entity(row, partitionKey) : null;
    }

    public List<TableEntity> Page(string table, string partitionKey, RowKeyRange range, int limit)
    {
        var command = range.Before is null ? _rest : _page;
        command.Parameters[0].Value = table;
        command.Parameters[1].Value = partitionKey;
        command.Parameters[2].Value = range.From;
        command.Parameters[3].Value = limit;
        if (range.Before is { } before) command.Parameters[4].Value = before;
        var page = new List<TableEntity>();
        using var row = command.ExecuteReader();
        while (row.Read()) page.Add(Entity(row, partitionKey));
        return page;
    }

    /// <summary>Rows from these keys on, through all partitions.</summary>
    public List<TableEntity> Scan(string table, string fromPartitionKey, string fromRowKey, int limit)
    {
        _scan.Parameters[0].Value = table;
        _scan.Parameters[1].Value = fromPartitionKey;
        _scan.Parameters[2].Value = fromRowKey;
        _scan.Parameters[3].Value = limit;
        var page = new List<TableEntity>();
        using var row = _scan.ExecuteReader();
        while (row.Read()) page.Add(Entity(row, row.GetString(4)));
        return page;
    }

    public void Dispose() => Connection.Dispose();

    public static ETag ETag(long version) => new(string.Create(CultureInfo.InvariantCulture, $"W/\"{version}\""));

    private static TableEntity Entity(SqliteDataReader row, string partitionKey)
    {
        using var json = JsonDocument.Parse(row.GetFieldValue<byte[]>(3));
        return EdmJson.Read(json.RootElement, new TableEntity(partitionKey, row.GetString(0))
        {
            ETag = ETag(row.GetInt64(1)),
            Timestamp = new DateTimeOffset(row.GetInt64(2), TimeSpan.Zero),
        });
    }
}
