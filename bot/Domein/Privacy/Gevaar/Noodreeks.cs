namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>Words that stand one after another, with small ones between: "neemt nu echt niet op".</summary>
internal sealed record Noodreeks(Noodreeks.Deel[] Delen, int Groep)
{
    /// <summary>So many small words may stand within a phrase, and so many of any where it says so.</summary>
    private const int Smal = 2;
    private const int Wijd = 4;

    /// <summary>Each group of which a word or a phrase begins here: most texts end at the second word.</summary>
    public static void Vind(ReadOnlySpan<Noodwoord> woorden, int i, Noodplekken plekken)
    {
        if (woorden[i].Kennis is not { } kennis) return;
        foreach (var groep in kennis.Alleen) plekken.Zet(groep, i);
        foreach (var reeks in kennis.Anders)
        {
            if (reeks.Volgt(woorden, i, 1)) plekken.Zet(reeks.Groep, i);
        }

        if (kennis.Tweede is null) return;
        for (var plek = i + 1; plek < woorden.Length && plek <= i + Smal + 1; plek++)
        {
            if (kennis.Tweede.Vind(woorden[plek].Som) is { } lijst && !IsEerder(woorden, i, plek))
            {
                foreach (var reeks in lijst)
                {
                    if (reeks.Volgt(woorden, plek, 2)) plekken.Zet(reeks.Groep, i);
                }
            }

            if (woorden[plek].Kennis is not { IsVulsel: true }) return;
        }
    }

    /// <summary>A small word that is there twice counts where it stands first.</summary>
    private static bool IsEerder(ReadOnlySpan<Noodwoord> woorden, int i, int plek)
    {
        for (var j = i + 1; j < plek; j++)
        {
            if (woorden[j].Som == woorden[plek].Som) return true;
        }

        return false;
    }

    /// <summary>The words from this one of the phrase on.</summary>
    private bool Volgt(ReadOnlySpan<Noodwoord> woorden, int plek, int vanaf)
    {
        for (var j = vanaf; j < Delen.Length; j++)
        {
            // An empty part: "afscheid__genomen" has anything between.
            var wijd = Delen[j].Som == 0;
            if (wijd) j++;
            var ver = wijd ? Wijd : Smal;
            var volgende = plek + 1;
            while (volgende < woorden.Length && !Delen[j].Past(woorden[volgende]))
            {
                if (volgende - plek > ver || !wijd && woorden[volgende].Kennis is not { IsVulsel: true }) return false;
                volgende++;
            }

            if (volgende >= woorden.Length) return false;
            plek = volgende;
        }

        return true;
    }

    /// <summary>A word, or the beginning of one: "spring*".</summary>
    public readonly struct Deel(string deel)
    {
        public string? Begin { get; } = deel.EndsWith('*') ? deel[..^1] : null;

        /// <summary>Nothing of a part that is empty.</summary>
        public ulong Som { get; } = Woordhash.Van(deel);

        public bool Past(in Noodwoord woord) => Begin is null ? woord.Som == Som : woord.Vorm.StartsWith(Begin, StringComparison.Ordinal);
    }
}
