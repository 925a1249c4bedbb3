using System.Runtime.InteropServices;
using SQLitePCL;

namespace TeamsHerstelBot.Tabellen;

/// <summary>What SQLite knows of its open file and SQLitePCLRaw does not pass on.</summary>
internal static partial class SqliteControl
{
    private const int HasMovedOperation = 20;

    /// <summary>True when the file that is open is not (any more) the one at its path. Windows does not let an open file go.</summary>
    public static bool HasMoved(sqlite3 handle)
    {
        var moved = 0;
        return Control(handle, "main", HasMovedOperation, ref moved) == raw.SQLITE_OK && moved != 0;
    }

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(sqlite3 handle, string database, int operation, ref int result);
}
