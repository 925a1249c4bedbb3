using System.Numerics;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Something for each word of a list, by the hash of the word: of 64 bits, so the letters are not compared. Zero is no word.
/// </summary>
internal sealed class Woordtabel<T>
    where T : class
{
    private const int Eerste = 4;

    private int _bits = Eerste;
    private int _aantal;
    private ulong[] _sommen = new ulong[1 << Eerste];
    private T?[] _waarden = new T?[1 << Eerste];

    public T? Vind(ulong som)
    {
        var slot = Slot(som);
        return _sommen[slot] == 0 ? null : _waarden[slot];
    }

    public T? Vind(ReadOnlySpan<char> woord) => Vind(Woordhash.Van(woord));

    /// <summary>In the place of what was there.</summary>
    public void Zet(ulong som, T waarde)
    {
        var slot = Slot(som);
        if (_sommen[slot] == 0) _aantal++;
        (_sommen[slot], _waarden[slot]) = (som, waarde);
        if (BitOperations.RoundUpToPowerOf2((uint)_aantal * 2) > (uint)_sommen.Length) Verdubbel();
    }

    private int Slot(ulong som)
    {
        var slot = Woordhash.Slot(som, _bits);
        while (_sommen[slot] is var hier and not 0 && hier != som) slot = (slot + 1) & (_sommen.Length - 1);
        return slot;
    }

    private void Verdubbel()
    {
        var (sommen, waarden) = (_sommen, _waarden);
        _bits++;
        (_sommen, _waarden) = (new ulong[1 << _bits], new T?[1 << _bits]);
        for (var i = 0; i < sommen.Length; i++)
        {
            if (sommen[i] == 0) continue;
            var slot = Slot(sommen[i]);
            (_sommen[slot], _waarden[slot]) = (sommen[i], waarden[i]);
        }
    }
}
