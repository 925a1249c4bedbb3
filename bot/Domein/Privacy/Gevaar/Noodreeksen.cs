namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Words and runs of words, by their first word and, of nearly all runs, by their second: most texts end there.</summary>
internal sealed class Noodreeksen(HashSet<string> vulsel)
{
    /// <summary>So many small words may stand within a phrase, and so many of any where it says so.</summary>
    private const int Smal = 2;
    private const int Wijd = 4;

    private readonly Dictionary<string, Eerste> _eersten = new(StringComparer.Ordinal);

    public bool Kent(ReadOnlySpan<char> woord) => _eersten.GetAlternateLookup<ReadOnlySpan<char>>().ContainsKey(woord);

    public void VoegToe(string[] delen, int groep)
    {
        if (!_eersten.TryGetValue(delen[0], out var eerste)) _eersten[delen[0]] = eerste = new();
        if (delen.Length == 1) eerste.Alleen.Add(groep);
        else if (delen[1].Length == 0 || delen[1].EndsWith('*')) eerste.Anders.Add(new(delen, groep));
        else if (eerste.Tweede.TryGetValue(delen[1], out var lijst)) lijst.Add(new(delen, groep));
        else eerste.Tweede[delen[1]] = [new(delen, groep)];
    }

    /// <summary>Each group of which a word or a run begins here.</summary>
    public void Vind(ReadOnlySpan<Noodwoord> woorden, int i, Noodplekken plekken)
    {
        if (!_eersten.TryGetValue(woorden[i].Vorm, out var eerste)) return;
        foreach (var groep in eerste.Alleen) plekken.Zet(groep, i);
        foreach (var (delen, groep) in eerste.Anders)
        {
            if (Volgt(woorden, i, delen, 1)) plekken.Zet(groep, i);
        }

        if (eerste.Tweede.Count == 0) return;
        for (var plek = i + 1; plek < woorden.Length && plek <= i + Smal + 1; plek++)
        {
            if (eerste.Tweede.TryGetValue(woorden[plek].Vorm, out var lijst) && !IsEerder(woorden, i, plek))
            {
                foreach (var (delen, groep) in lijst)
                {
                    if (Volgt(woorden, plek, delen, 2)) plekken.Zet(groep, i);
                }
            }

            if (!vulsel.Contains(woorden[plek].Vorm)) return;
        }
    }

    /// <summary>A small word that is there twice counts where it stands first.</summary>
    private static bool IsEerder(ReadOnlySpan<Noodwoord> woorden, int i, int plek)
    {
        for (var j = i + 1; j < plek; j++)
        {
            if (woorden[j].Vorm == woorden[plek].Vorm) return true;
        }

        return false;
    }

    /// <summary>The other words of a phrase, with small words between: "neemt nu echt niet op".</summary>
    private bool Volgt(ReadOnlySpan<Noodwoord> woorden, int plek, string[] delen, int vanaf)
    {
        for (var j = vanaf; j < delen.Length; j++)
        {
            // An empty part: "afscheid__genomen" has anything between.
            var wijd = delen[j].Length == 0;
            if (wijd) j++;
            var ver = wijd ? Wijd : Smal;
            var volgende = plek + 1;
            while (volgende < woorden.Length && !Past(woorden[volgende].Vorm, delen[j]))
            {
                if (volgende - plek > ver || !wijd && !vulsel.Contains(woorden[volgende].Vorm)) return false;
                volgende++;
            }

            if (volgende >= woorden.Length) return false;
            plek = volgende;
        }

        return true;
    }

    private static bool Past(string woord, string deel) =>
        deel.EndsWith('*') ? woord.StartsWith(deel.AsSpan(0, deel.Length - 1), StringComparison.Ordinal) : woord == deel;

    private sealed record Reeks(string[] Delen, int Groep);

    private sealed class Eerste
    {
        public List<int> Alleen { get; } = [];

        public Dictionary<string, List<Reeks>> Tweede { get; } = new(StringComparer.Ordinal);

        /// <summary>Those whose second word is only a beginning, or may stand further on.</summary>
        public List<Reeks> Anders { get; } = [];
    }
}
