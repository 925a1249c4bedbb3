using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Profielen;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Inhoud;

namespace TeamsHerstelBot.Host.Borgingsweken;

/// <summary>
/// The question to a teamleider, in the rhythm of their choice. Who leads several teams still gets one at a time; the teams take turns.
/// A week that passed while nothing ran is skipped, not sent after the fact. Who does not answer is asked less often.
/// </summary>
public sealed class StelBorgingsvraag(
    Kanalen kanalen, Cijferblad cijfers, Borgingskast kast, Voorkeuren voorkeuren, Inhoudboek inhoud, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        kanalen.Vergeet(tenantId);
        var geleid = (await kanalen.AlleAsync(tenantId, ct)).Where(k => !k.Weg).Select(k => k.Wijkteam).OfType<Wijkteam>()
            .Where(t => t.Teamleider.Id == wekker.Sleutel).OrderBy(t => t.KanaalId, StringComparer.Ordinal).ToList();
        if (geleid.Count == 0) return null;

        // Who left a team is asked nothing about it, and nobody about a team that is closed; the wekker goes on for when that is over.
        var vandaag = Weekmoment.Lokaal(wekker.Om).Date;
        var teams = new List<Wijkteam>();
        foreach (var team in geleid.Where(t => !t.IsVrij(vandaag)))
        {
            if (await kanalen.WeetLidAsync(tenantId, team.KanaalId, wekker.Sleutel, ct) != false) teams.Add(team);
        }

        var week = Isoweek.Van(vandaag);
        var elke = (await voorkeuren.LeesAsync(tenantId, wekker.Sleutel, ct)).BorgingElke;
        var eerder = await kast.EerderAsync(tenantId, wekker.Sleutel, week, ct);
        var vorige = eerder.Count == 0 ? null : eerder[^1];
        var ritme = Borgingsweek.Ritme(elke, vorige?.Waarde);
        if (teams.Count > 0
            && !Borgingsweek.IsTeLaat(wekker, kluis.Nu)
            && ritme is { } om
            && Borgingsweek.IsAanDeBeurt(week, vorige?.Waarde, om))
        {
            var team = Borgingsweek.Over(teams, vorige?.Waarde);
            var cijfer = await cijfers.MaakAsync(tenantId, team, vandaag, ct);
            var vraag = Borgingsweek.Vraag(
                team.Teamleider, team, cijfer, inhoud.Borgingsvragen, [.. eerder.Select(e => e.Waarde)], wekker.Om);
            await kast.OpenAsync(tenantId, vraag, vorige, ct);
        }

        return Borgingsweek.VolgendeWekker(wekker.Sleutel, wekker.Om);
    }
}
