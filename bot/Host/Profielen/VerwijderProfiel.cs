using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>
/// An ED takes the own profile away, after seeing what runs still. Questions and matches go back to the pool first; the profile goes last,
/// so that an attempt that stops half-way can be done again.
/// </summary>
public sealed class VerwijderProfiel(
    Profielblad blad, Poolkast kast, Aanwezigheidskast aanwezigheden, WisKaarten kaarten, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var plek = Profielplek.Lees(klik.Id);
        var (beeld, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, plek.PoolId, ct);
        if (beeld.PoolId is not { } poolId) return Profielblad.NietInPool(beeld);

        // Gone already, or another pool than the one on the card: never take away what was not asked about.
        if (rij is null || poolId != plek.PoolId)
        {
            return plek.Onderdeel == ProfielWegKaart.Zeker ? ProfielWegKaart.Weg() : ProfielKaart.Maak(beeld);
        }

        var lopend = (await kast.LopendeMatchesAsync(poolId, klik.Wie.Id, ct)).Select(m => m.Aanvraag).ToList();
        if (plek.Onderdeel != ProfielWegKaart.Zeker) return ProfielWegKaart.Maak(poolId, rij.Waarde, lopend);

        await kast.LaatAanbiedingenLosAsync(klik.TenantId, poolId, klik.Wie.Id, ct);
        foreach (var aanvraag in lopend)
        {
            await kast.BeslisAsync(
                klik.TenantId, poolId, aanvraag.Id, null,
                (d, eds) => Aanvraagverloop.GeefTerug(d, eds, klik.Wie, kluis.Nu, voorgoed: true), ct);
        }

        await aanwezigheden.MeldAfAsync(klik.TenantId, rij.Waarde, ct);
        await VerwijderAsync(klik, poolId, ct);
        return ProfielWegKaart.Weg();
    }

    private Task VerwijderAsync(Klik klik, string poolId, CancellationToken ct) =>
        kluis.BesluitAsync(Poolkast.Partitie(klik.TenantId, poolId), async () =>
    {
        if (await kast.EdAsync(poolId, klik.Wie.Id, ct) is not { } rij) return Besluit.Toon(poolId);
        var partitie = Poolkast.Partitie(klik.TenantId, poolId);
        await kaarten.WisAsync(partitie, klik.Wie.Id, ct);
        var beurt = new Beurt(partitie);
        await kast.VerwijderEdAsync(beurt, rij, ct);
        if (await kast.StartlijstAsync(poolId, klik.Wie.Id, ct) is { } lijst) beurt.Verwijder(Sleutel.Startlijst(klik.Wie.Id), lijst.ETag);
        return Besluit.Toon(poolId, beurt.Bericht([new Bericht.ZetWekker(Pauzeren.Gestopt(poolId, klik.Wie.Id, kluis.Nu))]));
    }, ct);
}
