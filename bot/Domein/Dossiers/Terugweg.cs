using NodaTime;

namespace TeamsHerstelBot.Domein.Dossiers;

/// <summary>
/// The way back from a click that ended or gave away something: how things stood, without any text. It is there for some minutes, as long
/// as nobody went on with it; who did not click hears of it when it is gone.
/// </summary>
/// <param name="DoorId">Who clicked.</param>
/// <param name="Tot">Until when there is a way back.</param>
/// <param name="Aanbiedingen">What was asked of EDs and lapsed with it.</param>
/// <param name="Rust">The rest of EDs before their match ended.</param>
/// <param name="Pauze">Of a match that waited.</param>
/// <param name="Geteld">What went into the totals.</param>
/// <param name="Straks">News for others, told when there is no way back any more.</param>
/// <param name="Beheer">A coördinator did it for the pool, and colleagues may undo it.</param>
/// <param name="Gebruikt">It was undone; a second tap finds it so.</param>
/// <param name="Verder">Somebody went on: no way back, which its card says as long as it promised one.</param>
/// <param name="Wie">Who had a match that goes on with fewer; null when it has the same people.</param>
/// <param name="LooptSinds">Since when that match ran.</param>
public sealed record Terugweg(
    string DoorId,
    Instant Tot,
    AanvraagStatus Status,
    Toezegging Toezegging,
    Afloop Afloop,
    Wachten? Wacht = null,
    Lijst<EerderAanbod> Aanbiedingen = default,
    Lijst<EerdereRust> Rust = default,
    Matchpauze? Pauze = null,
    Lijst<string> Geteld = default,
    Lijst<Nieuws> Straks = default,
    bool Beheer = false,
    bool Gebruikt = false,
    bool Verder = false,
    Matchmensen? Wie = null,
    Instant? LooptSinds = null)
{
    public static readonly Duration Bedenktijd = Duration.FromMinutes(10);

    /// <summary>EDs who would have a question or a ja again.</summary>
    public IEnumerable<string> Gevraagd => Aanbiedingen.Where(a => a.Status != AanbodStatus.Nee).Select(a => a.EdId)
        .Concat(Toezegging.Eds.Select(e => e.Id)).Except(Rust.Select(r => r.EdId));

    /// <summary>It was the answer of an ED to the question, and no end of a match.</summary>
    public bool IsAntwoord => Aanbiedingen.Any(a => a.EdId == DoorId && a.Status is AanbodStatus.Gevraagd or AanbodStatus.Overleg);

    /// <summary>When it was clicked.</summary>
    public Instant Sinds => Tot - Bedenktijd;
}

/// <summary>What was asked of an ED, as it stood.</summary>
public sealed record EerderAanbod(string EdId, AanbodStatus Status)
{
    public bool IsOpen => Status is AanbodStatus.Gevraagd or AanbodStatus.Overleg;
}

/// <summary>Until when an ED rested.</summary>
/// <param name="Rev">Of the profile once the match had ended: it is another when something became of this ED since.</param>
public sealed record EerdereRust(string EdId, Instant? Tot, int Rev);
