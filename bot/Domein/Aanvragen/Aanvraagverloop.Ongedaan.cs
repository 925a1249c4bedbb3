using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>The way back from what ends or gives away something.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>The decision with a way back: news for others waits until that is gone.</summary>
    internal static Uitkomst<Wijziging> MetTerugweg(
        Dossier voor, IReadOnlyList<Ervaringsdeskundige> eds, Uitkomst<Wijziging> uitkomst, Persoon door, Instant nu)
    {
        if (uitkomst is not Uitkomst<Wijziging>.Gelukt { Nieuw: var nieuw, Berichten: var berichten }) return uitkomst;
        var straks = berichten.OfType<Bericht.ToonKaart>().Where(b => IsNieuws(b, door)).ToList();
        var terug = new Terugweg(
            door.Id, nu + Terugweg.Bedenktijd, voor.Aanvraag.Status, voor.Aanvraag.Toezegging, voor.Aanvraag.Afloop, voor.Aanvraag.Wacht,
            [.. nieuw.Aanbiedingen.Select(a => new EerderAanbod(a.Ed.Id, voor.AanbodAan(a.Ed.Id)!.Status))],
            [.. nieuw.Eds.Select(na => new EerdereRust(na.Wie.Id, eds.First(e => e.Wie.Id == na.Wie.Id).RustTot))],
            voor.Match?.Pauze,
            nieuw.Geteld,
            [.. straks.Select(b => new Nieuws(b.Kaart.Soort, b.Kaart.Extra, ((Ontvanger.Iemand)b.Aan).PersoonId))]);
        return new Uitkomst<Wijziging>.Gelukt(
            nieuw with { Aanvraag = nieuw.Aanvraag with { Terugweg = terug } },
            [.. berichten.Except(straks), new Bericht.ZetWekker(BedenktijdOm(voor.Aanvraag, terug))]);
    }

    private static Wekker BedenktijdOm(Aanvraag aanvraag, Terugweg terug) =>
        new(WekkerSoort.Bedenktijd, Matchritme.Sleutel(aanvraag), terug.Tot);

    /// <summary>A card of its own for somebody else; a card that follows the question changes at once, which notifies nobody.</summary>
    private static bool IsNieuws(Bericht.ToonKaart bericht, Persoon door) =>
        bericht is { Kaart.Soort: KaartSoort.MatchTerug or KaartSoort.ReactieVoorCoordinator, Aan: Ontvanger.Iemand { PersoonId: var wie } }
        && wie != door.Id;

    /// <summary>
    /// Who ended or gave away something goes back to how it was, while nobody went on with it. Coördinatoren of a pool do this for each
    /// other.
    /// </summary>
    public static Uitkomst<Wijziging> MaakOngedaan(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu)
    {
        var (pool, aanvraag, _, match) = dossier;
        if (aanvraag.Terugweg is not { Gebruikt: false } terug || nu >= terug.Tot || !MagTerug(dossier, door.Id))
        {
            return Weiger(Reden.NietOngedaan);
        }

        var profielen = terug.Rust.Select(r => (Eerder: r, Nu: eds.FirstOrDefault(e => e.Wie.Id == r.EdId))).ToList();
        if (profielen.Exists(p => p.Nu is null)) return Weiger(Reden.NietOngedaan);
        var nieuw = aanvraag with
        {
            Status = terug.Status,
            Toezegging = terug.Toezegging,
            Afloop = terug.Afloop,
            Wacht = terug.Wacht,
            Terugweg = terug with { Gebruikt = true, Straks = [] },
            Rev = aanvraag.Rev + 1,
        };
        Lijst<Aanbod> weer =
        [
            .. from eerder in terug.Aanbiedingen
               let aanbod = dossier.AanbodAan(eerder.EdId)
               where aanbod is not null
               select aanbod with { Status = eerder.Status, NietOpnieuw = false, Rev = aanbod.Rev + 1 }
        ];
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "ongedaan", door, nieuw, weer, Eds: [.. profielen.Select(p => p.Nu!.HerneemMatch(aanvraag.Vraag, p.Eerder.Tot))],
                Match: nieuw.MatchLoopt && match is not null
                    ? match with { Tijd = match.Tijd with { Tot = null }, Einde = null, Pauze = terug.Pauze, Rev = match.Rev + 1 }
                    : null,
                ZonderNaam: true, Teruggeteld: terug.Geteld),
            [
                .. nieuw.Status != AanvraagStatus.Concept || nieuw.Bewonersvraag.WasInPool
                    ? [ToonInPool(pool, nieuw)]
                    : Array.Empty<Bericht>(),
                ToonVrager(nieuw), .. nieuw.MatchLoopt ? Matchkaarten(nieuw) : [], .. weer.Select(ToonAanbod), .. ToonHerinnering(nieuw),
            ]);
    }

    /// <summary>Who clicked thought about it long enough: the others hear of it now, and who it was is kept no longer.</summary>
    public static Uitkomst<Wijziging> SluitTerugweg(Dossier dossier, Instant nu)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Terugweg is not { } terug || nu < terug.Tot) return Weiger(Reden.NietMeerOpen);
        var zonder = aanvraag with { Terugweg = null, Rev = aanvraag.Rev + 1 };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("bedacht", Persoon.Bot, zonder, []), [.. terug.Gebruikt ? [] : MetKnop(dossier, terug)]);
    }

    /// <summary>The cards on which the way back stands.</summary>
    private static IEnumerable<Bericht> MetKnop(Dossier dossier, Terugweg terug)
    {
        var (pool, aanvraag, _, _) = dossier;
        if (terug.DoorId == aanvraag.Aanvrager.Id) yield return ToonVrager(aanvraag);
        if (pool.IsCoordinator(terug.DoorId)) yield return ToonInPool(pool, aanvraag);
        var eerder = aanvraag with { Status = terug.Status, Toezegging = terug.Toezegging };
        foreach (var kaart in eerder.MatchLoopt ? Matchkaarten(eerder).OfType<Bericht.ToonKaart>() : [])
        {
            if (kaart.Aan is Ontvanger.Iemand { PersoonId: var wie } && wie == terug.DoorId) yield return kaart;
        }
    }

    /// <summary>Whether this person sees the way back.</summary>
    public static bool MagTerug(Dossier dossier, string persoonId) => dossier.Aanvraag.Terugweg is { Gebruikt: false } terug
        && (terug.DoorId == persoonId || (dossier.Pool.IsCoordinator(terug.DoorId) && dossier.Pool.IsCoordinator(persoonId)));

    /// <summary>It was undone by this person, so that the second tap is no news.</summary>
    public static bool IsOngedaan(Dossier dossier, string persoonId) =>
        dossier.Aanvraag.Terugweg is { Gebruikt: true } terug && (terug.DoorId == persoonId || dossier.Pool.IsCoordinator(persoonId));
}
