using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker answers. A sentence that points at a person, or speaks of danger, is stored nowhere.</summary>
public sealed class GeefVerduidelijking(Poolkast kast) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over
            || await kast.LaadAsync(klik.TenantId, over.PoolId, over.AanvraagId, ct) is not
            { Dossier: { Aanvraag.Verduidelijking: not null } dossier })
        {
            return MeldingKaart.KnopOnbekend();
        }

        if (dossier.Aanvraag.Aanvrager.Id != klik.Wie.Id) return MeldingKaart.Weigering(Reden.AlleenAanvrager);
        var tekst = klik.Tekst(Velden.Antwoord);
        if (tekst is null) return Terug(Teksten.Verplicht, klik.Invoer, null);
        if (tekst.Length > Vraag.MaxToelichting) return Terug(Teksten.TeLang(tekst.Length, Vraag.MaxToelichting), klik.Invoer, null);
        if (Privacycheck.Lees(tekst) is var vondsten && Teksten.Tegengehouden(vondsten) is { } melding)
        {
            // An answer that becomes a message is stored, so a refused text is not in it; the client still shows it.
            var invoer = klik.AntwoordIsBericht ? new Dictionary<string, string>() : klik.Invoer;
            return Terug(Teksten.Tekstfout(klik.AntwoordIsBericht ? "" : tekst, vondsten), invoer, melding);
        }

        var beslissing = await kast.BeslisAsync(
            klik.TenantId, over.PoolId, over.AanvraagId, null, (d, _) => Aanvraagverloop.GeefVerduidelijking(d, tekst, klik.Wie), ct);
        var na = beslissing!.Dossier;
        var bewaard = na.Aanvraag.Vraag.Tekst.Aanvulling == tekst;
        return VerduidelijkingKaart.VoorVrager(na, null, bewaard ? null : beslissing.Weigering.AlsMelding());

        Kaartbeeld Terug(string fout, IReadOnlyDictionary<string, string> invoer, Melding? boven) =>
            VerduidelijkingKaart.VoorVrager(
                dossier, new Formulier(invoer, new Dictionary<string, string> { [Velden.Antwoord] = fout }),
                boven ?? Melding.Waarschuwing(Teksten.NogNietBewaard));
    }
}
