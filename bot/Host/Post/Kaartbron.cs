using NodaTime.Text;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Aanvragen;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Borgingsweken;
using TeamsHerstelBot.Host.Matches;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Post;

/// <summary>
/// Draws a card in the state it has at the moment of delivery: what changed while it waited is in it. Null when what it was about is gone.
/// </summary>
public sealed class Kaartbron(Kanalen kanalen, Agendakast agenda, Borgingskast borging, Poolkast pools, Poolblik poolblik, Inrichtbeeld inrichtbeeld, Richtingbron richtingen, Matchbron matchbron)
{
    public Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) => toon.Soort switch
    {
        KaartSoort.Inrichten => InrichtenAsync(partitie.TenantId, toon.Id, ct),
        KaartSoort.Afspraken => AfsprakenAsync(partitie.TenantId, toon.Id, ct),
        KaartSoort.Agendavraag => AgendaAsync(partitie.TenantId, toon, ct),
        KaartSoort.Borgingsvraag => BorgingAsync(partitie.TenantId, toon, ct),
        KaartSoort.TeamvraagInKanaal or KaartSoort.TeamvraagVoorErvaringsdeskundige or KaartSoort.TeamvraagVoorMeedenker or KaartSoort.TeamvraagMorgen
            or KaartSoort.SignaalVoorErvaringsdeskundige or KaartSoort.SignaalVoorCoordinator or KaartSoort.SignaalInKanaal
            or KaartSoort.VandaagAanwezig or KaartSoort.AanwezigVoorErvaringsdeskundige or KaartSoort.TochNietAanwezig => richtingen.MaakAsync(partitie, toon, ct),
        KaartSoort.Pauzevraag => PauzevraagAsync(partitie.Sleutel, toon, ct),
        KaartSoort.Welkom => Task.FromResult(Enum.TryParse<Rollen>(toon.Id, out var rol) ? WelkomKaart.Voor(rol) : null),
        KaartSoort.Themasignaal => Task.FromResult(toon.Extra is { } thema ? TermijnKaart.Themasignaal(thema) : null),
        _ => DossierAsync(partitie, toon, ct),
    };

    private async Task<Kaartbeeld?> InrichtenAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        (await kanalen.LeesAsync(tenantId, kanaalId, ct))?.Waarde is { Weg: false } kanaal
            ? InrichtKaart.Maak(await inrichtbeeld.MaakAsync(tenantId, kanaal, ct))
            : null;

    private async Task<Kaartbeeld?> AfsprakenAsync(string tenantId, string kanaalId, CancellationToken ct) =>
        (await kanalen.LeesAsync(tenantId, kanaalId, ct))?.Waarde is { Weg: false, Wijkteam: { } team } ? AfsprakenKaart.Maak(team) : null;

    private async Task<Kaartbeeld?> AgendaAsync(string tenantId, Toonbericht toon, CancellationToken ct)
    {
        if (toon.KanaalId is not { } kanaalId || Isoweek.Lees(toon.Id) is not { } week) return null;
        if (await kanalen.VindAsync(tenantId, kanaalId, ct) is not { Weg: false, Wijkteam: { } team }) return null;
        return await agenda.LeesAsync(kanaalId, week, ct) is { } rij ? AgendaKaart.Maak(rij.Waarde, team.Naam) : null;
    }

    private async Task<Kaartbeeld?> BorgingAsync(string tenantId, Toonbericht toon, CancellationToken ct) =>
        toon.PersoonId is { } persoonId && Isoweek.Lees(toon.Id) is { } week && await borging.LeesAsync(tenantId, persoonId, week, ct) is { } rij
            ? BorgingKaart.Maak(rij.Waarde)
            : null;

    private async Task<Kaartbeeld?> PauzevraagAsync(string poolId, Toonbericht toon, CancellationToken ct) =>
        LocalDatePattern.Iso.Parse(toon.Extra ?? "") is { Success: true, Value: var dag } && await pools.EdAsync(poolId, toon.Id, ct) is { Waarde: var ed } ? PauzeKaart.Maak(poolId, ed, dag) : null;

    private async Task<Kaartbeeld?> DossierAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (!Guid.TryParse(toon.Id, out var id) || await pools.LaadAsync(partitie.TenantId, partitie.Sleutel, id, ct) is not { Dossier: var dossier }) return null;
        return toon.Soort switch
        {
            KaartSoort.AanvraagInPool => await poolblik.BasisAsync(partitie.TenantId, dossier, null, ct),
            KaartSoort.AanvraagVoorVrager => AanvraagKaart.Maak(dossier),
            KaartSoort.Toestemmingsvraag => ToestemmingKaart.Maak(dossier.Aanvraag),
            KaartSoort.Aanbod when dossier.AanbodAan(toon.Extra) is { } aanbod => AanbodKaart.Maak(dossier, aanbod),
            KaartSoort.ReactieVoorCoordinator when dossier.AanbodAan(toon.Extra) is { } aanbod => ReactieKaart.Maak(dossier, aanbod),
            KaartSoort.HerinneringVoorCoordinator when toon.PersoonId is { } wie => TermijnKaart.VoorCoordinator(dossier, wie),
            KaartSoort.HerinneringVoorErvaringsdeskundige when dossier.AanbodAan(toon.Extra) is { } aanbod => TermijnKaart.VoorErvaringsdeskundige(dossier, aanbod),
            KaartSoort.EerlijkBericht => TermijnKaart.VoorVrager(dossier),
            KaartSoort.Verduidelijkingsvraag when dossier.Aanvraag.Verduidelijking is not null => VerduidelijkingKaart.VoorVrager(dossier),
            KaartSoort.VerduidelijkingVoorCoordinator => VerduidelijkingKaart.VoorCoordinator(dossier),
            KaartSoort.LaterOpnieuw => NiemandKaart.LaterOpnieuw(dossier.Aanvraag),
            KaartSoort.Dagherinnering when dossier.Aanvraag.Vraag.Dag is not null && toon.PersoonId is { } wie => DagKaart.Herinnering(dossier.Aanvraag, wie),
            KaartSoort.Uitkomstvraag => DagKaart.Uitkomst(dossier.Aanvraag),
            _ => await matchbron.MaakAsync(partitie, toon, dossier, ct),
        };
    }
}
