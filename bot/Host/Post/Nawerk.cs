using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// What the outbox does beside messages: set a wekker, note an aanvraag, read a roster, open a chat. Twice is the same as once.
/// </summary>
public sealed class Nawerk(Wekkerdienst wekkers, INoteert boek, Ledenlezer leden, IOpentChat chats)
{
    /// <summary>The error when it must be tried again, or null.</summary>
    /// <param name="nogEens">It was begun before, and nobody knows what came of it.</param>
    public async Task<ConnectorError?> DoeAsync(Partitie partitie, Uitrij rij, bool nogEens, CancellationToken ct)
    {
        switch (rij)
        {
            case { Wekker: { } wekker }:
                await wekkers.ZetAsync(partitie.TenantId, wekker, ct);
                return null;
            case { Noteer: { } noteer }:
                await boek.NoteerAsync(partitie.TenantId, noteer, ct);
                return null;
            case { LedenVan: { } kanaalId }:
                return await leden.LeesAsync(partitie.TenantId, kanaalId, ct);
            case { Chat: { } aanvraagId }:
                await chats.OpenAsync(partitie, aanvraagId, alleenLink: nogEens, ct);
                return null;
            default:
                return null;
        }
    }
}
