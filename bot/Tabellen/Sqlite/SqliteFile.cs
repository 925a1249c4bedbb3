using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen;

/// <summary>The file itself: how it is made, opened, recognised, and what its errors mean.</summary>
internal sealed class SqliteFile
{
    /// <summary>How long a process waits for the write lock of another one.</summary>
    public static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(10);

    private readonly string _connectionString;
    private readonly SqliteMark _mark;
    private readonly ConcurrentDictionary<string, bool> _tables = new();
    private readonly Lock _opening = new();

    // As long as a connection of this process is open, SQLite keeps the log.
    private SqliteConnection? _anchor;
    private int _anchorGeneration;
    private int _generation;

    public SqliteFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = System.IO.Path.GetFullPath(path);
        _mark = new SqliteMark(Path);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWrite,
            Pooling = false,
            DefaultTimeout = (int)BusyTimeout.TotalSeconds,
        }.ToString();
    }

    public string Path { get; }

    /// <summary>Goes up when every connection must be made anew, because the file or its log is not the one that was opened.</summary>
    public int Generation => Volatile.Read(ref _generation);

    /// <summary>Creates the file and its schema when they are not there; refuses a file that is not ours or that lost something.</summary>
    public void Create()
    {
        try
        {
            _mark.Check();
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
            OwnerOnly.Create(Path);
            _anchor = Connect();
            SqliteSchema.Ensure(_anchor, Path);
            TryTruncateLog(_anchor);
        }
        catch (SqliteException exception)
        {
            Close();
            throw Fault(exception);
        }
        catch (TableStoreException)
        {
            Close();
            throw;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Close();
            throw new TableStoreException(
                TableFault.Unavailable,
                $"The table file '{Path}' cannot be made; see whether its folder may be written and its disk has room.",
                exception);
        }
    }

    /// <summary>A connection to the file that is there.</summary>
    /// <exception cref="TableStoreException">It is gone, or is another one than it was.</exception>
    public SqliteConnection Open()
    {
        lock (_opening)
        {
            if (_anchorGeneration != Generation)
            {
                _anchor?.Dispose();
                _anchor = null;
                _anchorGeneration = Generation;
            }

            if (_anchor is null) _anchor = ConnectToOurs();
            else CheckStillThere(_anchor);
            return ConnectToOurs();
        }
    }

    /// <summary>Makes sure that what is written or read here is in the file that a later start will open.</summary>
    /// <exception cref="TableStoreException">The file was taken away or replaced, or its log was.</exception>
    public void CheckStillThere(SqliteConnection connection)
    {
        var gone = SqliteControl.HasMoved(connection.Handle!) ? Gone()
            : _mark.LogIsGone ? new TableStoreException(
                TableFault.Unavailable, $"The log of the table file '{Path}' was taken away while the program ran.")
            : null;
        if (gone is null) return;

        // What is in the log goes into the file that is open here: perhaps it comes back, and nothing else may find that log beside it.
        TryTruncate(connection);
        Interlocked.Increment(ref _generation);
        throw gone;
    }

    /// <summary>
    /// Puts the log in the file and empties it, so that what was wiped is nowhere; false when a reader or writer is in the way.
    /// </summary>
    public bool TryTruncateLog(SqliteConnection connection)
    {
        // Another process that closed the file took the mark away.
        _mark.Set();
        return TryTruncate(connection);
    }

    /// <summary>A table that this process made or saw; when it is gone with the file that was put back, it is made again.</summary>
    public void Remember(string table) => _tables[table] = true;

    public bool Knows(string table) => _tables.ContainsKey(table);

    /// <summary>Closes the last connection of this process; every other one is closed already.</summary>
    public void Close()
    {
        if (_anchor is null) return;
        try
        {
            if (!SqliteControl.HasMoved(_anchor.Handle!) && TryTruncate(_anchor)) _mark.Clear();
        }
        catch (SqliteException)
        {
            // The mark stays, and the next start looks.
        }

        _anchor.Dispose();
        _anchor = null;
    }

    public TableStoreException Fault(SqliteException exception) => SqliteFault.Of(Path, exception);

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    public static SqliteCommand Command(
        SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, type) in parameters) command.Parameters.Add(name, type);
        return command;
    }

    private SqliteConnection ConnectToOurs()
    {
        if (!File.Exists(Path)) throw Gone();
        var connection = Connect();
        try
        {
            return SqliteSchema.IsOurs(connection) ? connection : throw Gone();
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static bool TryTruncate(SqliteConnection connection)
    {
        Execute(connection, "PRAGMA busy_timeout = 100");
        try
        {
            using var command = Command(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
            command.CommandTimeout = 1;
            using var row = command.ExecuteReader();
            return row.Read() && row.GetInt64(0) == 0;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            return false;
        }
        finally
        {
            Execute(connection, WaitForOthers);
        }
    }

    private SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            SqliteControl.KeepPlans(connection.Handle!);
            Execute(connection, WaitForOthers);
            Execute(connection, "PRAGMA synchronous = FULL");
            Execute(connection, "PRAGMA secure_delete = ON");
            Execute(connection, "PRAGMA temp_store = MEMORY");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private TableStoreException Gone() => new(
        TableFault.Unavailable, $"The table file '{Path}' was taken away or replaced while the program ran; put it back.");

    private static string WaitForOthers { get; } =
        $"PRAGMA busy_timeout = {BusyTimeout.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)}";
}
