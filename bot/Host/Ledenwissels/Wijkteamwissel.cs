using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Teamvragen;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Teamvragen;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>Somebody joins a wijkteam, or leaves it.</summary>
public sealed class Wijkteamwissel(Kanalen kanalen, EigenTeams teams, Poolkast kast, Kluis kluis)
{
    /// <summary>One welcome in the own chat, with one first step: shown again it is the same card. Who has a team knows the bot.</summary>
    public async Task KomtAsync(string tenantId, Wijkteam team, string persoonId, CancellationToken ct)
    {
        if (team.Teamleider.Id == persoonId) await ZetLeiderAsync(tenantId, team.KanaalId, persoonId, weg: false, ct);
        await BeslisAsync(tenantId, persoonId, d => Matchverloop.VragerIsTerug(d, persoonId), ct);
        if ((await teams.VanAsync(tenantId, persoonId, ct)).Any(t => t.KanaalId != team.KanaalId)) return;
        var welkom = Welkom.SociaalWerker(persoonId);
        if ((await kluis.GetoondAsync(Kanaalkast.Beurt(tenantId).Partitie, [welkom], ct)).Count > 0) return;
        await kluis.BewaarAsync(
            new Beurt(new(tenantId, Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId))).Bericht([welkom]), ct);
    }

    public async Task GaatAsync(string tenantId, Wijkteam team, string persoonId, CancellationToken ct)
    {
        if (team.Teamleider.Id == persoonId) await ZetLeiderAsync(tenantId, team.KanaalId, persoonId, weg: true, ct);

        await LaatTeamvragenLosAsync(tenantId, team.KanaalId, persoonId, ct);

        // Who works in another team now still waits for an answer.
        if ((await teams.VanAsync(tenantId, persoonId, ct)).Count > 0) return;
        await BeslisAsync(tenantId, persoonId, d => Matchverloop.VragerVertrekt(d, persoonId, kluis.Nu), ct);
    }

    /// <summary>Since when the teamleider is not there, which is asked about once in the channel; or that they are back.</summary>
    private async Task ZetLeiderAsync(string tenantId, string kanaalId, string persoonId, bool weg, CancellationToken ct)
    {
        var partitie = Kanaalkast.Beurt(tenantId).Partitie;
        await kluis.BesluitAsync(partitie, async () =>
        {
            if (await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { Waarde.Wijkteam: { } team } rij
                || team.Teamleider.Id != persoonId || team.LeiderWeg is null != weg)
            {
                return Besluit.Toon(false);
            }

            var nieuw = rij.Waarde with { Wijkteam = team with { LeiderWeg = weg ? kluis.Nu : null } };
            return Besluit.Toon(true, Kanaalkast.Beurt(tenantId)
                .Vervang(Sleutel.Kanaal(kanaalId), nieuw, rij.ETag)
                .Bericht(
                    weg
                        ? [Ledenwissel.VraagOvername(kanaalId, persoonId, kluis.Nu)]
                        : await kluis.OpnieuwAsync(partitie, KaartSoort.RolOvernemen, kanaalId, ct)));
        }, ct);
    }

    /// <summary>Who stands by takes over, as when the contact passes it on.</summary>
    public async Task LaatTeamvragenLosAsync(string tenantId, string kanaalId, string persoonId, CancellationToken ct)
    {
        var partitie = Teamvraagkast.Partitie(tenantId, kanaalId);
        foreach (var rij in await kluis.ZoekAsync<Teamvraag>(partitie.Tabel, partitie.Sleutel, Sleutel.TeamvraagPrefix, ct))
        {
            if (rij.Waarde.IsVoorbij || (rij.Waarde.Contact?.Id != persoonId && rij.Waarde.Achterwacht?.Id != persoonId)) continue;

            // Also what was told about a day that they chose.
            var opnieuw = await kluis.OpnieuwAsync(partitie, rij.Waarde.Id.ToString(), ct);
            await kluis.BeslisAsync<Teamvraag>(
                partitie, Sleutel.Teamvraag(rij.Waarde.Id), v => v.LaatLos(persoonId).En(opnieuw), ct);
        }
    }

    /// <summary>About everything that this person asked.</summary>
    private async Task BeslisAsync(string tenantId, string persoonId, Func<Dossier, Uitkomst<Wijziging>> beslis, CancellationToken ct)
    {
        var persoon = Sleutel.PersoonPartitie(tenantId, persoonId);
        foreach (var eigen in await kluis.ZoekAsync<Verwijzing>(Tabel.Personen, persoon, Sleutel.EigenAanvraagPrefix, ct))
        {
            await kast.BeslisAsync(tenantId, eigen.Waarde.PoolId, eigen.Waarde.AanvraagId, null, (d, _) => beslis(d), ct);
        }
    }
}
