using Azure;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>
/// What is remembered of one person: all of it when that person left every team, old borgingsvragen, and what was answered yesterday.
/// </summary>
public sealed class VergeetPersoon(Ledenboek leden, Gespreksboek gesprekken, Kluis kluis)
{
    public async Task VergeetAsync(Partitie partitie, CancellationToken ct)
    {
        if (await IsVertrokkenAsync(partitie, ct))
        {
            await kluis.VerwijderAsync(partitie, await kluis.SleutelsAsync(partitie, ct).ToListAsync(ct), ct);
            gesprekken.Vergeet(partitie);
            return;
        }

        List<(string, ETag)> weg = [];
        foreach (var rij in await kluis.ZoekAsync<Borgingsweek>(partitie.Tabel, partitie.Sleutel, Sleutel.BorgingPrefix, ct))
        {
            var week = rij.Waarde.Week;
            if (rij.Waarde.HoudtStilte || !Termijnen.Borging.IsOm(week.Plus(1).Maandag, kluis.Nu)) continue;
            weg.AddRange(await kluis.KaartenOverAsync(partitie, week.ToString(), ct).ToListAsync(ct));
            weg.Add((Sleutel.Borging(week.ToString()), rij.ETag));
        }

        var gezien = await kluis.LeesAsync<Gezien>(partitie.Tabel, partitie.Sleutel, Sleutel.GezienRij, ct);
        if (gezien?.Waarde.IsVoorbij(kluis.Nu) == true) weg.Add((Sleutel.GezienRij, gezien.ETag));
        await kluis.VerwijderAsync(partitie, weg, ct);
    }

    /// <summary>
    /// In no team with the app for long enough. Where a roster is cut off or was never read nobody can be sure, and it takes as long as
    /// people are remembered at all.
    /// </summary>
    private async Task<bool> IsVertrokkenAsync(Partitie partitie, CancellationToken ct)
    {
        var bekend = await leden.LeesAsync(partitie.TenantId, ct);
        var sinds = await kluis.LeesAsync<Vertrokken>(partitie.Tabel, partitie.Sleutel, Sleutel.VertrokkenRij, ct);
        if (bekend.Kent(partitie.Sleutel))
        {
            if (sinds is not null) await kluis.VerwijderAsync(partitie, [(Sleutel.VertrokkenRij, sinds.ETag)], ct);
            return false;
        }

        if (sinds is null)
        {
            await kluis.BewaarAsync(new Beurt(partitie).Voeg(Sleutel.VertrokkenRij, new Vertrokken(kluis.Nu)), ct);
            return false;
        }

        return (bekend.Volledig ? Termijnen.Vertrokken : Termijnen.Kaart).IsOm(sinds.Waarde.Sinds, kluis.Nu);
    }
}
