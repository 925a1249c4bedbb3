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

    /// <summary>Somebody else decided about a question or a match; the id is the aanvraag, the extra part says what and when.</summary>
    Nieuws,

    /// <summary>
    /// Nobody answers the agendavraag, for the teamleider; the id is the channel, the extra part how often and since when.
    /// </summary>
    Agendastilte,

    /// <summary>Whether an ED without Teams still takes part; the id is the ED, the extra part the day on which the profile goes.</summary>
    Deelname,

    /// <summary>What an ED was asked on one day, together; the id is the day, the extra part the ED.</summary>
    AanbodenVanDeDag,
}
