using NodaTime;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Matching;

/// <summary>Why an ED is proposed, in words a coördinator can check.</summary>
public abstract record Matchreden
{
    private Matchreden()
    {
    }

    public sealed record PastBijThema(string Thema) : Matchreden;

    public sealed record PastBijThemas(string Eerste, string Tweede, string? Derde = null) : Matchreden;

    public sealed record HerstelInHetAlgemeen : Matchreden;

    /// <summary>Had the match of the question that this one follows on.</summary>
    public sealed record DachtEerderMee(string Nummer) : Matchreden;

    /// <summary>The bewoner wants someone with another experience.</summary>
    public sealed record AndereErvaring : Matchreden;

    /// <summary>Learns or starts, so a second comes along.</summary>
    public sealed record KomtMetTweede : Matchreden;

    public sealed record WerktGraagInWijk(string TeamNaam) : Matchreden;

    /// <summary>Is at this wijkteam in a fixed part of the week.</summary>
    public sealed record IsErbij(IsoDayOfWeek Dag, Dagdeel Deel, string TeamNaam) : Matchreden;

    /// <summary>Chose other wijkteams than this one.</summary>
    public sealed record KoosAndereWijkteams : Matchreden;

    public sealed record WerktOveral : Matchreden;

    public sealed record KiestDezeRol(string Rol) : Matchreden;

    public sealed record DoetDitGraag : Matchreden;

    public sealed record WilDitLeren : Matchreden;

    public sealed record HeeftRuimte(int Plaatsen) : Matchreden;
}

/// <summary>An ED with at most three reasons.</summary>
public sealed record Kandidaat(Ervaringsdeskundige Ed, Lijst<Matchreden> Redenen);
