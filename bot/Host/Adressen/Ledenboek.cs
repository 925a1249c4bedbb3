using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>Somebody on the roster of a channel.</summary>
public sealed record Plaats(Kanaal Kanaal, Lid Lid);

/// <summary>Everybody on the rosters of a tenant, with the channels where they are.</summary>
/// <param name="Partities">The partitions of these people.</param>
/// <param name="Volledig">Every channel has a roster that is not cut off: who is not in it, is in no team.</param>
public sealed record Ledenstand(ILookup<string, Plaats> Wie, IReadOnlySet<string> Partities, bool Volledig)
{
    /// <summary>Whose partition this is, is somebody on a roster.</summary>
    public bool Kent(string persoonPartitie) => Partities.Contains(persoonPartitie);
}

/// <summary>
/// Who is in any team with the app. All rosters are read in one query and remembered for a while: to find an address, a name or the teams
/// of a person without a read for each channel, and to forget who left. What somebody may is decided by the roster row itself.
/// </summary>
public sealed class Ledenboek(Kanalen kanalen, Kluis kluis)
{
    private static readonly Duration Houdbaar = Duration.FromMinutes(5);
    private static readonly Duration Vers = Duration.FromSeconds(30);
    private readonly ConcurrentDictionary<string, (Instant Gelezen, int Keer, Ledenstand Stand)> _gelezen = new();

    public Task<Ledenstand> LeesAsync(string tenantId, CancellationToken ct) => LeesAsync(tenantId, vers: false, ct);

    /// <summary>Where this person is on a roster, or null. Who is not found may have joined just now.</summary>
    public async Task<Plaats?> VindAsync(string tenantId, string persoonId, CancellationToken ct) =>
        (await LeesAsync(tenantId, vers: false, ct)).Wie[persoonId].FirstOrDefault()
            ?? (await LeesAsync(tenantId, vers: true, ct)).Wie[persoonId].FirstOrDefault();

    /// <summary>Nobody says that this person is in no team: whoever is on no roster may be past the end of one that is cut off.</summary>
    public async Task<bool> IsBereikbaarAsync(string tenantId, string persoonId, CancellationToken ct) =>
        await LeesAsync(tenantId, vers: false, ct) is var stand && (!stand.Volledig || stand.Wie[persoonId].Any());

    /// <summary>The same by the id that this person has towards this bot, which is all that some activities tell.</summary>
    public async Task<Lid?> VindMriAsync(string tenantId, string mri, CancellationToken ct) =>
        (await LeesAsync(tenantId, vers: false, ct)).Wie.SelectMany(w => w).FirstOrDefault(p => p.Lid.Mri == mri)?.Lid
            ?? (await LeesAsync(tenantId, vers: true, ct)).Wie.SelectMany(w => w).FirstOrDefault(p => p.Lid.Mri == mri)?.Lid;

    /// <summary>The channels that have this person on their roster now.</summary>
    public async Task<IReadOnlyList<Kanaal>> KanalenVanAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        List<Kanaal> gevonden = [];
        foreach (var plaats in (await LeesAsync(tenantId, vers: true, ct)).Wie[persoonId])
        {
            if ((await kanalen.LedenAsync(tenantId, plaats.Kanaal.Id, ct)).Vind(persoonId) is not null) gevonden.Add(plaats.Kanaal);
        }

        return gevonden;
    }

    private async Task<Ledenstand> LeesAsync(string tenantId, bool vers, CancellationToken ct)
    {
        var (nu, keer) = (kluis.Nu, kluis.Kanaalwijzigingen);
        if (_gelezen.TryGetValue(tenantId, out var eerder)
            && nu >= eerder.Gelezen
            && nu - eerder.Gelezen < (vers ? Vers : Houdbaar)
            && (!vers || eerder.Keer == keer))
        {
            return eerder.Stand;
        }

        var lijsten = new Dictionary<string, Ledenlijst>(StringComparer.Ordinal);
        var bereik = RowKeyRange.Prefix(Sleutel.LedenPrefix);
        await foreach (var (sleutel, rij) in kluis.ZoekMetSleutelAsync<Ledenlijst>(Tabel.Wijkteams, tenantId, bereik, ct))
        {
            lijsten[sleutel] = rij.Waarde;
        }

        List<Plaats> plaatsen = [];
        var volledig = true;
        foreach (var kanaal in (await kanalen.AlleAsync(tenantId, ct)).Where(k => !k.Weg))
        {
            var lijst = lijsten.GetValueOrDefault(Sleutel.Leden(kanaal.Id));
            volledig &= lijst?.IsVolledig == true;
            plaatsen.AddRange((lijst?.Leden ?? []).Select(l => new Plaats(kanaal, l)));
        }

        var wie = plaatsen.ToLookup(p => p.Lid.Id, StringComparer.OrdinalIgnoreCase);
        var partities = wie.Select(w => Sleutel.PersoonPartitie(tenantId, w.First().Lid.Id)).ToHashSet(StringComparer.Ordinal);
        var stand = new Ledenstand(wie, partities, volledig);
        _gelezen[tenantId] = (nu, keer, stand);
        return stand;
    }
}
