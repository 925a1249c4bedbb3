using TeamsHerstelBot.Cards;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>What a verb or a command does: load, ask the domain, save, and return the card to show.</summary>
public interface IKlikHandler
{
    Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct);

    /// <summary>Who does the work, and says by <see cref="IToont"/> and the like what kind of work it is.</summary>
    object Werker => this;
}

/// <summary>The same for several verbs that differ in one choice.</summary>
/// <typeparam name="TKeuze">What the verb says, such as the answer that is given.</typeparam>
public interface IKlikHandler<in TKeuze>
{
    Task<Kaartbeeld> HandelAsync(Klik klik, TKeuze keuze, CancellationToken ct);
}

/// <summary>One verb of such a handler.</summary>
public sealed class MetKeuze<TKeuze>(IKlikHandler<TKeuze> handler, TKeuze keuze) : IKlikHandler
{
    public object Werker => handler;

    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => handler.HandelAsync(klik, keuze, ct);
}

/// <summary>A handler that changes nothing, so that a client may call it by itself to refresh a card.</summary>
public interface IToont;

/// <summary>A handler for people of a pool: its coördinatoren and EDs. Who left the team of the pool is refused.</summary>
public interface IVoorPoollid;

/// <summary>A command whose answer is about the channel, not about the person: it is answered where it was asked.</summary>
public interface IVoorIedereen;

/// <summary>
/// A handler that changes what is on a card that was sent once, as an answer, such as a profile. A form that comes back says so with
/// <see cref="Kaartbeeld.NietVerstuurd"/>.
/// </summary>
public interface IWijzigtLosseKaart;
