namespace TeamsHerstelBot.Host.Beheer;

/// <summary>How one part of an installation is.</summary>
public enum Bevindingsoort
{
    Goed,

    /// <summary>It works; somebody may want to know this.</summary>
    LetOp,

    /// <summary>It does not work, and the sentence says what to do.</summary>
    Fout,

    /// <summary>Something before it has to be repaired first.</summary>
    NietGekeken,
}

/// <summary>What was found about one part of an installation, in one sentence for whoever runs it.</summary>
public sealed record Bevinding(string Onderdeel, Bevindingsoort Soort, string Zin)
{
    public static Bevinding Goed(string onderdeel, string zin) => new(onderdeel, Bevindingsoort.Goed, zin);

    public static Bevinding LetOp(string onderdeel, string zin) => new(onderdeel, Bevindingsoort.LetOp, zin);

    public static Bevinding Fout(string onderdeel, string zin) => new(onderdeel, Bevindingsoort.Fout, zin);
}
