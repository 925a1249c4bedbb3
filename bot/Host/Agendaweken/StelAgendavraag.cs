using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>The weekly moment of a channel: ask once, and set the wekker for next week.</summary>
public sealed class StelAgendavraag(Kanalen kanalen, Agendakast kast, Inhoudboek inhoud, Kluis kluis) : IWekkerHandler
{
    /// <summary>Longer than it takes for every talking point to have had its turn.</summary>
    private const int Geschiedenis = 60;

    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if ((await kanalen.LeesAsync(tenantId, wekker.Sleutel, ct))?.Waarde is not { Weg: false, Wijkteam: { } team }) return null;

        // The moment may have changed since this wekker was set. Then it only falls in line: the same next wekker is the same row.
        if (team.VolgendeAgendavraag(wekker.Om - Duration.FromMilliseconds(1)).Om == wekker.Om)
        {
            var week = Isoweek.Van(Weekmoment.Lokaal(wekker.Om).Date);
            var eerder = await kast.LaatsteAsync(team.KanaalId, week.Plus(-1), Geschiedenis, ct);
            var vraag = Agendaweek.Vraag(team, wekker.Om, kluis.Nu, inhoud.Gesprekspunten, eerder);
            await kast.OpenAsync(tenantId, vraag, ct);
            if (vraag.Nieuw.HeeftOpenKaart) await kast.SluitEerdereAsync(tenantId, team.KanaalId, vraag.Nieuw.Week, ct);
        }

        return team.VolgendeAgendavraag(wekker.Om);
    }
}
