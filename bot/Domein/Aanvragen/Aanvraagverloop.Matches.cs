using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>Making the match, giving it back and ending it.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>
    /// A coördinator makes the match; the ja of the ED always comes first. Who said ja twice may be full by then, unless the question said
    /// that it is more than their limit; a ja given before a pause still stands. With a bewoner it begins as a kennismaking. A direct match
    /// runs already and is only confirmed.
    /// </summary>
    public static Uitkomst<Wijziging> Aanvaard(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu)
    {
        var (pool, aanvraag, _, match) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (aanvraag.Status != AanvraagStatus.Toegezegd) return Weiger(Reden.NogGeenJa);
        if (aanvraag is { VragerWeg: true, MatchLoopt: false }) return Weiger(Reden.VragerWeg, aanvraag.Aanvrager.Naam);
        var profielen = aanvraag.Eds.Select(p => (Wie: p, Profiel: eds.FirstOrDefault(e => e.Wie.Id == p.Id))).ToList();
        if (profielen.Find(p => p.Profiel is null).Wie is { } weg) return Weiger(Reden.NietInPool, weg.Naam);
        if (!aanvraag.Toezegging.Direct
            && profielen.Find(
                p => p.Profiel!.IsVolVoor(aanvraag.Vraag) && dossier.AanbodAan(p.Wie.Id) is not { BovenGrens: true }).Wie is { } vol)
        {
            return Weiger(Reden.NuVol, vol.Naam);
        }

        var nieuw = aanvraag with
        {
            Status = aanvraag.Vraag.MetBewoner ? AanvraagStatus.Kennismaking : AanvraagStatus.Aanvaard,
            Toezegging = aanvraag.Toezegging with { AanvaardDoor = door },
            Rev = aanvraag.Rev + 1,
        };
        var ja = dossier.Aanbiedingen.Where(a => a.Status == AanbodStatus.Ja).ToList();
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "aanvaard", door, nieuw, [],
                Eds: aanvraag.Toezegging.Direct ? [] : [.. profielen.Select(p => p.Profiel!.NeemMatch(aanvraag.Vraag, nu))],
                Match: match is { Loopt: true }
                    ? match with { Wie = match.Wie with { CoordinatorId = door.Id }, Rev = match.Rev + 1 }
                    : new Match(
                        aanvraag.Id,
                        new(aanvraag.Aanvrager.Id, aanvraag.Toezegging.Ed!.Id, aanvraag.Toezegging.Tweede?.Id, door.Id),
                        new(nu, LooptSinds: aanvraag.Vraag.MetBewoner ? null : nu),
                        (match?.Rev ?? 0) + 1)),
            [
                .. aanvraag.Toezegging.Direct ? Matchkaarten(nieuw) : Begin(nieuw, nu), ToonInPool(pool, nieuw), ToonVrager(nieuw),
                .. ja.Select(ToonAanbod),
                .. ja.SelectMany(a => ToonReactie(pool, nieuw, a)),
            ]);
    }

    /// <summary>
    /// A chat first, so that the cards of the match have it; with a bewoner also what both expect, and later one question.
    /// </summary>
    private static IEnumerable<Bericht> Begin(Aanvraag aanvraag, Instant nu) =>
    [
        new Bericht.OpenChat(aanvraag.Id),
        .. Matchkaarten(aanvraag),
        .. aanvraag.Vraag.MetBewoner
            ? aanvraag.Eds.Prepend(aanvraag.Aanvrager).Select(
                p => new Bericht.ToonKaart(new Kaart(KaartSoort.Verwachting, Id(aanvraag), aanvraag.Toezegging.Ed!.Id), Aan(p)))
            : [],
        new Bericht.ZetWekker(Matchritme.Contact(aanvraag, nu)),
    ];

    /// <summary>
    /// Asker or ED closes a match that ran: done, or stopped with care. With a vervanger the question goes back to the pool instead.
    /// </summary>
    /// <param name="vervanger">Somebody else goes on with it.</param>
    public static Uitkomst<Wijziging> RondAf(
        Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu, Afsluiting? einde = null, bool vervanger = false)
    {
        var aanvraag = dossier.Aanvraag;
        if (Beeindigd(aanvraag) is { } af) return af;
        if (!aanvraag.IsBetrokkene(door.Id)) return Weiger(Reden.AlleenBetrokkene);
        if (!aanvraag.MatchLoopt) return Weiger(Reden.NietMeerOpen);
        var (status, gebeurtenis) = einde?.Hoe == Matchkeuzes.Gestopt
            ? (AanvraagStatus.Gestopt, "gestopt")
            : (AanvraagStatus.Afgerond, "afgerond");
        var uitkomst = vervanger
            ? TerugNaarPool(dossier, eds, door, nu, Matchkeuzes.Overgedragen)
            : Beeindig(dossier, aanvraag with { Status = status }, gebeurtenis, eds, door, nu, einde);
        return MetTerugweg(dossier, eds, uitkomst, door, nu);
    }

    /// <summary>A match that a coördinator let end with care.</summary>
    internal static Uitkomst<Wijziging> StopZorgvuldig(Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu) =>
        MetTerugweg(
            dossier, eds,
            Beeindig(
                dossier, dossier.Aanvraag with { Status = AanvraagStatus.Gestopt }, "gestopt", eds, door, nu,
                new Afsluiting(Matchkeuzes.Gestopt)),
            door, nu, beheer: true);

    /// <summary>Asker or ED gives a match back; the question returns to the pool, without blame.</summary>
    /// <param name="voorgoed">Without a way back: of who leaves nothing more is kept.</param>
    public static Uitkomst<Wijziging> GeefTerug(
        Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu, bool voorgoed = false)
    {
        if (Beeindigd(dossier.Aanvraag) is { } einde) return einde;
        if (!dossier.Aanvraag.MatchLoopt) return Weiger(Reden.NietMeerOpen);
        if (!dossier.Aanvraag.IsBetrokkene(door.Id)) return Weiger(Reden.AlleenBetrokkene);
        var terug = TerugNaarPool(dossier, eds, door, nu, Matchkeuzes.Teruggegeven);
        return voorgoed ? terug : MetTerugweg(dossier, eds, terug, door, nu);
    }

    /// <summary>The question returns to the pool. Who did it is kept nowhere; the others hear it in a message of their own.</summary>
    /// <param name="hoe">What it became by: teruggegeven, iemand anders or overgedragen.</param>
    internal static Uitkomst<Wijziging> TerugNaarPool(
        Dossier dossier, IReadOnlyList<Ervaringsdeskundige> eds, Persoon door, Instant nu, string hoe)
    {
        var (pool, aanvraag, _, match) = dossier;
        var nieuw = aanvraag with
        {
            Status = AanvraagStatus.Nieuw,
            Toezegging = new(Duo: aanvraag.Toezegging.Duo),
            Rev = aanvraag.Rev + 1,
        };
        Lijst<Aanbod> los =
        [
            .. dossier.Aanbiedingen.Where(a => aanvraag.IsEd(a.Ed.Id))
                .Select(Vervallen)
                .Select(a => hoe == Matchkeuzes.IemandAnders ? a with { NietOpnieuw = true } : a)
        ];

        // Who pauses is left alone, and hears it all the same when a coördinator found somebody else.
        var anderen = aanvraag.Eds.Prepend(aanvraag.Aanvrager).Where(
            p => p.Id != door.Id
                && (hoe == Matchkeuzes.Overgedragen ? match?.Pauze?.IsVertrokken(p.Id) != true : p.Id != match?.Pauze?.EdId));
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                Gebeurtenis.Teruggegeven, door, nieuw, los, Eds: [.. LaatLos(aanvraag, eds, nu)],
                Match: match is { Loopt: true }
                    ? match with { Tijd = match.Tijd with { Tot = nu }, Einde = new(hoe), Pauze = null, Rev = match.Rev + 1 }
                    : null,
                ZonderNaam: true,
                Geteld: hoe == Matchkeuzes.IemandAnders ? [Tellers.IemandAnders] : []),
            [
                ToonInPool(pool, nieuw), ToonVrager(nieuw), .. Matchkaarten(aanvraag),
                .. MatchTerug(aanvraag, anderen.Concat(Beheerders(dossier).Where(c => c.Id != door.Id)).DistinctBy(p => p.Id)),
                .. los.Select(ToonAanbod),
                .. aanvraag.Toezegging.Direct ? los.Where(a => a.Rechtstreeks).SelectMany(a => ToonReactie(pool, aanvraag, a)) : [],
            ]);
    }

    public static bool IsAfgerond(Dossier dossier) => dossier.Aanvraag.Status is AanvraagStatus.Afgerond or AanvraagStatus.Gestopt;

    /// <summary>The match was given back and nobody else was asked since.</summary>
    public static bool IsTeruggegeven(Dossier dossier) =>
        dossier.Aanvraag.Status == AanvraagStatus.Nieuw && dossier.Aanbiedingen.Any(a => a.Status == AanbodStatus.Vervallen);
}
