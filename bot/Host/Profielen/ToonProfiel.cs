using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Klikken;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>An ED looks at the own profile.</summary>
public sealed class ToonProfiel(Profielblad blad) : IOpdrachtHandler
{
    public async Task<Kaartbeeld> HandelAsync(Opdracht opdracht, CancellationToken ct)
    {
        var (beeld, _) = await blad.LaadAsync(opdracht.TenantId, opdracht.Wie.Id, null, ct);
        return beeld.Pools.Count == 0 ? MeldingKaart.Weigering(Reden.NietInPool) : ProfielKaart.Maak(beeld);
    }
}
