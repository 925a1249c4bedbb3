using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>The weekly moment of a channel: ask once, and set the wekker for next week.</summary>
public sealed class StelAgendavraag(Kanalen kanalen, Agendakast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        // The moment may have changed since this wekker was set; the new one has a wekker of its own.
        if ((await kanalen.LeesAsync(tenantId, wekker.Sleutel, ct))?.Waarde is not { Weg: false, Wijkteam: { } team }) return null;
        if (team.Kaartmoment.Na(wekker.Om - Duration.FromMilliseconds(1)) != wekker.Om) return null;
        await kast.OpenAsync(tenantId, Agendaweek.Vraag(team, wekker.Om, kluis.Nu), ct);
        return team.VolgendeAgendavraag(wekker.Om);
    }
}
