namespace TeamsHerstelBot.Host.Opslag;

/// <summary>
/// How far an outbox row is. What was sent has no row any more: the transaction that removes it saves the activity id in a
/// <see cref="Kaartrij"/>. Stored by name: never rename, never reuse.
/// </summary>
public enum UitStatus
{
    Wachtend,

    /// <summary>Being posted until <see cref="Uitrij.NietVoor"/>; later than that, nobody knows whether it arrived.</summary>
    Bezig,

    /// <summary>Cannot be delivered until somebody shows up again in that conversation.</summary>
    Geparkeerd,

    /// <summary>Stays wrong; kept to be looked at.</summary>
    Dood,

    /// <summary>
    /// Posted without an answer: nobody knows whether it arrived. After <see cref="Uitrij.NietVoor"/> it is posted again.
    /// </summary>
    Onbekend,
}
