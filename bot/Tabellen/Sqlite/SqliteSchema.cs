using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen;

/// <summary>What is in the file, and how it is recognised as ours.</summary>
internal static class SqliteSchema
{
    private const int ApplicationId = 0x54485442;

    // 1: what was removed could still stand in the file. 2: it is overwritten.
    private const int Version = 2;

    public static bool IsOurs(SqliteConnection connection) => Number(connection, "PRAGMA application_id") == ApplicationId;

    /// <summary>Makes the tables in an empty file, brings an older one up to date, and refuses any other.</summary>
    /// <exception cref="TableStoreException">The file is of another program or of a newer version; it is left as it is.</exception>
    public static void Ensure(SqliteConnection connection, string path)
    {
        // UTF-16 big-endian: SQLite's BINARY collation compares bytes, which then is the ordinal order of .NET and Azure.
        SqliteFile.Execute(connection, "PRAGMA encoding = 'UTF-16be'");
        SqliteFile.Execute(connection, "PRAGMA journal_mode = WAL");
        SqliteFile.Execute(connection, "BEGIN IMMEDIATE");
        if (Number(connection, "SELECT count(*) FROM sqlite_schema") == 0) SqliteFile.Execute(connection, Schema);
        else if (!IsOurs(connection)) throw Refused($"'{path}' is a SQLite file of another program.");

        var version = Number(connection, "PRAGMA user_version");
        if (version > Version) throw Refused($"'{path}' was made by a newer version of this program.");
        SqliteFile.Execute(connection, "COMMIT");
        if (version == Version) return;

        SqliteFile.Execute(connection, "VACUUM");
        SqliteFile.Execute(connection, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {Version}"));
    }

    private static TableStoreException Refused(string sentence) => new(TableFault.Unavailable, sentence);

    private static long Number(SqliteConnection connection, string sql)
    {
        using var command = SqliteFile.Command(connection, sql);
        return (long)command.ExecuteScalar()!;
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
        PRAGMA user_version = {Version};
        """);
}
