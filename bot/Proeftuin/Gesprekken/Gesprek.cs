using TeamsHerstelBot.Proeftuin.Kern;
using TeamsHerstelBot.Teams.Activities;

namespace TeamsHerstelBot.Proeftuin.Gesprekken;

/// <summary>Somebody who works in the local Teams.</summary>
/// <param name="Aad">Entra object id.</param>
/// <param name="Mri"><c>29:…</c>, the id that the bot sees.</param>
/// <param name="Naam">Display name.</param>
/// <param name="Rol">Function, for the page only.</param>
/// <param name="Groep">Where the person belongs, for the page only.</param>
internal sealed record Persoon(string Aad, string Mri, string Naam, string Rol, string Groep);

/// <summary>A channel; the name of General is null.</summary>
internal sealed record Kanaal(string Id, string? Naam);

/// <summary>A team with its channels and members (Entra object ids).</summary>
internal sealed record Team(string Id, string Naam, string AadGroupId, IReadOnlyList<Kanaal> Kanalen, IReadOnlyList<string> Leden);

/// <summary>A channel or a 1:1 chat with the bot.</summary>
/// <param name="Id">Conversation id, without thread.</param>
/// <param name="Soort"><c>personal</c>, <c>groupChat</c> or <c>channel</c>.</param>
/// <param name="Naam">Name of the channel; null in a 1:1 chat.</param>
/// <param name="TeamId">Team of a channel.</param>
/// <param name="Leden">Entra object ids of the members.</param>
/// <param name="BotErin">True while the bot is installed here.</param>
internal sealed record Gesprek(string Id, string Soort, string? Naam, string? TeamId, IReadOnlyList<string> Leden, bool BotErin)
{
    public const string Persoonlijk = "personal";
    public const string Kanaalsoort = "channel";

    public bool IsKanaal => Soort == Kanaalsoort;
}

/// <summary>A message in a conversation.</summary>
/// <param name="Gesprek">Conversation id, without thread.</param>
/// <param name="Id">Message id: milliseconds, unique in the local Teams.</param>
/// <param name="Draad">Root message when this is a reply in a channel.</param>
/// <param name="Van">Entra object id of the sender, null for the bot.</param>
/// <param name="Activiteit">What was sent.</param>
/// <param name="Tijd">When it was sent, UTC.</param>
/// <param name="Bewerkt">When it was last updated.</param>
/// <param name="Verwijderd">True when it was deleted.</param>
internal sealed record Bericht(
    string Gesprek, string Id, string? Draad, string? Van, Activity Activiteit, DateTimeOffset Tijd,
    DateTimeOffset? Bewerkt = null, bool Verwijderd = false)
{
    public Berichtbeeld Beeld => new(
        Gesprek,
        Id,
        Draad,
        Van,
        Verwijderd ? null : Activiteit.Text,
        Verwijderd ? [] : [.. Kaarten],
        Activiteit.Summary,
        Amsterdam.Van(Tijd),
        Bewerkt is { } bewerkt ? Amsterdam.Van(bewerkt) : null,
        Verwijderd);

    public IEnumerable<System.Text.Json.JsonElement> Kaarten =>
        from bijlage in Activiteit.Attachments ?? []
        where bijlage.ContentType == Attachment.AdaptiveCardContentType && bijlage.Content is not null
        select bijlage.Content!.Value;
}

/// <summary>A message as the page shows it.</summary>
internal sealed record Berichtbeeld(
    string Gesprek, string Id, string? Draad, string? Van, string? Tekst, IReadOnlyList<System.Text.Json.JsonElement> Kaarten,
    string? Samenvatting,
    DateTimeOffset Tijd, DateTimeOffset? Bewerkt, bool Verwijderd);
