using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Host.Gegevens;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>Notes that somebody is to be forgotten, with a wekker: from there on it goes on whatever happens. Twice is once.</summary>
public sealed class Vergeetbegin(Kluis kluis)
{
    public Task<Vergeetopdracht> BeginAsync(string tenantId, string persoonId, CancellationToken ct)
    {
        var eigen = Sporen.Eigen(tenantId, persoonId);
        return kluis.BesluitAsync(eigen, async () =>
        {
            if (await kluis.LeesAsync<Vergeetopdracht>(eigen.Tabel, eigen.Sleutel, Sleutel.VergeetRij, ct) is { } rij)
            {
                return Besluit.Toon(rij.Waarde);
            }

            var nieuw = Vergeetopdracht.Nieuw(kluis.Nu);
            var wekker = new Wekker(WekkerSoort.VergeetMij, persoonId, kluis.Nu);
            return Besluit.Toon(nieuw, new Beurt(eigen).Voeg(Sleutel.VergeetRij, nieuw).Bericht([new Bericht.ZetWekker(wekker)]));
        }, ct);
    }
}
