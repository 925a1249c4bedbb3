using NodaTime.Text;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>Draws the question whether a pause is over.</summary>
public sealed class Profielkaarten(Poolkast kast) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct)
    {
        if (LocalDatePattern.Iso.Parse(toon.Extra ?? "") is not { Success: true, Value: var dag }) return null;
        return await kast.EdAsync(partitie.Sleutel, toon.Id, ct) is { Waarde: var ed } ? PauzeKaart.Maak(partitie.Sleutel, ed, dag) : null;
    }

    /// <summary>Back already, or asked to be asked later.</summary>
    public async Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        LocalDatePattern.Iso.Parse(toon.Extra ?? "") is { Success: true, Value: var dag }
            && await kast.EdAsync(partitie.Sleutel, toon.Id, ct) is { Waarde: var ed }
            && (ed.Pauze ? ed.PauzeTot : null) != dag;
}
