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
        var (week, thema, toelichting) = (stand.Week.Waarde, klik.Keuze(Velden.Thema), klik.Tekst(Velden.Toelichting));
        if (Vraagbalie.Bezwaar(thema, toelichting, klik.Invoer, klik.AntwoordIsBericht) is var (formulier, melding)) return AgendaKaart.Maak(week, stand.TeamNaam, formulier, melding);
        var dossier = await balie.StelAsync(
            klik.TenantId, stand.Team, week, klik.Wie, Vraag.EvenSparren(thema is null ? [] : [thema], toelichting), Sleutel.Klik(klik.GesprekId, klik.Id, klik.Wie.Id),
            verwijzing => BestaandeAsync(klik, verwijzing, thema, toelichting, ct), ct);
        return dossier is null
            ? AgendaKaart.Maak(week, stand.TeamNaam, new Formulier(klik.Invoer, new Dictionary<string, string>()), Teksten.MeldingVoor(Reden.GeenPool))
            : AanvraagKaart.Maak(dossier, inKanaal: true);
    }

    private async Task<Dossier?> BestaandeAsync(Klik klik, Verwijzing verwijzing, string? thema, string? toelichting, CancellationToken ct)
    {
        if (await kast.LaadAsync(klik.TenantId, verwijzing.PoolId, verwijzing.AanvraagId, ct) is not { } stand) return null;
        var aanvraag = stand.Aanvraag.Waarde;
        if (aanvraag.IsVoorbij) return null;
        if (aanvraag.Zegt(thema, toelichting)) return stand.Dossier;
        if (!aanvraag.KanAangevuld(thema, toelichting)) return null;
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, verwijzing.PoolId, verwijzing.AanvraagId, null, (d, _) => Aanvraagverloop.VulAan(d, thema, toelichting, klik.Wie), ct);
        return beslissing is { Weigering: null } ? beslissing.Dossier : null;
    }
}
