using System.Collections.Concurrent;
using NodaTime;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Adressen;

/// <summary>Everybody on the rosters of a tenant, with the channel where they were found.</summary>
/// <param name="Volledig">Every channel has a roster that is not cut off: who is not in it, is in no team.</param>
public sealed record Ledenstand(IReadOnlyDictionary<string, (Kanaal Kanaal, Lid Lid)> Wie, IReadOnlySet<string> Partities, bool Volledig)
{
    public (Kanaal Kanaal, Lid Lid)? Vind(string persoonId) => Wie.TryGetValue(persoonId, out var gevonden) ? gevonden : null;

    /// <summary>Whose partition this is, is somebody on a roster.</summary>
    public bool Kent(string persoonPartitie) => Partities.Contains(persoonPartitie);
}

/// <summary>
/// Who is in any team with the app. All rosters are read in one query and remembered for some minutes: it serves to find an address and to
/// forget who left, never to decide what somebody may.
/// </summary>
public sealed class Ledenboek(Kanalen kanalen, Kluis kluis)
{
    private static readonly Duration Houdbaar = Duration.FromMinutes(5);
    private static readonly Duration Geduld = Duration.FromSeconds(30);
    private readonly ConcurrentDictionary<string, (Instant Gelezen, Ledenstand Stand)> _gelezen = new();

    public Task<Ledenstand> LeesAsync(string tenantId, CancellationToken ct) => LeesAsync(tenantId, Houdbaar, ct);

    /// <summary>Where this person is on a roster, or null. Who is not found may have joined just now.</summary>
    public async Task<(Kanaal Kanaal, Lid Lid)?> VindAsync(string tenantId, string persoonId, CancellationToken ct) =>
        (await LeesAsync(tenantId, Houdbaar, ct)).Vind(persoonId) ?? (await LeesAsync(tenantId, Geduld, ct)).Vind(persoonId);

    private async Task<Ledenstand> LeesAsync(string tenantId, Duration houdbaar, CancellationToken ct)
    {
        var nu = kluis.Nu;
        if (_gelezen.TryGetValue(tenantId, out var eerder) && nu >= eerder.Gelezen && nu - eerder.Gelezen < houdbaar) return eerder.Stand;
        var lijsten = new Dictionary<string, Ledenlijst>(StringComparer.Ordinal);
        var bereik = RowKeyRange.Prefix(Sleutel.LedenPrefix);
        await foreach (var (sleutel, rij) in kluis.ZoekMetSleutelAsync<Ledenlijst>(Tabel.Wijkteams, tenantId, bereik, ct))
        {
            lijsten[sleutel] = rij.Waarde;
        }

        var wie = new Dictionary<string, (Kanaal, Lid)>(StringComparer.OrdinalIgnoreCase);
        var volledig = true;
        foreach (var kanaal in (await kanalen.AlleAsync(tenantId, ct)).Where(k => !k.Weg))
        {
            var leden = lijsten.GetValueOrDefault(Sleutel.Leden(kanaal.Id))?.Leden ?? [];
            volledig &= leden.Count is > 0 and < Ledenlezer.Meeste;
            foreach (var lid in leden) wie.TryAdd(lid.Id, (kanaal, lid));
        }

        var partities = wie.Keys.Select(id => Sleutel.PersoonPartitie(tenantId, id)).ToHashSet(StringComparer.Ordinal);
        var stand = new Ledenstand(wie, partities, volledig);
        _gelezen[tenantId] = (nu, stand);
        return stand;
    }
}
