using System.Numerics;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Words of which the one is found that was meant by a word with a typing error: the shortest, and of those the first.</summary>
internal sealed class Bijna
{
    /// <summary>So many bits for each of them.</summary>
    private const int Ruim = 32;

    private readonly Woordtabel<Bekend> _woorden = new();

    /// <summary>The words, and what is left of each without one of its letters: what is nearly the same has that in common.</summary>
    private readonly Zeef _delen;
    private readonly string _letters = "";
    private readonly int _langste;

    public Bijna(IReadOnlyList<string> woorden)
    {
        var letters = 1;
        foreach (var woord in woorden) letters += woord.Length + 1;
        _delen = new(BitOperations.Log2((uint)(letters * Ruim)));
        for (var i = 0; i < woorden.Count; i++)
        {
            var (woord, som) = (woorden[i], Woordhash.Van(woorden[i]));
            if (_woorden.Vind(som) is not null) continue;
            _woorden.Zet(som, new(woord, i));
            _langste = Math.Max(_langste, woord.Length);
            foreach (var letter in woord)
            {
                if (!_letters.Contains(letter, StringComparison.Ordinal)) _letters += letter;
            }

            var deel = new Deel(_delen);
            Buren.HeeftKorter(woord, ref deel);
        }
    }

    public string? Vind(string woord)
    {
        if (!Kan(woord)) return null;
        var beste = new Beste(_woorden);
        Buren.Heeft(woord, _letters, ref beste);
        return beste.Gevonden?.Woord;
    }

    /// <summary>Nearly always not, when there is none.</summary>
    public bool Kan(string woord)
    {
        if (woord.Length > _langste + 1) return false;
        var gedeeld = new Gedeeld(_delen);
        return Buren.HeeftKorter(woord, ref gedeeld);
    }

    private sealed record Bekend(string Woord, int Nummer);

    private readonly struct Deel(Zeef zeef) : IBuur
    {
        public bool Is(ulong som, int lengte)
        {
            zeef.Zet(som);
            return false;
        }
    }

    private readonly struct Gedeeld(Zeef zeef) : IBuur
    {
        public bool Is(ulong som, int lengte) => zeef.Kan(som);
    }

    private struct Beste(Woordtabel<Bekend> woorden) : IBuur
    {
        public Bekend? Gevonden { get; private set; }

        public bool Is(ulong som, int lengte)
        {
            if (woorden.Vind(som) is { } bekend
                && (Gevonden is null
                    || bekend.Woord.Length < Gevonden.Woord.Length
                    || bekend.Woord.Length == Gevonden.Woord.Length && bekend.Nummer < Gevonden.Nummer))
            {
                Gevonden = bekend;
            }

            return false;
        }
    }
}
