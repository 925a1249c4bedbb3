namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Where the words of each group stand: a bit for a group that is there, and places in the order of the text.</summary>
internal sealed class Noodplekken(int groepen)
{
    private const int Bits = 64;
    private readonly ulong[] _heeft = new ulong[(groepen / Bits) + 1];
    private readonly List<(int Groep, int Plek)> _alle = [];
    private readonly List<int> _groepen = [];

    /// <summary>Those that are there.</summary>
    public List<int> Groepen => _groepen;

    public List<(int Groep, int Plek)> Alle => _alle;

    public bool Heeft(int groep) => (_heeft[groep / Bits] & (1UL << (groep % Bits))) != 0;

    public void Zet(int groep, int plek)
    {
        if (!Heeft(groep))
        {
            _heeft[groep / Bits] |= 1UL << (groep % Bits);
            _groepen.Add(groep);
        }

        _alle.Add((groep, plek));
    }

    /// <summary>All of another, so many words further on.</summary>
    public void Zet(Noodplekken ander, int verder)
    {
        foreach (var (groep, plek) in ander._alle) Zet(groep, plek + verder);
    }

    /// <summary>Where the first word of a group stands that is there.</summary>
    public int Eerste(int groep) => _alle.Find(p => p.Groep == groep).Plek;

    /// <summary>The nearest place that is not taken by the first group itself.</summary>
    public int Dichtst(int groep, int eerste)
    {
        var naast = int.MaxValue / 2;
        foreach (var (welke, plek) in _alle)
        {
            if (welke == groep && plek != eerste && Math.Abs(plek - eerste) < Math.Abs(naast - eerste)) naast = plek;
        }

        return naast;
    }

    public bool IsTussen(int groep, int van, int tot)
    {
        if (!Heeft(groep)) return false;
        foreach (var (welke, plek) in _alle)
        {
            if (welke == groep && plek >= van && plek <= tot) return true;
        }

        return false;
    }
}
