using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Microsoft.Data.Sqlite;

namespace TeamsHerstelBot.Tabellen;

/// <summary>
/// The one thread that writes. Writes that arrive while the disk confirms the previous ones share the next SQLite transaction
/// (group commit): one fsync for many callers, who hear of success only after it. What was changed or removed is out of the log within
/// <see cref="Rest"/> after it, or as soon as nobody reads.
/// </summary>
internal sealed class SqliteWriter : IAsyncDisposable
{
    private const int MaxGroup = 128;

    /// <summary>Time between a change and the log being emptied: once for all changes in it.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(1);

    private readonly SqliteFile _file;
    private readonly TimeProvider _time;
    private readonly BlockingCollection<Job> _queue = new(boundedCapacity: 8 * 1024);
    private readonly TaskCompletionSource _stopped = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private SqliteWriteSession? _session;
    private long? _wipedAt;
    private bool _closing;

    public SqliteWriter(SqliteFile file, TimeProvider time)
    {
        _file = file;
        _time = time;
        new Thread(Run) { IsBackground = true, Name = nameof(SqliteWriter) }.Start();
    }

    /// <summary>Queues work for the next transaction; the task ends after the commit. Cancelling it ends at once, until
    /// the work is begun: also while another process holds the file.</summary>
    public Task<WriteResult> EnqueueAsync(Func<SqliteWriteSession, WriteResult> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
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
        while (!_queue.IsCompleted)
        {
            if (_queue.TryTake(out var first, UntilTruncation())) CommitGroup(first);
            if (_wipedAt is not null && UntilTruncation() == TimeSpan.Zero) TruncateLog();
        }

        _session?.Dispose();
        _stopped.SetResult();
    }

    private TimeSpan UntilTruncation()
    {
        if (_wipedAt is not { } since) return Timeout.InfiniteTimeSpan;
        var left = Rest - Stopwatch.GetElapsedTime(since);
        return left > TimeSpan.Zero ? left : TimeSpan.Zero;
    }

    private void TruncateLog()
    {
        var done = false;
        try
        {
            done = _session is null || _session.TryTruncateLog();
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            // Who writes next hears of it.
            CloseSession();
        }

        _wipedAt = done ? null : Stopwatch.GetTimestamp();
    }

    private void CloseSession()
    {
        _session?.Dispose();
        _session = null;
    }

    [SuppressMessage("Design", "CA1031", Justification = "Whatever went wrong belongs to the waiting callers; the writer goes on.")]
    private void CommitGroup(Job first)
    {
        var group = new List<Job>();
        try
        {
            group.Add(first);
            if (_session is not null && _session.Generation != _file.Generation) CloseSession();
            _session ??= new SqliteWriteSession(_file);
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
            CloseSession();
            foreach (var job in group) job.Done.TrySetException(Fault(exception));
            return;
        }

        if (_session.HasWiped) _wipedAt ??= Stopwatch.GetTimestamp();
        foreach (var job in group) job.Finish();
    }

    private TableStoreException Fault(Exception exception) => exception switch
    {
        TableStoreException fault => fault,
        SqliteException sqlite => _file.Fault(sqlite),
        _ => new TableStoreException(TableFault.Unavailable, "The table writer failed; nothing was written.", exception),
    };

    private static void Carry(SqliteWriteSession session, Job job)
    {
        if (!job.TryBegin()) return;
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

    /// <summary>Work that is cancelled until it begins, and carried out from then on.</summary>
    private sealed class Job
    {
        private readonly CancellationTokenRegistration _cancellation;
        private int _begunOrCancelled;

        public Job(Func<SqliteWriteSession, WriteResult> work, CancellationToken cancellationToken)
        {
            Work = work;
            _cancellation = cancellationToken.UnsafeRegister(
                static (job, token) =>
                {
                    if (((Job)job!).Take()) ((Job)job).Done.TrySetCanceled(token);
                },
                this);
        }

        public Func<SqliteWriteSession, WriteResult> Work { get; }

        public TaskCompletionSource<WriteResult> Done { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public WriteResult? Result { get; set; }

        public TableStoreException? Refusal { get; set; }

        /// <summary>False when it was cancelled before.</summary>
        public bool TryBegin()
        {
            if (!Take()) return false;
            _cancellation.Unregister();
            return true;
        }

        public void Finish()
        {
            if (Refusal is not null) Done.TrySetException(Refusal);
            else if (Result is not null) Done.TrySetResult(Result);
        }

        private bool Take() => Interlocked.Exchange(ref _begunOrCancelled, 1) == 0;
    }
}
