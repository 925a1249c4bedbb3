using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>The access of EDs without Teams: who may in, the codes that open a device, and taking all of it back.</summary>
public sealed class Toegangskast(ZonderTeamsboek boek, Kluis kluis)
{
    /// <summary>Who this is by now; null for who left the pool, takes no part by mail any more, or whose access was taken back.</summary>
    public async Task<InPool?> MagAsync(Houder wie, CancellationToken ct) =>
        await boek.VindAsync(wie.TenantId, wie.PersoonId, ct) is { Ed.Waarde: { PerMail: true, Email: { } adres } } inPool
        && Codes.Hash(adres) == wie.Adres
        && (await LeesAsync(wie.TenantId, wie.PersoonId, ct))?.Waarde is var toegang && (toegang?.Versie ?? 0) == wie.Versie
            ? inPool
            : null;

    public async Task<int> VersieAsync(string tenantId, string persoonId, CancellationToken ct) =>
        (await LeesAsync(tenantId, persoonId, ct))?.Waarde.Versie ?? 0;

    /// <summary>A code will be mailed; false when there were enough for now.</summary>
    public Task<bool> VraagCodeAsync(Houder wie, string poging, CancellationToken ct) =>
        BesluitAsync<bool>(wie.TenantId, wie.PersoonId, toegang => toegang.VraagCode(kluis.Nu) is { } nieuw
            ? (true, nieuw, new Uitrij(Mail: new(wie.PersoonId, Mailsoort.Code, Poging: poging)))
            : (false, null, null), ct);

    /// <summary>Sets the code that is about to be mailed; the one before it opens nothing any more.</summary>
    public Task<string> NieuweCodeAsync(string tenantId, string persoonId, string poging, CancellationToken ct)
    {
        var (code, slot) = Codes.Maak(poging, kluis.Nu);
        return BesluitAsync<string>(tenantId, persoonId, toegang => (code, toegang with { Code = slot }, null), ct);
    }

    /// <summary>True once: a code that was used, and one that was guessed at too often, opens nothing any more.</summary>
    public Task<bool> OpenAsync(Houder wie, string? code, string poging, CancellationToken ct) =>
        BesluitAsync<bool>(wie.TenantId, wie.PersoonId, toegang => toegang.Code is not { } slot || toegang.Versie != wie.Versie
            ? (false, null, null)
            : Codes.Past(slot, code, poging, kluis.Nu)
            ? (true, toegang with { Code = null }, null)
            : slot.Poging == poging
            ? (false, toegang with { Code = slot with { Mis = slot.Mis + 1 } }, null)
            : (false, null, null), ct);

    /// <summary>No link and no device opens the page any more; the next mail brings a new link.</summary>
    public Task TrekInAsync(string tenantId, string persoonId, CancellationToken ct) =>
        BesluitAsync<bool>(tenantId, persoonId, toegang => (true, toegang.TrekIn(), null), ct);

    public static Partitie Partitie(string tenantId, string persoonId) =>
        new(tenantId, Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId));

    private Task<Rij<Toegang>?> LeesAsync(string tenantId, string persoonId, CancellationToken ct) =>
        kluis.LeesAsync<Toegang>(Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId), Sleutel.ToegangRij, ct);

    private Task<T> BesluitAsync<T>(
        string tenantId, string persoonId, Func<Toegang, (T Antwoord, Toegang? Nieuw, Uitrij? Uit)> beslis, CancellationToken ct)
    {
        var partitie = Partitie(tenantId, persoonId);
        return kluis.BesluitAsync<T>(partitie, async () =>
        {
            var rij = await LeesAsync(tenantId, persoonId, ct);
            var (antwoord, nieuw, uit) = beslis(rij?.Waarde ?? new());
            if (nieuw is null) return new(antwoord);
            var beurt = new Beurt(partitie).Zet(Sleutel.ToegangRij, nieuw, rij);
            return new(antwoord, uit is null ? beurt : beurt.Bericht(uit));
        }, ct);
    }
}
