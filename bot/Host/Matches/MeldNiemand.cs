using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// A coördinator says that nobody fits now: an honest word to the asker, with an alternative. When it is the third in a quarter on the
/// same theme, the coördinatoren hear that the pool is too small for it.
/// </summary>
public sealed class MeldNiemand(Coordinatorbesluit besluit, Kluis kluis) : IKlikHandler, IVoorPoollid
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Keuze(Velden.Alternatief) is not { } alternatief || !Keuzes.Alternatieven.Contains(alternatief))
        {
            return besluit.ToonAsync(klik, Melding.Waarschuwing(Teksten.KiesEerst), ct);
        }

        Pool? pool = null;
        return besluit.NeemAsync(
            klik, [],
            d => d.Aanvraag is { Status: AanvraagStatus.GeenMatch } a && a.Afloop.Alternatief == alternatief
                && d.Pool.IsCoordinator(klik.Wie.Id),
            (dossier, _) =>
            {
                pool = dossier.Pool;
                return Aanvraagverloop.GeenMatch(dossier, alternatief, klik.Wie, kluis.Nu);
            },
            ct, (beurt, wijziging) => TelAsync(beurt, pool!, wijziging.Aanvraag, ct));
    }

    private async Task TelAsync(Beurt beurt, Pool pool, Aanvraag aanvraag, CancellationToken ct)
    {
        var kwartaal = Kwartaal.Van(kluis.Nu);
        foreach (var thema in aanvraag.Vraag.Themas)
        {
            var sleutel = Sleutel.Tekort(kwartaal, thema);
            var rij = await kluis.LeesAsync<Tekort>(Tabel.Pool, pool.Id, sleutel, ct);
            var nieuw = (rij?.Waarde ?? new(thema, kwartaal, [])).Met(aanvraag.Id);
            beurt.Zet(sleutel, nieuw, rij);
            if (nieuw.Aanvragen.Count != Tekort.Genoeg || rij?.Waarde.Aanvragen.Count == Tekort.Genoeg) continue;
            beurt.Bericht(
                pool.Coordinatoren.Select(
                    c => new Bericht.ToonKaart(new Kaart(KaartSoort.Themasignaal, kwartaal, thema), new Ontvanger.Iemand(c.Id))));
        }
    }
}
