using System.Security.Cryptography;
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
        && (await LeesAsync(wie.TenantId, wie.PersoonId, ct))?.Waarde.Versie == wie.Versie
            ? inPool
            : null;

    /// <summary>
    /// Who took the own profile away can still see what is held and be forgotten, on a device that was open: nothing else is theirs there
    /// any more.
    /// </summary>
    public async Task<bool> MagNogKijkenAsync(Houder wie, CancellationToken ct) =>
        await boek.VindAsync(wie.TenantId, wie.PersoonId, ct) is null
        && (await LeesAsync(wie.TenantId, wie.PersoonId, ct))?.Waarde is { Adres: { } adres } toegang
        && toegang.Versie == wie.Versie && adres == wie.Adres;

    /// <summary>Of the access as it is, which begins when the first link is made.</summary>
    public async Task<int> VersieAsync(string tenantId, string persoonId, CancellationToken ct) =>
        (await LeesAsync(tenantId, persoonId, ct))?.Waarde.Versie
        ?? await BesluitAsync<int>(tenantId, persoonId, toegang => (toegang.Versie, toegang, null), ct);

    /// <summary>A code will be mailed, when there were not enough for now.</summary>
    public Task<Codeantwoord> VraagCodeAsync(Houder wie, string poging, CancellationToken ct) =>
        BesluitAsync<Codeantwoord>(wie.TenantId, wie.PersoonId, toegang =>
        {
            var (antwoord, nieuw) = toegang.VraagCode(poging, kluis.Nu);
            return (antwoord, nieuw, nieuw is null ? null : new Uitrij(Mail: new(wie.PersoonId, Mailsoort.Code, Poging: poging)));
        }, ct);

    /// <summary>Sets the code that is about to be mailed; the one before it, of the same browser, opens nothing any more.</summary>
    public Task<string> NieuweCodeAsync(string tenantId, string persoonId, string poging, CancellationToken ct)
    {
        var (code, slot) = Codes.Maak(poging, kluis.Nu);
        return BesluitAsync<string>(tenantId, persoonId, toegang => (code, toegang.MetCode(slot, kluis.Nu), null), ct);
    }

    /// <summary>Opens once: a code that was used, and one that was guessed at too often, opens nothing any more.</summary>
    public Task<Codeuitkomst> OpenAsync(Houder wie, string? code, string poging, CancellationToken ct) =>
        BesluitAsync<Codeuitkomst>(wie.TenantId, wie.PersoonId, toegang =>
        {
            if (toegang.Versie != wie.Versie) return (Codeuitkomst.WerktNietMeer, null, null);
            var (uitkomst, nieuw) = toegang.Open(code, poging, wie.Adres, kluis.Nu);
            return (uitkomst, nieuw, null);
        }, ct);

    /// <summary>No link and no device opens the page any more; the next mail brings a new link, with a version of its own.</summary>
    public Task TrekInAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var partitie = Partitie(tenantId, persoonId);
        return kluis.BesluitAsync(partitie, async () => await LeesAsync(tenantId, persoonId, ct) is { } rij
            ? Besluit.Toon(true, new Beurt(partitie).Verwijder(Sleutel.ToegangRij, rij.ETag))
            : Besluit.Toon(false), ct);
    }

    public static Partitie Partitie(string tenantId, string persoonId) =>
        new(tenantId, Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId));

    private static Toegang Begin() => new(RandomNumberGenerator.GetInt32(1, int.MaxValue));

    private Task<Rij<Toegang>?> LeesAsync(string tenantId, string persoonId, CancellationToken ct) =>
        kluis.LeesAsync<Toegang>(Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId), Sleutel.ToegangRij, ct);

    private Task<T> BesluitAsync<T>(
        string tenantId, string persoonId, Func<Toegang, (T Antwoord, Toegang? Nieuw, Uitrij? Uit)> beslis, CancellationToken ct)
    {
        var partitie = Partitie(tenantId, persoonId);
        return kluis.BesluitAsync<T>(partitie, async () =>
        {
            var rij = await LeesAsync(tenantId, persoonId, ct);
            var (antwoord, nieuw, uit) = beslis(rij?.Waarde ?? Begin());
            if (nieuw is null) return new(antwoord);
            var beurt = new Beurt(partitie).Zet(Sleutel.ToegangRij, nieuw, rij);
            return new(antwoord, uit is null ? beurt : beurt.Bericht(uit));
        }, ct);
    }
}
