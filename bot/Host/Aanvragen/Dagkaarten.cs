using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// Reminders of one day are one card, also for who is in several pools: it stands in the first of these, and tells of all. Which is the
/// first follows from the role, so that two pools that remind at the same moment agree on it.
/// </summary>
public sealed class Dagkaarten(Kanalen kanalen, Poolkast kast, Kluis kluis)
{
    /// <summary>Reminders of one day are one card; older ones are about one aanvraag.</summary>
    public static LocalDate? Dag(Toonbericht toon) =>
        toon.Soort is KaartSoort.HerinneringVoorCoordinator or KaartSoort.HerinneringVoorErvaringsdeskundige
            or KaartSoort.EerlijkBericht or KaartSoort.LangWachten
            && LocalDatePattern.Iso.Parse(toon.Id) is { Success: true, Value: var dag } ? dag : null;

    /// <summary>The partition where the card of this person stands.</summary>
    public async Task<Partitie> PlekAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        Dag(toon) is not null && await PoolsAsync(partitie.TenantId, toon, ct) is [var eerste, ..] pools && pools.Contains(partitie.Sleutel)
            ? Poolkast.Partitie(partitie.TenantId, eerste)
            : partitie;

    /// <summary>What is told there: of this pool, and where it is the card of all also of the others.</summary>
    public async Task<IReadOnlyList<Dossier>> VanDieDagAsync(Partitie partitie, Toonbericht toon, LocalDate dag, CancellationToken ct)
    {
        var herinnerd = new Herinnerd(toon.PersoonId ?? "", toon.Soort, dag);
        var pools = await PoolsAsync(partitie.TenantId, toon, ct);
        List<Dossier> dossiers = [];
        foreach (var poolId in pools is [var eerste, ..] && eerste == partitie.Sleutel ? pools : [partitie.Sleutel])
        {
            foreach (var aanvraag in await kast.AanvragenAsync(poolId, ct))
            {
                if (aanvraag.Wacht?.Herinnerd.Contains(herinnerd) != true) continue;
                if (await kast.DossierAsync(partitie.TenantId, poolId, aanvraag.Id, ct) is { } dossier) dossiers.Add(dossier);
            }
        }

        return [.. dossiers.OrderBy(d => d.Aanvraag.Nummer, StringComparer.Ordinal)];
    }

    /// <summary>The pools of this tenant in which this person can be reminded as what they are.</summary>
    private async Task<IReadOnlyList<string>> PoolsAsync(string tenantId, Toonbericht toon, CancellationToken ct)
    {
        var wie = toon.PersoonId ?? "";
        string[] alle = [.. (await kanalen.AlleAsync(tenantId, ct)).Select(k => k.PoolId).OfType<string>().Distinct()];
        if (alle.Length == 1) return alle;
        List<string> pools = [];
        if (toon.Soort is KaartSoort.EerlijkBericht or KaartSoort.LangWachten)
        {
            var eigen = await kluis.ZoekAsync<Verwijzing>(
                Tabel.Personen, Sleutel.PersoonPartitie(tenantId, wie), Sleutel.EigenAanvraagPrefix, ct);
            pools.AddRange(eigen.Select(e => e.Waarde.PoolId).Distinct().Intersect(alle));
        }
        else
        {
            foreach (var poolId in alle)
            {
                if (await HeeftRolAsync(poolId, toon.Soort, wie, ct)) pools.Add(poolId);
            }
        }

        return [.. pools.Order(StringComparer.Ordinal)];
    }

    private async Task<bool> HeeftRolAsync(string poolId, KaartSoort soort, string wie, CancellationToken ct) =>
        soort == KaartSoort.HerinneringVoorCoordinator
            ? (await kast.PoolAsync(poolId, ct))?.Waarde.IsCoordinator(wie) == true
            : await kast.EdAsync(poolId, wie, ct) is not null;
}
