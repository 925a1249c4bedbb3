using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Rechten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Pools;

/// <summary>
/// An aanvraag for who clicked: either they are one of those it is for, or they get a sentence with nothing of it. Every click on an
/// aanvraag goes through here before a card is drawn.
/// </summary>
public sealed class Inzage(Poolkast kast, Kanalen kanalen, Vragers vragers)
{
    public async Task<(Dossier? Dossier, Kaartbeeld? Weigering)> LaadAsync(Klik klik, Kijker voor, CancellationToken ct)
    {
        if (klik.Aanvraag() is not { } over || await kast.DossierAsync(klik.TenantId, over.PoolId, over.AanvraagId, ct) is not { } dossier)
        {
            return (null, MeldingKaart.KnopOnbekend());
        }

        var geenLid = await GeenPoollidAsync(klik, over.PoolId, ct);
        var weg = await IsWegAsync(klik, dossier.Aanvraag, ct);
        var leidt = await LeidtAsync(klik, dossier.Aanvraag, voor, ct);
        return Zicht.Weigert(dossier, klik.Wie.Id, geenLid is null, voor, weg, leidt) is { } reden
            ? (null, Weigering(reden, geenLid))
            : (dossier, null);
    }

    /// <summary>Decides only for who may see it: the right comes before the state.</summary>
    /// <param name="edId">An ED the decision is about, beside those who said ja or have the match.</param>
    public async Task<(Beslissing? Beslissing, Kaartbeeld? Weigering)> BeslisAsync(
        Klik klik, Kijker voor, Func<Dossier, IReadOnlyList<Ervaringsdeskundige>, Uitkomst<Wijziging>> beslis, CancellationToken ct,
        string? edId = null)
    {
        if (klik.Aanvraag() is not { } over) return (null, MeldingKaart.KnopOnbekend());
        var geenLid = await GeenPoollidAsync(klik, over.PoolId, ct);
        var eerst = await kast.RijAsync(over.PoolId, over.AanvraagId, ct);
        var weg = eerst is not null && await IsWegAsync(klik, eerst.Waarde, ct);
        var leidt = eerst is not null && await LeidtAsync(klik, eerst.Waarde, voor, ct);
        Reden? geenZicht = null;
        var beslissing = await kast.BeslisAsync(
            klik.TenantId, over.PoolId, over.AanvraagId, edId,
            (dossier, eds) =>
            {
                geenZicht = Zicht.Weigert(dossier, klik.Wie.Id, geenLid is null, voor, weg, leidt);
                return geenZicht is { } reden ? new Uitkomst<Wijziging>.Geweigerd(reden) : beslis(dossier, eds);
            },
            ct);
        if (beslissing is null) return (null, MeldingKaart.KnopOnbekend());
        return geenZicht is { } waarom ? (null, Weigering(waarom, geenLid)) : (beslissing, null);
    }

    /// <summary>It is asked of the asker alone.</summary>
    private async Task<bool> IsWegAsync(Klik klik, Aanvraag aanvraag, CancellationToken ct) =>
        aanvraag.Aanvrager.Id == klik.Wie.Id && await vragers.IsWegAsync(klik.TenantId, aanvraag, ct);

    /// <summary>It is asked only where it gives a right.</summary>
    private async Task<bool> LeidtAsync(Klik klik, Aanvraag aanvraag, Kijker voor, CancellationToken ct) =>
        voor.HasFlag(Kijker.Geroepen) && await kanalen.LeidtAsync(klik.TenantId, aanvraag.Herkomst.KanaalId, klik.Wie.Id, ct);

    private async Task<Reden?> GeenPoollidAsync(Klik klik, string poolId, CancellationToken ct) =>
        await kanalen.VanPoolAsync(klik.TenantId, poolId, ct) is { } pool
            ? await kanalen.WeigertAsync(klik.TenantId, pool.Id, klik.Wie.Id, ct)
            : Reden.AlleenLid;

    /// <summary>Who could do it as a member hears why they do not count as one now.</summary>
    private static Kaartbeeld Weigering(Reden reden, Reden? geenLid) =>
        MeldingKaart.Weigering(reden == Reden.AlleenLid ? geenLid ?? reden : reden);
}
