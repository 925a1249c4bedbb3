using System.Security.Cryptography;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Verhuizingen;

/// <summary>The codes that move a profile, each in the own partition of who it is of: it goes when that goes.</summary>
public sealed class Verhuiskast(Poolkast kast, Kluis kluis)
{
    /// <summary>Letters that nobody mistakes for another, and that make no word: eight of them are eleven milliard.</summary>
    private const string Letters = "BCDFGHJKMNPQRTVWXZ";

    private const int Deel = 4;

    /// <summary>The code before it moves nothing any more.</summary>
    public async Task<string> NieuwAsync(string tenantId, string edId, CancellationToken ct)
    {
        var code = RandomNumberGenerator.GetString(Letters, Deel * 2);
        var eigen = Toegangskast.Partitie(tenantId, edId);
        await kluis.BesluitAsync(eigen, async () =>
        {
            var rij = await kluis.LeesAsync<Verhuiscode>(eigen.Tabel, eigen.Sleutel, Sleutel.VerhuisRij, ct);
            var nieuw = new Verhuiscode(Codes.Hash(edId + code), kluis.Nu + Verhuiscode.Geldig);
            return Besluit.Toon(true, new Beurt(eigen).Zet(Sleutel.VerhuisRij, nieuw, rij));
        }, ct);
        return $"{code[..Deel]}-{code[Deel..]}";
    }

    /// <summary>Whose code this is, in one of these pools; null when it is nobody's, or too old.</summary>
    public async Task<InPool?> VindAsync(string tenantId, IEnumerable<Pool> pools, string getypt, CancellationToken ct)
    {
        var code = string.Concat(getypt.ToUpperInvariant().Where(Letters.Contains));
        if (code.Length != Deel * 2) return null;
        foreach (var pool in pools)
        {
            foreach (var ed in (await kast.EdsAsync(pool.Id, ct)).Where(e => e.Waarde.ZonderTeams))
            {
                var eigen = Toegangskast.Partitie(tenantId, ed.Waarde.Wie.Id);
                var rij = await kluis.LeesAsync<Verhuiscode>(eigen.Tabel, eigen.Sleutel, Sleutel.VerhuisRij, ct);
                var past = rij?.Waarde.Hash == Codes.Hash(ed.Waarde.Wie.Id + code) && kluis.Nu < rij.Waarde.Tot;
                if (past) return new(pool, ed);
            }
        }

        return null;
    }

    public async Task VergeetAsync(string tenantId, string edId, CancellationToken ct)
    {
        var eigen = Toegangskast.Partitie(tenantId, edId);
        if (await kluis.LeesAsync<Verhuiscode>(eigen.Tabel, eigen.Sleutel, Sleutel.VerhuisRij, ct) is { } rij)
        {
            await kluis.VerwijderAsync(eigen, [(Sleutel.VerhuisRij, rij.ETag)], ct);
        }
    }
}
