using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>
/// Every step an aanvraag can take. This file has what the steps share; see also <c>.Vragen</c>, <c>.Voorstellen</c> and <c>.Matches</c>.
/// </summary>
public static partial class Aanvraagverloop
{
    private const string NaOverleg = "|na-overleg";

    private static Uitkomst<Wijziging>.Geweigerd? Gesloten(Aanvraag aanvraag) => aanvraag.HeeftMatch
        ? new(Reden.AlOpgepakt, aanvraag.Toezegging.AanvaardDoor?.Naam)
        : Beeindigd(aanvraag);

    internal static Uitkomst<Wijziging>.Geweigerd? Beeindigd(Aanvraag aanvraag) => aanvraag.Status switch
    {
        AanvraagStatus.Ingetrokken => new(Reden.AlIngetrokken),
        AanvraagStatus.Afgerond or AanvraagStatus.Gestopt => new(Reden.AlAfgerond),
        AanvraagStatus.GeenMatch => new(Reden.NietMeerOpen),
        _ => null,
    };

    internal static Uitkomst<Wijziging>.Geweigerd Weiger(Reden reden, string? wie = null) => new(reden, wie);

    /// <summary>The aanvraag ends: open questions lapse, a match that ran is over and gives its places back.</summary>
    private static Uitkomst<Wijziging> Beeindig(
        Dossier dossier, Aanvraag nieuw, string gebeurtenis, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu,
        Afsluiting? einde = null)
    {
        var (pool, aanvraag, _, match) = dossier;
        var gedaan = nieuw.Status is AanvraagStatus.Afgerond or AanvraagStatus.Gestopt;
        nieuw = nieuw with { Afloop = nieuw.Afloop with { Gesloten = nu }, Rev = aanvraag.Rev + 1 };
        Lijst<Aanbod> vervallen =
        [
            .. dossier.Aanbiedingen.Where(a => a.IsOpen || (a.Status == AanbodStatus.Ja && nieuw.Status != AanvraagStatus.Afgerond))
                .Select(Vervallen)
        ];

        // A question of the wijkteam itself that was not answered is no news to a coördinator; its ja is, because that asks for a click.
        var gehoord = vervallen.Where(a => !a.Rechtstreeks).Concat(
            dossier.Aanbiedingen.Where(a => a is { Rechtstreeks: true, Status: AanbodStatus.Ja or AanbodStatus.Overleg }));
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                gebeurtenis, door, nieuw, vervallen,
                Eds: aanvraag.MatchLoopt ? [.. LaatLos(aanvraag, eds, nu)] : [],
                Match: match switch
                {
                    { Loopt: true } => Beeindigd(match, nieuw, einde, nu),
                    { HeeftTekst: true } when nieuw.Afloop.OpWensVanBewoner => match.ZonderTekst(),
                    _ => null,
                },
                Geteld: gedaan ? [.. Uitkomsten(nieuw, match, einde, nu)] : []),
            [
                .. aanvraag.StaatInPool ? [ToonInPool(pool, nieuw)] : Array.Empty<Bericht>(),
                ToonVrager(nieuw), .. aanvraag.MatchLoopt ? Matchkaarten(aanvraag) : [],
                .. aanvraag.MatchLoopt ? MatchTerug(aanvraag, Anderen(aanvraag, door)) : [],
                .. vervallen.Select(ToonAanbod), .. gehoord.SelectMany(a => ToonReactie(pool, aanvraag, a)).Distinct(),
                .. ToonHerinnering(nieuw),
                .. gedaan && match is not null ? new Bericht[] { new Bericht.ZetWekker(Matchritme.Terugblik(nieuw, nu)) } : [],
            ]);
    }

    /// <summary>What was written in it goes with the consent of the bewoner.</summary>
    private static Match Beeindigd(Match match, Aanvraag aanvraag, Afsluiting? einde, Instant nu)
    {
        var voorbij = match with { Tijd = match.Tijd with { Tot = nu }, Einde = einde, Rev = match.Rev + 1 };
        return aanvraag.Afloop.OpWensVanBewoner ? voorbij.ZonderTekst() : voorbij;
    }

    /// <summary>What an inzet that is done adds to the totals.</summary>
    private static IEnumerable<string> Uitkomsten(Aanvraag aanvraag, Match? match, Afsluiting? einde, Instant nu)
    {
        var vandaag = Weekmoment.Lokaal(nu).Date;
        return
        [
            Tellers.Vorm(aanvraag.Vraag.Vorm),
            Tellers.Einde(aanvraag.Status == AanvraagStatus.Gestopt ? Matchkeuzes.Gestopt : einde?.Hoe ?? Matchkeuzes.Hoe[0]),
            .. (match?.Onderweg.Ontmoetingen ?? []).Where(o => o.Dag <= vandaag).Select(o => Tellers.Ontmoeting(o.Soort)),
            .. (einde?.Geleerd ?? []).Select(Tellers.Geleerd),
        ];
    }

    internal static IReadOnlyList<Ervaringsdeskundige> LaatLos(Aanvraag aanvraag, IReadOnlyList<Ervaringsdeskundige> eds, Instant nu) =>
        [.. eds.Where(e => aanvraag.IsEd(e.Wie.Id)).Select(e => e.LaatMatchLos(aanvraag.Vraag, nu))];

    internal static Aanbod Vervallen(Aanbod aanbod) => aanbod with { Status = AanbodStatus.Vervallen, Rev = aanbod.Rev + 1 };

    /// <summary>Each pair has cards of its own, so that a new ED is a new message for the asker.</summary>
    internal static IEnumerable<Bericht> Matchkaarten(Aanvraag aanvraag) =>
    [
        new Bericht.ToonKaart(new Kaart(KaartSoort.MatchVoorVrager, Id(aanvraag), aanvraag.Toezegging.Ed?.Id), Aan(aanvraag.Aanvrager)),
        .. aanvraag.Eds.Select(
            ed => new Bericht.ToonKaart(new Kaart(KaartSoort.MatchVoorErvaringsdeskundige, Id(aanvraag), ed.Id), Aan(ed))),
    ];

    /// <summary>Who did not do it hears that a match ended, on a card of its own.</summary>
    internal static IEnumerable<Bericht> MatchTerug(Aanvraag aanvraag, IEnumerable<Persoon> aan) =>
        aan.Select(p => new Bericht.ToonKaart(new Kaart(KaartSoort.MatchTerug, Id(aanvraag), aanvraag.Toezegging.Ed?.Id), Aan(p)));

    private static IEnumerable<Persoon> Anderen(Aanvraag aanvraag, Persoon dan) =>
        aanvraag.Eds.Prepend(aanvraag.Aanvrager).Where(p => p.Id != dan.Id);

    /// <summary>The card in the channel of the pool is drawn again.</summary>
    public static Bericht ToonInPool(Pool pool, Aanvraag aanvraag) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.AanvraagInPool, Id(aanvraag)), new Ontvanger.Kanaal(pool.KanaalId));

    internal static Bericht.ToonKaart ToonVrager(Aanvraag aanvraag) =>
        new Bericht.ToonKaart(new Kaart(KaartSoort.AanvraagVoorVrager, Id(aanvraag)), Aan(aanvraag.Aanvrager));

    /// <summary>The reminder, when it was sent: it shows how things stand.</summary>
    private static IEnumerable<Bericht> ToonHerinnering(Aanvraag aanvraag)
    {
        if (aanvraag.Bewonersvraag.Herinnerd)
        {
            yield return new Bericht.ToonKaart(new Kaart(KaartSoort.Toestemmingsvraag, Id(aanvraag)), Aan(aanvraag.Aanvrager));
        }
    }

    internal static Bericht ToonAanbod(Aanbod aanbod) =>
        new Bericht.ToonKaart(
            new Kaart(KaartSoort.Aanbod, aanbod.AanvraagId.ToString(), aanbod.Kaart.ToString()), new Ontvanger.Iemand(aanbod.Ed.Id));

    /// <summary>Who was asked already reads that others were too; who has no Teams gets no mail for that.</summary>
    private static IEnumerable<Bericht> AndereGevraagden(Dossier dossier, Persoon dan) =>
        dossier.Open.Where(a => a.Ed.Id != dan.Id && !a.Ed.ZonderTeams).Select(ToonAanbod);

    /// <summary>
    /// An update in the channel notifies nobody, so the coördinator who asked hears the answer in person; when that one is not there, every
    /// coördinator does. Of an ED whom the wijkteam asked itself, whoever has the aanvraag hears it, or every coördinator; of a ja that was
    /// given beforehand nobody.
    /// </summary>
    internal static IEnumerable<Bericht> ToonReactie(Pool pool, Aanvraag aanvraag, Aanbod aanbod)
    {
        IEnumerable<Persoon> wie = aanbod switch
        {
            { Rechtstreeks: true } =>
                (aanvraag.Toezegging.AanvaardDoor ?? aanvraag.Toezegging.VoorgesteldDoor) is { } door
                    && !aanvraag.Toezegging.Direct
                    ? Nu(pool, door)
                    : pool.Coordinatoren,
            { GevraagdDoor.Id: var id } when id == aanvraag.Aanvrager.Id && !pool.IsCoordinator(id) => [],
            _ => Nu(pool, aanbod.GevraagdDoor),
        };
        return wie.Select(p => Reactie(aanbod, aanbod.Ed.Id, p));
    }

    /// <summary>
    /// The card that said that the ED wants to talk first is there already, and changing it notifies nobody: the answer is a card of its
    /// own.
    /// </summary>
    private static IEnumerable<Bericht.ToonKaart> ToonNaOverleg(Pool pool, Aanvraag aanvraag, Aanbod aanbod, Persoon door) =>
        ToonReactie(pool, aanvraag, aanbod).OfType<Bericht.ToonKaart>().Where(t => t.Aan != Aan(door))
            .SelectMany(NaOverlegBij);

    /// <summary>Beside a reaction that is shown: the card that told the answer of who wanted to talk first.</summary>
    internal static IEnumerable<Bericht.ToonKaart> NaOverlegBij(Bericht.ToonKaart kaart) =>
        kaart.Kaart is { Soort: KaartSoort.ReactieVoorCoordinator, Extra: { } edId } && Gereageerd(edId) == edId
            ? [kaart with { Kaart = kaart.Kaart with { Extra = edId + NaOverleg } }]
            : [];

    /// <summary>The cards on which this coördinator may read what an ED answered.</summary>
    internal static IEnumerable<Bericht.ToonKaart> Reactiekaarten(Aanvraag aanvraag, string edId, string coordinatorId)
    {
        var kaart = new Bericht.ToonKaart(
            new Kaart(KaartSoort.ReactieVoorCoordinator, Id(aanvraag), edId), new Ontvanger.Iemand(coordinatorId));
        return NaOverlegBij(kaart).Prepend(kaart);
    }

    /// <summary>
    /// A later card of this coördinator has the answer; this one, by its extra part, only told that the ED wanted to talk first.
    /// </summary>
    public static bool StaatVerderop(Aanbod aanbod, string? extra, string? coordinatorId) =>
        aanbod.NaOverleg && extra == aanbod.Ed.Id && aanbod.Vastgelegd?.Door.Id != coordinatorId;

    /// <summary>Whose reaction a card shows, by its extra part.</summary>
    public static string? Gereageerd(string? extra) =>
        extra?.EndsWith(NaOverleg, StringComparison.Ordinal) == true ? extra[..^NaOverleg.Length] : extra;

    private static Bericht.ToonKaart Reactie(Aanbod aanbod, string extra, Persoon aan) =>
        new(new Kaart(KaartSoort.ReactieVoorCoordinator, aanbod.AanvraagId.ToString(), extra), Aan(aan));

    /// <summary>This coördinator, or all of the pool when that one left or is away for a while.</summary>
    internal static IEnumerable<Persoon> Nu(Pool pool, Persoon coordinator) =>
        pool.IsErNu(coordinator.Id) ? [coordinator] : pool.Coordinatoren;

    /// <summary>The coördinator of the match; all of the pool when that one is not there or nobody confirmed it yet.</summary>
    internal static IEnumerable<Persoon> Beheerders(Dossier dossier) =>
        dossier.Coordinator is { } wie ? Nu(dossier.Pool, wie) : dossier.Pool.Coordinatoren;

    private static Ontvanger Aan(Persoon persoon) => new Ontvanger.Iemand(persoon.Id);

    private static string Id(Aanvraag aanvraag) => aanvraag.Id.ToString();
}
