using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vergeten;
using TeamsHerstelBot.Host.Opslag;
using TeamsHerstelBot.Host.Pools;
using TeamsHerstelBot.Host.Post;

namespace TeamsHerstelBot.Host.Profielen;

/// <summary>Draws the question whether an ED without Teams still takes part, for that person and for the coördinatoren.</summary>
public sealed class Deelnamekaarten(Poolkast kast, Kluis kluis) : IKaartbron
{
    public async Task<Kaartbeeld?> MaakAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        LocalDatePattern.Iso.Parse(toon.Extra ?? "") is { Success: true, Value: var weg }
        && await kast.EdAsync(partitie.Sleutel, toon.Id, ct) is { Waarde: var ed }
            ? Teken(partitie.Sleutel, ed, toon.PersoonId, weg, kluis.Nu)
            : null;

    /// <summary>Somebody answered: nobody is mailed about it any more.</summary>
    public async Task<bool> IsTeLaatAsync(Partitie partitie, Toonbericht toon, CancellationToken ct) =>
        await kast.EdAsync(partitie.Sleutel, toon.Id, ct) is not { Waarde: var ed } || Deelname.Blijkt(ed, kluis.Nu);

    public static Kaartbeeld Teken(string poolId, Ervaringsdeskundige ed, string? voor, LocalDate weg, Instant nu)
    {
        var vraagt = !Deelname.Blijkt(ed, nu);
        return voor == ed.Wie.Id
            ? DeelnameKaart.VoorErvaringsdeskundige(poolId, ed, weg, vraagt)
            : DeelnameKaart.VoorCoordinator(poolId, ed, weg, vraagt);
    }
}
