using System.Numerics;

namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Which rules to try where some groups are there: a bit a rule, in the order of the rules. Nearly all end here.</summary>
internal sealed class Noodregels(int groepen, int regels)
{
    private const int Bits = 64;

    /// <summary>Of each group, and last the rules that may hold without any one of them.</summary>
    private readonly ulong[][] _perGroep = [.. Enumerable.Range(0, groepen + 1).Select(_ => new ulong[(regels / Bits) + 1])];

    /// <param name="groep">Without this one it is nothing; a negative number when there is no such group.</param>
    public void Zet(int groep, int regel) => _perGroep[groep < 0 ? ^1 : groep][regel / Bits] |= 1UL << (regel % Bits);

    public Nummers Van(List<int> groepen)
    {
        ulong[] mogelijk = [.. _perGroep[^1]];
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
