using System.Numerics;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Which rules to try where some groups are there: a bit a rule, in the order of the rules. Nearly all end here.</summary>
internal sealed class Noodregels(int groepen, int regels)
{
    private const int Bits = 64;

    private readonly ulong[][] _perGroep = [.. Enumerable.Range(0, groepen).Select(_ => new ulong[(regels / Bits) + 1])];

    public void Zet(int groep, int regel) => _perGroep[groep][regel / Bits] |= 1UL << (regel % Bits);

    public Nummers Van(List<int> groepen)
    {
        var mogelijk = new ulong[(regels / Bits) + 1];
        foreach (var groep in groepen)
        {
            var bits = _perGroep[groep];
            for (var i = 0; i < bits.Length; i++) mogelijk[i] |= bits[i];
        }

        return new(mogelijk);
    }

    /// <summary>The numbers of the bits that are set, from low to high.</summary>
    public struct Nummers(ulong[] bits)
    {
        private int _blok;

        public int Current { get; private set; }

        public readonly Nummers GetEnumerator() => this;

        public bool MoveNext()
        {
            while (_blok < bits.Length && bits[_blok] == 0) _blok++;
            if (_blok == bits.Length) return false;
            Current = (_blok * Bits) + BitOperations.TrailingZeroCount(bits[_blok]);
            bits[_blok] &= bits[_blok] - 1;
            return true;
        }
    }
}
