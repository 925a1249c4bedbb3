using System.Text.Json.Nodes;
using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Gegevens;

/// <summary>Gathers everything that is held about one person. What it knows no words for is counted, and so never left out.</summary>
public sealed class Gegevensblad(Sporen sporen, Kluis kluis)
{
    public async Task<IReadOnlyList<Gegeven>> VanAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var lezer = new Gegevenslezer(persoonId, await NamenAsync(tenantId, ct));
        List<Gegeven> gevonden = [];
        var (partities, wekkers) = await sporen.OverzichtAsync(tenantId, persoonId, ookBijAnderen: false, ct);
        var later = wekkers.Count(w => !w.Is(Tabel.Wekkers, Sleutel.PartitiePrefix));
        var (chat, kaarten, berichten, anders) = (false, 0, 0, 0);
        await foreach (var rij in sporen.ZoekAsync(tenantId, persoonId, partities, ct))
        {
            switch (rij)
            {
                case { Sleutel: Sleutel.GesprekRij }:
                    chat = true;
                    continue;
                case var _ when rij.Sleutel.StartsWith(Sleutel.KaartenPrefix, StringComparison.Ordinal):
                    kaarten += Sleutel.KaartUit(rij.Sleutel) is { Aan: Domein.Berichten.Ontvanger.Iemand aan } && aan.PersoonId == persoonId
                        ? 1
                        : 0;
                    continue;
                case var _ when rij.Is(Tabel.Personen, Sleutel.BriefPrefix):
                    kaarten++;
                    continue;
                case var _ when rij.Sleutel.StartsWith(Sleutel.UitPrefix, StringComparison.Ordinal)
                    || rij.Sleutel.StartsWith(Sleutel.PakPrefix, StringComparison.Ordinal):
                    berichten++;
                    continue;
            }

            var gelezen = lezer.Lees(rij, await NummerAsync(rij, ct)).ToList();
            gevonden.AddRange(gelezen);
            if (gelezen.Count == 0 && !Gegevenslezer.IsVerwijzing(rij)) anders++;
        }

        gevonden.AddRange(
            Teksten.GegevenBereikbaar(chat, kaarten, berichten, later)
                .Select(r => new Gegeven(Gegevenssoort.Bereikbaar, r, new() { ["wat"] = r })));
        if (anders > 0)
        {
            gevonden.Add(new(Gegevenssoort.Sporen, Teksten.GegevenSporen(anders), new() { ["aantal"] = JsonValue.Create(anders) }));
        }

        return [.. gevonden.OrderBy(g => g.Soort)];
    }

    /// <summary>Of wijkteams, channels and pools.</summary>
    private async Task<Dictionary<string, string>> NamenAsync(string tenantId, CancellationToken ct)
    {
        var namen = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var rij in await kluis.ZoekAsync<Kanaal>(Tabel.Wijkteams, tenantId, Sleutel.KanaalPrefix, ct))
        {
            namen[Sleutel.AgendaPartitie(rij.Waarde.Id)] = Naam(rij.Waarde);
            if (rij.Waarde.PoolId is not { } poolId) continue;
            if (await kluis.LeesAsync<Pool>(Tabel.Pool, poolId, Sleutel.PoolRij, ct) is { } pool) namen[poolId] = pool.Waarde.Naam;
        }

        return namen;
    }

    /// <summary>The number of the aanvraag that a row is about, when the row does not say.</summary>
    private async Task<string> NummerAsync(Ruwerij rij, CancellationToken ct) =>
        Gegevenslezer.AanvraagVan(rij) is { } id
            && await kluis.LeesAsync<Aanvraag>(Tabel.Pool, rij.Partitie.Sleutel, Sleutel.Aanvraag(id), ct) is { } aanvraag
            ? aanvraag.Waarde.Nummer
            : "";

    private static string Naam(Kanaal kanaal) => kanaal.Wijkteam?.Naam ?? kanaal.TeamNaam ?? kanaal.Naam ?? "een team";
}
