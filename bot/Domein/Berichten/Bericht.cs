using NodaTime;

namespace TeamsHerstelBot.Domein.Berichten;

/// <summary>Something that must happen after a decision is saved: data, not sending.</summary>
public abstract record Bericht
{
    private Bericht()
    {
    }

    /// <summary>
    /// This card must show its current state to this receiver: posted the first time, updated in place after that.
    /// </summary>
    public sealed record ToonKaart(Kaart Kaart, Ontvanger Aan) : Bericht;

    /// <summary>Work for later.</summary>
    public sealed record ZetWekker(Wekker Wekker) : Bericht;

    /// <summary>The aanvraag belongs in the list "mijn aanvragen" of this person.</summary>
    public sealed record NoteerAanvraag(string PersoonId, Guid AanvraagId, string PoolId) : Bericht;
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
}

/// <summary>Work at a moment. <paramref name="Sleutel"/> says about what; the same kind, key and moment is the same wekker.</summary>
public sealed record Wekker(WekkerSoort Soort, string Sleutel, Instant Om);

/// <summary>Kinds of later work. Stored by name: never rename, never reuse.</summary>
public enum WekkerSoort
{
    /// <summary>Ask the agendavraag of a channel; the key is the channel id.</summary>
    Agendavraag,

    /// <summary>Ask the borgingsvraag of a teamleider; the key is the person.</summary>
    Borgingsvraag,

    /// <summary>Ask once more after "later"; the key is the person and the week.</summary>
    BorgingNogEens,

    /// <summary>Nobody reacted to an aanvraag; the key is the pool and the aanvraag.</summary>
    Reactietermijn,

    /// <summary>The working day before the day of an aanvraag; the key is the pool and the aanvraag.</summary>
    DagErvoor,

    /// <summary>The working day after it.</summary>
    DagErna,

    /// <summary>The asker wanted to be reminded of a question without a match; the key is the pool and the aanvraag.</summary>
    LaterOpnieuw,
}
