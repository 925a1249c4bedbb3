namespace TeamsHerstelBot.Domein.Berichten;

/// <summary>Answer of a decision: a new state with what must be told and done later, or a refusal.</summary>
public abstract record Uitkomst<T>
{
    private Uitkomst()
    {
    }

    /// <summary>When it happened, this is told as well.</summary>
    public Uitkomst<T> En(IReadOnlyList<Bericht> ook) =>
        this is Gelukt gelukt ? gelukt with { Berichten = [.. gelukt.Berichten, .. ook] } : this;

    public sealed record Gelukt(T Nieuw, IReadOnlyList<Bericht> Berichten) : Uitkomst<T>;

    public sealed record Geweigerd(Reden Reden, string? Wie = null) : Uitkomst<T>;
}

/// <summary>Why something is refused; each has one friendly sentence in the cards.</summary>
public enum Reden
{
    AlleenCoordinator,
    AlleenAanvrager,
    AlleenGevraagde,
    AlleenBetrokkene,
    AlleenTeamleider,
    AlleenLid,
    AlOpgepakt,
    AlVoorgesteld,
    AlBeantwoord,
    AlIngetrokken,
    AlAfgerond,
    NietMeerOpen,
    NogGeenJa,
    GeenRuimte,
    NuVol,
    EigenVraag,
    NietInPool,
    GeenPool,
    Verouderd,
    GeenGast,
    TweedeMoetErvaren,
    AlleenErvaringsdeskundige,
    AlleenWieErOverGaat,

    /// <summary>An ED whom this does not suit, for a reason that stays theirs.</summary>
    PastNuNiet,

    /// <summary>An ED who has as much as they chose: only with a ja to just that, and together with an experienced second.</summary>
    AanEigenGrens,

    /// <summary>A form in which an ED is seen by others: first what they want to show.</summary>
    EerstTonen,

    /// <summary>The one question to the asker was asked already.</summary>
    AlGevraagd,

    /// <summary>An ED without Teams about whom nothing may be noted before they agree.</summary>
    EerstAkkoord,

    /// <summary>A profile cannot move to an account that has one.</summary>
    HeeftAlProfiel,

    /// <summary>A profile cannot move while something runs.</summary>
    EerstAfronden,

    /// <summary>A code that moves a profile: wrong, too old, or of a pool where this person is not.</summary>
    CodeKloptNiet,

    /// <summary>There is no way back: the time for it is over, or somebody went on.</summary>
    NietOngedaan,

    /// <summary>The asker is in no wijkteam any more.</summary>
    VragerWeg,

    /// <summary>Who asked is in no wijkteam any more, and does this themself.</summary>
    NietMeerInWijkteam,

    /// <summary>Nobody leads the wijkteam now who can go on in the place of the asker.</summary>
    GeenOpvolger,

    /// <summary>So many people were asked that nobody more is.</summary>
    BreedGevraagd,

    /// <summary>Teams could not say whether this person is in the team.</summary>
    LidOnbekend,
}
