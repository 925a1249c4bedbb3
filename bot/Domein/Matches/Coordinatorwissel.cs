using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>
/// Others coördinate a pool than before: what lay on the plate of who is none any more, or is away, lies on theirs too, and no card
/// promises that somebody who left will call.
/// </summary>
public static class Coordinatorwissel
{
    public static Wekker Wekker(string poolId, Instant nu) => new(WekkerSoort.Coordinatorwissel, poolId, nu);

    /// <summary>What waits for a coördinator, for whoever has it now. Who had it already has the same card.</summary>
    public static IReadOnlyList<Bericht> Open(Dossier dossier)
    {
        var (pool, aanvraag, aanbiedingen, match) = dossier;
        if (aanvraag.MatchLoopt)
        {
            if (match is not { Loopt: true }) return [];
            return
            [
                .. Matchverloop.Ontbreekt(dossier).SelectMany(weg => Matchverloop.Overdrachtkaarten(dossier, weg))
                    .Select(k => Matchronde.Van(aanvraag, k)),
            ];
        }

        if (!aanvraag.WachtOpReactie) return [];
        return
        [
            .. aanbiedingen.Where(a => a.Status is AanbodStatus.Ja or AanbodStatus.Overleg)
                .SelectMany(a => Aanvraagverloop.ToonReactie(pool, aanvraag, a)),
            .. aanvraag.Verduidelijking is { Beantwoord: true } vraag && !pool.IsErNu(vraag.Door.Id)
                ? pool.Coordinatoren.Select(c => Afspraakdag.Toon(KaartSoort.VerduidelijkingVoorCoordinator, aanvraag, c))
                : [],
            .. Reactietermijn.Volgende(dossier) is { } om
                ? [new Bericht.ZetWekker(Reactietermijn.Wekker(aanvraag, om))]
                : Array.Empty<Bericht>(),
        ];
    }

    /// <summary>Cards that may say who coördinates: where they were shown, they are shown again.</summary>
    public static IReadOnlyList<Bericht.ToonKaart> Noemen(Dossier dossier) =>
    [
        .. new[] { Aanvraagverloop.ToonInPool(dossier.Pool, dossier.Aanvraag), Aanvraagverloop.ToonVrager(dossier.Aanvraag) }
            .Concat(dossier.Aanvraag.MatchLoopt ? Aanvraagverloop.Matchkaarten(dossier.Aanvraag) : [])
            .Concat(dossier.Aanbiedingen.Where(a => a.IsOpen || a.Status == AanbodStatus.Ja).Select(Aanvraagverloop.ToonAanbod))
            .Concat(Reactietermijn.Kaarten(dossier.Aanvraag))
            .OfType<Bericht.ToonKaart>().Select(k => Matchronde.Van(dossier.Aanvraag, k)).Distinct(),
    ];
}
