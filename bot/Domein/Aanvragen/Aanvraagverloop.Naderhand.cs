using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>What is asked of the asker along the way and afterwards.</summary>
public static partial class Aanvraagverloop
{
    /// <summary>A coördinator asks the asker one thing, once.</summary>
    public static Uitkomst<Wijziging> VraagVerduidelijking(Dossier dossier, string vraag, Persoon door, Instant nu)
    {
        var (pool, aanvraag, _, _) = dossier;
        if (!pool.IsCoordinator(door.Id)) return Weiger(Reden.AlleenCoordinator);
        if (Gesloten(aanvraag) is { } gesloten) return gesloten;
        if (aanvraag.Status is not (AanvraagStatus.Nieuw or AanvraagStatus.Voorgesteld)) return Weiger(Reden.NietMeerOpen);
        if (aanvraag.Verduidelijking is { } eerder) return Weiger(Reden.AlGevraagd, eerder.Door.Naam);
        var nieuw = aanvraag with { Verduidelijking = new(vraag, door, nu), Rev = aanvraag.Rev + 1 };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("verduidelijking-gevraagd", door, nieuw, []),
            [Afspraakdag.Toon(KaartSoort.Verduidelijkingsvraag, nieuw, nieuw.Aanvrager), ToonInPool(pool, nieuw), ToonVrager(nieuw)]);
    }

    /// <summary>The asker answers; whoever sees the question sees the answer too.</summary>
    public static Uitkomst<Wijziging> GeefVerduidelijking(Dossier dossier, string tekst, Persoon door)
    {
        var (pool, aanvraag, _, _) = dossier;
        if (aanvraag.Aanvrager.Id != door.Id) return Weiger(Reden.AlleenAanvrager);
        if (aanvraag.Verduidelijking is not { } vraag || !aanvraag.WachtOpReactie) return Gesloten(aanvraag) ?? Weiger(Reden.NietMeerOpen);
        if (vraag.Beantwoord) return Weiger(Reden.AlBeantwoord);
        var nieuw = aanvraag with
        {
            Verduidelijking = vraag with { Beantwoord = true },
            Vraag = aanvraag.Vraag with { Tekst = aanvraag.Vraag.Tekst with { Aanvulling = tekst } },
            Rev = aanvraag.Rev + 1,
        };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("verduidelijking-gegeven", door, nieuw, []),
            [
                Afspraakdag.Toon(KaartSoort.Verduidelijkingsvraag, nieuw, nieuw.Aanvrager), ToonInPool(pool, nieuw), ToonVrager(nieuw),
                .. Nu(pool, vraag.Door).Select(c => Afspraakdag.Toon(KaartSoort.VerduidelijkingVoorCoordinator, nieuw, c)),
                .. dossier.Open.Select(ToonAanbod),
            ]);
    }

    /// <summary>
    /// A question that got no match for weeks is closed with a kind word, so that nobody waits for ever; who left hears nothing.
    /// </summary>
    public static Uitkomst<Wijziging> LaatAflopen(Dossier dossier, Instant nu, bool vragerWeg)
    {
        var aanvraag = dossier.Aanvraag;
        var gesloten = aanvraag with
        {
            Status = AanvraagStatus.GeenMatch,
            Toezegging = aanvraag.Toezegging with { Ed = null, Tweede = null },
            Afloop = aanvraag.Afloop with { Verlopen = true },
        };
        var einde = (Uitkomst<Wijziging>.Gelukt)Beeindig(dossier, gesloten, "verlopen", [], Persoon.Bot, nu);
        return einde with
        {
            Berichten = vragerWeg
                ? [.. einde.Berichten.Where(b => b is not Bericht.ToonKaart toon || toon.Aan != Aan(aanvraag.Aanvrager))]
                : [.. einde.Berichten, Afspraakdag.Toon(KaartSoort.VraagGesloten, aanvraag, aanvraag.Aanvrager)],
        };
    }

    /// <summary>The asker wants to hear of a question without a match once more, privately and once.</summary>
    public static Uitkomst<Wijziging> VraagLater(Dossier dossier, int weken, Persoon door, Instant nu)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Aanvrager.Id != door.Id) return Weiger(Reden.AlleenAanvrager);
        if (aanvraag.Status != AanvraagStatus.GeenMatch || aanvraag.Afloop.Later is not null) return Weiger(Reden.NietMeerOpen);
        var dag = Werkdagen.Vanaf(Weekmoment.Lokaal(nu).Date.PlusWeeks(weken));
        var nieuw = aanvraag with { Afloop = aanvraag.Afloop with { Later = dag }, Rev = aanvraag.Rev + 1 };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("later-opnieuw", door, nieuw, []),
            [
                ToonVrager(nieuw),
                new Bericht.ZetWekker(new Wekker(WekkerSoort.LaterOpnieuw, $"{nieuw.PoolId}/{nieuw.Id}", Werktijd.Ochtend(dag))),
            ]);
    }

    /// <summary>The card that reminds; none when it is another day, or the aanvraag went on.</summary>
    public static IReadOnlyList<Bericht> HerinnerAanLater(Aanvraag aanvraag, Wekker wekker) =>
        aanvraag is { Status: AanvraagStatus.GeenMatch, Afloop.Later: { } dag } && Werktijd.Ochtend(dag) == wekker.Om
            ? [Afspraakdag.Toon(KaartSoort.LaterOpnieuw, aanvraag, aanvraag.Aanvrager)]
            : [];

    /// <summary>The asker says in one click what came out of the day.</summary>
    public static Uitkomst<Wijziging> GeefUitkomst(Dossier dossier, string uitkomst, Persoon door)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Aanvrager.Id != door.Id) return Weiger(Reden.AlleenAanvrager);
        if (aanvraag.Vraag.Werkwijze.Dag is null || aanvraag.Afloop.Uitkomst == uitkomst || aanvraag.Toezegging.AanvaardDoor is null)
        {
            return Weiger(Reden.NietMeerOpen);
        }

        var nieuw = aanvraag with { Afloop = aanvraag.Afloop with { Uitkomst = uitkomst }, Rev = aanvraag.Rev + 1 };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "uitkomst", door, nieuw, [], Geteld: [Tellers.Uitkomst(uitkomst)],
                Teruggeteld: aanvraag.Afloop.Uitkomst is { } eerder ? [Tellers.Uitkomst(eerder)] : []),
            [Afspraakdag.Toon(KaartSoort.Uitkomstvraag, nieuw, nieuw.Aanvrager)]);
    }

    /// <summary>
    /// The asker shares what can be better in the contact, by choices and so without a person; a later answer replaces it.
    /// </summary>
    public static Uitkomst<Wijziging> DeelLes(Dossier dossier, IReadOnlyList<string> lessen, Persoon door)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Aanvrager.Id != door.Id) return Weiger(Reden.AlleenAanvrager);
        if (aanvraag.Afloop.Uitkomst is null) return Weiger(Reden.NietMeerOpen);
        var eerder = aanvraag.Afloop.Lessen;
        if (eerder.ToHashSet().SetEquals(lessen)) return Weiger(Reden.AlBeantwoord);
        var nieuw = aanvraag with { Afloop = aanvraag.Afloop with { Lessen = [.. lessen] }, Rev = aanvraag.Rev + 1 };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "les", door, nieuw, [], ZonderNaam: true,
                Geteld: [.. lessen.Except(eerder).Select(l => Tellers.Les(aanvraag.Herkomst.KanaalId, l))],
                Teruggeteld: [.. eerder.Except(lessen).Select(l => Tellers.Les(aanvraag.Herkomst.KanaalId, l))]),
            [Afspraakdag.Toon(KaartSoort.Uitkomstvraag, nieuw, nieuw.Aanvrager)]);
    }
}
