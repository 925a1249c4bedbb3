using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>The bewoner took the consent back and told the asker, or the ED of the match: everything stops, and the text is gone.</summary>
public sealed class TrekToestemmingIn(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) => besluit.NeemAsync(
        klik, Kijker.Betrokkene,
        dossier => dossier.Aanvraag.Afloop.OpWensVanBewoner,
        (dossier, eds) => Aanvraagverloop.TrekToestemmingIn(dossier, eds, klik.Wie, kluis.Nu),
        (dossier, melding) => dossier.Aanvraag.Aanvrager.Id == klik.Wie.Id
            ? AanvraagKaart.Maak(dossier, klik.InKanaal, melding)
            : MatchKaart.VoorErvaringsdeskundige(dossier, melding, klik.Wie.Id),
        ct);
}
