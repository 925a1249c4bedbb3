using System.Collections.Concurrent;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Proeftuin.Connector;

/// <summary>A fault that the local Connector shows to the bot.</summary>
/// <param name="Soort">
/// <c>weiger</c> (answer <paramref name="Status"/> and do nothing), <c>vertraag</c> (wait first), <c>zwijg</c> (deliver, then drop the
/// connection), <c>verbreek</c> (drop it and do nothing), <c>dubbel</c> (deliver twice) or <c>ingehaald</c> (drop it, and deliver only
/// after the next call in the same conversation).
/// </param>
/// <param name="Operatie">
/// <c>send</c>, <c>reply</c>, <c>update</c>, <c>delete</c>, <c>create</c>, <c>members</c>, <c>member</c>, <c>team</c>, <c>channels</c>,
/// <c>token</c> (the identity platform instead of the Connector), or null for all of the Connector.
/// </param>
/// <param name="Gesprek">Part of the conversation id, or null for all.</param>
/// <param name="Aantal">How many calls it strikes; null until it is taken away.</param>
/// <param name="Status">HTTP status of a <c>weiger</c>.</param>
/// <param name="Code">Error code of a <c>weiger</c>.</param>
/// <param name="Lijf">Whole body of a <c>weiger</c> instead of the usual error, such as HTML of a gateway, or nothing.</param>
/// <param name="RetryAfter">Value of the Retry-After header, as sent.</param>
/// <param name="Milliseconden">Wait of a <c>vertraag</c>, in real milliseconds.</param>
/// <param name="Kans">The part of the calls that it strikes, from 0 to 1.</param>
/// <param name="Zaad">Where chance begins, to play the same again.</param>
internal sealed record Storing(
    string Soort, string? Operatie = null, string? Gesprek = null, int? Aantal = null, int Status = 503, string? Code = null,
    string? Lijf = null,
    string? RetryAfter = null, int Milliseconden = 0, double Kans = 1, int? Zaad = null)
{
    public const string Weiger = "weiger";
    public const string Vertraag = "vertraag";
    public const string Zwijg = "zwijg";
    public const string Verbreek = "verbreek";
    public const string Dubbel = "dubbel";
    public const string Ingehaald = "ingehaald";

    public bool IsGeldig() =>
        Soort is Weiger or Vertraag or Zwijg or Verbreek or Dubbel or Ingehaald
            && Status is >= 200 and <= 599
            && Milliseconden is >= 0 and <= 120_000
            && Kans is > 0 and <= 1;
}

/// <summary>The faults that are switched on, in the order they were given; each call meets at most the first that fits.</summary>
internal sealed class Storingen
{
    public const string Token = "token";

    private readonly Lock _slot = new();
    private readonly List<(Storing Storing, int Over)> _aan = [];
    private Random _kans = new(1);
    private readonly ConcurrentDictionary<string, Ingehaald> _ingehaald = new(StringComparer.Ordinal);

    public IReadOnlyList<Storing> Aan
    {
        get
        {
            lock (_slot) return [.. _aan.Select(s => s.Storing with { Aantal = s.Storing.Aantal is null ? null : s.Over })];
        }
    }

    public void ZetAan(Storing storing)
    {
        lock (_slot)
        {
            if (storing.Zaad is { } zaad) _kans = new(zaad);
            _aan.Add((storing, storing.Aantal ?? int.MaxValue));
        }
    }

    public void ZetAllesUit()
    {
        lock (_slot) _aan.Clear();
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Chance that can be played again, no secret.")]
    public Storing? Tref(string operatie, string? gesprek)
    {
        lock (_slot)
        {
            var plaats = _aan.FindIndex(s =>
                (s.Storing.Operatie is { } gekozen ? gekozen == operatie : operatie != Token)
                && (s.Storing.Gesprek is null || gesprek?.Contains(s.Storing.Gesprek, StringComparison.Ordinal) == true)
                && (s.Storing.Kans >= 1 || _kans.NextDouble() < s.Storing.Kans));
            if (plaats < 0) return null;
            var (storing, over) = _aan[plaats];
            if (over == 1) _aan.RemoveAt(plaats);
            else if (storing.Aantal is not null) _aan[plaats] = (storing, over - 1);
            return storing;
        }
    }

    /// <summary>Does the work after the next call in this conversation, which waits for it.</summary>
    public async Task DoeNaVolgendeAsync(string gesprek, Func<Task> werk, CancellationToken cancellationToken)
    {
        var beurt = new Ingehaald();
        _ingehaald[ConversationId.WithoutThread(gesprek)] = beurt;
        try
        {
            await beurt.Mag.Task.WaitAsync(cancellationToken);
            await werk();
        }
        finally
        {
            beurt.Klaar.SetResult();
        }
    }

    public async Task LaatIngehaaldeVolgenAsync(string gesprek)
    {
        if (!_ingehaald.TryRemove(ConversationId.WithoutThread(gesprek), out var beurt)) return;
        beurt.Mag.SetResult();
        await beurt.Klaar.Task;
    }

    private sealed class Ingehaald
    {
        public TaskCompletionSource Mag { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public TaskCompletionSource Klaar { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
