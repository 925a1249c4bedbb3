using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>An ED tells a step, or that there was contact.</summary>
public sealed class ZetStap(Matchbesluit besluit, Inzage inzage, Kluis kluis) : IKlikHandler<bool>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool geen, CancellationToken ct)
    {
        if (klik.Aanvraag()?.Nummer is not { } ronde) return MeldingKaart.KnopOnbekend();
        var velden = new Tekstvelden(klik);
        var tekst = geen ? null : velden.Lees(Velden.Stap, Afspraken.MaxTekst);
        if (velden.Goed)
        {
            return await besluit.NeemAsync(
                klik, Kijker.Matchgenoot, d => d.Match?.Onderweg.Stappen.Any(s => s.Ronde == ronde && s.Tekst == tekst) == true,
                (d, _) => Matchverloop.ZetStap(d, ronde, tekst, klik.Wie, Weekmoment.Lokaal(kluis.Nu).Date),
                (d, melding) => StapKaart.Maak(d, ronde, null, melding), ct);
        }

        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Matchgenoot, ct);
        return dossier is null ? weigering! : StapKaart.Maak(dossier, ronde, velden.Formulier(), null);
    }
}
