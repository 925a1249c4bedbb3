using NodaTime;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Host.Opslag;

/// <summary>A Teams channel that has the bot: how to reach it and what it is for.</summary>
/// <param name="ServiceUrl">Where the Connector of this tenant is; refreshed by inbound activities.</param>
/// <param name="Wijkteam">Set when the channel is of a wijkteam.</param>
/// <param name="PoolId">Set when the channel is of a pool.</param>
/// <param name="Weg">The bot was removed: nothing is sent until it is back; the settings stay.</param>
/// <param name="DoorId">Who added the bot, or null when that is not known.</param>
public sealed record Kanaal(
    string Id, string? Naam, string? TeamId, string? TeamNaam, string ServiceUrl, Wijkteam? Wijkteam, string? PoolId, bool Weg = false, string? DoorId = null);

/// <summary>Who was in a channel when the bot last looked; for choice lists and to check a choice.</summary>
/// <param name="Eigenaren">Entra object ids of the owners of the team; null when nobody could tell.</param>
public sealed record Ledenlijst(IReadOnlyList<Lid> Leden, Instant Gezien, IReadOnlyList<string>? Eigenaren = null)
{
    /// <summary>
    /// Who most likely leads the team: whoever added the bot when owning the team too, else an owner, else whoever added the bot. Only
    /// somebody who is in the team.
    /// </summary>
    public Lid? Vermoedelijk(string? doorId)
    {
        var eigenaren = Leden.Where(l => Eigenaren?.Contains(l.Id, StringComparer.OrdinalIgnoreCase) == true).ToList();
        return eigenaren.Find(l => l.Id == doorId) ?? eigenaren.FirstOrDefault() ?? Vind(doorId);
    }

    public Lid? Vind(string? persoonId) => Leden.FirstOrDefault(l => l.Id == persoonId);
}

/// <param name="Id">Entra object id.</param>
/// <param name="Mri">The id of this person towards this bot, for refresh and mentions.</param>
public sealed record Lid(string Id, string Naam, string Mri)
{
    public Persoon Persoon => new(Id, Naam);
}

/// <summary>The 1:1 chat with a person.</summary>
public sealed record Gesprek(string ConversationId, string ServiceUrl);

/// <summary>What somebody chose for how the bot talks to them.</summary>
/// <param name="ZonderTaaltip">No tips about words that can become a label.</param>
public sealed record Voorkeur(bool ZonderTaaltip = false);

/// <summary>Points from a person, a queue or a click to an aanvraag.</summary>
public sealed record Verwijzing(Guid AanvraagId, string PoolId);

/// <summary>What an ED offered in a week.</summary>
public sealed record Weekaanbod(Guid TeamvraagId);

/// <summary>What happened to an aanvraag: no text, no reason, and where nobody needs to know it no name.</summary>
public sealed record Gebeurtenis(string Wat, string DoorId, Instant Op);

/// <summary>A card that was posted, so that it can be updated.</summary>
/// <param name="Bijgewerkt">Last update in place, or null when there was none.</param>
/// <param name="Kopieen">Ids of other messages that show the same card, because a post was repeated.</param>
/// <param name="Onzeker">One more copy may stand there, under an id that is not known.</param>
/// <param name="OokOnzeker">How many more than that one.</param>
public sealed record Kaartrij(
    string ConversationId, string ActivityId, Instant Verzonden, Instant? Bijgewerkt = null, IReadOnlyList<string>? Kopieen = null, bool Onzeker = false, int OokOnzeker = 0)
{
    private const int MeesteKopieen = 3;

    public IReadOnlyList<string> Berichten() => [ActivityId, .. Kopieen ?? []];

    /// <summary>So many posts of it may stand there under ids that are not known.</summary>
    public Kaartrij MetOnzeker(int plaatsingen) => this with { Onzeker = plaatsingen > 0, OokOnzeker = Math.Max(0, plaatsingen - 1) };

    /// <summary>A copy that was unknown is known now. A few are kept the same; the oldest copy gives way.</summary>
    public Kaartrij MetKopie(string id) => MetOnzeker(OokOnzeker) with { Kopieen = [.. (Kopieen ?? []).TakeLast(MeesteKopieen - 1), id] };

    public Kaartrij MetBerichten(IReadOnlyList<string> ids) => this with { ActivityId = ids[0], Kopieen = ids.Count > 1 ? [.. ids.Skip(1)] : null };
}

/// <summary>A wekker of a tenant.</summary>
public sealed record Wekkerrij(string TenantId, WekkerSoort Soort, string Sleutel, Instant Om)
{
    public Wekker Wekker => new(Soort, Sleutel, Om);
}

/// <summary>A process that runs the bot; it counts as alive until <paramref name="Tot"/>.</summary>
public sealed record Instantierij(string Id, Instant Sinds, Instant Tot);

/// <summary>Which instance works on a shard, as long as that instance lives.</summary>
public sealed record Leaserij(string Instantie);

/// <summary>A partition that can hold undelivered messages.</summary>
public sealed record Partitie(string TenantId, string Tabel, string Sleutel);
