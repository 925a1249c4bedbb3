using System.Diagnostics.CodeAnalysis;
using Azure;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen;

/// <summary>A write that keeps all rules, with its properties as they are stored (empty for a delete).</summary>
internal readonly record struct StoredWrite(TableWrite Write, ReadOnlyMemory<byte> Properties)
{
    public static StoredWrite Of(TableWrite write) => new(write, write switch
    {
        TableWrite.Insert insert => EdmJson.Write(insert.Entity),
        TableWrite.Replace replace => EdmJson.Write(replace.Entity),

        // Written when the rest of the row is known.
        _ => default,
    });
}

/// <summary>The connection of the writer with its prepared statements; knows one transaction at a time.</summary>
[SuppressMessage("Usage", "CA2213", Justification = "SqliteConnection disposes its commands.")]
internal sealed class SqliteWriteSession : IDisposable
{
    private readonly SqliteFile _file;
    private readonly SqliteReader _reader;
    private readonly HashSet<string> _tablesSeen = [];
    private readonly SqliteCommand _begin, _commit, _savepoint, _release, _rollBack, _sequence, _saveSequence;
    private readonly SqliteCommand _createTable, _insert, _update, _delete;
    private long _sequenceRead, _lastVersion, _now;

    public SqliteWriteSession(SqliteFile file)
    {
        _file = file;
        _reader = new SqliteReader(file);
        var connection = _reader.Connection;
        _begin = SqliteFile.Command(connection, "BEGIN IMMEDIATE");
        _commit = SqliteFile.Command(connection, "COMMIT");
        _savepoint = SqliteFile.Command(connection, "SAVEPOINT job");
        _release = SqliteFile.Command(connection, "RELEASE job");
        _rollBack = SqliteFile.Command(connection, "ROLLBACK TO job; RELEASE job");
        _sequence = SqliteFile.Command(connection, "SELECT last FROM sequence");
        _saveSequence = SqliteFile.Command(connection, "UPDATE sequence SET last = $last", ("$last", SqliteType.Integer));
        _createTable = SqliteFile.Command(connection, "INSERT OR IGNORE INTO tables VALUES ($name)", ("$name", SqliteType.Text));
        _insert = SqliteFile.Command(
            connection,
            """
            INSERT INTO entities (tbl, pk, rk, etag, ts, properties) VALUES ($tbl, $pk, $rk, $etag, $ts, $properties)
            ON CONFLICT DO NOTHING
            """,
            ("$tbl", SqliteType.Text), ("$pk", SqliteType.Text), ("$rk", SqliteType.Text), ("$etag", SqliteType.Integer),
            ("$ts", SqliteType.Integer), ("$properties", SqliteType.Blob));
        _update = SqliteFile.Command(
            connection,
            "UPDATE entities SET etag = $etag, ts = $ts, properties = $properties WHERE tbl = $tbl AND pk = $pk AND rk = $rk",
            ("$tbl", SqliteType.Text), ("$pk", SqliteType.Text), ("$rk", SqliteType.Text), ("$etag", SqliteType.Integer),
            ("$ts", SqliteType.Integer), ("$properties", SqliteType.Blob));
        _delete = SqliteFile.Command(
            connection,
            "DELETE FROM entities WHERE tbl = $tbl AND pk = $pk AND rk = $rk",
            ("$tbl", SqliteType.Text), ("$pk", SqliteType.Text), ("$rk", SqliteType.Text));
    }

    public int Generation => _reader.Generation;

    /// <summary>True when something that was written before was changed or removed and may still stand in the log.</summary>
    public bool HasWiped { get; private set; }

    public void Begin(DateTimeOffset now)
    {
        _begin.ExecuteNonQuery();
        _now = now.UtcTicks;
        _lastVersion = _sequenceRead = (long)_sequence.ExecuteScalar()!;
    }

    public void Commit()
    {
        if (_lastVersion != _sequenceRead)
        {
            _saveSequence.Parameters[0].Value = _lastVersion;
            _saveSequence.ExecuteNonQuery();
        }

        _commit.ExecuteNonQuery();
        _file.CheckStillThere(_reader.Connection);
    }

    /// <summary>Empties the log; false when somebody reads or writes just now.</summary>
    public bool TryTruncateLog()
    {
        if (!_file.TryTruncateLog(_reader.Connection)) return false;
        HasWiped = false;
        return true;
    }

    public void Savepoint() => _savepoint.ExecuteNonQuery();

    public void Release() => _release.ExecuteNonQuery();

    public void RollBackToSavepoint() => _rollBack.ExecuteNonQuery();

    public WriteResult CreateTable(string table)
    {
        _createTable.Parameters[0].Value = table;
        _createTable.ExecuteNonQuery();
        return WriteResult.Success([]);
    }

    public WriteResult Write(string table, StoredWrite[] writes)
    {
        CheckTableExists(table);
        var etags = new ETag[writes.Length];
        for (var i = 0; i < writes.Length; i++)
        {
            var error = Write(table, writes[i], out etags[i]);
            if (error != WriteError.None) return WriteResult.Failure(error, i);
        }

        return WriteResult.Success(etags);
    }

    public void Dispose() => _reader.Dispose();

    private WriteError Write(string table, StoredWrite write, out ETag etag)
    {
        etag = default;
        switch (write.Write)
        {
            case TableWrite.Insert:
                return Store(_insert, table, write.Write, write.Properties, out etag) == 1 ? WriteError.None : WriteError.Conflict;
            case TableWrite.Replace replace:
                if (Condition(table, replace, replace.IfMatch, out _) is var stale and not WriteError.None) return stale;
                Store(_update, table, replace, write.Properties, out etag);
                return WriteError.None;
            case TableWrite.Merge merge:
                if (Condition(table, merge, merge.IfMatch, out var stored) is var late and not WriteError.None) return late;
                Store(_update, table, merge, Merged(stored!, merge.Entity), out etag);
                return WriteError.None;
            case TableWrite.Delete delete:
                if (Condition(table, delete, delete.IfMatch, out _) is var gone and not WriteError.None) return gone;
                HasWiped = true;
                SetKey(_delete, table, delete);
                _delete.ExecuteNonQuery();
                return WriteError.None;
            default:
                throw new InvalidOperationException($"{write.Write.GetType().Name} passed the rules but is not known here.");
        }
    }

    // The transaction holds the write lock, so what is read here is still true when the row is written.
    private WriteError Condition(string table, TableWrite write, ETag ifMatch, out TableEntity? stored)
    {
        stored = _reader.Get(table, write.PartitionKey, write.RowKey);
        if (stored is null) return WriteError.NotFound;
        return stored.ETag == ifMatch ? WriteError.None : WriteError.PreconditionFailed;
    }

    private int Store(SqliteCommand command, string table, TableWrite write, ReadOnlyMemory<byte> properties, out ETag etag)
    {
        if (write is not TableWrite.Insert) HasWiped = true;
        SetKey(command, table, write);
        command.Parameters[3].Value = ++_lastVersion;
        command.Parameters[4].Value = _now;
        command.Parameters[5].Value = properties.ToArray();
        etag = SqliteReader.ETag(_lastVersion);
        return command.ExecuteNonQuery();
    }

    private static ReadOnlyMemory<byte> Merged(TableEntity stored, TableEntity changes)
    {
        foreach (var (name, value) in changes.Properties) stored[name] = value;
        TableRules.CheckEntity(stored);
        return EdmJson.Write(stored);
    }

    private static void SetKey(SqliteCommand command, string table, TableWrite write)
    {
        command.Parameters[0].Value = table;
        command.Parameters[1].Value = write.PartitionKey;
        command.Parameters[2].Value = write.RowKey;
    }

    private void CheckTableExists(string table)
    {
        if (_tablesSeen.Contains(table)) return;
        if (_reader.TableExists(table)) _tablesSeen.Add(table);
        else if (_file.Knows(table)) CreateTable(table);
        else throw SqliteTableStore.TableNotFound();
    }
}
