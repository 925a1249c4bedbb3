using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Klikken;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The own aanvragen, newest first.</summary>
public sealed class ToonMijnAanvragen(EigenAanvragen eigen) : IOpdrachtHandler
{
    private const int Meeste = 10;

    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct) =>
        MijnAanvragenKaart.Maak(await eigen.NieuwsteAsync(opdracht.TenantId, opdracht.Wie, Meeste, ct));
}
