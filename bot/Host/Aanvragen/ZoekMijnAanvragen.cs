using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Inkomst;

namespace TeamsHerstelBot.Host.Aanvragen;

/// <summary>
/// The asker looks for an own aanvraag that still runs, to put it in a message: number, status and theme, never what was typed.
/// </summary>
public sealed class ZoekMijnAanvragen(EigenAanvragen eigen) : IZoekopdracht
{
    /// <summary>Id of the command in the manifest.</summary>
    public const string CommandId = "mijn-aanvragen";

    private const int Meeste = 50;

    public async Task<IReadOnlyList<Zoekresultaat>> ZoekAsync(Klik klik, CancellationToken ct)
    {
        var dossiers = await eigen.NieuwsteAsync(klik.TenantId, klik.Wie, Meeste, ct);
        return
        [
            .. dossiers.Select(d => d.Aanvraag)
                .Where(a => !a.IsVoorbij)
                .Select(a => new Zoekresultaat(Teksten.Zoekregel(a), Teksten.Zoekuitleg(a), AanvraagKaart.OmTeDelen(a)))
                .Where(r => $"{r.Titel} {r.Tekst}".Contains(klik.Getypt!, StringComparison.OrdinalIgnoreCase))
                .Skip(klik.Overslaan)
                .Take(klik.Aantal),
        ];
    }
}
