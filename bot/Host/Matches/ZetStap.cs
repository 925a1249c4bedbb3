using System.Globalization;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>An ED tells a step, or that there was contact.</summary>
public sealed class ZetStap(Matchbesluit besluit, Kluis kluis) : IKlikHandler<bool>
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool geen, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { EdId: { } deel }
            || !int.TryParse(deel, NumberStyles.None, CultureInfo.InvariantCulture, out var ronde))
        {
            return MeldingKaart.KnopOnbekend();
        }

        var velden = new Tekstvelden(klik);
        var tekst = geen ? null : velden.Lees(Velden.Stap, Afspraken.MaxTekst);
        if (velden.Goed)
        {
            return await besluit.NeemAsync(
                klik, d => d.Match?.Onderweg.Stappen.Any(s => s.Ronde == ronde && s.Tekst == tekst) == true,
                (d, _) => Matchverloop.ZetStap(d, ronde, tekst, klik.Wie, Weekmoment.Lokaal(kluis.Nu).Date),
                (d, melding) => StapKaart.Maak(d, ronde, null, melding), ct);
        }

        if (await besluit.LaadAsync(klik, ct) is not { } dossier) return MeldingKaart.KnopOnbekend();
        return dossier.Match?.IsEd(klik.Wie.Id) == true
            ? StapKaart.Maak(dossier, ronde, velden.Formulier(), velden.Melding)
            : MeldingKaart.Weigering(Reden.AlleenGevraagde);
    }
}
