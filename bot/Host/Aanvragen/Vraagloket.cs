using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Aanwezigheden;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>A question form with what it is about.</summary>
/// <param name="Team">The wijkteam that asks, or null while the asker has to choose.</param>
/// <param name="Wijzigt">The own aanvraag that is changed, or null for a new question.</param>
/// <param name="Bij">Who is asked because they are at this wijkteam today, or null when they are not (any more).</param>
public sealed record Vraagstand(Vraagplek Plek, VraagBeeld Beeld, Wijkteam? Team, Dossier? Wijzigt, Persoon? Bij = null)
{
    /// <summary>A bewoner agreed to one question in one form: who goes back to either of a new question asks anew.</summary>
    public VraagBeeld ZonderToestemming => Wijzigt is null ? Beeld.ZonderToestemming : Beeld;
}

/// <summary>
/// Opens question forms and finds out, at each of their buttons, for whom they are: rights follow from rosters and from what is stored, not
/// from the form.
/// </summary>
public sealed class Vraagloket(
    Kanalen kanalen, EigenTeams eigenTeams, Inzage inzage, Aanwezigheidskast aanwezigheden, Kluis kluis)
{
    /// <summary>A new question; or the card that says why it cannot be asked here.</summary>
    /// <param name="waar">Where the form will stand, see <see cref="Vraagplek.Waar"/>.</param>
    public async Task<(Vraagstand? Stand, Kaartbeeld? Weigering)> OpenAsync(
        string tenantId, Persoon wie, string gesprekId, string waar, IReadOnlyDictionary<string, string> waarden, CancellationToken ct)
    {
        var teams = await TeamsAsync(tenantId, wie, gesprekId, null, ct);
        if (teams.Count == 0) return (null, MeldingKaart.GeenWijkteam(await eigenTeams.GearchiveerdAsync(tenantId, wie.Id, ct)));
        if (teams.All(t => t.PoolId is null)) return (null, MeldingKaart.Weigering(Reden.GeenPool));
        var team = teams.Count == 1 ? teams[0] : null;
        return (await StandAsync(Vraagplek.Nieuw(kluis.NieuwId(), team?.KanaalId, waar), teams, team, waarden, ct), null);
    }

    /// <summary>The form of a button; or the card that says why not.</summary>
    public async Task<(Vraagstand? Stand, Kaartbeeld? Weigering)> LaadAsync(Klik klik, CancellationToken ct)
    {
        if (Vraagplek.Lees(klik) is not { } plek) return (null, MeldingKaart.KnopOnbekend());
        var waarden = Vraaglezer.Waarden(klik.Invoer);
        if (plek.Wijzigt is not null) return await EigenAsync(klik, plek, waarden, ct);
        var teams = await TeamsAsync(klik.TenantId, klik.Wie, klik.GesprekId, plek.KanaalId, ct);
        if (teams.Count == 0)
        {
            var archief = await eigenTeams.GearchiveerdAsync(klik.TenantId, klik.Wie.Id, ct);
            return (null, VraagKaart.GeenWijkteam(new(plek.Data(0), [], new(waarden, Vraaglezer.GeenFouten)), archief));
        }

        var team = Van(plek.KanaalId) ?? Van(waarden.GetValueOrDefault(Velden.Wijkteam));

        // Who is not (any more) in the wijkteam that the form was opened for chooses one of their own: nothing is asked for another team by
        // itself.
        if (plek.KanaalId is not null) plek = plek with { KanaalId = team?.KanaalId };
        return (await StandAsync(plek, plek.KanaalId is not null && team is not null ? [team] : teams, team, waarden, ct), null);

        Wijkteam? Van(string? kanaalId) => teams.FirstOrDefault(t => t.KanaalId == kanaalId);
    }

    /// <summary>The own aanvraag of a button, to change or to look at; or the card that says why not.</summary>
    public async Task<(Vraagstand? Stand, Kaartbeeld? Weigering)> EigenAsync(Klik klik, CancellationToken ct) =>
        Vraagplek.Lees(klik) is { Wijzigt: not null } plek
            ? await EigenAsync(klik, plek, null, ct)
            : (null, MeldingKaart.KnopOnbekend());

    private async Task<(Vraagstand? Stand, Kaartbeeld? Weigering)> EigenAsync(
        Klik klik, Vraagplek plek, IReadOnlyDictionary<string, string>? waarden, CancellationToken ct)
    {
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Aanvrager, ct);
        if (dossier is null) return (null, weigering);
        var aanvraag = dossier.Aanvraag;
        var team = (await kanalen.VindAsync(klik.TenantId, aanvraag.Herkomst.KanaalId, ct))?.Wijkteam;
        var isLid = team is not null && await kanalen.IsLidAsync(klik.TenantId, team.KanaalId, klik.Wie.Id, ct);

        // A form keeps the revision it was opened for, so that who saves it hears of what changed meanwhile.
        var rev = waarden is null ? aanvraag.Rev : klik.Getal("rev") ?? aanvraag.Rev;
        var beeld = new VraagBeeld(
            plek.Data(rev), team is null ? [] : [team], new(waarden ?? Vraaglezer.Waarden(aanvraag.Vraag), Vraaglezer.GeenFouten))
        {
            Nummer = aanvraag.Nummer,
            Afspraak = isLid ? team!.Urgent : null,
        };
        return (new(plek, beeld, team, dossier), null);
    }

    private async Task<Vraagstand> StandAsync(
        Vraagplek plek, IReadOnlyList<Wijkteam> teams, Wijkteam? team, IReadOnlyDictionary<string, string> waarden, CancellationToken ct)
    {
        var vandaag = Weekmoment.Lokaal(kluis.Nu).Date;
        var bij = plek.Bij is { } edId && team is not null
            ? (await aanwezigheden.LeesAsync(team.KanaalId, vandaag, ct))?.Waarde.Aanwezig(edId)
            : null;
        var terug = plek.Bij is not null && team is not null
            ? new Actiedata(Soorten.Aanwezig, $"{team.KanaalId}/{LocalDatePattern.Iso.Format(vandaag)}/{plek.Bij}", 0)
            : null;
        return new(
            plek,
            new VraagBeeld(
                plek.Data(0), teams,
                new(waarden, Vraaglezer.GeenFouten))
            {
                Week = plek.Week?.ToString(),
                KiesTeam = team is null,
                Afspraak = team?.Urgent,
                Bij = bij?.Naam,
                Aanwezig = terug
            },
            team, null, bij);
    }

    /// <summary>
    /// The wijkteams somebody can ask for: the one of the channel this happens in, else those with this person on their roster. A roster
    /// that is cut off says nothing, so there a form keeps the wijkteam it was opened for.
    /// </summary>
    private async Task<IReadOnlyList<Wijkteam>> TeamsAsync(
        string tenantId, Persoon wie, string gesprekId, string? gekozen, CancellationToken ct)
    {
        var wijkteams = (await kanalen.AlleAsync(tenantId, ct)).Where(k => k is { Weg: false, Wijkteam: not null }).ToList();
        if (wijkteams.Find(k => k.Id == gesprekId) is { } hier) return [hier.Wijkteam!];
        var eigen = await eigenTeams.VanAsync(tenantId, wie.Id, ct);
        return wijkteams.Find(k => k.Id == gekozen)?.Wijkteam is { } bewaard
            && eigen.All(t => t.KanaalId != gekozen)
            && await kanalen.IsLidAsync(tenantId, bewaard.KanaalId, wie.Id, ct)
            ? [.. eigen.Append(bewaard).OrderBy(t => t.Naam, StringComparer.Ordinal)]
            : eigen;
    }
}
