using System.Threading.Channels;
using TeamsHerstelBot.Proeftuin.Kern;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>
/// One thing that changed: <c>bericht</c>, <c>gesprek</c>, <c>gelezen</c>, <c>klok</c>,
/// <c>demo</c> or <c>probeer</c>; <c>hallo</c> opens a stream.
/// </summary>
internal sealed record Melding(
    string Soort,
    Berichtbeeld? Bericht = null,
    bool Nieuw = false,
    string? Gesprek = null,
    string? Persoon = null,
    Klokbeeld? Klok = null,
    Demostand? Demo = null);

/// <summary>Tells every listener what changed; nobody has to poll.</summary>
internal sealed class Stroom
{
    private readonly Lock _slot = new();
    private readonly List<Channel<Melding>> _luisteraars = [];

    public void Meld(Melding melding)
    {
        lock (_slot)
        {
            foreach (var luisteraar in _luisteraars) luisteraar.Writer.TryWrite(melding);
        }
    }

    public Abonnement Abonneer()
    {
        var kanaal = Channel.CreateUnbounded<Melding>(new() { SingleReader = true });
        lock (_slot) _luisteraars.Add(kanaal);
        return new(this, kanaal);
    }

    public sealed class Abonnement(Stroom stroom, Channel<Melding> kanaal) : IDisposable
    {
        public ChannelReader<Melding> Meldingen => kanaal.Reader;

        public void Dispose()
        {
            lock (stroom._slot) stroom._luisteraars.Remove(kanaal);
        }
    }
}
