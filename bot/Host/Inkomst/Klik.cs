using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>A click on a card after parsing: who, where, which verb, about what, with which input.</summary>
/// <param name="TenantId">Tenant of the conversation.</param>
/// <param name="Wie">Who clicked, as Teams says; never from the card.</param>
/// <param name="GesprekId">Chat or channel, without thread.</param>
/// <param name="Id">What the card says it is about; rights follow from what is stored.</param>
/// <param name="Vanzelf">The client refreshes the card: show, change nothing.</param>
/// <param name="AntwoordIsBericht">The client cannot receive an answer, so the card that is returned is stored and posted as a message.</param>
/// <param name="Levering">Id of the activity, the same when Teams delivers it again; empty when it has none.</param>
public sealed record Klik(
    string TenantId, Persoon Wie, string GesprekId, bool InKanaal, string Verb, string Id, IReadOnlyDictionary<string, string> Invoer, bool Vanzelf, bool AntwoordIsBericht = false,
    string Levering = "")
{
    /// <summary>The trimmed input, or null when it is empty.</summary>
    public string? Tekst(string veld) => Invoer.GetValueOrDefault(veld)?.Trim() is { Length: > 0 } tekst ? tekst : null;

    /// <summary>The chosen value, or null for "makes no difference" and "later".</summary>
    public string? Keuze(string veld) => Tekst(veld) is { } waarde && waarde != Velden.Geen ? waarde : null;

    public IReadOnlyList<string> Lijst(string veld) =>
        Tekst(veld)?.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];

    public int? Getal(string veld) => int.TryParse(Tekst(veld), NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    /// <summary>The parts of an id such as <c>{pool}/{aanvraag}</c>.</summary>
    public (string PoolId, Guid AanvraagId, string? EdId)? Aanvraag()
    {
        var delen = Id.Split('/');
        return delen.Length is 2 or 3 && delen[0].Length > 0 && Guid.TryParse(delen[1], out var aanvraagId)
            ? (delen[0], aanvraagId, delen.ElementAtOrDefault(2))
            : null;
    }
}

/// <summary>What a verb does: load, ask the domain, save, and return the card to show.</summary>
public interface IKlikHandler
{
    Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct);
}
