using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Klikken;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>
/// Somebody in the channel says: this is the channel of the pool, and these are its coördinatoren. Once there are coördinatoren, only
/// they change it.
/// </summary>
public sealed class RichtPoolIn(Kanalen kanalen, Inrichtbeeld beeld, Poolkast kast, Kluis kluis) : IKlikHandler
{
    private const int MaxNaam = 60;

    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) is not { } rij) return MeldingKaart.KnopOnbekend();
        var nu = await beeld.MaakAsync(klik.TenantId, rij.Waarde, ct);
        if (rij.Waarde.Wijkteam is not null) return InrichtKaart.Maak(nu, melding: Teksten.MeldingVoor(Reden.Verouderd));
        if (nu.Pool is { } bestaand && !bestaand.IsCoordinator(klik.Wie.Id)) return InrichtKaart.Maak(nu, melding: Teksten.MeldingVoor(Reden.AlleenCoordinator));

        var fouten = new Dictionary<string, string>();
        var (naam, coordinatoren) = Lees(klik, nu, fouten);
        if (fouten.Count > 0) return InrichtKaart.Maak(nu, new Formulier(klik.Invoer, fouten));

        var pool = rij.Waarde.PoolId is { } id
            ? await WijzigAsync(klik, id, naam, coordinatoren, ct)
            : await RichtNieuwInAsync(klik, rij, naam, coordinatoren, ct);
        kanalen.Vergeet(klik.TenantId);
        return pool is null
            ? InrichtKaart.Maak(nu, new Formulier(klik.Invoer, fouten), Teksten.MeldingVoor(Reden.Verouderd))
            : InrichtKaart.Maak(nu with { Pool = pool });
    }

    /// <summary>The pool first, then the channel that points to it: a crash in between leaves a pool that nobody sees.</summary>
    private async Task<Pool?> RichtNieuwInAsync(Klik klik, Rij<Kanaal> rij, string naam, IReadOnlyList<Persoon> coordinatoren, CancellationToken ct)
    {
        var reeksen = await kluis.ZoekAsync<Verwijzing>(Tabel.Wijkteams, klik.TenantId, Sleutel.ReeksPrefix, ct);
        var letters = reeksen.Count == 0 ? "H" : "H" + (char)('A' + reeksen.Count);
        var pool = new Pool(kluis.NieuwId().ToString(), naam, klik.GesprekId, letters, coordinatoren, Jaar: 0, Teller: 0);
        await kluis.BewaarAsync(new Beurt(new(klik.TenantId, Tabel.Pool, pool.Id)).Voeg(Sleutel.PoolRij, pool), ct);

        var beurt = new Beurt(new(klik.TenantId, Tabel.Wijkteams, klik.TenantId))
            .Vervang(Sleutel.Kanaal(klik.GesprekId), rij.Waarde with { PoolId = pool.Id }, rij.ETag)
            .Voeg(Sleutel.Reeks(letters), new Verwijzing(Guid.Empty, pool.Id))
            .Bericht([Tonen(klik.GesprekId)]);
        return (await kluis.BewaarAsync(beurt, ct)).Succeeded ? pool : null;
    }

    private async Task<Pool?> WijzigAsync(Klik klik, string poolId, string naam, IReadOnlyList<Persoon> coordinatoren, CancellationToken ct)
    {
        if (await kast.PoolAsync(poolId, ct) is not { } rij) return null;
        var pool = rij.Waarde with { Naam = naam, Coordinatoren = coordinatoren };
        var bewaard = await kluis.BewaarAsync(new Beurt(new(klik.TenantId, Tabel.Pool, poolId)).Vervang(Sleutel.PoolRij, pool, rij.ETag), ct);
        if (!bewaard.Succeeded) return null;
        await kluis.BewaarAsync(new Beurt(new(klik.TenantId, Tabel.Wijkteams, klik.TenantId)).Bericht([Tonen(klik.GesprekId)]), ct);
        return pool;
    }

    private static (string Naam, IReadOnlyList<Persoon> Coordinatoren) Lees(Klik klik, Inrichting nu, Dictionary<string, string> fouten)
    {
        var naam = klik.Tekst(Velden.PoolNaam);
        if (naam is null) fouten[Velden.PoolNaam] = Teksten.Verplicht;
        else if (naam.Length > MaxNaam) fouten[Velden.PoolNaam] = Teksten.TeLang(naam.Length, MaxNaam);
        var gekozen = klik.Lijst(Velden.Coordinatoren);
        var coordinatoren = nu.Leden.Where(l => gekozen.Contains(l.Id)).ToList();
        if (gekozen.Count == 0) fouten[Velden.Coordinatoren] = Teksten.Verplicht;
        else if (coordinatoren.Count != gekozen.Count) fouten[Velden.Coordinatoren] = Teksten.GeenLid;
        return (naam ?? "", coordinatoren);
    }

    private static Bericht Tonen(string kanaalId) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.Inrichten, kanaalId), new Ontvanger.Kanaal(kanaalId));
}
