using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// The asker asks an own aanvraag again, or asks something more about the same themes: a new form, filled in with what still holds. Consent
/// and day are asked anew. One that still waits is changed instead, so that it stays one question.
/// </summary>
public sealed class VraagOpnieuw(Vraagloket loket, Kluis kluis) : IKlikHandler<bool>, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool verder, CancellationToken ct)
    {
        var (stand, weigering) = await loket.EigenAsync(klik, ct);
        if (stand is null) return weigering!;
        if (!verder && stand.Wijzigt!.Aanvraag is { WachtOpReactie: true } open)
        {
            return open.IsTeWijzigen
                ? VraagKaart.Maak(stand.Beeld, melding: Melding.Info(Teksten.StaatNogOpen))
                : AanvraagKaart.Maak(stand.Wijzigt, klik.InKanaal, Teksten.MeldingVoor(Reden.NietMeerOpen));
        }

        if (stand.Team is not { PoolId: not null } team) return MeldingKaart.GeenWijkteam();
        var eerder = stand.Wijzigt!.Aanvraag.Vraag;
        var vraag = verder ? Vraag.EvenSparren(eerder.Themas) : eerder with
        {
            Bewoner = eerder.Bewoner with { Toestemming = null },
            Werkwijze = eerder.Werkwijze with { Dag = null },
        };
        var na = verder && stand.Wijzigt.Match is not null ? Vraagplek.WaarNa(stand.Wijzigt.Aanvraag.Id) : "";
        var plek = Vraagplek.Nieuw(kluis.NieuwId(), team.KanaalId, na);
        return VraagKaart.Maak(
            new VraagBeeld(plek.Data(0), [team], new(Vraaglezer.Waarden(vraag), Vraaglezer.GeenFouten)) { Afspraak = team.Urgent });
    }
}
