using System.Globalization;

namespace TeamsHerstelBot.Host.Inkomst;

/// <summary>The parts of an id such as <c>{pool}/{aanvraag}</c> or <c>{pool}/{aanvraag}/{part}</c>, on a card or in a wekker.</summary>
/// <param name="EdId">The third part: an ED, or a number.</param>
public sealed record Aanvraagplek(string PoolId, Guid AanvraagId, string? EdId)
{
    /// <summary>The third part as a number, such as the round of a step; null when it is none.</summary>
    public int? Nummer => int.TryParse(EdId, NumberStyles.None, CultureInfo.InvariantCulture, out var getal) ? getal : null;

    public static Aanvraagplek? Lees(string id) =>
        id.Split('/') is [{ Length: > 0 } poolId, var aanvraag, .. { Length: <= 1 } rest] && Guid.TryParse(aanvraag, out var aanvraagId)
            ? new(poolId, aanvraagId, rest is [var deel] ? deel : null)
            : null;
}
