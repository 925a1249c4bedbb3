using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>An ED pauses or is back, at once and without a reason; by a button or by the command.</summary>
public sealed class Pauzeer(bool aan, Profielblad blad, Kluis kluis) : IWijzigtLosseKaart, IOpdrachtHandler
{
    private const int Pogingen = 12;

    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => ZetAsync(klik.TenantId, klik.Wie.Id, klik.Id, ct);

    public Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct) => ZetAsync(opdracht.TenantId, opdracht.Wie.Id, null, ct);

    private async Task<Kaartbeeld> ZetAsync(string tenantId, string persoonId, string? poolId, CancellationToken ct)
    {
        for (var poging = 0; poging < Pogingen; poging++)
        {
            var (beeld, rij) = await blad.LaadAsync(tenantId, persoonId, poolId, ct);
            if (beeld.PoolId is null || rij is null) return beeld.Pools.Count == 0 ? MeldingKaart.Weigering(Reden.NietInPool) : ProfielKaart.Maak(beeld);
            var melding = Melding.Info(aan ? Teksten.PauzeGestart : Teksten.PauzeVoorbij);
            if (rij.Waarde.Pauze == aan) return ProfielKaart.Maak(beeld, melding: melding);
            var nieuw = rij.Waarde with { Pauze = aan, Rev = rij.Waarde.Rev + 1 };
            var beurt = new Beurt(new(tenantId, Tabel.Pool, beeld.PoolId)).Vervang(Sleutel.Ed(persoonId), nieuw, rij.ETag)
                .Bericht([new Bericht.ZetWekker(Matchritme.Pauze(beeld.PoolId, persoonId, kluis.Nu))]);
            if ((await kluis.BewaarAsync(beurt, ct)).Succeeded)
            {
                return ProfielKaart.Maak(beeld with { Profiel = nieuw }, melding: melding);
            }
        }

        throw new TableStoreException(TableFault.Throttled, "A profile kept changing while a pause was being saved.");
    }
}
