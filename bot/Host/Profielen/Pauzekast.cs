using TeamsHerstelBot.Domein.Aanwezigheden;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>Changes the pause of one person in every pool, with what follows from it in the same transaction.</summary>
public sealed class Pauzekast(Profielblad blad, Poolkast kast, Kluis kluis)
{
    /// <returns>A pause began.</returns>
    public async Task<bool> ZetAsync(
        string tenantId, string persoonId, Func<Ervaringsdeskundige, Pauzewijziging?> wil, CancellationToken ct)
    {
        var (beeld, _) = await blad.LaadAsync(tenantId, persoonId, null, ct);
        var begint = false;
        foreach (var pool in beeld.Pools) begint |= await ZetInAsync(tenantId, pool.Id, beeld.Wijkteams, persoonId, wil, ct);
        return begint;
    }

    private Task<bool> ZetInAsync(
        string tenantId, string poolId, IReadOnlyList<Wijkteam> teams, string persoonId, Func<Ervaringsdeskundige, Pauzewijziging?> wil,
        CancellationToken ct) =>
        kluis.BesluitAsync(Poolkast.Partitie(tenantId, poolId), async () =>
    {
        var rij = await kast.EdAsync(poolId, persoonId, ct);
        if (rij is null || wil(rij.Waarde) is not { } wijziging) return Besluit.Toon(false);
        var beurt = new Beurt(Poolkast.Partitie(tenantId, poolId))
            .Bericht(Gevolgen(poolId, teams, wijziging));
        await kast.ZetEdAsync(beurt, wijziging.Ed.Antwoordt(kluis.Nu), rij, ct);
        return Besluit.Toon(wijziging.Begint, beurt);
    }, ct);

    private IEnumerable<Bericht> Gevolgen(string poolId, IReadOnlyList<Wijkteam> teams, Pauzewijziging wijziging)
    {
        var id = wijziging.Ed.Wie.Id;
        if (wijziging.Begint) yield return new Bericht.ZetWekker(Pauzeren.Begonnen(poolId, id, kluis.Nu));
        if (wijziging.Begint || wijziging.Eindigt) yield return new Bericht.ZetWekker(Matchritme.Pauze(poolId, id, kluis.Nu));
        if (wijziging.Eindigt)
        {
            // Of what became ready meanwhile there was no mail.
            if (wijziging.Ed.PerMail) yield return new Bericht.ZetWekker(new(WekkerSoort.Brief, id, kluis.Nu));
            foreach (var wekker in Aanwezigheidsplan.Wekkers(teams, poolId, wijziging.Ed, kluis.Nu)) yield return wekker;
        }

        if (wijziging.Ed.PauzeTot is { } tot) yield return new Bericht.ZetWekker(Pauzeren.Vraag(poolId, id, tot));
    }
}
