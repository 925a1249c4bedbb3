using NodaTime;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>A Teams channel that has the bot: how to reach it and what it is for.</summary>
/// <param name="ServiceUrl">Where the Connector of this tenant is; refreshed by inbound activities.</param>
/// <param name="Wijkteam">Set when the channel is of a wijkteam.</param>
/// <param name="PoolId">Set when the channel is of a pool.</param>
/// <param name="Weg">The bot was removed: nothing is sent until it is back; the settings stay.</param>
/// <param name="DoorId">Who added the bot, or null when that is not known.</param>
/// <param name="Stil">Since when Teams refuses what is sent here, or null when it does not.</param>
/// <param name="WegSinds">When the bot was removed; null while it is there, or when that was not noted yet.</param>
public sealed record Kanaal(
    string Id, string? Naam, string? TeamId, string? TeamNaam, string ServiceUrl, Wijkteam? Wijkteam, string? PoolId, bool Weg = false,
    string? DoorId = null, Instant? Stil = null, Instant? WegSinds = null)
{
    /// <summary>Nothing arrives here now.</summary>
    public bool IsStil => Weg || Stil is not null;

    public Kanaal Los(Instant nu) => this with { Weg = true, WegSinds = nu };

    public Kanaal Terug() => this with { Weg = false, WegSinds = null, Stil = null };
}
