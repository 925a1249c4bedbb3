using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>
/// An ED makes the own profile, or changes a part of it; nobody else can. A part is put in the profile as it is at that moment, so parts
/// that are saved from two devices both hold.
/// </summary>
public sealed class SlaProfielOp(Profielblad blad, Collegas collegas, Poolkast kast, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var plek = Profielplek.Lees(klik.Id);
        var mensen = plek.Onderdeel == Profielonderdelen.LieverNiet ? await collegas.AlleAsync(klik.TenantId, ct) : null;
        var (eerder, _) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, klik.Tekst(Velden.Pool) ?? plek.PoolId, ct);
        if (eerder.PoolId is not { } poolId) return Profielblad.NietInPool(eerder);
        eerder = await blad.MetMatchesAsync(eerder, klik.Wie.Id, ct);
        var partitie = Poolkast.Partitie(klik.TenantId, poolId);
        return await kluis.BesluitAsync<Kaartbeeld>(partitie, async () =>
        {
            var rij = await kast.EdAsync(poolId, klik.Wie.Id, ct);
            var beeld = eerder with { Profiel = rij?.Waarde };
            if (rij is null && plek.Onderdeel is not null) return new(ProfielKaart.Maak(beeld));

            var lezer = new Profiellezer(klik, beeld, kluis.Nu, id => mensen?.ContainsKey(id) == true && id != klik.Wie.Id);
            var profiel = rij is null ? lezer.LeesNieuw() : lezer.Lees(rij.Waarde, plek);
            if (profiel is null)
            {
                return new(Terug(beeld, plek, Tekstpoort.Terug(klik, lezer.Fouten)) with { NietVerstuurd = true });
            }

            if (rij?.Waarde.KiestHetzelfdeAls(profiel) == true) return new(Bewaard(beeld, plek));

            var beurt = new Beurt(partitie).Bericht(Aanwezigheidsplan.Wekkers(beeld.Wijkteams, poolId, profiel, kluis.Nu));
            await kast.ZetEdAsync(beurt, profiel.Antwoordt(kluis.Nu), rij, ct);
            return new(Bewaard(beeld with { Profiel = profiel, Namen = mensen ?? beeld.Namen }, plek), beurt);
        }, ct);
    }

    private static Kaartbeeld Terug(ProfielBeeld beeld, Profielplek plek, Formulier formulier) =>
        beeld.Profiel is null || plek.Onderdeel is null
        ? ProfielKaart.Maak(beeld, formulier)
        : ProfielKaart.Onderdeel(beeld, plek, formulier);

    private static Kaartbeeld Bewaard(ProfielBeeld beeld, Profielplek plek) => ProfielKaart.Maak(
        beeld, melding: Melding.Info(plek.Onderdeel is null ? Teksten.ProfielBewaard : Teksten.OnderdeelBewaard),
        naOnderdeel: plek.Onderdeel ?? Profielonderdelen.Themas);
}
