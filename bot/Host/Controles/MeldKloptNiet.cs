using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Controles;

/// <summary>
/// Who wrote a text says that what was seen in it is not there. The kind is counted, and nothing of the text or the person; the text goes
/// no further by it.
/// </summary>
public sealed class MeldKloptNiet(Tekstpoort poort, Tekstpools pools, Poolkast kast) : IKlikHandler, INeemtGeenTekst
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var einde = klik.Id.LastIndexOf('/');
        if (einde < 0 || !Enum.TryParse<VondstSoort>(klik.Id[(einde + 1)..], out var soort)) return MeldingKaart.KnopOnbekend();
        var over = klik with { Id = klik.Id[..einde], Invoer = new Dictionary<string, string>(klik.Invoer) { ["id"] = klik.Id[..einde] } };
        if (await poort.OpnieuwAsync(over, ct) is not { } keuring) return MeldingKaart.KnopOnbekend();
        if (!keuring.Soorten.Contains(soort)) return KeurKaart.Maak(keuring);
        if (await pools.VanAsync(over, ct) is [var poolId, ..]) await kast.TelAsync(klik, poolId, Tellers.KloptNiet(soort), ct);
        return KeurKaart.Maak(keuring with { Geteld = true }, Melding.Info(Teksten.KloptNietGeteld(keuring.AlleenWaarschuwing)));
    }
}
