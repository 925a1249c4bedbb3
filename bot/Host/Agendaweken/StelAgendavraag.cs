using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>
/// The weekly moment of a channel: ask once when it is its turn, tell the teamleider of a silence, and set the wekker for next week.
/// </summary>
public sealed class StelAgendavraag(
    Kanalen kanalen, Agendakast kast, VertelStilte stilte, Inhoudboek inhoud, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if ((await kanalen.LeesAsync(tenantId, wekker.Sleutel, ct))?.Waarde is not { Weg: false, Wijkteam: { } team }) return null;

        // The moment may have changed since this wekker was set. Then it only falls in line: the same next wekker is the same row.
        if (team.VolgendeAgendavraag(wekker.Om - Duration.FromMilliseconds(1)).Om == wekker.Om)
        {
            var vandaag = Weekmoment.Lokaal(wekker.Om).Date;
            if (team.Op(vandaag) != team) await stilte.EindigPauzeAsync(tenantId, team.KanaalId, vandaag, ct);
            var week = Isoweek.Van(vandaag);
            var eerder = await kast.EerderAsync(team.KanaalId, week, ct);
            if (Agendaweek.IsAanDeBeurt(team, week, eerder))
            {
                var vraag = Agendaweek.Vraag(team, wekker.Om, kluis.Nu, inhoud.Gesprekspunten, eerder);
                await kast.OpenAsync(tenantId, vraag, ct);
                if (vraag.Nieuw.HeeftOpenKaart) await kast.SluitAsync(tenantId, eerder, ct);
            }

            await stilte.VertelAsync(tenantId, team, week, eerder, ct);
        }

        return team.VolgendeAgendavraag(wekker.Om);
    }
}
