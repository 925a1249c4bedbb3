using System.Numerics;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The words of a list, by their hash: of 64 bits, so the letters are not compared. Zero is no word.</summary>
internal sealed class Woordenset
{
    private readonly int _bits;
    private readonly ulong[] _sommen;

    public Woordenset(IReadOnlyCollection<string> woorden)
    {
        _bits = BitOperations.Log2((uint)woorden.Count + 1) + 2;
        _sommen = new ulong[1 << _bits];
        foreach (var woord in woorden)
        {
            var som = Woordhash.Van(woord);
            _sommen[Slot(som)] = som;
        }
    }

    public bool Contains(Stuk stuk) => Contains(stuk.Som);

    public bool Contains(string woord) => Contains(Woordhash.Van(woord));

    public bool Contains(ReadOnlySpan<char> woord) => Contains(Woordhash.Van(woord));

    public bool Contains(ulong som) => som != 0 && _sommen[Slot(som)] == som;

    private int Slot(ulong som)
    {
        var slot = Woordhash.Slot(som, _bits);
        while (_sommen[slot] is var hier and not 0 && hier != som) slot = (slot + 1) & (_sommen.Length - 1);
        return slot;
    }
}
