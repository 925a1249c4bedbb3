using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Shows the settings of the channel, to look at or to change.</summary>
public sealed class ToonInstellingen(Kanalen kanalen, Inrichtbeeld beeld) : IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct) =>
        opdracht.InKanaal && await kanalen.VindAsync(opdracht.TenantId, opdracht.GesprekId, ct) is { } kanaal
            ? InrichtKaart.Maak(await beeld.MaakAsync(opdracht.TenantId, kanaal, ct))
            : MeldingKaart.InstellingenInKanaal();
}
