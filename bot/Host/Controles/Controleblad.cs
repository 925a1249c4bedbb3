using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Controles;

/// <summary>What the two share.</summary>
public sealed class Controleblad(Kanalen kanalen, Poolkast kast)
{
    /// <summary>
    /// The pool of the button, for a coördinator of it who is still in its team; a card that says no for others, and where others read
    /// along.
    /// </summary>
    public async Task<(Rij<Pool>? Pool, Kaartbeeld? Weigering)> PoolAsync(Klik klik, CancellationToken ct)
    {
        var kanaal = await kanalen.VanPoolAsync(klik.TenantId, klik.Id, ct);
        if (klik.InKanaal || kanaal is null || await kast.PoolAsync(klik.Id, ct) is not { } pool || !pool.Waarde.IsCoordinator(klik.Wie.Id))
        {
            return (null, MeldingKaart.NietTeBekijken());
        }

        return await kanalen.WeigertAsync(klik.TenantId, kanaal.Id, klik.Wie.Id, ct) is { } reden
            ? (null, MeldingKaart.NietTeBekijken(reden))
            : (pool, null);
    }

    public async Task<Kaartbeeld> ToonAsync(Pool pool, Melding? melding, CancellationToken ct) =>
        ControleKaart.Maak(pool, await kast.DitKwartaalAsync(pool.Id, ct), melding);
}
