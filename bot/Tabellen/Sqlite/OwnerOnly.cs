namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// Rows are about people: only the account that runs the program reads a file. SQLite gives its <c>-wal</c> and <c>-shm</c> the same mode.
/// </summary>
internal static class OwnerOnly
{
    /// <summary>
    /// Makes the file when it is not there; one that is there is not opened, as closing it would end SQLite's locks on it.
    /// </summary>
    public static void Create(string path)
    {
        if (File.Exists(path)) return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(path, options);
    }
}
