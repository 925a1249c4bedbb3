using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
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
/// <param name="WegAlleen">It was this channel that went, and not its team: the team coming back does not bring it back.</param>
/// <param name="Archief">Its team was put away and still has the app: nothing to look for there.</param>
/// <param name="Gezet">When the bot was last added, as Teams tells it: a removal of before that is an old one.</param>
public sealed record Kanaal(
    string Id, string? Naam, string? TeamId, string? TeamNaam, string ServiceUrl, Wijkteam? Wijkteam, string? PoolId, bool Weg = false,
    string? DoorId = null, Instant? Stil = null, Instant? WegSinds = null, bool WegAlleen = false, bool Archief = false,
    Instant? Gezet = null)
{
    /// <summary>Nothing arrives here now.</summary>
    public bool IsStil => Weg || Stil is not null;

    /// <summary>The settings card of a channel.</summary>
    public static Bericht.ToonKaart Instellingen(string kanaalId) =>
        new(new Kaart(KaartSoort.Inrichten, kanaalId), new Ontvanger.Kanaal(kanaalId));

    public Kanaal Los(Instant sinds) => this with { Weg = true, WegSinds = sinds };

    public Kanaal Terug() => this with { Weg = false, WegSinds = null, Stil = null, WegAlleen = false, Archief = false };
}
