using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Somebody says a sentence that holds words of commands: which was meant is asked, and nothing is done.</summary>
public sealed class VraagWatBedoeldWas : IKlikHandler, IVoorIedereen
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        Task.FromResult(BedoeldKaart.Maak(Opdrachten.Genoemd(klik.Getypt ?? "")));
}
