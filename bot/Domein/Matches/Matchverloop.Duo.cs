using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>Of a duo one is not available, or both are not.</summary>
public static partial class Matchverloop
{
    /// <summary>Of a duo both are not available: nobody goes on alone, and who is back first leaves it waiting for the other.</summary>
    private static Uitkomst<Wijziging> PauzeerOokDeTweede(Dossier dossier, Match wacht, Persoon door) => Gelukt(
        dossier, wacht, "wacht", door,
        [
            .. Matchkaarten(dossier), .. Overdrachtkaarten(dossier, door.Id),
            .. Nieuws.Vertel(dossier, Besluiten.EdWacht, door, Betrokkenen(dossier.Aanvraag)),
        ],
        zonderNaam: true);

    /// <summary>The other of a duo is available again; it still waits for the first.</summary>
    private static Uitkomst<Wijziging> VraagDeTweede(Dossier dossier, Persoon ed) =>
        dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Pauze: { Ander: { Vertrokken: false } ander } pauze } match }
        && ander.EdId == ed.Id
            ? Gelukt(
                dossier, match with { Pauze = pauze with { Ander = null } }, "weer-beschikbaar", ed,
                [.. Matchkaarten(dossier), .. Overdrachtkaarten(dossier, ed.Id)], zonderNaam: true)
            : Weiger(Reden.NietMeerOpen);

    /// <summary>
    /// In a duo the other goes on, unless that one is not available either or needs an experienced second; otherwise the question returns
    /// to the pool.
    /// </summary>
    private static Uitkomst<Wijziging> Vervang(
        Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, string edId, Persoon door, Instant nu)
    {
        var (_, aanvraag, _, match) = dossier;
        var ander = aanvraag.Eds.FirstOrDefault(e => e.Id != edId);
        if (ander is null || match!.Pauze?.Ander?.EdId == ander.Id
            || eds.FirstOrDefault(e => e.Wie.Id == ander.Id) is not { Kiest.BrengtTweede: false, Pauze: false })
        {
            return Aanvraagverloop.MetTerugweg(
                dossier, eds, Aanvraagverloop.TerugNaarPool(dossier, eds, door, nu, Matchkeuzes.Overgedragen), door, nu, beheer: true);
        }

        var over = match with { Wie = match.Wie with { EdId = ander.Id, TweedeId = null }, Pauze = null, Rev = match.Rev + 1 };
        var loopt = IsKennisgemaakt(aanvraag, over);
        var nieuw =
            aanvraag with
            {
                Toezegging = aanvraag.Toezegging with { Ed = ander, Tweede = null, Duo = false },
                Status = loopt ? AanvraagStatus.Lopend : aanvraag.Status,
                Rev = aanvraag.Rev + 1,
            };
        Lijst<Aanbod> los = [.. dossier.Aanbiedingen.Where(a => a.Ed.Id == edId).Select(Aanvraagverloop.Vervallen)];
        var uitkomst = new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "een-gaat-door", door, nieuw, los,
                Eds: [.. Aanvraagverloop.LaatLos(aanvraag with { Toezegging = new(aanvraag.Eds.First(e => e.Id == edId)) }, eds, nu)],
                Match: loopt ? over with { Tijd = over.Tijd with { LooptSinds = nu } } : over),
            [
                .. loopt ? Stapwekker(aanvraag, nu) : [], Aanvraagverloop.ToonInPool(dossier.Pool, nieuw),
                Aanvraagverloop.ToonVrager(nieuw), .. Matchkaarten(dossier),
                .. Aanvraagverloop.Matchkaarten(nieuw).Except(Matchkaarten(dossier)), .. los.Select(Aanvraagverloop.ToonAanbod),
                .. Overdrachtkaarten(dossier, edId),
                .. Nieuws.Vertel(dossier, Besluiten.EenGaatDoor, door, Betrokkenen(nieuw)),
                .. Nieuws.Vertel(
                    dossier, Besluiten.Vervangen, door,
                    aanvraag.Eds.Where(e => e.Id == edId && match.Pauze?.IsVertrokken(edId) != true)),
            ]);
        return Aanvraagverloop.MetTerugweg(dossier, eds, uitkomst, door, nu, beheer: true);
    }
}
