using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// Gives the people of a match a chat with each other: a real one where that is allowed, else a link that opens one. It works in the post,
/// never during a click; without either the card says in words what to do.
/// </summary>
public sealed class Matchchat(Poolkast kast, Kanalen kanalen, IConnector connector, IChats chats) : IOpentChat
{
    /// <summary>It waits in the post, where cards wait too.</summary>
    private static readonly TimeSpan Geduld = TimeSpan.FromSeconds(5);

    /// <param name="alleenLink">A chat was asked for before and nobody knows what came of it.</param>
    public async Task OpenAsync(Partitie partitie, Guid aanvraagId, bool alleenLink, CancellationToken ct)
    {
        if (
            await kast.LaadAsync(
                partitie.TenantId, partitie.Sleutel, aanvraagId,
                ct) is not { Dossier: { Aanvraag: { MatchLoopt: true } aanvraag, Match: { Loopt: true, Chat: null } } dossier })
        {
            return;
        }

        var eds = await Task.WhenAll(aanvraag.Eds.Select(e => kast.EdAsync(partitie.Sleutel, e.Id, ct)));
        if (eds.Any(e => e is null or { Waarde.ZonderTeams: true })) return;
        var adres = alleenLink
            ? null
            : await chats.OpenAsync([.. aanvraag.Eds.Prepend(aanvraag.Aanvrager).Select(p => p.Id)], aanvraag.Nummer, ct);
        adres ??= await LinkAsync(
            partitie.TenantId, aanvraag.Herkomst.KanaalId, dossier.Pool.KanaalId, aanvraag.Aanvrager, aanvraag.Eds, ct);
        if (adres is null) return;
        await kast.BeslisAsync(
            partitie.TenantId, partitie.Sleutel, aanvraagId, null,
            (d, _) => Matchverloop.KrijgtChat(d, adres.AbsoluteUri, opnieuw: alleenLink), ct);
    }

    private async Task<Uri?> LinkAsync(
        string tenantId, string wijkteam, string pool, Persoon vrager, IEnumerable<Persoon> eds, CancellationToken ct)
    {
        using var genoeg = CancellationTokenSource.CreateLinkedTokenSource(ct);
        genoeg.CancelAfter(Geduld);
        try
        {
            var namen = await Task.WhenAll(
                eds.Select(e => NaamAsync(tenantId, pool, e, genoeg.Token)).Prepend(NaamAsync(tenantId, wijkteam, vrager, genoeg.Token)));
            return namen.Contains(null) ? null : Chatlink.Naar(namen.OfType<string>());
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>
    /// The name to sign in with, or of a guest the e-mail address, since that name opens no chat: Teams has it, the bot keeps it nowhere
    /// but in the link.
    /// </summary>
    private async Task<string?> NaamAsync(string tenantId, string kanaalId, Persoon wie, CancellationToken ct) =>
        await kanalen.VindAsync(tenantId, kanaalId, ct) is { Weg: false } kanaal
        && (await kanalen.LedenAsync(tenantId, kanaalId, ct)).Vind(wie.Id) is { } lid
        && await connector.GetMemberAsync(kanaal.ServiceUrl, kanaalId, lid.Mri, ct) is { Value: { } gevonden }
        && (gevonden.IsGuest ? gevonden.Email : gevonden.UserPrincipalName) is { Length: > 0 } naam
            ? naam
            : null;
}
