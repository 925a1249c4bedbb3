using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker answers. A sentence that points at a person, or speaks of danger, is stored nowhere.</summary>
public sealed class GeefVerduidelijking(Inzage inzage) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Aanvrager, ct);
        if (dossier is null) return weigering!;
        if (dossier.Aanvraag.Verduidelijking is null) return MeldingKaart.KnopOnbekend();
        var tekst = klik.Tekst(Velden.Antwoord);
        if (tekst is null) return Terug(Teksten.Verplicht, klik.Invoer, null);
        if (tekst.Length > Vraag.MaxToelichting) return Terug(Teksten.TeLang(tekst.Length, Vraag.MaxToelichting), klik.Invoer, null);
        if (Privacycheck.Lees(tekst) is var vondsten && Teksten.Tegengehouden(vondsten) is { } melding)
        {
            // An answer that becomes a message is stored, so a refused text is not in it; the client still shows it.
            var invoer = klik.AntwoordIsBericht ? new Dictionary<string, string>() : klik.Invoer;
            return Terug(Teksten.Tekstfout(klik.AntwoordIsBericht ? "" : tekst, vondsten), invoer, melding);
        }

        var (beslissing, geenZicht) = await inzage.BeslisAsync(
            klik, Kijker.Aanvrager, (d, _) => Aanvraagverloop.GeefVerduidelijking(d, tekst, klik.Wie), ct);
        if (beslissing is null) return geenZicht!;
        var na = beslissing.Dossier;
        var bewaard = na.Aanvraag.Vraag.Tekst.Aanvulling == tekst;
        return VerduidelijkingKaart.VoorVrager(na, null, bewaard ? null : beslissing.Weigering.AlsMelding());

        Kaartbeeld Terug(string fout, IReadOnlyDictionary<string, string> invoer, Melding? boven) =>
            VerduidelijkingKaart.VoorVrager(
                dossier, new Formulier(invoer, new Dictionary<string, string> { [Velden.Antwoord] = fout }),
                boven ?? Melding.Waarschuwing(Teksten.NogNietBewaard));
    }
}
