using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// One click on the weekly card asks the pool for advice. A repeated click is the same question; a click that adds a theme or
/// sentence completes it; only something really different is a second aanvraag.
/// </summary>
public sealed class VraagAdvies(Agendakast agenda, Poolkast kast, Vraagbalie balie) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (await agenda.LaadAsync(klik, ct) is not { } stand) return MeldingKaart.KnopOnbekend();
        var (week, vraag) = (stand.Week.Waarde, Vraag.Uit(klik));
        if (Vraagbalie.Bezwaar(vraag, klik.Invoer, klik.AntwoordIsBericht) is var (formulier, melding)) return AgendaKaart.Maak(week, stand.TeamNaam, formulier, melding);
        var dossier = await balie.StelAsync(
            klik.TenantId, stand.Team, week.Week, week.Gesprekspunt, klik.Wie, vraag, Sleutel.Klik(klik.GesprekId, klik.Id, klik.Wie.Id),
            verwijzing => BestaandeAsync(klik, verwijzing, vraag, ct), ct);
        return dossier is null
            ? AgendaKaart.Maak(week, stand.TeamNaam, new Formulier(klik.Invoer, new Dictionary<string, string>()), Teksten.MeldingVoor(Reden.GeenPool))
            : AanvraagKaart.Maak(dossier, inKanaal: true);
    }

    private async Task<Dossier?> BestaandeAsync(Klik klik, Verwijzing verwijzing, Vraag vraag, CancellationToken ct)
    {
        if (await kast.LaadAsync(klik.TenantId, verwijzing.PoolId, verwijzing.AanvraagId, ct) is not { } stand) return null;
        var (thema, toelichting) = vraag;
        var aanvraag = stand.Aanvraag.Waarde;
        if (aanvraag.Status is AanvraagStatus.Ingetrokken or AanvraagStatus.Afgerond) return null;
        if (aanvraag.Zegt(thema, toelichting)) return stand.Dossier;
        if (!aanvraag.KanAangevuld(thema, toelichting)) return null;
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, verwijzing.PoolId, verwijzing.AanvraagId, null, (d, _) => Aanvraagverloop.VulAan(d, thema, toelichting, klik.Wie), ct);
        return beslissing is { Weigering: null } ? beslissing.Dossier : null;
    }
}
