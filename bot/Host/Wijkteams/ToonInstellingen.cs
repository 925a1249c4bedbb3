using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Shows the settings of the channel, to look at or to change.</summary>
public sealed class ToonInstellingen(Kanalen kanalen, Inrichtbeeld beeld) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        klik.InKanaal && await kanalen.VindAsync(klik.TenantId, klik.GesprekId, ct) is { } kanaal
            ? InrichtKaart.Maak(await beeld.MaakAsync(klik.TenantId, kanaal, ct))
            : MeldingKaart.InstellingenInKanaal();
}
