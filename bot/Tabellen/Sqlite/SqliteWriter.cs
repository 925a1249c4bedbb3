using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// The one thread that writes. Writes that arrive while the disk confirms the previous ones share the next SQLite transaction
/// (group commit): one fsync for many callers, who hear of success only after it.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MaxGroup = 128;
    private readonly SqliteFile _file;
    private readonly TimeProvider _time;
    private readonly BlockingCollection<Job> _queue = new(boundedCapacity: 8 * 1024);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteWriteSession? _session;
    private bool _closing;

    public SqliteWriter(SqliteFile file, TimeProvider time)
    {
        _file = file;
        _time = time;
        new Thread(Run) { IsBackground = true, Name = nameof(SqliteWriter) }.Start();
    }

    /// <summary>Queues work for the next transaction; the task ends after the commit. Cancelling helps until the work is begun.</summary>
    public Task<WriteResult> EnqueueAsync(Func<SqliteWriteSession, WriteResult> work, CancellationToken cancellationToken)
    {
        var job = new Job(work, cancellationToken);
        try
        {
            _queue.Add(job, cancellationToken);
        }
        catch (InvalidOperationException closed)
        {
            throw new ObjectDisposedException("The table store is closed.", closed);
        }

        return job.Done.Task;
    }

    /// <summary>Carries out what is queued, then closes the file.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _closing, true)) return;
        _queue.CompleteAdding();
        await _stopped.Task;
        _queue.Dispose();
    }

    private void Run()
    {
        foreach (var first in _queue.GetConsumingEnumerable()) CommitGroup(first);
        _session?.Dispose();
        _stopped.SetResult();
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever went wrong belongs to the waiting callers; the writer goes on.")]
    private void CommitGroup(Job first)
    {
        var group = new List<Job>();
        try
        {
            _session ??= new SqliteWriteSession(_file);
            group.Add(first);
            _session.Begin(_time.GetUtcNow());
            Carry(_session, first);
            while (group.Count < MaxGroup && _queue.TryTake(out var next))
            {
                group.Add(next);
                Carry(_session, next);
            }

            _session.Commit();
        }
        catch (Exception exception)
        {
            // A fault of the file: nothing of the group is certain, and a fresh connection rolls back what was begun.
            _session?.Dispose();
            _session = null;
            if (group.Count == 0) group.Add(first);
            foreach (var job in group) job.Done.TrySetException(Fault(exception));
            return;
        }

        foreach (var job in group) job.Finish();
    }

    private TableStoreException Fault(Exception exception) => exception is SqliteException sqlite
        ? _file.Fault(sqlite)
        : new TableStoreException(TableFault.Unavailable, "The table writer failed; nothing was written.", exception);

    private static void Carry(SqliteWriteSession session, Job job)
    {
        if (job.CancellationToken.IsCancellationRequested)
        {
            job.Done.TrySetCanceled(job.CancellationToken);
            return;
        }

        session.Savepoint();
        try
        {
            job.Result = job.Work(session);
        }
        catch (TableStoreException refusal)
        {
            job.Refusal = refusal;
        }

        if (job.Result is { Succeeded: true }) session.Release();
        else session.RollBackToSavepoint();
    }

    private sealed class Job(Func<SqliteWriteSession, WriteResult> work, CancellationToken cancellationToken)
    {
        public Func<SqliteWriteSession, WriteResult> Work { get; } = work;

        public CancellationToken CancellationToken { get; } = cancellationToken;

        public TaskCompletionSource<WriteResult> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public WriteResult? Result { get; set; }

        public TableStoreException? Refusal { get; set; }

        public void Finish()
        {
            if (Refusal is not null) Done.TrySetException(Refusal);
            else if (Result is not null) Done.TrySetResult(Result);
        }
    }
}
