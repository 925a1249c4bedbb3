using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Teamvragen;

/// <summary>
/// An ED asks a wijkteam or offers something. Sent twice it is one; at most one offer a week, whatever the team, so that it stays an
/// invitation. A sentence that points at a person is stored nowhere.
/// </summary>
public sealed class VerstuurTeamvraag(EigenPools pools, Teamvraagkast kast, Kluis kluis) : IKlikHandler, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Id.Split('/') is not [var soortnaam, var tekstId] || !Guid.TryParse(tekstId, out var id))
        {
            return MeldingKaart.KnopOnbekend();
        }

        var soort = soortnaam == "aanbod" ? TeamvraagSoort.Aanbod : TeamvraagSoort.Vraag;
        if (await pools.VindAsync(klik.TenantId, klik.Wie, ct) is not { } bereik)
        {
            return MeldingKaart.Weigering(Reden.AlleenErvaringsdeskundige);
        }

        var fouten = new Dictionary<string, string>();
        var team = bereik.Wijkteams.FirstOrDefault(w => w.KanaalId == klik.Tekst(Velden.Wijkteam));
        if (team is null) fouten[Velden.Wijkteam] = Teksten.KiesEerst;
        var wat = klik.Tekst(Velden.Wat);
        if (wat is null || !(soort == TeamvraagSoort.Vraag ? Teamvraag.Vragen : Teamvraag.Aanbod).Contains(wat))
        {
            fouten[Velden.Wat] = Teksten.KiesEerst;
        }

        var thema = klik.Keuze(Velden.Thema);
        if (thema is not null && !Themas.Alle.Contains(thema)) fouten[Velden.Thema] = Teksten.OngeldigeKeuze;
        var tekst = klik.Tekst(Velden.Toelichting);
        if (tekst?.Length > Vraag.MaxToelichting) fouten[Velden.Toelichting] = Teksten.TeLang(tekst.Length, Vraag.MaxToelichting);
        var overBewoner = klik.Tekst(Velden.OverBewoner);
        if (overBewoner is not (null or TeamvraagKaart.NietOverBewoner or TeamvraagKaart.BewonerVindtGoed or TeamvraagKaart.NogVragen))
        {
            fouten[Velden.OverBewoner] = Teksten.OngeldigeKeuze;
        }

        if (overBewoner == TeamvraagKaart.NogVragen) fouten[Velden.OverBewoner] = Teksten.EerstToestemming;
        if (fouten.Count > 0)
        {
            return TeamvraagKaart.Invullen(
                soort, id, bereik.Wijkteams, Tekstpoort.Terug(klik, fouten)) with
            { NietVerstuurd = true };
        }

        if (soort == TeamvraagSoort.Aanbod && await AndersAangebodenAsync(klik, id, ct))
        {
            return TeamvraagKaart.Invullen(
                soort, id, bereik.Wijkteams, Tekstpoort.Terug(klik, fouten),
                Melding.Waarschuwing(Teksten.AlAangebodenDezeWeek)) with
            { NietVerstuurd = true };
        }

        var nieuw = new Teamvraag(
            id, team!.KanaalId, team.Naam, klik.Wie, soort, wat!, thema is null ? [] : [thema], tekst,
            overBewoner == TeamvraagKaart.BewonerVindtGoed ? Weekmoment.Lokaal(kluis.Nu).Date : null, kluis.Nu, TeamvraagStatus.Open,
            Rev: 1);
        return await kast.VoegToeAsync(klik.TenantId, nieuw, ct) is { } gestuurd
            ? TeamvraagKaart.VoorErvaringsdeskundige(gestuurd)
            : MeldingKaart.KnopOnbekend();
    }

    /// <summary>
    /// The offer of this week is a row in the partition of the person, inserted before anything else: a second one finds another id there.
    /// </summary>
    private async Task<bool> AndersAangebodenAsync(Klik klik, Guid id, CancellationToken ct)
    {
        var partitie = new Partitie(klik.TenantId, Tabel.Personen, Sleutel.PersoonPartitie(klik.TenantId, klik.Wie.Id));
        var rij = Sleutel.Weekaanbod(Isoweek.Van(Weekmoment.Lokaal(kluis.Nu).Date).ToString());
        if ((await kluis.BewaarAsync(new Beurt(partitie).Voeg(rij, new Weekaanbod(id)), ct)).Succeeded) return false;
        return (await kluis.LeesAsync<Weekaanbod>(partitie.Tabel, partitie.Sleutel, rij, ct))?.Waarde.TeamvraagId != id;
    }
}
