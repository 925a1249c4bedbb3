using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>The own aanvragen, newest first, a page at a time.</summary>
public sealed class ToonMijnAanvragen(EigenAanvragen eigen) : IKlikHandler, IToont
{
    /// <summary>The id of the button is the last aanvraag that was shown.</summary>
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct) =>
        ToonAsync(
            klik.TenantId, klik.Wie, Guid.TryParse(klik.Id, out var na) ? na : null, Opdrachten.IsIntrekken(klik.Getypt ?? ""), ct);

    private async Task<Kaartbeeld> ToonAsync(string tenantId, Persoon wie, Guid? na, bool intrekken, CancellationToken ct)
    {
        var gevonden = await eigen.NieuwsteAsync(tenantId, wie, MijnAanvragenKaart.PerPagina + 1, ct, na);
        return MijnAanvragenKaart.Maak(
            [.. gevonden.Take(MijnAanvragenKaart.PerPagina)], gevonden.Count > MijnAanvragenKaart.PerPagina, eerste: na is null,
            intrekken);
    }
}
