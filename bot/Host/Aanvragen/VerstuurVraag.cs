using System.Security.Cryptography;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// A question form is sent: a new aanvraag, or a change of an own one. However often Teams delivers the same, it is one aanvraag; what
/// holds it back leaves everything in the form.
/// </summary>
public sealed class VerstuurVraag(
    Vraagloket loket, Vraagpoort poort, Vraagbalie balie, Poolkast kast, EigenAanvragen eigen, Agendakast agenda,
    Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (stand, weigering) = await loket.LaadAsync(klik, ct);
        if (stand is null) return weigering!;
        var lezing = await poort.LeesAsync(klik, stand, ct);
        if ((lezing.Kaart ?? lezing.Tip) is { } kaart) return kaart;
        var vraag = lezing.Vraag;
        return stand.Wijzigt is null ? await StelAsync(klik, stand, vraag, ct) : await WijzigAsync(klik, stand, vraag, ct);
    }

    private async Task<Kaartbeeld> StelAsync(Klik klik, Vraagstand stand, Vraag vraag, CancellationToken ct)
    {
        var team = stand.Team!;
        var gezegd = Merk(stand.Plek.FormulierId, vraag);
        if (await StaatErAlAsync(klik, stand.Plek, team, vraag, ct) is { } staatEr) return staatEr;
        var kaart = WordtKaart(klik, stand.Plek) ? new Kaartrij(klik.GesprekId, klik.Bericht!, kluis.Nu) : null;
        var dossier = await balie.StelAsync(
            klik.TenantId, team, await WeekAsync(stand, ct), klik.Wie, vraag,
            stand.Plek.Klik(team.KanaalId, klik.Wie.Id),
            async eerder =>
                (await kast.LaadAsync(klik.TenantId, eerder.PoolId, eerder.AanvraagId, ct))?.Dossier is { } d
                    && (eerder.Gezegd == gezegd || IsDezelfde(d.Aanvraag, vraag))
                    ? d
                    : null,
            ct, stand.Bij?.Id, kaart, gezegd, await NaAsync(klik, stand.Plek, team, ct));
        if (dossier is null) return VraagKaart.Maak(stand.Beeld, melding: Teksten.MeldingVoor(Reden.GeenPool));
        if (kaart is null && klik is { Plek.Soort: Pleksoort.Persoonlijk, InVenster: false })
        {
            return VraagKaart.Verstuurd(dossier.Aanvraag);
        }

        var gevraagd = stand.Plek.Bij is not { } edId
            || dossier.Aanvraag.Status == AanvraagStatus.Concept
            || dossier.AanbodAan(edId) is not null;
        return AanvraagKaart.Maak(
            dossier, klik.InKanaal, melding: gevraagd ? null : Melding.Info(Teksten.NaarDePool), aanwezig: stand.Beeld.Aanwezig);
    }

    /// <summary>
    /// A form that is a message by itself becomes the card of the aanvraag. Opened from another card it is the message of that one, and the
    /// card of the aanvraag comes below it.
    /// </summary>
    private static bool WordtKaart(Klik klik, Vraagplek plek) =>
        plek.Waar == Vraagplek.Chat && !klik.InVenster && klik is { Plek.Soort: Pleksoort.Persoonlijk, Bericht: not null };

    /// <summary>Delivered again, also after it was taken back. Something else from a form that was sent before is a new question.</summary>
    private static bool IsDezelfde(Aanvraag aanvraag, Vraag vraag) => aanvraag.Vraag == vraag || aanvraag.Afloop.OpWensVanBewoner;

    /// <summary>
    /// The last that this person asked is this, and it is still open: asked in another form it is not asked twice. Null when it is not.
    /// </summary>
    private async Task<Kaartbeeld?> StaatErAlAsync(Klik klik, Vraagplek plek, Wijkteam team, Vraag vraag, CancellationToken ct)
    {
        if (vraag.Tekst.Toelichting is null || team.PoolId is null || plek.Bij is not null) return null;
        var laatste = await eigen.NieuwsteAsync(klik.TenantId, klik.Wie, 1, ct);
        if (laatste is not [{ Aanvraag: var aanvraag } dossier]
            || !(aanvraag.WachtOpReactie || aanvraag.Status == AanvraagStatus.Concept)
            || aanvraag.Vraag != vraag
            || aanvraag.Herkomst.KanaalId != team.KanaalId)
        {
            return null;
        }

        // Delivered again, this form gets the same answer as before.
        var sleutel = plek.Klik(team.KanaalId, klik.Wie.Id);
        if (await kluis.LeesAsync<Verwijzing>(Tabel.Pool, team.PoolId, sleutel, ct) is not null) return null;

        return klik is { Plek.Soort: Pleksoort.Persoonlijk, InVenster: false }
            ? VraagKaart.StondErAl(aanvraag)
            : AanvraagKaart.Maak(dossier, klik.InKanaal);
    }

    /// <summary>
    /// The same form that says the same has the same mark, also when the aanvraag was changed since. The text cannot be read from it, and
    /// the id of the form makes it another for every form.
    /// </summary>
    private static string Merk(Guid formulier, Vraag vraag) => Convert.ToHexString(
        HMACSHA256.HashData(formulier.ToByteArray(), Rijvorm.Bytes(vraag)))[..32];

    /// <summary>The question that this one follows on; a card proves nothing, so only one of this person.</summary>
    private async Task<Eerder?> NaAsync(Klik klik, Vraagplek plek, Wijkteam team, CancellationToken ct) =>
        plek.Na is { } id && team.PoolId is { } poolId
        && await kast.RijAsync(poolId, id, ct) is { Waarde: var eerder } && eerder.Aanvrager.Id == klik.Wie.Id
            ? Eerder.Van(eerder)
            : null;

    private async Task<Agendaweek?> WeekAsync(Vraagstand stand, CancellationToken ct) =>
        stand.Plek.Week is { } week ? (await agenda.LeesAsync(stand.Team!.KanaalId, week, ct))?.Waarde : null;

    private async Task<Kaartbeeld> WijzigAsync(Klik klik, Vraagstand stand, Vraag vraag, CancellationToken ct)
    {
        var aanvraag = stand.Wijzigt!.Aanvraag;
        if (aanvraag.Vraag == vraag) return AanvraagKaart.Maak(stand.Wijzigt, klik.InKanaal);
        if (klik.Getal("rev") != aanvraag.Rev && aanvraag.IsTeWijzigen)
        {
            var opnieuw = stand.Beeld with { Over = stand.Plek.Data(aanvraag.Rev) };
            return VraagKaart.Maak(opnieuw, melding: Melding.Waarschuwing(Teksten.IntussenGewijzigd));
        }

        var beslissing = await kast.BeslisAsync(
            klik.TenantId, aanvraag.PoolId, aanvraag.Id, null, (dossier, _) => Aanvraagverloop.Wijzig(dossier, vraag, klik.Wie, kluis.Nu),
            ct);
        return beslissing switch
        {
            null => MeldingKaart.KnopOnbekend(),
            { Weigering: { } weigering } => VraagKaart.Maak(stand.Beeld, melding: Teksten.MeldingVoor(weigering.Reden, weigering.Wie)),
            _ => AanvraagKaart.Maak(beslissing.Dossier, klik.InKanaal),
        };
    }
}
