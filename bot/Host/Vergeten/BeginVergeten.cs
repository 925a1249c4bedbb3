using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>
/// Somebody is to be forgotten: that is noted with a wekker, and so it goes on whatever happens. Twice is the same as once.
/// </summary>
public sealed class BeginVergeten(Kluis kluis) : IKlikHandler, IWijzigtLosseKaart, INeemtGeenTekst
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var eigen = Sporen.Eigen(klik.TenantId, klik.Wie.Id);
        var opdracht = await kluis.BesluitAsync(eigen, async () =>
        {
            if (await kluis.LeesAsync<Vergeetopdracht>(eigen.Tabel, eigen.Sleutel, Sleutel.VergeetRij, ct) is { } rij)
            {
                return Besluit.Toon(rij.Waarde);
            }

            var nieuw = Vergeetopdracht.Nieuw(kluis.Nu);
            var wekker = new Wekker(WekkerSoort.VergeetMij, klik.Wie.Id, kluis.Nu);
            return Besluit.Toon(nieuw, new Beurt(eigen).Voeg(Sleutel.VergeetRij, nieuw).Bericht([new Bericht.ZetWekker(wekker)]));
        }, ct);
        return VergeetKaart.Bezig(opdracht.Nummer);
    }
}
