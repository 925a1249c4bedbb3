using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>
/// A year after it was asked nobody needs to know who asked and who thought along: the teamvraag goes, with what remembers where its cards
/// are. What two people still do together is looked at a year later.
/// </summary>
public sealed class VergeetTeamvraag(Teamvraagkast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (Teamvraagkast.Over(wekker.Sleutel) is not var (kanaalId, id)
            || await kast.LeesAsync(kanaalId, id, ct) is not { Waarde: var vraag } rij)
        {
            return null;
        }

        if (vraag is { IsVoorbij: false, Contact: not null }) return vraag.Vergeten(wekker.Om);
        var partitie = Teamvraagkast.Partitie(tenantId, kanaalId);
        var kaarten = new List<(string, Azure.ETag)>();
        await foreach (var kaart in kluis.KaartenOverAsync(partitie, id.ToString(), ct)) kaarten.Add(kaart);
        await kluis.VerwijderAsync(partitie, kaarten, ct);

        // The offer of a week is in the partition of the person.
        var persoon = new Partitie(tenantId, Tabel.Personen, Sleutel.PersoonPartitie(tenantId, vraag.Ed.Id));
        var week = Sleutel.Weekaanbod(Isoweek.Van(Weekmoment.Lokaal(vraag.Gesteld).Date).ToString());
        if (await kluis.LeesAsync<Weekaanbod>(persoon.Tabel, persoon.Sleutel, week, ct) is { } aanbod && aanbod.Waarde.TeamvraagId == id)
        {
            await kluis.VerwijderAsync(persoon, [(week, aanbod.ETag)], ct);
        }

        await kluis.VerwijderAsync(partitie, [(Sleutel.Teamvraag(id), rij.ETag)], ct);
        return null;
    }
}
