using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>A match that waits, and who goes on with it.</summary>
public static partial class Matchverloop
{
    /// <summary>
    /// Either side lets the match wait; without a reason. When it is the ED, a coördinator chooses what happens with it, also when it
    /// waited for the asker already: nobody is asked anything while they still pause.
    /// </summary>
    public static Uitkomst<Wijziging> Pauzeer(Dossier dossier, Persoon door, Instant nu)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match!);
        var edId = match.IsEd(door.Id) ? door.Id : null;
        if (edId is not null && match.Pauze is { EdId: { } eerste, EdVerder: false } al && eerste != edId && !al.IsVan(edId))
        {
            return PauzeerOokDeTweede(dossier, match with { Pauze = al with { Ander = new(nu, edId) } }, door);
        }

        var wachtOpVrager = match.Pauze is { EdId: null, Keuze: null } && !aanvraag.VragerWeg;
        if (match.Pauze is not null && (edId is null || !wachtOpVrager)) return Weiger(Reden.AlBeantwoord);
        var wacht = match with { Pauze = new(nu, edId), Pauzes = edId is null ? match.Pauzes : match.Pauzes + 1 };
        return Gelukt(
            dossier, wacht, "wacht", door,
            [
                .. Matchkaarten(dossier), .. edId is null ? [] : Overdrachtkaarten(dossier with { Match = wacht }, edId),
                .. Nieuws.Vertel(dossier, edId is null ? Besluiten.VragerWacht : Besluiten.EdWacht, door, Betrokkenen(aanvraag)),
            ],
            zonderNaam: true);
    }

    /// <summary>
    /// A coördinator chooses what happens with a match whose ED is not available, or whose asker left: somebody else, wait, or end with
    /// care.
    /// </summary>
    /// <param name="voor">For whom it is chosen: one of <see cref="Ontbreekt(Dossier)"/>, or null on a card of before.</param>
    /// <param name="opvolger">Who goes on in the place of an asker who left: the teamleider, or null when there is none.</param>
    public static Uitkomst<Wijziging> KiesOverdracht(
        Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Overdracht keuze, Persoon door, Instant nu, string? voor = null,
        Persoon? opvolger = null)
    {
        var (pool, aanvraag, _, match) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Aanvraagverloop.Beeindigd(aanvraag) is { } einde) return einde;
        if (match is not { Loopt: true, Pauze: { } pauze } || Ontbreekt(dossier) is not { Count: > 0 } weg)
        {
            return Weiger(Reden.NietMeerOpen);
        }

        if (pauze.Keuze == keuze) return Weiger(Reden.AlBeantwoord);
        if (keuze == Overdracht.Vervanger)
        {
            return pauze.EdId is { } edId && voor != aanvraag.Aanvrager.Id
                ? Vervang(dossier, eds, edId, door, nu)
                : VervangVrager(dossier, opvolger, door);
        }

        return Gelukt(
            dossier, match with { Pauze = pauze with { Keuze = keuze } }, keuze == Overdracht.Wachten ? "wachten" : "afronden", door,
            [
                .. Matchkaarten(dossier), .. weg.SelectMany(id => Overdrachtkaarten(dossier, id)),
                .. Nieuws.Vertel(
                    dossier, keuze == Overdracht.Wachten ? Besluiten.Wachten : Besluiten.Afronden, door,
                    Betrokkenen(aanvraag).Where(p => !weg.Contains(p.Id))),
            ]);
    }

    /// <summary>For whom a coördinator chooses: an asker who left, an ED who is not available. None when the asker paused it.</summary>
    public static IReadOnlyList<string> Ontbreekt(Dossier dossier) => Ontbreekt(dossier.Aanvraag, dossier.Match?.Pauze);

    internal static IReadOnlyList<string> Ontbreekt(Aanvraag aanvraag, Matchpauze? pauze) =>
    [
        .. aanvraag.VragerWeg ? [aanvraag.Aanvrager.Id] : Array.Empty<string>(),
        .. pauze?.EdId is { } edId ? [edId] : Array.Empty<string>(),
    ];

    /// <summary>
    /// The ED wants to go on, and then the asker does; a match that the asker paused goes on when the asker wants. An ED who may not speak
    /// for the pause, the other one of a duo, changes nothing.
    /// </summary>
    public static Uitkomst<Wijziging> Hervat(Dossier dossier, Persoon door)
    {
        if (Gesloten(dossier, door) is { } gesloten) return gesloten;
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match!);
        if (match.Pauze is not { } pauze || pauze.Keuze == Overdracht.Afronden) return Weiger(Reden.NietMeerOpen);
        var vrager = door.Id == aanvraag.Aanvrager.Id;
        if (pauze.Ander?.EdId == door.Id)
        {
            return Gelukt(
                dossier, match with { Pauze = pauze with { Ander = null } }, "wil-verder", door, Matchkaarten(dossier), zonderNaam: true);
        }

        if (pauze.EdId == door.Id && pauze.Ander is { } nog)
        {
            return Gelukt(
                dossier, match with { Pauze = nog }, "wil-verder", door,
                [
                    .. Matchkaarten(dossier), Hervatkaart(dossier, pauze, door.Id), .. Overdrachtkaarten(dossier, door.Id),
                    .. nog.EdId is { } nogId ? Overdrachtkaarten(dossier, nogId) : [],
                ],
                zonderNaam: true);
        }

        if (pauze.EdId == door.Id && !pauze.EdVerder)
        {
            return Gelukt(
                dossier, match with { Pauze = pauze with { EdVerder = true } }, "wil-verder", door,
                [
                    .. Matchkaarten(dossier), Hervatkaart(dossier, pauze, door.Id), Hervatkaart(dossier, pauze, aanvraag.Aanvrager.Id),
                    .. Overdrachtkaarten(dossier, door.Id),
                ],
                zonderNaam: true);
        }

        if (!vrager) return Weiger(pauze.EdVerder ? Reden.AlBeantwoord : Reden.AlleenAanvrager);
        if (pauze is { EdId: not null, EdVerder: false }) return Weiger(Reden.NietMeerOpen);
        return Gelukt(
            dossier, match with { Pauze = null }, "hervat", door,
            [
                .. Matchkaarten(dossier),
                .. pauze.EdId is { } edId
                    ? [Hervatkaart(dossier, pauze, aanvraag.Aanvrager.Id), .. Overdrachtkaarten(dossier, edId)]
                    : Array.Empty<Bericht>(),
                .. Nieuws.Vertel(dossier, Besluiten.Verder, door, Betrokkenen(aanvraag)),
            ]);
    }

    /// <summary>
    /// An ED is available again: that person alone is asked whether this match goes on, and on the card of who chooses stands that they are
    /// back.
    /// </summary>
    public static Uitkomst<Wijziging> VraagHervatten(Dossier dossier, Persoon ed) =>
        dossier is
        {
            Aanvraag.MatchLoopt: true,
            Match: { Loopt: true, Pauze: { EdVerder: false, Gevraagd: false, Keuze: not Overdracht.Afronden } pauze } match
        } && pauze.EdId == ed.Id
            ? Gelukt(
                dossier, match with { Pauze = pauze with { Gevraagd = true } }, "weer-beschikbaar", ed,
                [Hervatkaart(dossier, pauze, ed.Id), .. Overdrachtkaarten(dossier, ed.Id)], zonderNaam: true)
            : VraagDeTweede(dossier, ed);

    /// <summary>
    /// An ED paused everything. Who paused before, and was asked meanwhile whether it goes on, is asked again when they are back.
    /// </summary>
    public static Uitkomst<Wijziging> PauzeerOok(Dossier dossier, Persoon ed, Instant nu) =>
        dossier is { Aanvraag.MatchLoopt: true, Match: { Loopt: true, Pauze: { Gevraagd: true } pauze } match } && pauze.EdId == ed.Id
            ? Gelukt(
                dossier, match with { Pauze = pauze with { Gevraagd = false, EdVerder = false } }, "wacht", ed,
                [
                    .. Matchkaarten(dossier), Hervatkaart(dossier, pauze, ed.Id), .. Overdrachtkaarten(dossier, ed.Id),
                    .. pauze.EdVerder ? [Hervatkaart(dossier, pauze, dossier.Aanvraag.Aanvrager.Id)] : Array.Empty<Bericht>(),
                ],
                zonderNaam: true)
            : Pauzeer(dossier, ed, nu);

    /// <summary>A coördinator closes a match that is ended with care, when its people do not.</summary>
    public static Uitkomst<Wijziging> Stop(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu)
    {
        var (pool, aanvraag, _, match) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Aanvraagverloop.Beeindigd(aanvraag) is { } einde) return einde;
        return match is { Loopt: true, Pauze.Keuze: Overdracht.Afronden }
            ? Aanvraagverloop.StopZorgvuldig(dossier, eds, door, nu)
            : Weiger(Reden.NietMeerOpen);
    }

    internal static IEnumerable<Bericht> Overdrachtkaarten(Dossier dossier, string edId) =>
        Beheerders(dossier).Select(c => Overdrachtkaart(dossier, edId, c.Id));

    /// <summary>
    /// Each time that a match begins to wait for an ED is a message of its own: a card that changes notifies nobody.
    /// </summary>
    internal static Bericht.ToonKaart Overdrachtkaart(Dossier dossier, string wegId, string coordinatorId) => Toon(
        KaartSoort.Overdracht, dossier.Aanvraag,
        dossier.Match is { Pauzes: > 1 and var keer } && wegId != dossier.Aanvraag.Aanvrager.Id
            ? new Kaartkeer(wegId, keer).ToString()
            : wegId,
        coordinatorId);

    internal static Bericht.ToonKaart Hervatkaart(Dossier dossier, Matchpauze pauze, string persoonId) =>
        Toon(
            KaartSoort.Hervatten, dossier.Aanvraag, Sindsdeel(pauze), persoonId);

    /// <summary>By what the cards of one pause are told from those of another.</summary>
    public static string Sindsdeel(Matchpauze pauze) =>
        pauze.Sinds.ToUnixTimeSeconds().ToString(System.Globalization.CultureInfo.InvariantCulture);
}
