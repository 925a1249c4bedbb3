using System.Numerics;
using System.Runtime.InteropServices;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>
/// Where the words of each group stand in a sentence: a bit for a group that is there, and of all places of the text, which are kept once
/// and in its order, those of the sentence.
/// </summary>
/// <param name="alle">The places of the text: this sentence is the last of which some are put in.</param>
/// <param name="begin">The place of its first word.</param>
internal sealed class Noodplekken(int groepen, List<(int Groep, int Plek)> alle, int begin)
{
    private const int Bits = 64;
    private readonly ulong[] _heeft = new ulong[(groepen / Bits) + 1];
    private int _van = alle.Count;
    private int _tot = alle.Count;

    /// <summary>Of all sentences of the text as one.</summary>
    public Noodplekken Samen(List<Noodzin> zinnen)
    {
        Noodplekken samen = new(groepen, alle, begin: 0) { _van = 0 };
        foreach (var zin in zinnen)
        {
            for (var i = 0; i < _heeft.Length; i++) samen._heeft[i] |= zin.Plekken._heeft[i];
        }

        return samen;
    }

    /// <summary>Those that are there.</summary>
    public Nummers Groepen => new(_heeft);

    public ReadOnlySpan<(int Groep, int Plek)> Alle => CollectionsMarshal.AsSpan(alle)[_van.._tot];

    public bool Heeft(int groep) => (_heeft[groep / Bits] & (1UL << (groep % Bits))) != 0;

    /// <param name="plek">Counted from the first word of the sentence.</param>
    public void Zet(int groep, int plek)
    {
        _heeft[groep / Bits] |= 1UL << (groep % Bits);
        alle.Add((groep, begin + plek));
        _tot = alle.Count;
    }

    /// <summary>Where the first word of a group stands that is there.</summary>
    public int Eerste(int groep)
    {
        foreach (var (welke, plek) in Alle)
        {
            if (welke == groep) return plek;
        }

        return 0;
    }

    /// <summary>The nearest place that is not taken by the first group itself.</summary>
    public int Dichtst(int groep, int eerste)
    {
        var naast = int.MaxValue / 2;
        foreach (var (welke, plek) in Alle)
        {
            if (welke == groep && plek != eerste && Math.Abs(plek - eerste) < Math.Abs(naast - eerste)) naast = plek;
        }

        return naast;
    }

    public bool IsTussen(int groep, int van, int tot)
    {
        if (!Heeft(groep)) return false;
        foreach (var (welke, plek) in Alle)
        {
            if (welke == groep && plek >= van && plek <= tot) return true;
        }

        return false;
    }

    /// <summary>The numbers of the bits that are set, from low to high.</summary>
    public struct Nummers(ulong[] bits)
    {
        private int _blok = -1;
        private ulong _rest;

        public int Current { get; private set; }

        public readonly Nummers GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_rest == 0)
            {
                if (++_blok >= bits.Length) return false;
                _rest = bits[_blok];
            }

            Current = (_blok * Bits) + BitOperations.TrailingZeroCount(_rest);
            _rest &= _rest - 1;
            return true;
        }
    }
}
