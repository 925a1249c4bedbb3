using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>
/// Somebody types <c>uitleg bewoner</c>: what to tell a bewoner, to print or to read aloud, with the own words of the team.
/// </summary>
public sealed class ToonUitlegBewoner(Kanalen kanalen, EigenTeams teams) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.InKanaal)
        {
            return await kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct) is { Wijkteam: { } team }
                ? UitlegKaart.Bewoner(team)
                : UitlegKaart.Bewoner();
        }

        return klik.Meelezers ? UitlegKaart.Bewoner() : UitlegKaart.Bewoner(await teams.VanAsync(klik.TenantId, klik.Wie.Id, ct));
    }
}
