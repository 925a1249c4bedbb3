using Azure;

namespace TeamsHerstelBot.Tabellen;

/// <summary>Why nothing was written: another writer was first.</summary>
public enum WriteError
{
    /// <summary>Everything was written.</summary>
    None,

    /// <summary>An inserted key exists already (409 EntityAlreadyExists).</summary>
    Conflict,

    /// <summary>A row has another ETag than the one read (412 UpdateConditionNotSatisfied).</summary>
    PreconditionFailed,

    /// <summary>A row to change or remove is not there (404 ResourceNotFound).</summary>
    NotFound,
}

/// <summary>Outcome of <see cref="ITableStore.WriteAsync"/>.</summary>
/// <param name="Error">None when all writes were carried out; otherwise none was.</param>
/// <param name="ETags">The new ETag of each write in order, default for a delete; empty on an error.</param>
/// <param name="FailedIndex">0-based index of the write that failed, -1 when none did.</param>
public sealed record WriteResult(WriteError Error, IReadOnlyList<ETag> ETags, int FailedIndex)
{
    /// <summary>True when everything was written.</summary>
    public bool Succeeded => Error == WriteError.None;

    /// <summary>All writes were carried out.</summary>
    public static WriteResult Success(IReadOnlyList<ETag> etags) => new(WriteError.None, etags, -1);

    /// <summary>Nothing was written because of the write at <paramref name="failedIndex"/>.</summary>
    public static WriteResult Failure(WriteError error, int failedIndex) => new(error, [], failedIndex);
}
