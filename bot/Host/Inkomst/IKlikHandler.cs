using TeamsHerstelBot.Cards.Kaarten;

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
