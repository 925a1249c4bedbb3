using System.Numerics;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Something for each word of a list, by the hash of the word: of 64 bits, so the letters are not compared.</summary>
internal sealed class Woordtabel<T>
    where T : class
{
    private const int Eerste = 4;

    private int _bits = Eerste;
    private ulong[] _sommen = new ulong[1 << Eerste];
    private T?[] _waarden = new T?[1 << Eerste];

    public int Aantal { get; private set; }

    public T? Vind(ulong som) => _waarden[Slot(som)];

    public T? Vind(ReadOnlySpan<char> woord) => Vind(Woordhash.Van(woord));

    /// <summary>In the place of what was there.</summary>
    public void Zet(ulong som, T waarde)
    {
        var slot = Slot(som);
        if (_waarden[slot] is null) Aantal++;
        (_sommen[slot], _waarden[slot]) = (som, waarde);
        if (BitOperations.RoundUpToPowerOf2((uint)Aantal * 2) > (uint)_sommen.Length) Verdubbel();
    }

    private int Slot(ulong som)
    {
        var slot = Woordhash.Slot(som, _bits);
        while (_sommen[slot] != som && _waarden[slot] is not null) slot = (slot + 1) & (_sommen.Length - 1);
        return slot;
    }

    private void Verdubbel()
    {
        var (sommen, waarden) = (_sommen, _waarden);
        _bits++;
        (_sommen, _waarden) = (new ulong[1 << _bits], new T?[1 << _bits]);
        for (var i = 0; i < sommen.Length; i++)
        {
            if (waarden[i] is not { } waarde) continue;
            var slot = Slot(sommen[i]);
            (_sommen[slot], _waarden[slot]) = (sommen[i], waarde);
        }
    }
}
