using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Shows what a wijkteam agreed: in its channel to read and to change, in somebody's own chat those of their teams to read.
/// </summary>
public sealed class ToonAfspraken(Kanalen kanalen, EigenTeams teams) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (klik.InKanaal)
        {
            return await kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct) is { Wijkteam: { } team }
                ? AfsprakenKaart.Maak(team)
                : MeldingKaart.Maak("Onze afspraken", Teksten.AfsprakenElders);
        }

        return !klik.Meelezers && await teams.VanAsync(klik.TenantId, klik.Wie.Id, ct) is { Count: > 0 } eigen
            ? AfsprakenKaart.Lees(eigen)
            : MeldingKaart.Maak("Onze afspraken", Teksten.AfsprakenElders);
    }
}
