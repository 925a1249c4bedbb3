using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Wekkers;

namespace TeamsHerstelBot.Host.Vergeten;

/// <summary>
/// Every night, for each partition: what is over by <see cref="Termijnen"/> goes. It looks at the rows and at nothing else, so a night that
/// was missed is made up for by the next.
/// </summary>
public sealed class VergeetElkeNacht(
    VergeetInKanaal kanaal, VergeetInPool pool, VergeetPersoon persoon, VergeetInGemeente gemeente, VergeetPost post, Kluis kluis)
    : IWekkerHandler
{
    public async Task<Wekker?> GaAfAsync(string tenantId, Wekker wekker, CancellationToken ct)
    {
        var partitie = Partitie.Uit(tenantId, wekker.Sleutel);
        await (partitie.Tabel switch
        {
            Tabel.Agenda => kanaal.VergeetAsync(partitie, ct),
            Tabel.Pool => pool.VergeetAsync(partitie, ct),
            Tabel.Personen => persoon.VergeetAsync(partitie, ct),
            Tabel.Wijkteams => gemeente.VergeetAsync(partitie, ct),
            _ => throw new InvalidOperationException("A table without terms."),
        });
        await post.VergeetAsync(partitie, ct);
        if (await kluis.SleutelsAsync(partitie, ct).AnyAsync(ct)) return Termijnen.Nachtronde(wekker.Sleutel, kluis.Nu);

        // Its name may be that of a person.
        await kluis.VergeetAsync(partitie, ct);
        return null;
    }
}
