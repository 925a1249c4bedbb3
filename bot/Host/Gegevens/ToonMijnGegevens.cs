using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Gegevens;

/// <summary>Somebody sees everything that is held about them, and until when.</summary>
public sealed class ToonMijnGegevens(Gegevensblad blad) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        GegevensKaart.Maak(
            [
                .. (await blad.VanAsync(klik.TenantId, klik.Wie.Id, ct)).GroupBy(g => g.Soort).OrderBy(g => g.Key)
                    .Select(g => new Gegevensgroep(g.Key, [.. g.Select(d => d.Regel)])),
            ]);
}
