using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// The ED says that it becomes urgent: sees the agreement of the team at once, and the asker gets a message without content.
/// </summary>
public sealed class MeldUrgent(Matchbesluit besluit, Afspraakurgent afspraak, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var tekst = await besluit.LaadAsync(klik, ct) is { } dossier
            ? await afspraak.VanAsync(klik.TenantId, dossier.Aanvraag.Herkomst.KanaalId, ct)
            : null;
        return await besluit.NeemAsync(
            klik, d => d.Match?.Onderweg.Urgent is not null, (d, _) => Matchverloop.MeldUrgent(d, klik.Wie, kluis.Nu),
            (d, melding) => UrgentKaart.VoorErvaringsdeskundige(d, tekst, melding), ct, Melding.Info(Teksten.UrgentVerstuurd));
    }
}
