namespace TeamsHerstelBot.Host.Opslag;

/// <summary>
/// Who decides about the same partition in this process waits here for who came first, instead of both reading the same rows and one of
/// them doing it all again. Between processes the ETag decides. A line is there only while somebody is in it.
/// </summary>
public sealed class Wachtlijnen
{
    private readonly Lock _slot = new();
    private readonly Dictionary<Partitie, LinkedList<TaskCompletionSource>> _lijnen = [];
    private readonly AsyncLocal<Plaats?> _hier = new();

    /// <summary>Partitions that somebody decides about now.</summary>
    public int Lijnen
    {
        get
        {
            lock (_slot) return _lijnen.Count;
        }
    }

    /// <summary>
    /// Does the work when it is its turn, and tells it whether somebody was before. Who has a turn takes no other: what is decided on the
    /// way, about the same partition or another, waits for nobody, so that no two can wait for each other.
    /// </summary>
    public async Task<T> AanDeBeurtAsync<T>(Partitie partitie, Func<bool, Task<T>> werk, CancellationToken ct)
    {
        if (_hier.Value is { Voorbij: false }) return await werk(false);
        var gewacht = await WachtAsync(partitie, ct);
        var plaats = new Plaats();
        try
        {
            _hier.Value = plaats;
            return await werk(gewacht);
        }
        finally
        {
            plaats.Voorbij = true;
            LaatVoor(partitie);
        }
    }

    private async Task<bool> WachtAsync(Partitie partitie, CancellationToken ct)
    {
        var beurt = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        LinkedListNode<TaskCompletionSource> plek;
        lock (_slot)
        {
            if (!_lijnen.TryGetValue(partitie, out var lijn))
            {
                _lijnen[partitie] = [];
                return false;
            }

            plek = lijn.AddLast(beurt);
        }

        await using var weg = ct.UnsafeRegister(static (b, t) => ((TaskCompletionSource)b!).TrySetCanceled(t), beurt);
        try
        {
            await beurt.Task;
            return true;
        }
        catch (OperationCanceledException)
        {
            lock (_slot) plek.List?.Remove(plek);
            throw;
        }
    }

    /// <summary>The next who still waits has the turn; after the last the line is gone.</summary>
    private void LaatVoor(Partitie partitie)
    {
        lock (_slot)
        {
            var lijn = _lijnen[partitie];
            while (lijn.First is { } eerste)
            {
                lijn.RemoveFirst();
                if (eerste.Value.TrySetResult()) return;
            }

            _lijnen.Remove(partitie);
        }
    }

    /// <summary>Work that was begun in this turn may outlive it.</summary>
    private sealed class Plaats
    {
        public bool Voorbij { get; set; }
    }
}
