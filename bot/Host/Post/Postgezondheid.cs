using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>How the post is doing, from what this instance knows; the readiness check shows it.</summary>
public sealed class Postgezondheid
{
    private const int Veel = 10;
    private readonly ConcurrentDictionary<Postvak, Instant> _wacht = new();
    private readonly ConcurrentDictionary<Postvak, Instant> _nieuw = new();
    private readonly ConcurrentDictionary<Postvak, Rondeverslag> _blijft = new();
    private volatile string? _afgewezen;
    private volatile int _sindsAangenomen;

    /// <summary>The code with which Teams refused the bot itself, or null.</summary>
    public string? Afgewezen => _afgewezen;

    /// <summary>Since when the oldest message waits that should have been delivered, or null when none waits.</summary>
    public Instant? Oudste => Sinds(mail: false);

    /// <summary>The same of mail, which waits for another server: the bot does its work in Teams meanwhile.</summary>
    public Instant? OudsteMail => Sinds(mail: true);

    /// <summary>How long something waits that waits since then; nothing waits no time.</summary>
    public static Duration Leeftijd(Instant? sinds, Instant nu) =>
        sinds is { } moment ? Duration.Max(nu - moment, Duration.Zero) : Duration.Zero;

    /// <summary>How many messages wait until somebody can be reached again.</summary>
    public int Opzij => _blijft.Values.Sum(b => b.Opzij);

    /// <summary>How many messages keep failing for longer than an hour.</summary>
    public int Vast => _blijft.Where(b => b.Key.Baan != Baan.Mailen).Sum(b => b.Value.Vast);

    /// <summary>
    /// So many fail in a row, and so many keep failing, that it is no conversation but Teams: of one, others arrive in between.
    /// </summary>
    public bool IsAllesVast => Vast >= Veel && _sindsAangenomen >= Veel;

    /// <summary>Something is set aside for this channel or person.</summary>
    public bool Wacht(string wie) => _blijft.Values.Any(b => b.Wachten.Contains(wie));

    /// <summary>How many messages will not be delivered; their rows say which and why.</summary>
    public int Opgegeven => _blijft.Values.Sum(b => b.Opgegeven);

    public void Noteer(ConnectorError fout)
    {
        _afgewezen = fout.Advice == DeliveryAdvice.StopAll ? fout.Code ?? "401" : null;
        Interlocked.Increment(ref _sindsAangenomen);
    }

    /// <summary>Teams took something from the bot, so it does not refuse the bot itself.</summary>
    public void NoteerAangenomen()
    {
        _afgewezen = null;
        _sindsAangenomen = 0;
    }

    /// <summary>There is something to deliver; since when exactly, the next round tells.</summary>
    public void Wacht(Postvak vak, Instant sinds) => _nieuw.TryAdd(vak, sinds);

    /// <summary>A round begins: what is saved from now on may be for the next one, and waits until that tells of it.</summary>
    public void Begin(Postvak vak)
    {
        if (_nieuw.TryRemove(vak, out var sinds)) _wacht.TryAdd(vak, sinds);
    }

    /// <summary>What a round left behind.</summary>
    public void Noteer(Postvak vak, Rondeverslag verslag)
    {
        if (verslag.Oudste is { } sinds) _wacht[vak] = sinds;
        else _wacht.TryRemove(vak, out _);
        if (verslag is { Opzij: 0, Opgegeven: 0, Vast: 0 }) _blijft.TryRemove(vak, out _);
        else _blijft[vak] = verslag;
    }

    private Instant? Sinds(bool mail) =>
        _wacht.Concat(_nieuw).Where(w => w.Key.Baan == Baan.Mailen == mail).Select(w => (Instant?)w.Value).Min();
}
