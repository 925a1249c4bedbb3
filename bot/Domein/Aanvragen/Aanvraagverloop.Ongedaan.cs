using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>The way back from what ends or gives away something.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>The decision with a way back: news for others waits until that is gone.</summary>
    /// <param name="meteen">The others hear it now, and read on the same card when it was taken back.</param>
    internal static Uitkomst<Wijziging> MetTerugweg(
        Dossier voor, IReadOnlyList<Ervaringsdeskundige> eds, Uitkomst<Wijziging> uitkomst, Persoon door, Instant nu, bool beheer = false,
        bool meteen = false)
    {
        if (uitkomst is not Uitkomst<Wijziging>.Gelukt { Nieuw: var nieuw, Berichten: var berichten }) return uitkomst;
        var straks = berichten.OfType<Bericht.ToonKaart>().Where(b => !meteen && IsNieuws(b, door)).ToList();
        var anderen = voor.Match is not null && nieuw.Match is { Loopt: true } na && na.Wie != voor.Match.Wie;
        var terug = new Terugweg(
            door.Id, nu + Terugweg.Bedenktijd, voor.Aanvraag.Status, voor.Aanvraag.Toezegging, voor.Aanvraag.Afloop, voor.Aanvraag.Wacht,
            [.. nieuw.Aanbiedingen.Select(a => new EerderAanbod(a.Ed.Id, voor.AanbodAan(a.Ed.Id)!.Status))],
            [.. nieuw.Eds.Select(na => new EerdereRust(na.Wie.Id, eds.First(e => e.Wie.Id == na.Wie.Id).RustTot, na.Rev))],
            voor.Match?.Pauze,
            nieuw.Geteld,
            [.. straks.Select(b => new Nieuws(b.Kaart.Soort, b.Kaart.Extra, ((Ontvanger.Iemand)b.Aan).PersoonId))],
            beheer,
            Wie: anderen ? voor.Match!.Wie : null,
            LooptSinds: anderen ? voor.Match!.Tijd.LooptSinds : null);
        return new Uitkomst<Wijziging>.Gelukt(
            nieuw with { Aanvraag = nieuw.Aanvraag with { Terugweg = terug } },
            [
                .. berichten.Except(straks),
                new Bericht.ZetWekker(new(WekkerSoort.Bedenktijd, Matchritme.Sleutel(voor.Aanvraag), terug.Tot)),
            ]);
    }

    /// <summary>A card of its own for somebody else; a card that follows the question changes at once, which notifies nobody.</summary>
    private static bool IsNieuws(Bericht.ToonKaart bericht, Persoon door) =>
        bericht is
        {
            Kaart.Soort: KaartSoort.MatchTerug or KaartSoort.ReactieVoorCoordinator or KaartSoort.Nieuws,
            Aan: Ontvanger.Iemand { PersoonId: var wie },
        }
        && wie != door.Id;

    /// <summary>
    /// Who ended or gave away something goes back to how it was, while nobody went on with it and nothing became of the people in it.
    /// Coördinatoren do this for each other.
    /// </summary>
    /// <param name="eds">Profiles of EDs who are still in the team of the pool.</param>
    public static Uitkomst<Wijziging> MaakOngedaan(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu)
    {
        var (pool, aanvraag, _, match) = dossier;
        if (aanvraag.Terugweg is not { Gebruikt: false, Verder: false } terug || nu >= terug.Tot || !MagTerug(dossier, door.Id)
            || dossier.Bedankt.Count > 0)
        {
            return Weiger(Reden.NietOngedaan);
        }

        var profielen = terug.Rust.Select(r => (Eerder: r, Nu: eds.FirstOrDefault(e => e.Wie.Id == r.EdId))).ToList();
        if (profielen.Exists(p => p.Nu?.Rev != p.Eerder.Rev) || !terug.Gevraagd.All(id => eds.Any(e => e.Wie.Id == id && !e.Pauze)))
        {
            return Weiger(Reden.NietOngedaan);
        }

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
               select aanbod with
               {
                   Status = eerder.Status,
                   NietOpnieuw = false,
                   Toont = eerder.Status == AanbodStatus.Ja ? aanbod.Toont : null,
                   NaOverleg = !eerder.IsOpen && aanbod.NaOverleg,
                   Rev = aanbod.Rev + 1,
               }
        ];
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "ongedaan", door, nieuw, weer, Eds: [.. profielen.Select(p => p.Nu!.HerneemMatch(aanvraag.Vraag, p.Eerder.Tot))],
                Match: nieuw.MatchLoopt && match is not null
                    ? match with
                    {
                        Wie = terug.Wie ?? match.Wie,
                        Tijd = match.Tijd with { Tot = null, LooptSinds = terug.Wie is null ? match.Tijd.LooptSinds : terug.LooptSinds },
                        Einde = null,
                        Pauze = terug.Pauze,
                        Rev = match.Rev + 1,
                    }
                    : null,
                ZonderNaam: true, Teruggeteld: terug.Geteld),
            [
                .. nieuw.StaatInPool ? [ToonInPool(pool, nieuw)] : Array.Empty<Bericht>(),
                ToonVrager(nieuw), .. nieuw.MatchLoopt ? Matchkaarten(nieuw) : [], .. weer.Select(ToonAanbod), .. ToonHerinnering(nieuw),
                .. weer.Where(a => terug.IsAntwoord && a.Ed.Id == terug.DoorId).SelectMany(a => ToonReactie(pool, nieuw, a)),
                .. nieuw.MatchLoopt && match is not null
                    ? Matchritme.Tussen(nieuw, match, terug.Sinds, nu).Select(w => new Bericht.ZetWekker(w))
                    : [],
            ]);
    }

    /// <summary>Who clicked thought about it long enough: the others hear of it now, and who it was is kept no longer.</summary>
    /// <param name="meteen">There is no way back any more, whatever time is left.</param>
    public static Uitkomst<Wijziging> SluitTerugweg(Dossier dossier, Instant nu, bool meteen = false)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Terugweg is not { } terug || (nu < terug.Tot && !meteen)) return Weiger(Reden.NietMeerOpen);
        return new Uitkomst<Wijziging>.Gelukt(new Wijziging("bedacht", Persoon.Bot, aanvraag with { Terugweg = null }, []), []);
    }

    /// <summary>The cards on which the way back stands, beside that of coördinatoren.</summary>
    internal static IEnumerable<Bericht> MetKnop(Dossier voor, Aanvraag aanvraag, Terugweg terug)
    {
        if (terug.DoorId == aanvraag.Aanvrager.Id) yield return ToonVrager(aanvraag);
        if (terug.IsAntwoord && voor.AanbodAan(terug.DoorId) is { } aanbod) yield return ToonAanbod(aanbod);
        var eerder = aanvraag with { Status = terug.Status, Toezegging = terug.Toezegging };
        foreach (var kaart in eerder.MatchLoopt ? Matchkaarten(eerder).OfType<Bericht.ToonKaart>() : [])
        {
            if (kaart.Aan is Ontvanger.Iemand { PersoonId: var wie } && wie == terug.DoorId) yield return kaart;
        }
    }

    /// <summary>Whether there is a way back for this person.</summary>
    public static bool MagTerug(Dossier dossier, string persoonId) =>
        dossier.Aanvraag.Terugweg is { Gebruikt: false, Verder: false } terug && IsVan(terug, dossier.Pool, persoonId);

    /// <summary>There was a way back for this person, and somebody went on.</summary>
    public static bool IsVerder(Dossier dossier, string persoonId) =>
        dossier.Aanvraag.Terugweg is { Gebruikt: false, Verder: true } terug && IsVan(terug, dossier.Pool, persoonId);

    /// <summary>It was undone by this person or a colleague, so that the second tap is no news.</summary>
    public static bool IsOngedaan(Dossier dossier, string persoonId) =>
        dossier.Aanvraag.Terugweg is { Gebruikt: true } terug && IsVan(terug, dossier.Pool, persoonId);

    private static bool IsVan(Terugweg terug, Pool pool, string persoonId) =>
        terug.Beheer ? pool.IsCoordinator(persoonId) : terug.DoorId == persoonId;
}
