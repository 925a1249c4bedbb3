using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Agendaweken;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Shows when the wijkteam of this channel is closed.</summary>
public sealed class ToonSluitingen(Kanalen kanalen, Agendakast agenda, Kluis kluis) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        klik.InKanaal && (await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct))?.Waarde.Wijkteam is { } team
            ? SluitingKaart.Maak(team, kluis.Nu, stil: (await agenda.StilteAsync(team, ct)).Keer)
            : MeldingKaart.KnopOnbekend();
}
