using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>
/// An ED stopped in a pool: what they asked or offered is taken back. With the wijkteams of another pool of theirs all stays, and so does
/// what was asked since. No row says in which of all channels that is, so this is work for after the click.
/// </summary>
public sealed class TrekTeamvragenTerug(Kanalen kanalen, Kluis kluis) : IWekkerHandler
{
    private const int Tegelijk = 16;

    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Pauzeren.Over(wekker) is not var (poolId, edId)) return null;
        foreach (var groep in (await WijkteamsAsync(tenantId, poolId, edId, ct)).Chunk(Tegelijk))
        {
            var open = await Task.WhenAll(groep.Select(kanaal => OpenAsync(Teamvraagkast.Partitie(tenantId, kanaal), wekker, edId, ct)));
            foreach (var vraag in open.SelectMany(v => v))
            {
                await kluis.BeslisAsync<Teamvraag>(
                    Teamvraagkast.Partitie(tenantId, vraag.KanaalId), Sleutel.Teamvraag(vraag.Id), v => v.TrekIn(v.Ed), ct);
            }
        }

        return null;
    }

    private async Task<IEnumerable<string>> WijkteamsAsync(string tenantId, string poolId, string edId, CancellationToken ct)
    {
        var wijkteams = (await kanalen.AlleAsync(tenantId, ct)).Where(k => k.Wijkteam is not null).ToList();
        HashSet<string> blijft = [];
        foreach (var andere in wijkteams.Select(k => k.Wijkteam!.PoolId).OfType<string>().Distinct().Where(p => p != poolId))
        {
            if (await kluis.LeesAsync<Ervaringsdeskundige>(Tabel.Pool, andere, Sleutel.Ed(edId), ct) is not null) blijft.Add(andere);
        }

        return wijkteams.Where(k => k.Wijkteam!.PoolId is not { } van || !blijft.Contains(van)).Select(k => k.Id);
    }

    private async Task<IEnumerable<Teamvraag>> OpenAsync(Partitie partitie, Wekker wekker, string edId, CancellationToken ct) =>
        (await kluis.ZoekAsync<Teamvraag>(partitie.Tabel, partitie.Sleutel, Sleutel.TeamvraagPrefix, ct)).Select(r => r.Waarde)
            .Where(v => v.Ed.Id == edId && !v.IsVoorbij && v.Gesteld <= wekker.Om);
}
