using System.Text.Json;
using NodaTime;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Gesprekken;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;
using TeamsHerstelBot.Tabellen;
using TeamsHerstelBot.Teams.Connector;

namespace TeamsHerstelBot.Host.Post;

/// <summary>Delivers what is due in the outbox of one partition, oldest first.</summary>
public sealed class Bestelronde(
    Kluis kluis, ITableStore tabellen, Kaartbron bron, Kanalen kanalen, Gespreksboek gesprekken, Postbode postbode, Ledenlezer leden, Wekkerdienst wekkers)
{
    /// <summary>Longer than a Connector call may take.</summary>
    private static readonly Duration Bezigtijd = Duration.FromSeconds(20);

    /// <summary>Works through the outbox once; returns when there is more to do, or null.</summary>
    public async Task<Instant?> LoopAsync(Partitie partitie, bool ookGeparkeerd, CancellationToken ct)
    {
        var rijen = new List<(string, Rij<Uitrij>)>();
        await foreach (var rij in kluis.ZoekMetSleutelAsync<Uitrij>(partitie.Tabel, partitie.Sleutel, RowKeyRange.Prefix(Sleutel.UitPrefix), ct)) rijen.Add(rij);

        Instant? straks = null;
        foreach (var bestelling in Bestelling.Groepeer(rijen).Where(b => !b.IsDood))
        {
            var nu = kluis.Nu;
            var wachtOp = bestelling.NietVoor;
            if (wachtOp <= nu || (ookGeparkeerd && bestelling.Eerste.Status == UitStatus.Geparkeerd)) wachtOp = await LeverAsync(partitie, bestelling, ct) ?? Instant.MaxValue;
            if (wachtOp < (straks ?? Instant.MaxValue)) straks = wachtOp;
        }

        return straks;
    }

    private Task<Instant?> LeverAsync(Partitie partitie, Bestelling bestelling, CancellationToken ct) => bestelling.Eerste switch
    {
        { Toon: { } toon } => ToonAsync(partitie, bestelling, toon, ct),
        { Los: { } los } => StuurLosAsync(partitie, bestelling, los, ct),
        { Wekker: { } wekker } => ZetWekkerAsync(partitie, bestelling, wekker, ct),
        { Noteer: { } noteer } => NoteerAsync(partitie, bestelling, noteer, ct),
        { LedenVan: { } kanaalId } => LeesLedenAsync(partitie, bestelling, kanaalId, ct),
        _ => KlaarAsync(partitie, bestelling, null, ct),
    };

    private async Task<Instant?> ToonAsync(Partitie partitie, Bestelling bestelling, Toonbericht toon, CancellationToken ct)
    {
        if (await bron.MaakAsync(partitie, toon, ct) is not { } beeld) return await KlaarAsync(partitie, bestelling, null, ct);
        var adres = await AdresAsync(partitie.TenantId, toon.Aan, ct);
        if (!adres.Succeeded) return await MisluktAsync(partitie, bestelling, adres.Error, ct);

        var sleutel = Sleutel.Kaart(toon.Kaart, toon.Aan);
        var eerder = await kluis.LeesAsync<Kaartrij>(partitie.Tabel, partitie.Sleutel, sleutel, ct);
        if (eerder is { } bekend && bekend.Waarde.ConversationId == adres.Value.ConversationId)
        {
            var bijgewerkt = await postbode.WerkBijAsync(partitie.TenantId, adres.Value, bekend.Waarde.ActivityId, beeld.Kaart.ToElement(), beeld.Samenvatting, ct);
            if (bijgewerkt.Succeeded) return await KlaarAsync(partitie, bestelling, b => b.Vervang(sleutel, bekend.Waarde with { Verzonden = kluis.Nu }, bekend.ETag), ct);
            if (bijgewerkt.Error.Advice != DeliveryAdvice.PostAgain) return await MisluktAsync(partitie, bestelling, bijgewerkt.Error, ct);
        }

        return await PlaatsAsync(partitie, bestelling, adres.Value, beeld.Kaart.ToElement(), beeld.Samenvatting,
            (beurt, activityId) => beurt.Zet(sleutel, new Kaartrij(adres.Value.ConversationId, activityId, kluis.Nu), eerder), ct);
    }

    private async Task<Instant?> StuurLosAsync(Partitie partitie, Bestelling bestelling, Losbericht los, CancellationToken ct)
    {
        var gevonden = los.Gesprek is { } gesprek ? new(gesprek, null) : await gesprekken.VindAsync(partitie.TenantId, los.PersoonId, ct);
        if (!gevonden.Succeeded) return await MisluktAsync(partitie, bestelling, gevonden.Error, ct);
        var adres = gevonden.Value;
        if (los.Vervangt is not { } vervangt) return await PlaatsAsync(partitie, bestelling, adres, los.Kaart, los.Samenvatting, (beurt, _) => beurt, ct);
        var bijgewerkt = await postbode.WerkBijAsync(partitie.TenantId, adres, vervangt, los.Kaart, los.Samenvatting, ct);
        return bijgewerkt.Succeeded ? await KlaarAsync(partitie, bestelling, null, ct) : await MisluktAsync(partitie, bestelling, bijgewerkt.Error, ct);
    }

    /// <summary>
    /// Posts a new message. Posting twice is the one thing that cannot be taken back, so the row says <see cref="UitStatus.Bezig"/>
    /// before the call: found so after a crash, it is posted once more at most.
    /// </summary>
    private async Task<Instant?> PlaatsAsync(
        Partitie partitie, Bestelling bestelling, Gesprek adres, JsonElement kaart, string samenvatting, Func<Beurt, string, Beurt> noteer, CancellationToken ct)
    {
        if (bestelling.WasBezig && bestelling.Pogingen > 1)
        {
            return await MisluktAsync(partitie, bestelling, new ConnectorError(0, "Onbekend", DeliveryAdvice.Dead), ct);
        }

        var bezig = bestelling.Eerste with
        {
            Status = UitStatus.Bezig,
            Door = kluis.Instantie,
            NietVoor = kluis.Nu + Bezigtijd,
            Pogingen = bestelling.Pogingen + (bestelling.WasBezig ? 1 : 0),
        };
        if (await VervangAsync(partitie, bestelling, bezig, ct) is not { } bezet) return kluis.Nu + Bezigtijd;
        var geplaatst = await postbode.PlaatsAsync(partitie.TenantId, adres, kaart, samenvatting, ct);
        return geplaatst.Succeeded
            ? await KlaarAsync(partitie, bezet, b => geplaatst.Value.Id is { } id ? noteer(b, id) : b, ct)
            : await MisluktAsync(partitie, bezet, geplaatst.Error, ct);
    }

    private async Task<Instant?> ZetWekkerAsync(Partitie partitie, Bestelling bestelling, Wekker wekker, CancellationToken ct)
    {
        await wekkers.ZetAsync(partitie.TenantId, wekker, ct);
        return await KlaarAsync(partitie, bestelling, null, ct);
    }

    private async Task<Instant?> NoteerAsync(Partitie partitie, Bestelling bestelling, Noteerbericht noteer, CancellationToken ct)
    {
        var rij = Rijvorm.Naar(
            Sleutel.PersoonPartitie(partitie.TenantId, noteer.PersoonId), Sleutel.EigenAanvraag(noteer.AanvraagId), new Verwijzing(noteer.AanvraagId, noteer.PoolId));
        await tabellen.WriteAsync(Tabel.Personen, [new TableWrite.Insert(rij)], ct);
        return await KlaarAsync(partitie, bestelling, null, ct);
    }

    private async Task<Instant?> LeesLedenAsync(Partitie partitie, Bestelling bestelling, string kanaalId, CancellationToken ct)
    {
        var fout = await leden.LeesAsync(partitie.TenantId, kanaalId, ct);
        return fout is null ? await KlaarAsync(partitie, bestelling, null, ct) : await MisluktAsync(partitie, bestelling, fout, ct);
    }

    private async Task<ConnectorResult<Gesprek>> AdresAsync(string tenantId, Ontvanger aan, CancellationToken ct)
    {
        if (aan is Ontvanger.Iemand iemand) return await gesprekken.VindAsync(tenantId, iemand.PersoonId, ct);
        var kanaalId = ((Ontvanger.Kanaal)aan).KanaalId;
        return await kanalen.VindAsync(tenantId, kanaalId, ct) is { Weg: false } kanaal
            ? new(new Gesprek(kanaalId, kanaal.ServiceUrl), null)
            : new(null, new ConnectorError(0, "KanaalWeg", DeliveryAdvice.Disable));
    }

    private async Task<Instant?> KlaarAsync(Partitie partitie, Bestelling bestelling, Func<Beurt, Beurt>? ook, CancellationToken ct)
    {
        var beurt = new Beurt(partitie);
        foreach (var (sleutel, rij) in bestelling.Rijen) beurt.Verwijder(sleutel, rij.ETag);
        var bewaard = await kluis.BewaarAsync(ook?.Invoke(beurt) ?? beurt, ct);
        return bewaard.Succeeded ? null : kluis.Nu + Bezigtijd;
    }

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Security", "CA5394", Justification = "Jitter of a waiting time, no secret.")]
    private async Task<Instant?> MisluktAsync(Partitie partitie, Bestelling bestelling, ConnectorError fout, CancellationToken ct)
    {
        if (fout.Advice == DeliveryAdvice.Disable && bestelling.Eerste.Toon?.PersoonId is { } persoonId) await gesprekken.VergeetAsync(partitie.TenantId, persoonId, ct);
        var na = bestelling.Na(fout, kluis.Nu, jitter: Random.Shared.NextDouble());
        postbode.Meld(fout, na.Status);
        await VervangAsync(partitie, bestelling, na, ct);
        return na.Status == UitStatus.Dood ? null : na.NietVoor;
    }

    /// <summary>Changes the first row and gives the order back with its new version; null when another instance was first.</summary>
    private async Task<Bestelling?> VervangAsync(Partitie partitie, Bestelling bestelling, Uitrij nieuw, CancellationToken ct)
    {
        var (sleutel, rij) = bestelling.Rijen[0];
        var bewaard = await kluis.BewaarAsync(new Beurt(partitie).Vervang(sleutel, nieuw, rij.ETag), ct);
        return bewaard.Succeeded ? new([(sleutel, new(nieuw, bewaard.ETags[0])), .. bestelling.Rijen.Skip(1)]) : null;
    }
}
