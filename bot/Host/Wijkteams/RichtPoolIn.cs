using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Somebody in the channel says: this is the channel of the pool, and these are its coördinatoren. Once there are coördinatoren, only
/// they change it, as long as one of them is in the team.
/// </summary>
public sealed class RichtPoolIn(Kanalen kanalen, Inrichtbeeld beeld, Poolkast kast, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) is not { } rij) return MeldingKaart.KnopOnbekend();
        var nu = await beeld.MaakAsync(klik.TenantId, rij.Waarde, ct, [klik.Wie.Id, .. klik.Lijst(Velden.Coordinatoren)]);
        if (rij.Waarde.Wijkteam is not null) return InrichtKaart.Maak(nu, melding: Teksten.MeldingVoor(Reden.Verouderd));
        var fouten = new Dictionary<string, string>();
        var (naam, coordinatoren) = Lees(klik, nu, fouten);
        var termijnen = Termijnen(klik, nu.Pool, fouten);
        if (fouten.Count == 0 && Is(nu.Pool, naam, coordinatoren, termijnen))
        {
            return InrichtKaart.Maak(nu, melding: Teksten.Bewaard);
        }

        if (await WeigertAsync(klik, nu.Pool, ct) is { } reden)
        {
            return InrichtKaart.Maak(nu, new Formulier(klik.Invoer, fouten), Teksten.MeldingVoor(reden));
        }

        if (nu.Pool?.IsCoordinator(klik.Wie.Id) != true && await IsGastVoorGastAsync(klik, nu.Pool, coordinatoren, ct))
        {
            fouten[Velden.Coordinatoren] = Teksten.GastKiestGeenGast;
        }

        if (fouten.Count > 0) return InrichtKaart.Maak(nu, new Formulier(klik.Invoer, fouten));

        var pool = rij.Waarde.PoolId is { } id
            ? await WijzigAsync(klik, id, naam, coordinatoren, termijnen, ct)
            : await RichtNieuwInAsync(klik, naam, coordinatoren, termijnen, ct);

        // Drawn from what is stored now: who was second with the same choices sees the same card.
        var daarna = await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) ?? rij;
        var straks = await beeld.MaakAsync(klik.TenantId, daarna.Waarde, ct);
        return pool is null && !Is(straks.Pool, naam, coordinatoren, termijnen)
            ? InrichtKaart.Maak(straks, new Formulier(klik.Invoer, fouten), Teksten.MeldingVoor(Reden.Verouderd))
            : InrichtKaart.Maak(straks, melding: Teksten.Bewaard);
    }

    /// <summary>A coördinator who is still in the team; anybody when none of them is.</summary>
    private async Task<Reden?> WeigertAsync(Klik klik, Pool? pool, CancellationToken ct)
    {
        if (pool is null) return null;
        var weigering = await kanalen.WeigertAsync(klik.TenantId, pool.KanaalId, klik.Wie.Id, ct);
        if (weigering == Reden.AlleenLid) return Reden.AlleenCoordinator;
        if (weigering is not null || pool.IsCoordinator(klik.Wie.Id)) return weigering;
        foreach (var coordinator in pool.Coordinatoren)
        {
            if (await kanalen.WeetLidAsync(klik.TenantId, pool.KanaalId, coordinator.Id, ct) != false) return Reden.AlleenCoordinator;
        }

        return null;
    }

    private async Task<bool> IsGastVoorGastAsync(Klik klik, Pool? pool, IEnumerable<Persoon> gekozen, CancellationToken ct)
    {
        List<string> nieuw = [.. gekozen.Select(c => c.Id).Where(id => pool?.IsCoordinator(id) != true)];
        var leden = await kanalen.LedenMetAsync(klik.TenantId, klik.GesprekId, [klik.Wie.Id, .. nieuw], ct);
        return nieuw.Exists(id => !leden.MagRolGeven(klik.Wie.Id, id));
    }

    /// <summary>Reaction terms in working days; what is not on the form stays as it was.</summary>
    private static (int HerinnerNa, int EerlijkNa) Termijnen(Klik klik, Pool? pool, Dictionary<string, string> fouten)
    {
        var herinner = Werkdagen(Velden.HerinnerNa, 1, 5, pool?.HerinnerNa ?? Pool.GewoonHerinnerNa);
        return (herinner, Math.Max(herinner, Werkdagen(Velden.EerlijkNa, 3, 15, pool?.EerlijkNa ?? Pool.GewoonEerlijkNa)));

        int Werkdagen(string veld, int minst, int meest, int was)
        {
            if (klik.Tekst(veld) is null) return was;
            if (klik.Getal(veld) is { } dagen && dagen >= minst && dagen <= meest) return dagen;
            fouten[veld] = Teksten.OngeldigeKeuze;
            return was;
        }
    }

    private static bool Is(Pool? pool, string naam, IReadOnlyList<Persoon> coordinatoren, (int HerinnerNa, int EerlijkNa) termijnen) =>
        pool is not null
            && pool.Naam == naam
            && (pool.HerinnerNa, pool.EerlijkNa) == termijnen
            && pool.Coordinatoren.Select(c => c.Id)
                .Order(StringComparer.Ordinal)
                .SequenceEqual(coordinatoren.Select(c => c.Id).Order(StringComparer.Ordinal));

    /// <summary>
    /// The pool first, then the channel that points to it. Its id follows from the channel, so whoever tries again after a crash goes on
    /// with the same pool.
    /// </summary>
    private async Task<Pool?> RichtNieuwInAsync(
        Klik klik, string naam, IReadOnlyList<Persoon> coordinatoren, (int HerinnerNa, int EerlijkNa) termijnen, CancellationToken ct)
    {
        var nieuw = new Pool(
            Sleutel.PoolVan(klik.TenantId, klik.GesprekId).ToString(), naam, klik.GesprekId, await LettersAsync(klik.TenantId, ct),
            [.. coordinatoren], Jaar: 0, Teller: 0, termijnen.HerinnerNa, termijnen.EerlijkNa);
        var partitie = Poolkast.Partitie(klik.TenantId, nieuw.Id);
        var begonnen = !(await kluis.BewaarAsync(new Beurt(partitie).Voeg(Sleutel.PoolRij, nieuw), ct)).Succeeded;
        var wachtend = await WachtenOpPoolAsync(klik, ct);

        // Somebody may choose the same letters for another channel at this moment, or change something else of this one.
        var pool = await kluis.BesluitAsync<Pool?>(Kanaalkast.Beurt(klik.TenantId).Partitie, async () =>
        {
            if (await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) is not { Waarde: { Wijkteam: null, PoolId: null } } rij)
            {
                return new(null);
            }

            var letters = await LettersAsync(klik.TenantId, ct);
            return new(nieuw with { Reeks = letters }, Kanaalkast.Beurt(klik.TenantId)
                .Vervang(Sleutel.Kanaal(klik.GesprekId), rij.Waarde with { PoolId = nieuw.Id }, rij.ETag)
                .Voeg(Sleutel.Reeks(letters), new Verwijzing(Guid.Empty, nieuw.Id))
                .Bericht(
                [
                    Kanaal.Instellingen(klik.GesprekId), .. coordinatoren.Select(c => Welkom(klik, c)), .. wachtend,
                ]));
        }, ct);
        if (pool is null) return await NietIngerichtAsync(klik, nieuw.Id, ct);

        // An attempt that stopped left its pool; the channel is of whoever came last here, and so is what the pool says.
        if ((!begonnen && pool == nieuw) || await kast.PoolAsync(pool.Id, ct) is not { } eerder) return pool;
        return (await kluis.BewaarAsync(new Beurt(partitie).Vervang(Sleutel.PoolRij, pool, eerder.ETag), ct)).Succeeded ? pool : null;
    }

    /// <summary>The channel became a wijkteam meanwhile: the pool to which nothing points goes.</summary>
    private async Task<Pool?> NietIngerichtAsync(Klik klik, string poolId, CancellationToken ct)
    {
        if (await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) is { Waarde.Wijkteam: not null }
            && await kast.PoolAsync(poolId, ct) is { } wees)
        {
            await kluis.VerwijderAsync(Poolkast.Partitie(klik.TenantId, poolId), [(Sleutel.PoolRij, wees.ETag)], ct);
        }

        return null;
    }

    private async Task<string> LettersAsync(string tenantId, CancellationToken ct)
    {
        List<string> vergeven = [];
        var bereik = RowKeyRange.Prefix(Sleutel.ReeksPrefix);
        await foreach (var (sleutel, _) in kluis.ZoekMetSleutelAsync<Verwijzing>(Tabel.Wijkteams, tenantId, bereik, ct))
        {
            vergeven.Add(sleutel[Sleutel.ReeksPrefix.Length..]);
        }

        return Poolletters.Volgende(vergeven);
    }

    /// <summary>Channels that could not choose a pool yet see this one on their card.</summary>
    private async Task<IReadOnlyList<Bericht>> WachtenOpPoolAsync(Klik klik, CancellationToken ct) =>
    [
        .. (await kanalen.AlleAsync(klik.TenantId, ct))
            .Where(k => k.Id != klik.GesprekId && k is { Weg: false, PoolId: null, Wijkteam: null or { PoolId: null } })
            .Select(k => Kanaal.Instellingen(k.Id)),
    ];

    private async Task<Pool?> WijzigAsync(
        Klik klik, string poolId, string naam, IReadOnlyList<Persoon> coordinatoren, (int HerinnerNa, int EerlijkNa) termijnen,
        CancellationToken ct)
    {
        if (await kast.PoolAsync(poolId, ct) is not { } rij) return null;
        var pool =
            rij.Waarde with
            {
                Naam = naam,
                Coordinatoren = [.. coordinatoren],
                HerinnerNa = termijnen.HerinnerNa,
                EerlijkNa = termijnen.EerlijkNa,
            };
        var bewaard = await kluis.BewaarAsync(
            new Beurt(Poolkast.Partitie(klik.TenantId, poolId))
                .Vervang(Sleutel.PoolRij, pool, rij.ETag)
                .Bericht([new Bericht.ZetWekker(Coordinatorwissel.Wekker(poolId, kluis.Nu))]),
            ct);
        if (!bewaard.Succeeded) return null;
        await kluis.BewaarAsync(
            new Beurt(new(klik.TenantId, Tabel.Wijkteams, klik.TenantId))
                .Bericht(
                [
                    Kanaal.Instellingen(klik.GesprekId),
                    .. coordinatoren.Where(c => !rij.Waarde.IsCoordinator(c.Id)).Select(c => Welkom(klik, c)),
                ]),
            ct);
        return pool;
    }

    private static (string Naam, IReadOnlyList<Persoon> Coordinatoren) Lees(Klik klik, Inrichting nu, Dictionary<string, string> fouten)
    {
        var naam = klik.Tekst(Velden.PoolNaam);
        if (naam is null) fouten[Velden.PoolNaam] = Teksten.Verplicht;
        else if (naam.Length > InrichtKaart.MaxNaam) fouten[Velden.PoolNaam] = Teksten.TeLang(naam.Length, InrichtKaart.MaxNaam);
        var gekozen = klik.Lijst(Velden.Coordinatoren);
        var coordinatoren = nu.Leden.Where(l => gekozen.Contains(l.Id)).ToList();
        if (gekozen.Count == 0) fouten[Velden.Coordinatoren] = Teksten.Verplicht;
        else if (coordinatoren.Count != gekozen.Count) fouten[Velden.Coordinatoren] = Teksten.GeenLid;
        return (naam ?? "", coordinatoren);
    }

    private Bericht Welkom(Klik klik, Persoon wie) => Adressen.Welkom.Voor(Rollen.Coordinator, klik.GesprekId, wie.Id, kluis.Nu);
}
