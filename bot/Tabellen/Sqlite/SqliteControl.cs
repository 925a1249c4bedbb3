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

    /// <summary>Otherwise a statement with a parameter in its LIMIT is compiled anew at every use, to plan for that value.</summary>
    public static void KeepPlans(sqlite3 handle) => raw.sqlite3_db_config(handle, raw.SQLITE_DBCONFIG_ENABLE_QPSG, 1, out _);

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Control(sqlite3 handle, string database, int operation, ref int result);
}
