namespace TeamsHerstelBot.Domein.Privacy;

/// <summary>What gevaar.txt says of a word: found once for each word of a text.</summary>
internal sealed class Noodkennis
{
    /// <summary>It is a way of writing this: "nie" is "niet".</summary>
    public string? Bedoeld { get; private set; }

    /// <summary>A small word that may stand within a phrase.</summary>
    public bool IsVulsel { get; set; }

    /// <summary>The groups it is in by itself.</summary>
    public int[] Alleen { get; private set; } = [];

    /// <summary>The phrases that it begins, by their second word.</summary>
    public Woordtabel<List<Noodreeks>>? Tweede { get; private set; }

    /// <summary>Those whose second word is only a beginning, or may stand further on.</summary>
    public Noodreeks[] Anders { get; private set; } = [];

    /// <summary>It is in a group, or begins a phrase of one.</summary>
    public bool IsBegin => Alleen.Length > 0 || Tweede is not null || Anders.Length > 0;

    public void Schrijf(string woord, string bedoeld)
    {
        if (Bedoeld is not null) throw new FormatException($"gevaar.txt: '{woord}' is '{Bedoeld}' already.");
        Bedoeld = bedoeld;
    }

    public void VoegToe(string[] delen, int groep)
    {
        if (delen.Length == 1)
        {
            Alleen = [.. Alleen, groep];
            return;
        }

        var reeks = new Noodreeks(new Noodreeks.Deel[delen.Length], groep);
        for (var i = 0; i < delen.Length; i++) reeks.Delen[i] = new(delen[i]);
        if (reeks.Delen[1].Som == 0 || reeks.Delen[1].Begin is not null)
        {
            Anders = [.. Anders, reeks];
            return;
        }

        Tweede ??= new();
        if (Tweede.Vind(reeks.Delen[1].Som) is { } lijst) lijst.Add(reeks);
        else Tweede.Zet(reeks.Delen[1].Som, [reeks]);
    }
}
