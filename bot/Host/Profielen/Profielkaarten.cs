using NodaTime.Text;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>Draws the question whether a pause is over, and the profile for who is back with one.</summary>
public sealed class Profielkaarten(Poolkast kast, Profielblad blad) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (Pauzeren.IsTerug(toon.Extra))
        {
            var (beeld, rij) = await blad.LaadAsync(partitie.TenantId, toon.Id, partitie.Sleutel, ct);
            return rij is null ? null : ProfielKaart.Maak(beeld);
        }

        if (LocalDatePattern.Iso.Parse(toon.Extra ?? "") is not { Success: true, Value: var dag }) return null;
        return await kast.EdAsync(partitie.Sleutel, toon.Id, ct) is { Waarde: var ed } ? PauzeKaart.Maak(partitie.Sleutel, ed, dag) : null;
    }

    /// <summary>Back already, or asked to be asked later.</summary>
    public async Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) => Pauzeren.IsTerug(toon.Extra)
        ? await kast.EdAsync(partitie.Sleutel, toon.Id, ct) is not { Waarde.Pauze: true }
        : LocalDatePattern.Iso.Parse(toon.Extra ?? "") is { Success: true, Value: var dag }
            && await kast.EdAsync(partitie.Sleutel, toon.Id, ct) is { Waarde: var ed }
            && (ed.Pauze ? ed.PauzeTot : null) != dag;
}
