using NodaTime;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Who can be reached, who cannot, and who can again.</summary>
public sealed partial class Bestelronde
{
    private async Task<ConnectorResult<Gesprek>> AdresAsync(string tenantId, Ontvanger aan, CancellationToken ct)
    {
        if (aan is Ontvanger.Iemand iemand) return await gesprekken.VindAsync(tenantId, iemand.PersoonId, ct);
        var kanaalId = ((Ontvanger.Kanaal)aan).KanaalId;
        return await kanalen.VindAsync(tenantId, kanaalId, ct) is { Weg: false } kanaal
            ? new(new Gesprek(kanaalId, kanaal.ServiceUrl), null)
            : new(null, new ConnectorError(0, "KanaalWeg", DeliveryAdvice.Disable));
    }

    /// <summary>
    /// Where something arrived after a refusal, what else was set aside for the same channel or person has its turn.
    /// </summary>
    private async Task<Rondeverslag> AangekomenAsync(string tenantId, Bestelling bestelling, Rondeverslag verslag, CancellationToken ct)
    {
        if (bestelling.KanaalId is { } kanaalId)
        {
            return await adressen.IsTerugAsync(tenantId, kanaalId, ct) ? verslag with { Terug = verslag.Terug.Add(kanaalId) } : verslag;
        }

        return bestelling is { Eerste.Status: UitStatus.Geparkeerd, PersoonId: { } persoonId }
            ? verslag with { Terug = verslag.Terug.Add(persoonId) }
            : verslag;
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Jitter of a waiting time, no secret.")]
    private async Task<Rest?> MisluktAsync(
        Partitie partitie, Bestelling bestelling, ConnectorError fout, CancellationToken ct, int? onzeker = null)
    {
        if (fout.Advice == DeliveryAdvice.Disable && bestelling.Eerste.Toon?.PersoonId is { } persoonId)
        {
            await gesprekken.MeldWegAsync(partitie.TenantId, persoonId, ct);
        }

        if (fout is { Advice: DeliveryAdvice.Disable, Status: not 0 } && !bestelling.IsInDraad && bestelling.KanaalId is { } kanaalId)
        {
            await adressen.MeldStilAsync(partitie.TenantId, kanaalId, ct);
        }

        var na = bestelling.Na(fout, kluis.Nu, jitter: Random.Shared.NextDouble(), onzeker ?? bestelling.Onzeker);
        postbode.Meld(fout, na.Status, vanTeams: bestelling.Eerste.Mail is null);
        if (na.Status == UitStatus.Dood) await GeefOpAsync(partitie, bestelling, na, ct);
        else await VervangAsync(partitie, bestelling, na, ct, BijVraag(bestelling, fout));
        return new(na.NietVoor ?? Instant.MaxValue, na.Status);
    }

    /// <summary>
    /// Who asked something where others read along, and does not have the app, hears there at the first refusal why nothing comes; the
    /// answer itself waits until they have it.
    /// </summary>
    private static Uitrij? BijVraag(Bestelling bestelling, ConnectorError fout)
    {
        if (fout.Status != 403 || bestelling is not { Pogingen: 0, Eerste.Los: { Gesprek: null, Gevraagd: { } waar } los }) return null;
        var beeld = MeldingKaart.NietTeBereiken();
        var daar = los with { Gesprek = waar, Gevraagd = null, Kaart = beeld.Kaart.ToElement(), Samenvatting = beeld.Samenvatting };
        return new(Los: daar);
    }
}
