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
public sealed class SlaProfielOp(Profielblad blad, Collegas collegas, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var plek = Profielplek.Lees(klik.Id);
        var mensen = plek.Onderdeel == Profielonderdelen.LieverNiet ? await collegas.AlleAsync(klik.TenantId, ct) : null;
        return await Kluis.HerhaalAsync<Kaartbeeld>(async () =>
        {
            var (beeld, rij) = await blad.LaadAsync(klik.TenantId, klik.Wie.Id, klik.Tekst(Velden.Pool) ?? plek.PoolId, ct);
            if (beeld.PoolId is not { } poolId) return (true, MeldingKaart.NietInPool());
            if (rij is null && plek.Onderdeel is not null) return (true, ProfielKaart.Maak(beeld));

            var lezer = new Profiellezer(klik, beeld, kluis.Nu, id => mensen?.ContainsKey(id) == true && id != klik.Wie.Id);
            var profiel = rij is null ? lezer.LeesNieuw() : lezer.Lees(rij.Waarde, plek);
            if (profiel is null)
            {
                return (true, Terug(beeld, plek, Tekstpoort.Terug(klik, lezer.Fouten)) with { NietVerstuurd = true });
            }

            if (rij?.Waarde.KiestHetzelfdeAls(profiel) == true) return (true, Bewaard(beeld, plek));

            var beurt = new Beurt(new(klik.TenantId, Tabel.Pool, poolId))
                .Zet(Sleutel.Ed(klik.Wie.Id), profiel, rij)
                .Bericht(Aanwezigheidsplan.Wekkers(beeld.Wijkteams, poolId, profiel, kluis.Nu));
            return (
                (await kluis.BewaarAsync(beurt, ct)).Succeeded,
                Bewaard(beeld with { Profiel = profiel, Namen = mensen ?? beeld.Namen }, plek));
        });
    }

    private static Kaartbeeld Terug(ProfielBeeld beeld, Profielplek plek, Formulier formulier) =>
        beeld.Profiel is null || plek.Onderdeel is null
        ? ProfielKaart.Maak(beeld, formulier)
        : ProfielKaart.Onderdeel(beeld, plek, formulier);

    private static Kaartbeeld Bewaard(ProfielBeeld beeld, Profielplek plek) => ProfielKaart.Maak(
        beeld, melding: Melding.Info(plek.Onderdeel is null ? Teksten.ProfielBewaard : Teksten.OnderdeelBewaard),
        naOnderdeel: plek.Onderdeel ?? Profielonderdelen.Themas);
}
