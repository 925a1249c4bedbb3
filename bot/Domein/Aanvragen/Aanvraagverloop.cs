using NodaTime;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>What a decision changed: these rows are saved together, or none.</summary>
/// <param name="Gebeurtenis">What happened, in one word; stored with who and when.</param>
public sealed record Wijziging(
    string Gebeurtenis,
    Persoon Door,
    Aanvraag Aanvraag,
    IReadOnlyList<Aanbod> Aanbiedingen,
    Pool? Pool = null,
    Ervaringsdeskundige? Ed = null);

/// <summary>Every step an aanvraag can take, in the order in which it takes them.</summary>
public static class Aanvraagverloop
{
    /// <summary>"Even sparren": one click on the weekly card; theme and sentence are optional.</summary>
    public static Uitkomst<Wijziging> Stel(
        Guid id, Pool pool, Wijkteam team, Agendaweek week, Persoon aanvrager, string? thema, string? toelichting, Instant nu) =>
        Stel(id, pool, team, week.Week, week.Gesprekspunt, aanvrager, thema, toelichting, nu);

    /// <summary>"Even sparren" from anywhere else, in the week of now.</summary>
    public static Uitkomst<Wijziging> Stel(
        Guid id, Pool pool, Wijkteam team, Isoweek week, string gesprekspunt, Persoon aanvrager, string? thema, string? toelichting, Instant nu)
    {
        var (metNummer, nummer) = pool.GeefNummer(Weekmoment.Lokaal(nu).Year);
        var aanvraag = new Aanvraag(
            id, nummer, pool.Id, team.KanaalId, team.Naam, aanvrager, week, gesprekspunt, thema, toelichting, nu,
            AanvraagStatus.Nieuw, Kandidaat: null, VoorgesteldDoor: null, AanvaardDoor: null, Rev: 1);
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("gesteld", aanvrager, aanvraag, [], Pool: metNummer),
            [ToonInPool(pool, aanvraag), ToonVrager(aanvraag), new Bericht.NoteerAanvraag(aanvrager.Id, id, pool.Id)]);
    }

    /// <summary>The same person on the same card adds a theme or sentence to a question that had none: it stays one aanvraag.</summary>
    public static Uitkomst<Wijziging> VulAan(Dossier dossier, string? thema, string? toelichting, Persoon door)
    {
        var (pool, aanvraag, _) = dossier;
        if (aanvraag.Aanvrager.Id != door.Id) return Weiger(Reden.AlleenAanvrager);
        if (!aanvraag.KanAangevuld(thema, toelichting)) return Weiger(Reden.NietMeerOpen);
        var nieuw = aanvraag with { Thema = thema ?? aanvraag.Thema, Toelichting = toelichting ?? aanvraag.Toelichting, Rev = aanvraag.Rev + 1 };
        return new Uitkomst<Wijziging>.Gelukt(new Wijziging("aangevuld", door, nieuw, []), [ToonInPool(pool, nieuw), ToonVrager(nieuw)]);
    }

    /// <summary>
    /// A coördinator asks one ED. The first coördinator to do so has it; only that one may ask somebody else instead, or any
    /// coördinator once the ED wants to talk first.
    /// </summary>
    public static Uitkomst<Wijziging> StelVoor(Dossier dossier, Ervaringsdeskundige? ed, Persoon door, Instant nu)
    {
        var (pool, aanvraag, _) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (ed is null) return Weiger(Reden.NietInPool);
        if (ed.Wie.Id == aanvraag.Aanvrager.Id) return Weiger(Reden.EigenVraag, ed.Wie.Naam);

        var eerder = dossier.AanbodAan(aanvraag.Kandidaat?.Id);
        if (aanvraag.Status == AanvraagStatus.Toegezegd) return Weiger(Reden.AlVoorgesteld, aanvraag.VoorgesteldDoor?.Naam);
        var vanIemandAnders = aanvraag.Status == AanvraagStatus.Voorgesteld && aanvraag.VoorgesteldDoor?.Id != door.Id;
        if (vanIemandAnders && eerder?.Status != AanbodStatus.Overleg) return Weiger(Reden.AlVoorgesteld, aanvraag.VoorgesteldDoor?.Naam);
        if (aanvraag.Kandidaat?.Id == ed.Wie.Id || dossier.AanbodAan(ed.Wie.Id) is { Status: AanbodStatus.Nee })
        {
            return Weiger(Reden.AlVoorgesteld, aanvraag.VoorgesteldDoor?.Naam ?? ed.Wie.Naam);
        }

        if (ed.Ruimte == 0) return Weiger(Reden.GeenRuimte, ed.Wie.Naam);

        var oud = dossier.AanbodAan(ed.Wie.Id);
        var aanbod = new Aanbod(aanvraag.Id, ed.Wie, AanbodStatus.Gevraagd, door, nu, (oud?.Rev ?? 0) + 1);
        var nieuw = aanvraag with { Status = AanvraagStatus.Voorgesteld, Kandidaat = ed.Wie, VoorgesteldDoor = door, Rev = aanvraag.Rev + 1 };
        List<Aanbod> gewijzigd = [aanbod];
        List<Bericht> berichten = [ToonAanbod(aanbod), ToonInPool(pool, nieuw), ToonVrager(nieuw)];
        if (eerder is not null)
        {
            var vervallen = eerder with { Status = AanbodStatus.Vervallen, Rev = eerder.Rev + 1 };
            gewijzigd.Add(vervallen);
            berichten.Add(ToonAanbod(vervallen));
        }

        return new Uitkomst<Wijziging>.Gelukt(new Wijziging("voorgesteld", door, nieuw, gewijzigd), berichten);
    }

    /// <summary>The ED answers for themself; no reason is asked.</summary>
    public static Uitkomst<Wijziging> Antwoord(Dossier dossier, AanbodStatus antwoord, Persoon door)
    {
        var (pool, aanvraag, _) = dossier;
        if (dossier.AanbodAan(door.Id) is not { } aanbod) return Weiger(Reden.AlleenGevraagde);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (aanbod.Status is not (AanbodStatus.Gevraagd or AanbodStatus.Overleg)) return Weiger(Reden.AlBeantwoord);
        if (aanbod.Status == antwoord) return Weiger(Reden.AlBeantwoord);

        var beantwoord = aanbod with { Status = antwoord, Rev = aanbod.Rev + 1 };
        var nieuw = antwoord switch
        {
            AanbodStatus.Ja => aanvraag with { Status = AanvraagStatus.Toegezegd },
            AanbodStatus.Nee => aanvraag with { Status = AanvraagStatus.Nieuw, Kandidaat = null, VoorgesteldDoor = null },
            _ => aanvraag,
        } with
        { Rev = aanvraag.Rev + 1 };

        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(antwoord switch { AanbodStatus.Ja => "toegezegd", AanbodStatus.Nee => "past-niet", _ => "overleg" }, door, nieuw, [beantwoord]),
            [ToonAanbod(beantwoord), ToonInPool(pool, nieuw), ToonVrager(nieuw), ToonReactie(beantwoord)]);
    }

    /// <summary>
    /// A coördinator makes the match; the ja of the ED always comes first. Who said ja twice may be full by then; a ja given before a
    /// pause still stands.
    /// </summary>
    public static Uitkomst<Wijziging> Aanvaard(Dossier dossier, Ervaringsdeskundige? ed, Persoon door, Instant nu)
    {
        var (pool, aanvraag, _) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (aanvraag.Status != AanvraagStatus.Toegezegd || dossier.AanbodAan(aanvraag.Kandidaat?.Id) is not { } aanbod) return Weiger(Reden.NogGeenJa);
        if (ed is null) return Weiger(Reden.NietInPool, aanbod.Ed.Naam);
        if (ed.IsVol) return Weiger(Reden.NuVol, ed.Wie.Naam);

        var nieuw = aanvraag with { Status = AanvraagStatus.Aanvaard, AanvaardDoor = door, Rev = aanvraag.Rev + 1 };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("aanvaard", door, nieuw, [], Ed: ed.NeemMatch(nu)),
            [
                new Bericht.ToonKaart(new Kaart(KaartSoort.MatchVoorVrager, Id(nieuw)), Aan(nieuw.Aanvrager)),
                new Bericht.ToonKaart(new Kaart(KaartSoort.MatchVoorErvaringsdeskundige, Id(nieuw), ed.Wie.Id), Aan(ed.Wie)),
                ToonInPool(pool, nieuw), ToonVrager(nieuw), ToonAanbod(aanbod), ToonReactie(aanbod),
            ]);
    }

    /// <summary>The asker takes the question back, at any moment before the end.</summary>
    public static Uitkomst<Wijziging> TrekIn(Dossier dossier, Ervaringsdeskundige? ed, Persoon door)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Aanvrager.Id != door.Id) return Weiger(Reden.AlleenAanvrager);
        if (aanvraag.Status == AanvraagStatus.Ingetrokken) return Weiger(Reden.AlIngetrokken);
        return aanvraag.Status == AanvraagStatus.Afgerond
            ? Weiger(Reden.AlAfgerond)
            : Beeindig(dossier, AanvraagStatus.Ingetrokken, "ingetrokken", ed, door);
    }

    /// <summary>Asker or ED closes a match that ran.</summary>
    public static Uitkomst<Wijziging> RondAf(Dossier dossier, Ervaringsdeskundige? ed, Persoon door)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Status is AanvraagStatus.Ingetrokken) return Weiger(Reden.AlIngetrokken);
        if (aanvraag.Status is AanvraagStatus.Afgerond) return Weiger(Reden.AlAfgerond);
        if (!aanvraag.IsBetrokkene(door.Id)) return Weiger(Reden.AlleenBetrokkene);
        return aanvraag.Status == AanvraagStatus.Aanvaard
            ? Beeindig(dossier, AanvraagStatus.Afgerond, "afgerond", ed, door)
            : Weiger(Reden.NietMeerOpen);
    }

    /// <summary>Asker or ED gives a match back; the question returns to the pool, without blame.</summary>
    public static Uitkomst<Wijziging> GeefTerug(Dossier dossier, Ervaringsdeskundige? ed, Persoon door)
    {
        var (pool, aanvraag, _) = dossier;
        if (Beeindigd(aanvraag) is { } einde) return einde;
        if (aanvraag.Status != AanvraagStatus.Aanvaard) return Weiger(Reden.NietMeerOpen);
        if (!aanvraag.IsBetrokkene(door.Id)) return Weiger(Reden.AlleenBetrokkene);

        var nieuw = aanvraag with { Status = AanvraagStatus.Nieuw, Kandidaat = null, VoorgesteldDoor = null, AanvaardDoor = null, Rev = aanvraag.Rev + 1 };
        var los = dossier.AanbodAan(aanvraag.Kandidaat?.Id) is { } aanbod ? aanbod with { Status = AanbodStatus.Vervallen, Rev = aanbod.Rev + 1 } : null;
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("teruggegeven", door, nieuw, los is null ? [] : [los], Ed: ed?.LaatMatchLos()),
            [ToonInPool(pool, nieuw), ToonVrager(nieuw), .. Matchkaarten(aanvraag), .. los is null ? [] : new[] { ToonAanbod(los) }]);
    }

    public static bool IsAfgerond(Dossier dossier) => dossier.Aanvraag.Status == AanvraagStatus.Afgerond;

    /// <summary>The match was given back and nobody else was asked since.</summary>
    public static bool IsTeruggegeven(Dossier dossier) =>
        dossier.Aanvraag.Status == AanvraagStatus.Nieuw && dossier.Aanbiedingen.Any(a => a.Status == AanbodStatus.Vervallen);

    private static Uitkomst<Wijziging> Beeindig(Dossier dossier, AanvraagStatus einde, string gebeurtenis, Ervaringsdeskundige? ed, Persoon door)
    {
        var (pool, aanvraag, _) = dossier;
        var nieuw = aanvraag with { Status = einde, Rev = aanvraag.Rev + 1 };
        var liep = aanvraag.Status == AanvraagStatus.Aanvaard;
        List<Aanbod> vervallen = einde == AanvraagStatus.Ingetrokken && dossier.AanbodAan(aanvraag.Kandidaat?.Id) is { } aanbod
            ? [aanbod with { Status = AanbodStatus.Vervallen, Rev = aanbod.Rev + 1 }]
            : [];
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(gebeurtenis, door, nieuw, vervallen, Ed: liep ? ed?.LaatMatchLos() : null),
            [ToonInPool(pool, nieuw), ToonVrager(nieuw), .. liep ? Matchkaarten(aanvraag) : [], .. vervallen.Select(ToonAanbod), .. vervallen.Select(ToonReactie)]);
    }

    private static Uitkomst<Wijziging>.Geweigerd? Gesloten(Aanvraag aanvraag) => aanvraag.Status == AanvraagStatus.Aanvaard
        ? new(Reden.AlOpgepakt, aanvraag.AanvaardDoor?.Naam)
        : Beeindigd(aanvraag);

    private static Uitkomst<Wijziging>.Geweigerd? Beeindigd(Aanvraag aanvraag) => aanvraag.Status switch
    {
        AanvraagStatus.Ingetrokken => new(Reden.AlIngetrokken),
        AanvraagStatus.Afgerond => new(Reden.AlAfgerond),
        _ => null,
    };

    private static Uitkomst<Wijziging>.Geweigerd Weiger(Reden reden, string? wie = null) => new(reden, wie);

    private static Bericht[] Matchkaarten(Aanvraag aanvraag) =>
    [
        new Bericht.ToonKaart(new Kaart(KaartSoort.MatchVoorVrager, Id(aanvraag)), Aan(aanvraag.Aanvrager)),
        .. aanvraag.Kandidaat is { } ed
            ? new[] { new Bericht.ToonKaart(new Kaart(KaartSoort.MatchVoorErvaringsdeskundige, Id(aanvraag), ed.Id), Aan(ed)) }
            : [],
    ];

    private static Bericht ToonInPool(Pool pool, Aanvraag aanvraag) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.AanvraagInPool, Id(aanvraag)), new Ontvanger.Kanaal(pool.KanaalId));

    private static Bericht ToonVrager(Aanvraag aanvraag) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.AanvraagVoorVrager, Id(aanvraag)), Aan(aanvraag.Aanvrager));

    private static Bericht ToonAanbod(Aanbod aanbod) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.Aanbod, aanbod.AanvraagId.ToString(), aanbod.Ed.Id), Aan(aanbod.Ed));

    /// <summary>An update in the channel notifies nobody, so the coördinator who asked hears the answer in person.</summary>
    private static Bericht ToonReactie(Aanbod aanbod) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.ReactieVoorCoordinator, aanbod.AanvraagId.ToString(), aanbod.Ed.Id), Aan(aanbod.GevraagdDoor));

    private static Ontvanger Aan(Persoon persoon) => new Ontvanger.Iemand(persoon.Id);

    private static string Id(Aanvraag aanvraag) => aanvraag.Id.ToString();
}
