using TeamsHerstelBot.Cards;
using TeamsHerstelBot.Cards.Kaarten;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Host.Inkomst;
using TeamsHerstelBot.Host.Opslag;

namespace TeamsHerstelBot.Host.Matches;

/// <summary>
/// Asker or ED ends a match: done or stopped with care, with a few choices or none. With a vervanger the question goes back to the pool.
/// </summary>
public sealed class RondMatchAf(Matchbesluit besluit, Kluis kluis) : IKlikHandler
{
    public Task<Kaartbeeld> HandelAsync(Klik klik, CancellationToken ct)
    {
        var velden = new Tekstvelden(klik);
        var einde = new Afsluiting(
            velden.Kies(Velden.EindeHoe, Matchkeuzes.Hoe), velden.Kies(Velden.EindeBlijft, Matchkeuzes.Blijft),
            velden.Kies(Velden.EindeVertelt, Matchkeuzes.Vertelt),
            [.. velden.KiesMeer(Velden.EindeGeleerd, Matchkeuzes.Geleerd)]);
        var vervanger = klik.Keuze(Velden.Vervanger) is not null;
        return velden.Goed
            ? besluit.NeemAsync(
                klik, d => vervanger ? Aanvraagverloop.IsTeruggegeven(d) : Aanvraagverloop.IsAfgerond(d),
                (d, eds) => Aanvraagverloop.RondAf(d, eds, klik.Wie, kluis.Nu, einde, vervanger), ct)
            : besluit.TerugAsync(klik, Matchformulier.Afronden, velden, ct);
    }
}
