namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Which rules to try where some groups are there: a bit a rule, in the order of the rules. Nearly all end here.</summary>
internal sealed class Noodregels(int groepen, int regels)
{
    private const int Bits = 64;

    /// <summary>Nothing for a group that no rule begins with.</summary>
    private readonly ulong[]?[] _perGroep = new ulong[groepen][];

    public void Zet(int groep, int regel) => (_perGroep[groep] ??= new ulong[(regels / Bits) + 1])[regel / Bits] |= 1UL << (regel % Bits);

    public Noodplekken.Nummers Van(Noodplekken.Nummers groepen)
    {
        var mogelijk = new ulong[(regels / Bits) + 1];
        foreach (var groep in groepen)
        {
            if (_perGroep[groep] is not { } bits) continue;
            for (var i = 0; i < bits.Length; i++) mogelijk[i] |= bits[i];
        }

        return new(mogelijk);
    }
}
