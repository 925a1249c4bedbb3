using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Borgingsweken;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Wijkteams;

namespace TeamsHerstelBot.Host.Ledenwissels;

/// <summary>Whoever is in the team takes over the role of somebody who left, in one click; who comes second sees who was first.</summary>
public sealed class NeemRolOver(Kanalen kanalen, Poolkast kast, Rolblad blad, Kluis kluis) : IKlikHandler
{
    public async Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        if (!klik.InKanaal || await kanalen.LeesAsync(klik.TenantId, klik.GesprekId, ct) is not { Waarde.Weg: false } rij)
        {
            return MeldingKaart.KnopOnbekend();
        }

        if (await kanalen.WeigertAsync(klik.TenantId, klik.GesprekId, klik.Wie.Id, ct) is { } reden) return MeldingKaart.Weigering(reden);
        var leden = await kanalen.LedenMetAsync(klik.TenantId, klik.GesprekId, [klik.Wie.Id], ct);
        if (!leden.MagRolGeven(klik.Wie.Id, klik.Wie.Id)) return MeldingKaart.Weigering(Reden.GeenGast);
        if (rij.Waarde.PoolId is { } poolId) await InPoolAsync(klik, poolId, ct);
        else if (rij.Waarde.Wijkteam is { } team) await InWijkteamAsync(klik, rij, team, ct);
        return await blad.MaakAsync(klik.TenantId, klik.GesprekId, klik.Id, ct) ?? MeldingKaart.KnopOnbekend();
    }

    private async Task InPoolAsync(Klik klik, string poolId, CancellationToken ct)
    {
        var partitie = Poolkast.Partitie(klik.TenantId, poolId);
        var genomen = await kluis.BesluitAsync(partitie, async () =>
        {
            if (await kast.PoolAsync(poolId, ct) is not { } rij || rij.Waarde.NeemOver(klik.Id, klik.Wie) is not { } nieuw)
            {
                return Besluit.Toon(false);
            }

            var beurt = new Beurt(partitie)
                .Vervang(Sleutel.PoolRij, nieuw, rij.ETag)
                .Bericht([new Bericht.ZetWekker(Coordinatorwissel.Wekker(poolId, kluis.Nu))])
                .Bericht(await kluis.OpnieuwAsync(partitie, KaartSoort.RolOvernemen, klik.GesprekId, ct));
            return Besluit.Toon(true, beurt);
        }, ct);
        if (!genomen) return;
        await kluis.BewaarAsync(
            Kanaalkast.Beurt(klik.TenantId).Bericht(
                [Kanaal.Instellingen(klik.GesprekId), Welkom.Voor(Rollen.Coordinator, klik.GesprekId, klik.Wie.Id, kluis.Nu)]),
            ct);
    }

    private async Task InWijkteamAsync(Klik klik, Rij<Kanaal> rij, Wijkteam team, CancellationToken ct)
    {
        if (team.Teamleider.Id != klik.Id || await kanalen.WeetLidAsync(klik.TenantId, klik.GesprekId, klik.Id, ct) != false) return;
        var nieuw = team with { Teamleider = klik.Wie, LeiderWeg = null };
        var gemeente = Kanaalkast.Beurt(klik.TenantId).Partitie;

        // What was asked of who led before is theirs no more.
        IEnumerable<Bericht> staande =
        [
            .. await kluis.OpnieuwAsync(gemeente, KaartSoort.RolOvernemen, klik.GesprekId, ct),
            .. await kluis.OpnieuwAsync(gemeente, KaartSoort.Agendastilte, klik.GesprekId, ct),
        ];

        // Who was first with another change keeps it, and the card shows how it is then.
        await kluis.BewaarAsync(
            Kanaalkast.Beurt(klik.TenantId)
                .Vervang(Sleutel.Kanaal(klik.GesprekId), rij.Waarde with { Wijkteam = nieuw }, rij.ETag)
                .Bericht(
                    [
                        .. nieuw.NaInrichten(kluis.Nu), Welkom.Voor(Rollen.Teamleider, team.KanaalId, klik.Wie.Id, kluis.Nu),
                        new Bericht.ZetWekker(Borgingsweek.SluitVan(klik.Id, kluis.Nu)), .. staande,
                    ]),
            ct);
    }
}
