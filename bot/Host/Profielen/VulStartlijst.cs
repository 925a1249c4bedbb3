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
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => Kluis.HerhaalAsync<Kaartbeeld>(async () =>
    {
        var (beeld, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, klik.Id, ct);
        if (rij is null || beeld.PoolId is not { } poolId)
        {
            return (true, beeld.Pools.Count == 0 ? MeldingKaart.NietInPool() : ProfielKaart.Maak(beeld));
        }

        var eerder = await kast.StartlijstAsync(poolId, klik.Wie.Id, ct);
        var nieuw = Lees(klik, eerder?.Waarde ?? Startlijst.Leeg);
        var beurt = new Beurt(new(klik.TenantId, Tabel.Pool, poolId)).Zet(Sleutel.Startlijst(klik.Wie.Id), nieuw, eerder);
        return (
            (await kluis.BewaarAsync(beurt, ct)).Succeeded, StartlijstKaart.Maak(poolId, nieuw, Melding.Info(Teksten.StartlijstBewaard)));
    });

    private static Startlijst Lees(Klik klik, Startlijst eerder) => new(
        Startlijst.Alle.ToDictionary(
            p => p,
            p =>
                Enum.TryParse<Startstand>(klik.Tekst(Velden.Startpunt(p)), out var stand) && Enum.IsDefined(stand)
                    ? stand
                    : eerder.Stand(p)),
        klik.Keuze(Velden.Delen) == Velden.Ja, eerder.Rev + 1);
}
