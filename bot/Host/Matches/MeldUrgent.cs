using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// The ED says that it becomes urgent: sees the agreement of the team at once, and the asker gets a message without content; the
/// coördinatoren when the asker left.
/// </summary>
public sealed class MeldUrgent(Matchbesluit besluit, Inzage inzage, Afspraakurgent afspraak, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var (dossier, weigering) = await inzage.LaadAsync(klik, Kijker.Matchgenoot, ct);
        if (dossier is null) return weigering!;
        var team = await afspraak.VanAsync(klik.TenantId, dossier.Aanvraag.Herkomst.KanaalId, ct);
        return await besluit.NeemAsync(
            klik, Kijker.Matchgenoot, d => d.Match?.Onderweg.Urgent is not null, (d, _) => Matchverloop.MeldUrgent(d, klik.Wie, kluis.Nu),
            (d, melding) => UrgentKaart.VoorErvaringsdeskundige(
                d, team?.Urgent, melding, Matchverloop.MagUrgentTerug(d, klik.Wie.Id, kluis.Nu), team?.Teamleider), ct,
            Melding.Info(UrgentKaart.Verstuurd(dossier)));
    }
}
