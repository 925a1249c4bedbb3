using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Agendaweken;

/// <summary>The working day after an overleg its card asks what came of it, where it stands: nobody gets a message.</summary>
public sealed class VraagAgendagevolg(Kanalen kanalen, Agendakast kast) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        if (wekker.Sleutel.Split('|') is [var kanaalId, var tekst]
            && Isoweek.Lees(tekst) is { } week
            && (await kanalen.LeesAsync(tenantId, kanaalId, ct))?.Waarde is { Weg: false, Wijkteam: not null })
        {
            await kast.VraagGevolgAsync(tenantId, kanaalId, week, ct);
        }

        return null;
    }
}
