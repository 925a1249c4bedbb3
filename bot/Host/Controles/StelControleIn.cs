using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Privacy;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Controles;

/// <summary>A coördinator chooses of which kinds a text in the own pool only gets a warning.</summary>
public sealed class StelControleIn(Controleblad blad, Poolkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (await blad.PoolAsync(klik, ct) is var (bekend, weigering) && bekend is null) return weigering!;
        var gekozen = klik.Lijst(Velden.AlleenWaarschuwen);
        if (!gekozen.All(Controle.Instelbaar.Select(s => s.ToString()).Contains))
        {
            return await blad.ToonAsync(bekend.Waarde, Melding.Waarschuwing(Teksten.OngeldigeKeuze), ct);
        }

        var partitie = Poolkast.Partitie(klik.TenantId, klik.Id);
        var pool = await kluis.BesluitAsync<Pool?>(partitie, async () =>
        {
            if (await kast.PoolAsync(klik.Id, ct) is not { } rij || !rij.Waarde.IsCoordinator(klik.Wie.Id)) return new(null);
            var nieuw = rij.Waarde with { AlleenWaarschuwen = [.. Controle.Instelbaar.Select(s => s.ToString()).Where(gekozen.Contains)] };
            return new(nieuw, nieuw == rij.Waarde ? null : new Beurt(partitie).Vervang(Sleutel.PoolRij, nieuw, rij.ETag));
        }, ct);
        return pool is null ? MeldingKaart.NietTeBekijken() : await blad.ToonAsync(pool, Melding.Info(Teksten.ControleBewaard), ct);
    }
}
