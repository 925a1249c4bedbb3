using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Graph;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// Gives the people of a match a chat with each other: a real one where that is allowed, else a link that opens one. It works in the post,
/// never during a click; without either the card says in words what to do.
/// </summary>
public sealed class Matchchat(Poolkast kast, Aanlognaam aanlognaam, IChats chats) : IOpentChat
{
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
        var namen = await Task.WhenAll(
            eds.Select(e => aanlognaam.VanAsync(tenantId, pool, e.Id, ct)).Prepend(aanlognaam.VanAsync(tenantId, wijkteam, vrager.Id, ct)));
        return namen.Contains(null) ? null : Chatlink.Naar(namen.OfType<string>());
    }
}
