using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>
/// A coördinator is away until a day, or there again; in every pool that is theirs. The others get what waited for this one.
/// </summary>
public sealed class MeldAfwezig(Profielblad blad, Kluis kluis) : IKlikHandler<bool>, IWijzigtLosseKaart
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, bool weg, CancellationToken ct)
    {
        var tot = klik.Dag(Velden.AfwezigTot);
        if (weg && (tot is not { } dag || !Afwezigheid.Kan(dag, Weekmoment.Lokaal(kluis.Nu).Date)))
        {
            var fout = new Dictionary<string, string> { [Velden.AfwezigTot] = Teksten.AfwezigDag };
            return await ToonAsync(klik, new(klik.Invoer, fout), ct);
        }

        foreach (var pool in await PoolsAsync(klik, ct))
        {
            var partitie = Poolkast.Partitie(klik.TenantId, pool.Id);
            await kluis.BeslisAsync<Pool>(
                partitie, Sleutel.PoolRij,
                p => weg ? Weg(p, new(klik.Wie.Id, tot!.Value)) : Terug(p, klik.Wie.Id), ct);
        }

        return await ToonAsync(klik, null, ct);
    }

    private Uitkomst<Pool>.Gelukt Weg(Pool pool, Afwezigheid afwezig)
    {
        var nieuw = pool.MeldAfwezig(afwezig);
        return new(
            nieuw,
            nieuw == pool
                ? []
                :
                [
                    new Bericht.ZetWekker(afwezig.Einde(pool.Id)),
                    new Bericht.ZetWekker(Coordinatorwissel.Wekker(pool.Id, kluis.Nu)),
                ]);
    }

    private Uitkomst<Pool>.Gelukt Terug(Pool pool, string wieId)
    {
        var nieuw = pool.MeldTerug(wieId);
        return new(nieuw, nieuw == pool ? [] : [new Bericht.ZetWekker(Coordinatorwissel.Wekker(pool.Id, kluis.Nu))]);
    }

    private async Task<IReadOnlyList<Pool>> PoolsAsync(Klik klik, CancellationToken ct) =>
        (await blad.LaadAsync(klik.TenantId, klik.Wie.Id, null, ct)).Beeld.Coordineert(klik.Wie.Id);

    private async Task<Kaartbeeld> ToonAsync(Klik klik, Formulier? formulier, CancellationToken ct) =>
        await PoolsAsync(klik, ct) is { Count: > 0 } pools
            ? AfwezigKaart.Maak(pools, klik.Wie.Id, formulier) with { NietVerstuurd = formulier is not null }
            : MeldingKaart.NietTeBekijken();
}
