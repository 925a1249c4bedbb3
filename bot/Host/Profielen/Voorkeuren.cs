using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>What people chose for themselves, in the partition of that person.</summary>
public sealed class Voorkeuren(Kluis kluis)
{
    private static readonly Voorkeur Gewoon = new();

    public async Task<Voorkeur> LeesAsync(string tenantId, string persoonId, CancellationToken ct) =>
        (await kluis.LeesAsync<Voorkeur>(Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId), Sleutel.VoorkeurRij, ct))?.Waarde
            ?? Gewoon;

    public Task WijzigAsync(string tenantId, string persoonId, Func<Voorkeur, Voorkeur> wijzig, CancellationToken ct)
    {
        var partitie = new Partitie(tenantId, Tabel.Personen, Sleutel.PersoonPartitie(tenantId, persoonId));
        return kluis.BesluitAsync(partitie, async () =>
        {
            var rij = await kluis.LeesAsync<Voorkeur>(partitie.Tabel, partitie.Sleutel, Sleutel.VoorkeurRij, ct);
            var nieuw = wijzig(rij?.Waarde ?? Gewoon);
            return Besluit.Toon(nieuw, nieuw == rij?.Waarde ? null : new Beurt(partitie).Zet(Sleutel.VoorkeurRij, nieuw, rij));
        }, ct);
    }
}
