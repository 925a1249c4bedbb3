using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The asker answers.</summary>
public sealed class GeefVerduidelijking(Inzage inzage) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Aanvrager, ct);
        if (dossier is null) return weigering!;
        if (dossier.Aanvraag.Verduidelijking is null) return MeldingKaart.KnopOnbekend();
        var tekst = klik.Tekst(Velden.Antwoord);
        if (tekst is null) return Terug(Teksten.Verplicht);
        if (tekst.Length > Vraag.MaxToelichting) return Terug(Teksten.TeLang(tekst.Length, Vraag.MaxToelichting));

        var (beslissing, geenZicht) = await inzage.BeslisAsync(
            klik, Kijker.Aanvrager, (d, _) => Aanvraagverloop.GeefVerduidelijking(d, tekst, klik.Wie), ct);
        if (beslissing is null) return geenZicht!;
        var na = beslissing.Dossier;
        var bewaard = na.Aanvraag.Vraag.Tekst.Aanvulling == tekst;
        return VerduidelijkingKaart.VoorVrager(na, null, bewaard ? null : beslissing.Weigering.AlsMelding());

        Kaartbeeld Terug(string fout) => VerduidelijkingKaart.VoorVrager(
            dossier, Tekstpoort.Terug(klik, new Dictionary<string, string> { [Velden.Antwoord] = fout }),
            Melding.Waarschuwing(Teksten.NogNietBewaard));
    }
}
