using NodaTime;

namespace TeamsHerstelBot.Domein.Berichten;

/// <summary>Work at a moment. <paramref name="Sleutel"/> says about what; the same kind, key and moment is the same wekker.</summary>
public sealed record Wekker(WekkerSoort Soort, string Sleutel, Instant Om)
{
    private static readonly Duration Houdbaar = Duration.FromDays(30);

    /// <summary>It goes off so late that a question about back then makes no sense any more: the text of it is wiped by now.</summary>
    public bool IsVerlopen(Instant nu) => nu - Om > Houdbaar;
}

/// <summary>Kinds of later work. Stored by name: never rename, never reuse.</summary>
public enum WekkerSoort
{
    /// <summary>Ask the agendavraag of a channel; the key is the channel id.</summary>
    Agendavraag,

    /// <summary>The overleg was: ask on its card what came of it; the key is <c>{channel}|{week}</c>.</summary>
    Agendagevolg,

    /// <summary>Ask the borgingsvraag of a teamleider; the key is the person.</summary>
    Borgingsvraag,

    /// <summary>
    /// Ask once more after "later"; the key is the person and the week. Or close what is open of teams that the person leads no more.
    /// </summary>
    BorgingNogEens,

    /// <summary>Remind the asker of a concept, once, to ask the bewoner; the key is <c>{poolId}/{aanvraagId}</c>.</summary>
    Toestemmingsvraag,
    /// <summary>Tell a channel who is there today; the key is the channel id.</summary>
    Aanwezigheid,
    /// <summary>An ED stopped in a pool: what they asked wijkteams is taken back; the key is <c>{poolId}/{edId}</c>.</summary>
    TeamvragenTerug,
    /// <summary>The day before two people talk about a teamvraag; the key is <c>{channel}/{teamvraag}</c>.</summary>
    Afstemdag,
    /// <summary>Ask whether the people of a match spoke to each other; the key is pool and aanvraag, as of all that follow.</summary>
    Contactvraag,
    /// <summary>Ask which step was taken.</summary>
    Stapvraag,

    /// <summary>Remind of a talk; the key has its number too.</summary>
    OntmoetingMorgen,

    /// <summary>Ask to look back.</summary>
    Terugblik,

    /// <summary>Remind of looking back, once.</summary>
    TerugblikNogEens,

    /// <summary>Of before, as of all that say so: what was written is wiped by <see cref="Vergeten"/>.</summary>
    TekstWissen,

    /// <summary>Of before.</summary>
    Inkorten,

    /// <summary>An ED pauses or is back: what that means for running matches; the key is pool and person.</summary>
    MatchesNaPauze,

    /// <summary>An ED paused: what was asked of them goes back; the key is <c>{poolId}/{edId}</c>.</summary>
    NaPauze,

    /// <summary>The day that an ED chose to be asked whether the pause is over; the key is <c>{poolId}/{edId}</c>.</summary>
    Pauzevraag,

    /// <summary>A coördinator who was away is there again; the key is <c>{poolId}/{persoonId}</c>.</summary>
    CoordinatorTerug,

    /// <summary>Nobody reacted to an aanvraag; the key is the pool and the aanvraag.</summary>
    Reactietermijn,

    /// <summary>The working day before the day of an aanvraag; the key is the pool and the aanvraag.</summary>
    DagErvoor,

    /// <summary>The working day after it.</summary>
    DagErna,

    /// <summary>The asker wanted to be reminded of a question without a match; the key is the pool and the aanvraag.</summary>
    LaterOpnieuw,

    /// <summary>Of before.</summary>
    TeamvraagVergeten,

    /// <summary>Of before.</summary>
    SignaalVergeten,

    /// <summary>Every night, what is over in one partition; the key is <c>{table}|{partition}</c>.</summary>
    Vergeten,

    /// <summary>Somebody joined or left a team; the key is <c>{channel}/{person}</c>.</summary>
    Ledenwissel,

    /// <summary>What ended or was given away cannot be undone any more; the key is the pool and the aanvraag.</summary>
    Bedenktijd,

    /// <summary>Somebody is to be forgotten; the key is that person.</summary>
    VergeetMij,

    /// <summary>Something lies ready for an ED without Teams: one mail about all of it; the key is that person.</summary>
    Brief,

    /// <summary>A profile moved to an account: who it was without one is forgotten; the key is that person.</summary>
    Verhuisd,

    /// <summary>Others coördinate a pool than before; the key is the pool.</summary>
    Coordinatorwissel,

    /// <summary>Nobody took up that there is danger; the key is the pool and the aanvraag.</summary>
    UrgentNogEens,

    /// <summary>The app went from the team of a pool, or is back; the key is the pool.</summary>
    Poolrust,

    /// <summary>Whether an ED without Teams still takes part; the key is <c>{poolId}/{edId}</c>.</summary>
    Deelname,
}
