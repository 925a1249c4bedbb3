using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Brieven;

/// <summary>
/// One mail about everything that is new: at once when there was none today, otherwise the next morning that somebody is at work.
/// </summary>
public sealed class StuurBrief(ZonderTeamsboek boek, Brievenbus bus, Kluis kluis) : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        var edId = wekker.Sleutel;
        if (await boek.VindAsync(tenantId, edId, ct) is not { Ed.Waarde: { LeestMail: true, Pauze: var pauze } }) return null;
        var brieven = (await bus.AlleAsync(tenantId, edId, ct)).Where(b => b.MagTijdens(pauze)).ToList();
        var partitie = Toegangskast.Partitie(tenantId, edId);
        return await kluis.BesluitAsync<Wekker?>(partitie, async () =>
        {
            var rij = await kluis.LeesAsync<Briefstand>(partitie.Tabel, partitie.Sleutel, Sleutel.BriefstandRij, ct);
            var stand = rij?.Waarde ?? new();
            var sinds = stand.Sinds(pauze);
            if (!brieven.Exists(b => !(b.Op <= sinds))) return new(null);
            if (stand.Laatst is { } vorige && Eerstvolgende(vorige) is var om && om > kluis.Nu) return new(wekker with { Om = om });
            return new(
                null,
                new Beurt(partitie).Zet(Sleutel.BriefstandRij, stand.Na(kluis.Nu, pauze), rij)
                    .Bericht(new Uitrij(Mail: new(edId, Mailsoort.Nieuws, sinds))));
        }, ct);
    }

    private static Instant Eerstvolgende(Instant vorige) =>
        Werktijd.Begin(Weekmoment.Zone.AtStartOfDay(Weekmoment.Lokaal(vorige).Date.PlusDays(1)).ToInstant());
}
