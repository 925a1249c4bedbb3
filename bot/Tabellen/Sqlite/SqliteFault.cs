using System.Globalization;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen;

/// <summary>An error of SQLite as one sentence for who runs the bot.</summary>
internal static class SqliteFault
{
    public static TableStoreException Of(string path, SqliteException exception) => new(
        exception.SqliteErrorCode == SQLitePCL.raw.SQLITE_TOOBIG ? TableFault.TooLarge : TableFault.Unavailable,
        exception.SqliteErrorCode switch
        {
            SQLitePCL.raw.SQLITE_CORRUPT or SQLitePCL.raw.SQLITE_NOTADB =>
                $"The table file '{path}' is damaged or is not a table file; put back a copy that is whole.",
            SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED =>
                $"The table file '{path}' was held by another process for too long.",
            SQLitePCL.raw.SQLITE_FULL => $"The disk of the table file '{path}' is full.",
            SQLitePCL.raw.SQLITE_READONLY or SQLitePCL.raw.SQLITE_PERM => $"The table file '{path}' may not be written.",
            SQLitePCL.raw.SQLITE_CANTOPEN => $"The table file '{path}' cannot be opened.",
            SQLitePCL.raw.SQLITE_IOERR => $"The disk of the table file '{path}' is full or does not work.",
            _ => string.Create(
                CultureInfo.InvariantCulture, $"The table file '{path}' failed with SQLite error {exception.SqliteExtendedErrorCode}."),
        },
        exception);
}
