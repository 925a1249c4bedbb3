using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// While a question waits, or when there was nobody for it, one click asks to spar about herstel in general. From one aanvraag that is one
/// new aanvraag, however often it is clicked; the first stays as it is.
/// </summary>
public sealed class SparOverHerstel(Inzage inzage, Poolkast kast, Kanalen kanalen, Kluis kluis) : IKlikHandler
{
    private const int Pogingen = 50;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Aanvrager, ct);
        if (dossier?.Aanvraag is not { } eerste) return weigering!;
        if (eerste.Vraag.IsOverHerstel) return AanvraagKaart.Maak(dossier, klik.InKanaal);
        if (await kanalen.VindAsync(klik.TenantId, eerste.Herkomst.KanaalId, ct) is not { Weg: false, Wijkteam: { } team })
        {
            return MeldingKaart.Weigering(Reden.NietMeerOpen);
        }

        var sleutel = Sleutel.InPlaatsVan(eerste.Id);
        return await kluis.BesluitAsync<Kaartbeeld>(
            Poolkast.Partitie(klik.TenantId, eerste.PoolId),
            async () =>
            {
                if (await kluis.LeesAsync<Verwijzing>(Tabel.Pool, eerste.PoolId, sleutel, ct) is { Waarde: var eerder }
                    && await kast.LaadAsync(klik.TenantId, eerder.PoolId, eerder.AanvraagId, ct) is { } bestaand)
                {
                    return new(AanvraagKaart.Maak(bestaand.Dossier, klik.InKanaal));
                }

                if (await kast.PoolAsync(eerste.PoolId, ct) is not { } pool) return new(MeldingKaart.KnopOnbekend());
                if (eerste is { WachtOpReactie: false, Status: not AanvraagStatus.GeenMatch })
                {
                    return new(MeldingKaart.Weigering(Reden.NietMeerOpen));
                }

                var (nieuw, berichten) = (Uitkomst<Wijziging>.Gelukt)Aanvraagverloop.Stel(
                    kluis.NieuwId(), pool.Waarde, team, null, klik.Wie, Vraag.EvenSparren([Themas.Herstel]), kluis.Nu);
                return new(
                    AanvraagKaart.Maak(new(pool.Waarde, nieuw.Aanvraag, []), klik.InKanaal),
                    kast.VoegToe(klik.TenantId, pool, nieuw, berichten, sleutel, null, []));
            },
            ct, Pogingen);
    }
}
