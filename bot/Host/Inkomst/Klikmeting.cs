using System.Diagnostics;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Metingen;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>What is seen of one click: its verb, how long it took and what came of it; not who clicked, nor on what.</summary>
internal sealed class Klikmeting : IDisposable
{
    private readonly Meetpunten _meetpunten;
    private readonly TimeProvider _klok;
    private readonly string _verb;
    private readonly long _begin;
    private readonly Activity? _spoor;

    /// <param name="verb">As it came in: one that the program does not know is not told.</param>
    public Klikmeting(Meetpunten meetpunten, TimeProvider klok, string? verb)
    {
        (_meetpunten, _klok) = (meetpunten, klok);
        _verb = verb is not null && Verbs.Alle.Contains(verb) ? verb : "anders";
        _begin = klok.GetTimestamp();
        _spoor = Tracering.Begin($"klik {_verb}");
    }

    /// <summary>The one word for what came of it.</summary>
    public string Uitkomst { get; set; } = "gelukt";

    /// <summary>Looks at the card that answers it, and gives it back.</summary>
    public Kaartbeeld Zie(Kaartbeeld beeld)
    {
        if (beeld.Reden is { } reden)
        {
            Uitkomst = "geweigerd";
            _meetpunten.Weigering(reden.ToString());
            _spoor?.SetTag("reden", reden.ToString());
        }
        else if (beeld.NietVerstuurd)
        {
            Uitkomst = "tegengehouden";
        }

        return beeld;
    }

    public void Dispose()
    {
        _spoor?.SetTag("uitkomst", Uitkomst);
        if (Uitkomst is "mislukt" or "opslag-weg") _spoor?.Mislukt(Uitkomst);
        _spoor?.Dispose();
        _meetpunten.Klik(_verb, Uitkomst, _klok.GetElapsedTime(_begin));
    }
}
