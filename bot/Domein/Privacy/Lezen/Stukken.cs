namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>The pieces of a text in their order, and what stands near one. Outside the text stands nothing.</summary>
internal sealed class Stukken(List<Stuk> stukken)
{
    private readonly Stuk[] _alle = [.. stukken];

    public int Count => _alle.Length;

    public Stuk this[int i] => _alle[i];

    public ReadOnlySpan<Stuk> Alle => _alle;

    public Stuk? Op(int i) => (uint)i < (uint)_alle.Length ? _alle[i] : null;

    /// <summary>The word that stands here, or null.</summary>
    public string? Woord(int i) => Op(i) is { IsWoord: true } stuk ? stuk.Vorm : null;

    public bool IsTeken(int i, char teken) => Op(i) is { } stuk && stuk.IsTeken(teken);

    /// <summary>Stands against the piece before it, or one of the two is a sign that was said aloud.</summary>
    public bool SluitAan(int i) =>
        i > 0
            && i < _alle.Length
            && (!_alle[i].Los || _alle[i].Gesproken && !_alle[i].IsGetal || _alle[i - 1].Gesproken && !_alle[i - 1].IsGetal);

    public bool Voor(int i, int ver, Kenmerk kenmerk) => VindVoor(i, ver, kenmerk) >= 0;

    public bool Na(int i, int ver, Kenmerk kenmerk) => VindNa(i, ver, kenmerk) >= 0;

    /// <summary>On either side.</summary>
    public bool Bij(int eerste, int laatste, int voor, int na, Kenmerk kenmerk) => Voor(eerste, voor, kenmerk) || Na(laatste, na, kenmerk);

    public int VindVoor(int i, int ver, Kenmerk kenmerk)
    {
        for (var j = i - 1; j >= 0 && j >= i - ver; j--)
        {
            if (_alle[j].Is(kenmerk)) return j;
        }

        return -1;
    }

    public int VindNa(int i, int ver, Kenmerk kenmerk)
    {
        for (var j = i + 1; j < _alle.Length && j <= i + ver; j++)
        {
            if (_alle[j].Is(kenmerk)) return j;
        }

        return -1;
    }

    /// <summary>A piece from the first place to the last, where there is text, of which this holds.</summary>
    public bool Heeft(int eerste, int laatste, Predicate<Stuk> geldt)
    {
        foreach (var stuk in Tussen(eerste, laatste))
        {
            if (geldt(stuk)) return true;
        }

        return false;
    }

    /// <summary>A word from the first place to the last, where there is text, of which this holds.</summary>
    public bool HeeftWoord(int eerste, int laatste, Predicate<string> geldt)
    {
        foreach (var stuk in Tussen(eerste, laatste))
        {
            if (stuk.IsWoord && geldt(stuk.Vorm)) return true;
        }

        return false;
    }

    /// <summary>A place from the first to the last, also outside the text, of which this holds.</summary>
    public static bool HeeftPlek(int eerste, int laatste, Predicate<int> geldt)
    {
        for (var i = eerste; i <= laatste; i++)
        {
            if (geldt(i)) return true;
        }

        return false;
    }

    /// <summary>A piece of which this holds.</summary>
    public bool Heeft(Predicate<Stuk> geldt) => Array.Exists(_alle, geldt);

    /// <summary>What stands from the first place to the last, as far as there is text.</summary>
    public ReadOnlySpan<Stuk> Tussen(int eerste, int laatste)
    {
        var (van, tot) = (Math.Max(0, eerste), Math.Min(_alle.Length - 1, laatste));
        return van > tot ? [] : _alle.AsSpan(van, tot - van + 1);
    }
}
