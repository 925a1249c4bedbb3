using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>What the asker does: ask, add, change, withdraw.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>After so many working days comes the one reminder to ask the bewoner.</summary>
    private const int HerinnerNaWerkdagen = 3;

    /// <summary>
    /// A question to the pool. With a bewoner and without that person's consent it stays a concept, which only the asker sees.
    /// </summary>
    /// <param name="week">The weekly card it was asked on, or null.</param>
    /// <param name="direct">For "even sparren": an ED who gave the ja beforehand and fits, or null. The two may begin at once.</param>
    /// <param name="aanwezig">An ED who is at this wijkteam today and is asked by the colleague itself, or null.</param>
    /// <param name="na">The question with a match that this one follows on, or null.</param>
    public static Uitkomst<Wijziging> Stel(
        Guid id, Pool pool, Wijkteam team, Agendaweek? week, Persoon aanvrager, Vraag vraag, Instant nu,
        Ervaringsdeskundige? direct = null, Ervaringsdeskundige? aanwezig = null, Eerder? na = null)
    {
        var (metNummer, nummer) = pool.GeefNummer(Weekmoment.Lokaal(nu).Year);
        var aanvraag = new Aanvraag(
            id, nummer, pool.Id, new(team.KanaalId, team.Naam, week?.Week, week?.Gesprekspunt, na), aanvrager, vraag, nu,
            vraag.MagNaarPool ? AanvraagStatus.Nieuw : AanvraagStatus.Concept, Rev: 1);
        var noteer = new Bericht.NoteerAanvraag(aanvrager.Id, id, pool.Id);
        if (aanvraag.Status == AanvraagStatus.Concept)
        {
            return new Uitkomst<Wijziging>.Gelukt(
                new Wijziging("concept", aanvrager, aanvraag, [], Pool: metNummer),
                [ToonVrager(aanvraag), noteer, HerinnerLater(aanvraag, nu)]);
        }

        if (aanwezig is not null && MagRechtstreeks(aanvraag, aanwezig, nu))
        {
            return StelRechtstreeks(metNummer, aanvraag, aanwezig, nu, noteer);
        }

        if (direct is null || !MagDirect(aanvraag, direct, nu))
        {
            return new Uitkomst<Wijziging>.Gelukt(
                new Wijziging("gesteld", aanvrager, aanvraag, [], Pool: metNummer),
                [ToonInPool(pool, aanvraag), ToonVrager(aanvraag), noteer]);
        }

        aanvraag = aanvraag with { Status = AanvraagStatus.Toegezegd, Toezegging = new(direct.Wie, Direct: true) };
        var ja = new Aanbod(id, direct.Wie, AanbodStatus.Ja, aanvrager, nu, Rev: 1);
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "direct-gekoppeld", aanvrager, aanvraag, [ja], metNummer, [direct.NeemMatch(vraag, nu)],
                new Match(id, new(aanvrager.Id, direct.Wie.Id), new(nu, LooptSinds: nu))),
            [ToonInPool(pool, aanvraag), ToonVrager(aanvraag), .. Begin(aanvraag, nu), noteer]);
    }

    /// <summary>The same person on the same card adds a theme or sentence to a question that had none: it stays one aanvraag.</summary>
    public static Uitkomst<Wijziging> VulAan(Dossier dossier, string? thema, string? toelichting, Persoon door)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Aanvrager.Id != door.Id) return Weiger(Reden.AlleenAanvrager);
        if (!aanvraag.KanAangevuld(thema, toelichting)) return Weiger(Reden.NietMeerOpen);
        var vraag =
            aanvraag.Vraag with
            {
                Themas = thema is null ? aanvraag.Vraag.Themas : [thema],
                Tekst = aanvraag.Vraag.Tekst with { Toelichting = toelichting ?? aanvraag.Vraag.Tekst.Toelichting },
            };
        return Gewijzigd(dossier, vraag, "aangevuld", door, aanvraag.Gesteld);
    }

    /// <summary>
    /// The asker changes the question while nobody was asked yet. A concept that has its consent goes to the pool, and only then begins to
    /// wait; what turns out to need consent is a concept again.
    /// </summary>
    public static Uitkomst<Wijziging> Wijzig(Dossier dossier, Vraag vraag, Persoon door, Instant nu)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Aanvrager.Id != door.Id) return Weiger(Reden.AlleenAanvrager);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (!aanvraag.IsTeWijzigen) return Weiger(Reden.NietMeerOpen);
        return Gewijzigd(dossier, vraag, "gewijzigd", door, nu);
    }

    /// <summary>Reminds the asker of a concept to ask the bewoner; once, and then it stays quiet.</summary>
    public static Uitkomst<Wijziging> HerinnerAanBewoner(Dossier dossier)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Status != AanvraagStatus.Concept || aanvraag.Bewonersvraag.Herinnerd) return Weiger(Reden.NietMeerOpen);
        var nieuw = aanvraag with { Bewonersvraag = aanvraag.Bewonersvraag with { Herinnerd = true }, Rev = aanvraag.Rev + 1 };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("herinnerd", aanvraag.Aanvrager, nieuw, []), [.. ToonHerinnering(nieuw), ToonVrager(nieuw)]);
    }

    /// <summary>The asker takes the question back, at any moment before the end.</summary>
    public static Uitkomst<Wijziging> TrekIn(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Aanvrager.Id != door.Id) return Weiger(Reden.AlleenAanvrager);
        return Beeindigd(aanvraag)
            ?? MetTerugweg(
                dossier, eds, Beeindig(dossier, aanvraag with { Status = AanvraagStatus.Ingetrokken }, "ingetrokken", eds, door, nu), door,
                nu);
    }

    /// <summary>
    /// The bewoner took the consent back, and told the asker or an ED of the match: everything stops, the text is gone, and the others of
    /// the match hear it in a message of their own.
    /// </summary>
    public static Uitkomst<Wijziging> TrekToestemmingIn(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Aanvrager.Id != door.Id && !aanvraag.IsEd(door.Id))
        {
            return Weiger(aanvraag.MatchLoopt ? Reden.AlleenBetrokkene : Reden.AlleenAanvrager);
        }

        if (aanvraag.Afloop.OpWensVanBewoner) return Weiger(Reden.AlIngetrokken);
        if (Beeindigd(aanvraag) is { } einde) return einde;
        if (!aanvraag.IsBetrokkene(door.Id)) return Weiger(Reden.AlleenAanvrager);
        var gewist = aanvraag with
        {
            Status = AanvraagStatus.Ingetrokken,
            Afloop = aanvraag.Afloop with { OpWensVanBewoner = true },
            Vraag = aanvraag.Vraag.ZonderTekst() with { Bewoner = aanvraag.Vraag.Bewoner with { Toestemming = null } },
        };
        return Beeindig(dossier, gewist, "toestemming-ingetrokken", eds, door, nu);
    }

    private static Uitkomst<Wijziging> Gewijzigd(Dossier dossier, Vraag vraag, string gebeurtenis, Persoon door, Instant nu)
    {
        var aanvraag = dossier.Aanvraag;
        var was = aanvraag.Status;
        var nieuw =
            aanvraag with
            {
                Vraag = vraag,
                Status = vraag.MagNaarPool ? AanvraagStatus.Nieuw : AanvraagStatus.Concept,
                Rev = aanvraag.Rev + 1,
                Bewonersvraag = aanvraag.Bewonersvraag with { WasInPool = aanvraag.Bewonersvraag.WasInPool || was == AanvraagStatus.Nieuw },
            };
        if (was == AanvraagStatus.Concept && nieuw.Status == AanvraagStatus.Nieuw) nieuw = nieuw with { Gesteld = nu };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(gebeurtenis, door, nieuw, []),
            [
                .. nieuw.Status == AanvraagStatus.Nieuw || was == AanvraagStatus.Nieuw
                    ? [ToonInPool(dossier.Pool, nieuw)]
                    : Array.Empty<Bericht>(),
                ToonVrager(nieuw),
                .. ToonHerinnering(nieuw),
                .. nieuw.Status == AanvraagStatus.Concept && was != AanvraagStatus.Concept
                    ? [HerinnerLater(nieuw, nu)]
                    : Array.Empty<Bericht>(),
            ]);
    }

    private static Bericht HerinnerLater(Aanvraag aanvraag, Instant nu) =>
        new Bericht.ZetWekker(
            new Wekker(WekkerSoort.Toestemmingsvraag, $"{aanvraag.PoolId}/{aanvraag.Id}", Werkdagen.Na(nu, HerinnerNaWerkdagen)));

    private static bool MagDirect(Aanvraag aanvraag, Ervaringsdeskundige ed, Instant nu) =>
        aanvraag.Vraag.Vorm == Vormen.Sparren && ed is { ZonderTeams: false, Kiest: { DirectSparren: true, BrengtTweede: false } }
        && ed.Wie.Id != aanvraag.Aanvrager.Id && ed.HeeftRuimteVoor(aanvraag.Vraag, nu);
}
