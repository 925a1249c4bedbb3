using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>
/// Somebody says a sentence that is no command: which of the commands in it was meant is asked, or else the ones that look like it, or
/// what this person does most. Nothing is done.
/// </summary>
public sealed class VraagWatBedoeldWas(Rolzoeker rolzoeker) : IKlikHandler, IVoorIedereen
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var getypt = klik.Getypt ?? "";
        if (Opdrachten.Genoemd(getypt) is { Count: > 0 } genoemd) return BedoeldKaart.Maak(genoemd);
        var rollen = await rolzoeker.HierAsync(klik, ct);
        return BedoeldKaart.Onbegrepen(rollen, klik.InKanaal, Opdrachten.Lijkt(getypt));
    }
}
