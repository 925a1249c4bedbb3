using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// One click on the weekly card asks the pool for advice. A repeated click is the same question; a click that adds a theme or
/// sentence completes it; only something really different is a second aanvraag.
/// </summary>
public sealed class VraagAdvies(
    Agendakast agenda, Poolkast kast, Vraagbalie balie, Voorkeuren voorkeuren, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (await agenda.LaadAsync(klik, ct) is not { } stand) return MeldingKaart.KnopOnbekend();
        var (week, thema, toelichting) = (stand.Week.Waarde, klik.Keuze(Velden.Thema), klik.Tekst(Velden.Toelichting));
        var vraag = Vraag.EvenSparren(thema is null ? [] : [thema], toelichting);
        if (await TegengehoudenAsync(klik, stand, vraag, ct) is { } kaart) return kaart;
        var dossier = await balie.StelAsync(
            klik.TenantId, stand.Team, week, klik.Wie, vraag, Sleutel.Klik(klik.GesprekId, klik.Id, klik.Wie.Id),
            verwijzing => BestaandeAsync(klik, verwijzing, thema, toelichting, ct), ct);
        return dossier is null
            ? AgendaKaart.Maak(week, stand.TeamNaam, Tekstpoort.Terug(klik, Vraaglezer.GeenFouten), Teksten.MeldingVoor(Reden.GeenPool))
            : AanvraagKaart.Maak(dossier, inKanaal: true);
    }

    /// <summary>The card that says what stands in the way of this question, or null.</summary>
    private async Task<Kaartbeeld?> TegengehoudenAsync(Klik klik, Agendastand stand, Vraag vraag, CancellationToken ct)
    {
        var (week, toelichting) = (stand.Week.Waarde, vraag.Tekst.Toelichting ?? "");
        var fouten = new Dictionary<string, string>();
        if (toelichting.Length > Vraag.MaxToelichting)
        {
            fouten[Velden.Toelichting] = Teksten.TeLang(toelichting.Length, Vraag.MaxToelichting);
        }

        if (vraag.Themas.Any(t => !Themas.Alle.Contains(t))) fouten[Velden.Thema] = Teksten.OngeldigeKeuze;
        if (fouten.Count > 0) return AgendaKaart.Maak(week, stand.TeamNaam, Tekstpoort.Terug(klik, fouten));
        // Where something can be said otherwise the question goes on in the form, where there is room to say so.
        var beeld = new VraagBeeld(
            Vraagplek.Nieuw(kluis.NieuwId(), klik.GesprekId, klik.Id).Data(0), [stand.Team],
            new(Vraaglezer.Waarden(klik.Invoer), Vraaglezer.GeenFouten))
        { Week = klik.Id };
        if (Vraagtoets.Etikettip(beeld) is { } tip && !(await voorkeuren.LeesAsync(klik.TenantId, klik.Wie.Id, ct)).ZonderTaaltip)
        {
            return tip;
        }

        if (Vraagwacht.Lees(vraag, null) is not [var bezwaar, ..]) return null;
        if (stand.Team.PoolId is { } poolId) await kast.TelAsync(klik, poolId, Tellers.Bezwaar(bezwaar), ct);
        return Vraagtoets.ToonBezwaar(beeld, bezwaar);
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
