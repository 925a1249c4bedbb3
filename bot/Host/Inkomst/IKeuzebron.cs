namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>Where the choices come from of a list that is too long to stand on its card, by the dataset that the card names.</summary>
public interface IKeuzebron
{
    /// <param name="klik">What was typed so far is trimmed, and perhaps nothing.</param>
    Task<IReadOnlyList<Keuze>> ZoekAsync(Klik klik, CancellationToken ct);
}

/// <summary>One choice: what is shown and what comes back.</summary>
public sealed record Keuze(string Titel, string Waarde);
