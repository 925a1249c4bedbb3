using System.Runtime.CompilerServices;
using Azure;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Brieven;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Tabellen;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>
/// What is remembered of one person: all of it when that person left every team, old borgingsvragen, and what was answered yesterday.
/// </summary>
public sealed class VergeetPersoon(Ledenboek leden, ZonderTeamsboek zonderTeams, Gespreksboek gesprekken, WisKaarten kaarten, Kluis kluis)
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
            await kaarten.WisAsync(partitie, week.ToString(), ct);
            weg.Add((Sleutel.Borging(week.ToString()), rij.ETag));
        }

        weg.AddRange(await OudeBrievenAsync(partitie, ct).ToListAsync(ct));
        var gezien = await kluis.LeesAsync<Gezien>(partitie.Tabel, partitie.Sleutel, Sleutel.GezienRij, ct);
        if (gezien?.Waarde.IsVoorbij(kluis.Nu) == true) weg.Add((Sleutel.GezienRij, gezien.ETag));
        await kluis.VerwijderAsync(partitie, weg, ct);
    }

    /// <summary>What lies ready is as long there as a card in a chat is known.</summary>
    private async IAsyncEnumerable<(string, ETag)> OudeBrievenAsync(Partitie partitie, [EnumeratorCancellation] CancellationToken ct)
    {
        var bereik = RowKeyRange.Prefix(Sleutel.BriefPrefix);
        await foreach (var (sleutel, rij) in kluis.ZoekMetSleutelAsync<Brief>(partitie.Tabel, partitie.Sleutel, bereik, ct))
        {
            if (Termijnen.Kaart.IsOm(rij.Waarde.Op, kluis.Nu)) yield return (sleutel, rij.ETag);
        }
    }

    /// <summary>On no roster, and noted in a pool.</summary>
    private async Task<bool> IsZonderTeamsAsync(Partitie partitie, CancellationToken ct) =>
        await zonderTeams.VindAsync(partitie.TenantId, Sleutel.PersoonVan(partitie), ct) is not null;

    /// <summary>
    /// In no team with the app for long enough. Where a roster is cut off or was never read nobody can be sure, and it takes as long as
    /// people are remembered at all.
    /// </summary>
    private async Task<bool> IsVertrokkenAsync(Partitie partitie, CancellationToken ct)
    {
        var bekend = await leden.LeesAsync(partitie.TenantId, ct);
        var sinds = await kluis.LeesAsync<Vertrokken>(partitie.Tabel, partitie.Sleutel, Sleutel.VertrokkenRij, ct);
        if (bekend.Kent(partitie.Sleutel) || await IsZonderTeamsAsync(partitie, ct))
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
