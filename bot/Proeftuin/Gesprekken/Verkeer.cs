using System.Collections.Concurrent;
using System.Text.Json;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>Something the bot sent.</summary>
/// <param name="Soort">
/// A call to the Connector: <c>send</c>, <c>update</c>, <c>create</c>, …; or the name of an invoke that it answered.
/// </param>
/// <param name="Status">HTTP status of an answer to an invoke.</param>
/// <param name="Inhoud">The body as it came, or null without one.</param>
internal sealed record Zending(string Soort, int? Status, JsonElement? Inhoud);

/// <summary>The latest bodies that the bot sent, in memory, to look at or to check.</summary>
internal sealed class Verkeer
{
    private const int Meeste = 500;
    private readonly ConcurrentQueue<Zending> _zendingen = new();

    public IReadOnlyCollection<Zending> Alles => _zendingen;

    public void Noteer(Zending zending)
    {
        _zendingen.Enqueue(zending);
        while (_zendingen.Count > Meeste) _zendingen.TryDequeue(out _);
    }
}
