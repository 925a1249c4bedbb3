using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// One click on the weekly card asks the pool for advice. A repeated click is the same question; a click that adds a theme or
/// sentence completes it; only something really different is a second aanvraag.
/// </summary>
public sealed class VraagAdvies(
    Agendakast agenda, Poolkast kast, Vraagpoort poort, Vraagbalie balie, Inhoudboek inhoud, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (await agenda.LaadAsync(klik, ct) is not { } stand) return MeldingKaart.KnopOnbekend();
        var (week, thema, toelichting) = (stand.Week.Waarde, klik.Keuze(Velden.Thema), klik.Tekst(Velden.Toelichting));
        var lezing = await poort.LeesAsync(klik, AlsFormulier(klik, stand), ct);
        if ((lezing.Kaart ?? lezing.Tip) is { } kaart) return kaart;
        var vraag = lezing.Vraag;
        var dossier = await balie.StelAsync(
            klik.TenantId, stand.Team, week, klik.Wie, Vraag.EvenSparren(vraag.Themas, vraag.Tekst.Toelichting),
            Sleutel.Klik(klik.GesprekId, klik.Id, klik.Wie.Id),
            verwijzing => BestaandeAsync(klik, verwijzing, thema, toelichting, ct), ct);
        return dossier is null
            ? AgendaKaart.Maak(week, stand.Team, inhoud.Gesprekspunt(week.Gesprekspunt), Teksten.MeldingVoor(Reden.GeenPool))
            : AanvraagKaart.Maak(dossier, inKanaal: true);
    }

    /// <summary>
    /// Cards of before have a theme and a text. Where something can be said otherwise the question goes on in the form, where there is room
    /// to say so.
    /// </summary>
    private Vraagstand AlsFormulier(Klik klik, Agendastand stand)
    {
        var plek = Vraagplek.Nieuw(kluis.NieuwId(), klik.GesprekId, klik.Id);
        var waarden = Vraaglezer.Waarden(klik.Invoer.Where(i => i.Key is Velden.Thema or Velden.Toelichting).ToDictionary());
        return new(plek, new(plek.Data(0), [stand.Team], new(waarden, Vraaglezer.GeenFouten)) { Week = klik.Id }, stand.Team, null);
    }

    private async Task<Dossier?> BestaandeAsync(Klik klik, Verwijzing verwijzing, string? thema, string? toelichting, CancellationToken ct)
    {
        if (await kast.LaadAsync(klik.TenantId, verwijzing.PoolId, verwijzing.AanvraagId, ct) is not { } stand) return null;
        var aanvraag = stand.Aanvraag.Waarde;
        if (aanvraag.IsVoorbij) return null;
        if (aanvraag.Zegt(thema, toelichting)) return stand.Dossier;
        if (!aanvraag.KanAangevuld(thema, toelichting)) return null;
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, verwijzing.PoolId, verwijzing.AanvraagId, null,
            (d, _) => Aanvraagverloop.VulAan(d, thema, toelichting, klik.Wie), ct);
        return beslissing is { Weigering: null } ? beslissing.Dossier : null;
    }
}
