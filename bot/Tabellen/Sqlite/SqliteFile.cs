using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen;

/// <summary>The file itself: how it is made, opened, recognised, and what its errors mean.</summary>
internal sealed class SqliteFile
{
    /// <summary>How long a process waits for the write lock of another one.</summary>
    public static readonly TimeSpan BusyTimeout = TimeSpan.FromSeconds(10);

    private const int ApplicationId = 0x54485442;
    private const int SchemaVersion = 1;
    private readonly string _connectionString;

    public SqliteFile(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        Path = System.IO.Path.GetFullPath(path);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            Pooling = false,
            DefaultTimeout = (int)BusyTimeout.TotalSeconds,
        }.ToString();
    }

    public string Path { get; }

    /// <summary>Creates the file and its schema when they are not there; refuses a file that is not ours.</summary>
    public void Create()
    {
        try
        {
            CreateForOwnerOnly();
            using var connection = Open();

            // UTF-16 big-endian: SQLite's BINARY collation compares bytes, which then is the ordinal order of .NET and Azure.
            Execute(connection, "PRAGMA encoding = 'UTF-16be'");
            Execute(connection, "PRAGMA journal_mode = WAL");
            Execute(connection, "BEGIN IMMEDIATE");
            if (Number(connection, "SELECT count(*) FROM sqlite_schema") == 0)
            {
                Execute(connection, Schema);
            }
            else if (Number(connection, "PRAGMA application_id") != ApplicationId)
            {
                throw new TableStoreException(TableFault.Unavailable, $"'{Path}' is a SQLite file of another program.");
            }

            if (Number(connection, "PRAGMA user_version") != SchemaVersion)
                throw new TableStoreException(TableFault.Unavailable, $"'{Path}' was made by a newer version of this program.");
            Execute(connection, "COMMIT");
        }
        catch (SqliteException exception)
        {
            throw Fault(exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new TableStoreException(TableFault.Unavailable, $"The table file '{Path}' cannot be created.", exception);
        }
    }

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            connection.Open();
            Execute(connection, $"PRAGMA busy_timeout = {BusyTimeout.TotalMilliseconds.ToString(CultureInfo.InvariantCulture)}");
            Execute(connection, "PRAGMA synchronous = FULL");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    public TableStoreException Fault(SqliteException exception) => new(
        exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_TOOBIG ? TableFault.TooLarge : TableFault.Unavailable,
        exception.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB =>
                $"The table file '{Path}' is damaged or is not a table file; put back a copy that is whole.",
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
                $"The table file '{Path}' was held by another process for too long.",
            SQLitePCL.raw.SQLITE_FULL => $"The disk of the table file '{Path}' is full.",
            SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => $"The table file '{Path}' may not be written.",
            SQLitePCL.raw.SQLITE_CANTOPEN => $"The table file '{Path}' cannot be opened.",
            _ => $"The table file '{Path}' failed with SQLite error {exception.SqliteExtendedErrorCode.ToString(CultureInfo.InvariantCulture)}.",
        },
        exception);

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        command.ExecuteNonQuery();
    }

    public static SqliteCommand Command(SqliteConnection connection, string sql, params ReadOnlySpan<(string Name, SqliteType Type)> parameters)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // Every statement is a constant of this folder; values are parameters.
        command.CommandText = sql;
#pragma warning restore CA2100
        foreach (var (name, type) in parameters) command.Parameters.Add(name, type);
        return command;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, sql);
        return (long)command.ExecuteScalar()!;
    }

    // Rows are about people: only the account that runs the program reads the file. SQLite gives its -wal and -shm the same mode.
    private void CreateForOwnerOnly()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        if (OperatingSystem.IsWindows() || File.Exists(Path)) return;
        using var file = new FileStream(Path, new FileStreamOptions
        {
            Mode = FileMode.OpenOrCreate,
            Access = FileAccess.Write,
            Share = FileShare.ReadWrite,
            UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite,
        });
    }

    private static string Schema => string.Create(CultureInfo.InvariantCulture, $"""
        CREATE TABLE tables (name TEXT NOT NULL PRIMARY KEY) WITHOUT ROWID;
        CREATE TABLE entities (
            tbl TEXT NOT NULL,
            pk TEXT NOT NULL,
            rk TEXT NOT NULL,
            etag INTEGER NOT NULL,
            ts INTEGER NOT NULL,       -- 100 ns since 0001-01-01, UTC
            properties BLOB NOT NULL,  -- UTF-8 JSON with Edm types
            PRIMARY KEY (tbl, pk, rk)
        ) WITHOUT ROWID;
        CREATE TABLE sequence (last INTEGER NOT NULL);
        INSERT INTO sequence VALUES (0);
        PRAGMA application_id = {ApplicationId};
        PRAGMA user_version = {SchemaVersion};
        """);
}
