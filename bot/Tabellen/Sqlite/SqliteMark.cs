namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// A small file beside the table file that says: in use, and not empty. It goes when the file was closed properly. Where it stands and the
/// table file is gone or empty, or its write-ahead log is gone, something was lost: that is a question for a person, not a new start.
/// </summary>
internal sealed class SqliteMark(string path)
{
    private readonly string _mark = path + "-open";

    private readonly string _log = path + "-wal";

    /// <summary>True when the write-ahead log of a file in use is not there.</summary>
    public bool LogIsGone => !File.Exists(_log);

    /// <exception cref="TableStoreException">Something that was there before is not there any more.</exception>
    public void Check()
    {
        if (!File.Exists(_mark)) return;
        var missing = (new FileInfo(path), LogIsGone) switch
        {
            ({ Exists: false }, _) => $"The table file '{path}' is gone",
            ({ Length: 0 }, _) => $"The table file '{path}' is empty",
            (_, true) => $"'{_log}' is gone, with the last writes in it",
            _ => null,
        };

        // Another process that closes the file takes the mark away before the log.
        if (missing is null || !File.Exists(_mark)) return;
        throw new TableStoreException(
            TableFault.Unavailable,
            $"{missing}, although the program was not closed. Put back what was there; or, to go on with what is here, remove '{_mark}'.");
    }

    /// <summary>From here on the file is in use.</summary>
    public void Set() => OwnerOnly.Create(_mark);

    /// <summary>Everything is in the table file itself.</summary>
    public void Clear() => File.Delete(_mark);
}
