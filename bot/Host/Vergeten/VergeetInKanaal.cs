using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Teamvragen;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>What a channel holds: who answered, who was there, and what EDs asked or offered.</summary>
public sealed class VergeetInKanaal(WisKaarten kaarten, Kluis kluis)
{
    /// <summary>Keys of weeks begin with a year.</summary>
    private static readonly RowKeyRange Weken = new("0", ":");

    public async Task VergeetAsync(Partitie partitie, CancellationToken ct)
    {
        await VergeetWieAntwoorddeAsync(partitie, ct);
        await VergeetAanwezigenAsync(partitie, ct);
        await VergeetTeamvragenAsync(partitie, ct);
    }

    private async Task VergeetWieAntwoorddeAsync(Partitie partitie, CancellationToken ct)
    {
        var nu = kluis.Nu;
        foreach (var rij in await kluis.ZoekAsync<Agendaweek>(partitie.Tabel, partitie.Sleutel, Weken, ct))
        {
            if (!IsOver(rij.Waarde)) continue;
            var week = rij.Waarde.Week.ToString();

            // The card of that week says who answered as well.
            var opnieuw = await kluis.OpnieuwAsync(partitie, week, ct);
            await kluis.BeslisAsync<Agendaweek>(
                partitie, week,
                w => IsOver(w) ? new Uitkomst<Agendaweek>.Gelukt(w with { Door = null }, opnieuw) : new Uitkomst<Agendaweek>.Gelukt(w, []),
                ct, rij);
        }

        bool IsOver(Agendaweek week) => week.Door is not null && Termijnen.Antwoord.IsOm(week.Op ?? week.Overleg, nu);
    }

    private async Task VergeetAanwezigenAsync(Partitie partitie, CancellationToken ct)
    {
        foreach (var rij in await kluis.ZoekAsync<Aanwezigheidsdag>(partitie.Tabel, partitie.Sleutel, Sleutel.AanwezigPrefix, ct))
        {
            var dag = rij.Waarde;
            if (!Termijnen.Aanwezigheid.IsOm(dag.Dag, kluis.Nu)) continue;
            await kaarten.WisAsync(partitie, dag.Sleutel, ct);
            await kluis.VerwijderAsync(partitie, [(Sleutel.Aanwezig(dag.Dag), rij.ETag)], ct);
        }
    }

    private async Task VergeetTeamvragenAsync(Partitie partitie, CancellationToken ct)
    {
        var vragen = await kluis.ZoekAsync<Teamvraag>(partitie.Tabel, partitie.Sleutel, Sleutel.TeamvraagPrefix, ct);
        if (vragen.Count == 0) return;
        var kanaal = await kluis.LeesAsync<Kanaal>(Tabel.Wijkteams, partitie.TenantId, Sleutel.KanaalVan(partitie), ct);
        var weg = kanaal?.Waarde.WegSinds is { } sinds && Termijnen.Teamvraag.IsOm(sinds, kluis.Nu);
        foreach (var rij in vragen)
        {
            // What two people still do together stays while they can.
            if (!Termijnen.Teamvraag.IsOm(rij.Waarde.Gesteld, kluis.Nu) || (rij.Waarde.Loopt && !weg)) continue;
            await VergeetTeamvraagAsync(partitie, rij, ct);
        }
    }

    /// <summary>The question itself goes last: an attempt that stops half-way is made again.</summary>
    private async Task VergeetTeamvraagAsync(Partitie partitie, Rij<Teamvraag> rij, CancellationToken ct)
    {
        var vraag = rij.Waarde;
        await kaarten.WisAsync(partitie, vraag.Id.ToString(), ct);

        // The offer of a week is in the partition of the person.
        var persoon = new Partitie(
            partitie.TenantId, Tabel.Personen, Sleutel.PersoonPartitie(partitie.TenantId, vraag.Ed.Id));
        var week = Sleutel.Weekaanbod(Isoweek.Van(Weekmoment.Lokaal(vraag.Gesteld).Date).ToString());
        if (await kluis.LeesAsync<Weekaanbod>(persoon.Tabel, persoon.Sleutel, week, ct) is { } aanbod
            && aanbod.Waarde.TeamvraagId == vraag.Id)
        {
            await kluis.VerwijderAsync(persoon, [(week, aanbod.ETag)], ct);
        }

        await kluis.VerwijderAsync(partitie, [(Sleutel.Teamvraag(vraag.Id), rij.ETag)], ct);
    }
}
