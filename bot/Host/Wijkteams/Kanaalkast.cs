using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Matches;
using TeamsHerstelBot.Host.Adressen;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Wijkteams;

/// <summary>Rows of channels that are known: changed when Teams tells of them, with what follows in the same transaction.</summary>
public sealed class Kanaalkast(Kanalen kanalen, Kluis kluis, Bezorger bezorger)
{
    public async Task<IReadOnlyList<Kanaal>> VanTeamAsync(string tenantId, string? teamId, CancellationToken ct) =>
        [.. (await kanalen.AlleAsync(tenantId, ct)).Where(k => k.TeamId is not null && k.TeamId == teamId)];

    /// <summary>Nothing is posted here from now on: the wekkers of this channel end by themselves.</summary>
    /// <param name="hoe">What else is known of how it went.</param>
    /// <param name="niet">When it is no news of now.</param>
    public Task LaatLosAsync(
        string tenantId, string kanaalId, Func<Kanaal, Kanaal> hoe, CancellationToken ct, Func<Kanaal, bool>? niet = null) =>
        WijzigAsync(tenantId, kanaalId, k => niet?.Invoke(k) == true ? k : hoe(k.Weg ? k : k.Los(kluis.Nu)), ct);

    /// <summary>The wekkers of this channel ended; they are set again for the next moments. What was set aside is tried again.</summary>
    public async Task HervatAsync(string tenantId, string kanaalId, CancellationToken ct)
    {
        await WijzigAsync(tenantId, kanaalId, k => k.Terug(), ct);
        bezorger.Wek(kanaalId);
    }

    /// <summary>Its team is back; a channel that went by itself is not.</summary>
    public async Task HervatMetTeamAsync(string tenantId, string kanaalId, CancellationToken ct)
    {
        await WijzigAsync(tenantId, kanaalId, k => k.WegAlleen ? k : k.Terug(), ct);
        bezorger.Wek(kanaalId);
    }

    /// <summary>Changes a channel that is known and redraws its settings card.</summary>
    public Task WijzigAsync(string tenantId, string kanaalId, Func<Kanaal, Kanaal> wijzig, CancellationToken ct) =>
        kluis.BesluitAsync(Beurt(tenantId).Partitie, async () =>
    {
        if (await kanalen.LeesAsync(tenantId, kanaalId, ct) is not { } rij || wijzig(rij.Waarde) is var nieuw && nieuw == rij.Waarde)
        {
            return Besluit.Toon(kanaalId, null);
        }

        var beurt = Beurt(tenantId).Vervang(Sleutel.Kanaal(kanaalId), nieuw, rij.ETag);
        if (rij.Waarde.Weg && !nieuw.Weg) beurt.BijTerugkeer(nieuw, kluis.Nu);
        else if (!nieuw.Weg) beurt.Bericht([Kanaal.Instellingen(kanaalId)]);
        if (!rij.Waarde.Weg && nieuw is { Weg: true, PoolId: { } poolId })
        {
            beurt.Bericht([new Bericht.ZetWekker(Poolrust.Wekker(poolId, kluis.Nu))]);
        }

        return Besluit.Toon(kanaalId, beurt);
    }, ct);

    public static Beurt Beurt(string tenantId) => new(new(tenantId, Tabel.Wijkteams, tenantId));
}
