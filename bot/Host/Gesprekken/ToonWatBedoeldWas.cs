using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gesprekken;

/// <summary>Whoever was asked what was meant presses a command: the same as typing it there.</summary>
public sealed class ToonWatBedoeldWas(Opdrachten opdrachten) : IKlikHandler, IToont
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        opdrachten.VindTonend(klik.Id) is { } handler
            ? await handler.HandelAsync(
                klik with { Verb = klik.Id, Getypt = klik.Id, Id = "", Invoer = new Dictionary<string, string>() }, ct)
            : MeldingKaart.KnopOnbekend();
}
