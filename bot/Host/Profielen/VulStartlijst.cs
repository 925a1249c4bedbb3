using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>An ED fills in the own list, and chooses whether a coördinator sees what is still to be arranged.</summary>
public sealed class VulStartlijst(Profielblad blad, Poolkast kast, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (beeld, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, klik.Id, ct);
        if (rij is null || beeld.PoolId is not { } poolId)
        {
            return beeld.Pools.Count == 0 ? Profielblad.NietInPool(beeld) : ProfielKaart.Maak(beeld);
        }

        var partitie = Poolkast.Partitie(klik.TenantId, poolId);
        return await kluis.BesluitAsync<Kaartbeeld>(partitie, async () =>
        {
            var eerder = await kast.StartlijstAsync(poolId, klik.Wie.Id, ct);
            var nu = eerder?.Waarde ?? Startlijst.Leeg;
            if (Lees(klik, nu) is not { } nieuw)
            {
                return new(StartlijstKaart.Maak(poolId, nu, Melding.Waarschuwing(Teksten.OngeldigeKeuze)));
            }

            return new(
                StartlijstKaart.Maak(poolId, nieuw, Melding.Info(Teksten.StartlijstBewaard)),
                new Beurt(partitie).Zet(Sleutel.Startlijst(klik.Wie.Id), nieuw, eerder));
        }, ct);
    }

    /// <summary>What was not on the card stays as it was; null when something on it is no choice.</summary>
    private static Startlijst? Lees(Klik klik, Startlijst eerder)
    {
        var standen = new Dictionary<string, Startstand>(StringComparer.Ordinal);
        foreach (var punt in Startlijst.Alle)
        {
            var gekozen = klik.Tekst(Velden.Startpunt(punt));
            if (gekozen is null) standen[punt] = eerder.Stand(punt);
            else if (Enum.TryParse<Startstand>(gekozen, out var stand) && Enum.IsDefined(stand)) standen[punt] = stand;
            else return null;
        }

        return new(standen, klik.Keuze(Velden.Delen) == Velden.Ja, eerder.Rev + 1);
    }
}
