using NodaTime;

namespace TeamsHerstelBot.Domein.Berichten;

/// <summary>Something that must happen after a decision is saved: data, not sending.</summary>
public abstract record Bericht
{
    private Bericht()
    {
    }

    /// <summary>Nothing can be sent to who was forgotten. Who has no account may get it by mail.</summary>
    public bool KanAankomen => this is not ToonKaart { Aan: Ontvanger.Iemand { PersoonId: var id } } || !Persoon.IsVergetenId(id);

    /// <summary>
    /// This card must show its current state to this receiver: posted the first time, updated in place after that.
    /// </summary>
    public sealed record ToonKaart(Kaart Kaart, Ontvanger Aan) : Bericht;

    /// <summary>Work for later.</summary>
    public sealed record ZetWekker(Wekker Wekker) : Bericht;

    /// <summary>The aanvraag belongs in the list "mijn aanvragen" of this person.</summary>
    public sealed record NoteerAanvraag(string PersoonId, Guid AanvraagId, string PoolId) : Bericht;

    /// <summary>The people of this match get a chat with each other.</summary>
    public sealed record OpenChat(Guid AanvraagId) : Bericht;
}

/// <summary>Who sees a card.</summary>
public abstract record Ontvanger
{
    private Ontvanger()
    {
    }

    public sealed record Kanaal(string KanaalId) : Ontvanger;

    public sealed record Iemand(string PersoonId) : Ontvanger;
}

/// <summary>One card and what it is about; stays the same as long as the card lives, whatever its state.</summary>
/// <param name="Soort">Which card.</param>
/// <param name="Id">What it is about, within its partition: a week, an aanvraag, a person.</param>
/// <param name="Extra">Second part of what it is about, such as the ED of an aanbod or a round.</param>
public sealed record Kaart(KaartSoort Soort, string Id, string? Extra = null)
{
    public string Sleutel => Extra is null ? $"{Soort}|{Id}" : $"{Soort}|{Id}|{Extra}";
}

/// <summary>The cards that are sent. Stored by name: never rename, never reuse.</summary>
public enum KaartSoort
{
    Inrichten,
    Agendavraag,
    AanvraagInPool,
    AanvraagVoorVrager,
    Aanbod,
    ReactieVoorCoordinator,
    MatchVoorVrager,
    MatchVoorErvaringsdeskundige,
    Borgingsvraag,

    /// <summary>The one reminder to ask the bewoner.</summary>
    Toestemmingsvraag,
    TeamvraagInKanaal,
    TeamvraagVoorErvaringsdeskundige,
    TeamvraagVoorMeedenker,
    TeamvraagMorgen,
    SignaalVoorErvaringsdeskundige,
    SignaalVoorCoordinator,
    SignaalInKanaal,
    VandaagAanwezig,
    AanwezigVoorErvaringsdeskundige,
    TochNietAanwezig,
    /// <summary>What somebody expects of a match and wants to bring.</summary>
    Verwachting,

    /// <summary>"Hebben jullie elkaar gesproken?"</summary>
    Contactvraag,
    /// <summary>"Welke stap is er gezet?"; the extra part is the round.</summary>
    Stapvraag,

    /// <summary>Whether a step may be shared as a success, for the sociaal werker; the extra part is the round.</summary>
    Succesvraag,

    /// <summary>A talk with a date; the extra part is its number.</summary>
    Ontmoeting,

    /// <summary>The same, the day before.</summary>
    OntmoetingMorgen,

    /// <summary>A match whose ED is not available, for a coördinator.</summary>
    Overdracht,

    /// <summary>Whether a match that waits goes on.</summary>
    Hervatten,

    /// <summary>A match ended for the moment, told to who did not do it.</summary>
    MatchTerug,

    /// <summary>Looking back after the end; the extra part says that it is the reminder.</summary>
    Terugblik,

    /// <summary>A thank-you; the extra part is the ED.</summary>
    Bedankje,

    /// <summary>The ED says that it becomes urgent; the extra part is the moment.</summary>
    Urgent,

    /// <summary>Somebody of a match wants to talk, for a coördinator; the extra part says what and who.</summary>
    Sein,

    /// <summary>The agreements of a wijkteam, in its channel; the id is the channel.</summary>
    Afspraken,

    /// <summary>On the day an ED chose: whether the pause is over; the extra part is that day.</summary>
    Pauzevraag,

    /// <summary>What happens, who sees what and how to stop, for who got a role; the id is the role, the extra part where.</summary>
    Welkom,

    /// <summary>Who takes over the role of somebody who left, in the channel; the id is the channel, the extra part that person.</summary>
    RolOvernemen,

    /// <summary>Somebody else leads a wijkteam now, for who led it; the id is the channel, the extra part the moment.</summary>
    RolOvergegaan,

    // Reaction terms and what a coördinator asks; the second part is the person.
    HerinneringVoorCoordinator,
    HerinneringVoorErvaringsdeskundige,
    EerlijkBericht,
    Verduidelijkingsvraag,
    VerduidelijkingVoorCoordinator,
    LaterOpnieuw,
    Themasignaal,
    Dagherinnering,
    Uitkomstvraag,

    /// <summary>Weeks without a match: what the asker can do; like the reminders, the id is the day.</summary>
    LangWachten,

    /// <summary>A question that got no match was closed.</summary>
    VraagGesloten,

    /// <summary>The mail of an ED without Teams cannot arrive, for a coördinator; the id is the ED, the extra part the moment.</summary>
    MailKwamNietAan,

    /// <summary>The answer to something typed, in the own chat: known so that it can be wiped, and never shown again.</summary>
    Antwoord,
}

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
}
