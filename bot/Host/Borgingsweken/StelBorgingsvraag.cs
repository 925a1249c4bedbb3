using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>
/// The weekly question to a teamleider. Who leads several teams still gets one question a week; the teams take turns.
/// A week that passed while nothing ran is skipped, not sent after the fact.
/// </summary>
public sealed class StelBorgingsvraag(Kanalen kanalen, Cijferblad cijfers, Borgingskast kast, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        kanalen.Vergeet(tenantId);
        var geleid = (await kanalen.AlleAsync(tenantId, ct)).Where(k => !k.Weg).Select(k => k.Wijkteam).OfType<Wijkteam>()
            .Where(t => t.Teamleider.Id == wekker.Sleutel).OrderBy(t => t.KanaalId, StringComparer.Ordinal).ToList();
        if (geleid.Count == 0) return null;

        // Who left a team is asked nothing about it; the wekker goes on, because they may be back.
        var teams = new List<Wijkteam>();
        foreach (var team in geleid)
        {
            if (await kanalen.IsLidAsync(tenantId, team.KanaalId, wekker.Sleutel, ct)) teams.Add(team);
        }

        if (teams.Count > 0 && !Borgingsweek.IsTeLaat(wekker, kluis.Nu))
        {
            var vandaag = Weekmoment.Lokaal(wekker.Om).Date;
            var week = Isoweek.Van(vandaag);
            var team = teams[Math.Abs(week.Volgnummer) % teams.Count];
            var cijfer = await cijfers.MaakAsync(tenantId, team, vandaag, ct);
            var eerder = await kast.EerderAsync(tenantId, wekker.Sleutel, week, ct);
            await kast.OpenAsync(tenantId, Borgingsweek.Vraag(team.Teamleider, team, cijfer, eerder, wekker.Om), ct);
        }

        return Borgingsweek.VolgendeWekker(wekker.Sleutel, wekker.Om);
    }
}
