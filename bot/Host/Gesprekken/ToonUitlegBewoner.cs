using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>
/// Somebody types <c>uitleg bewoner</c>: what to tell a bewoner, to print or to read aloud, with the own words of the team.
/// </summary>
public sealed class ToonUitlegBewoner(Kanalen kanalen, EigenTeams teams, Bewonersadres adres) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.InKanaal)
        {
            return await kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct) is { Wijkteam: { } team }
                ? Kaart(klik, [team])
                : Kaart(klik, []);
        }

        return Kaart(klik, klik.Meelezers ? [] : await teams.VanAsync(klik.TenantId, klik.Wie.Id, ct));
    }

    private Kaartbeeld Kaart(Klik klik, IReadOnlyList<Wijkteam> wie) => UitlegKaart.Bewoner(wie, t => adres.Van(klik.TenantId, t.KanaalId));
}
