using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>
/// What happens when nothing happens, in working days of the pool. Reminders are per person and day: whatever is due that day is one
/// message. An ED who was asked, and whoever is up among the coördinatoren, hear of it once; a colleague of that coördinator at twice the
/// term; and then the asker gets an honest word. A running match has no term.
/// </summary>
public static class Reactietermijn
{
    private sealed record Beurt(string PersoonId, KaartSoort Soort, Instant Om)
    {
        /// <summary>An ED answers each question on a card of its own.</summary>
        public Herinnerd Op(LocalDate dag) =>
            new(PersoonId, Soort, Soort == KaartSoort.HerinneringVoorErvaringsdeskundige ? null : dag);
    }

    public static Wekker Wekker(Aanvraag aanvraag, Instant om) => new(WekkerSoort.Reactietermijn, $"{aanvraag.PoolId}/{aanvraag.Id}", om);

    /// <summary>When the next person hears of it, or null.</summary>
    public static Instant? Volgende(Dossier dossier) => Nog(dossier).Select(b => (Instant?)b.Om).Min();

    /// <summary>Tells whoever is due, each with a message of their own; refused when nobody is.</summary>
    public static Uitkomst<Wijziging> GaAf(Dossier dossier, Instant nu)
    {
        var (aanvraag, vandaag) = (dossier.Aanvraag, Weekmoment.Lokaal(nu).Date);
        var nuAanDeBeurt = Nog(dossier).Where(b => b.Om <= nu).ToList();
        if (nuAanDeBeurt.Count == 0) return new Uitkomst<Wijziging>.Geweigerd(Reden.NietMeerOpen);
        var nieuw = aanvraag with
        {
            Wacht =
                aanvraag.Wacht! with
                {
                    Herinnerd = [.. aanvraag.Wacht.Herinnerd, .. nuAanDeBeurt.Select(b => b.Op(vandaag))],
                },
            Rev = aanvraag.Rev + 1,
        };
        return new Uitkomst<Wijziging>.Gelukt(new Wijziging("herinnerd", Persoon.Bot, nieuw, []), [
            .. Kaarten(nieuw),

            // The card of the question said when an answer usually comes.
            .. nieuw.WachtLang && !aanvraag.WachtLang
                ?
                [
                    new Bericht.ToonKaart(
                        new Kaart(KaartSoort.AanvraagVoorVrager, nieuw.Id.ToString()), new Ontvanger.Iemand(nieuw.Aanvrager.Id))
                ]
                : Array.Empty<Bericht>(),
        ]);
    }

    /// <summary>The reminders that were sent; they follow the aanvraag, so that none of them asks for what is done.</summary>
    public static IEnumerable<Bericht> Kaarten(Aanvraag aanvraag) =>
        (aanvraag.Wacht?.Herinnerd ?? []).Select(h => (Bericht)new Bericht.ToonKaart(
        new Kaart(h.Soort, h.Dag is { } dag ? LocalDatePattern.Iso.Format(dag) : aanvraag.Id.ToString(), h.PersoonId),
        new Ontvanger.Iemand(h.PersoonId)));

    private static IEnumerable<Beurt> Nog(Dossier dossier) => dossier.Aanvraag is { WachtOpReactie: true, Wacht: { } wacht }
        ? Alle(dossier, wacht).Where(b => wacht.Herinnerd.All(h => h.PersoonId != b.PersoonId)).DistinctBy(b => b.PersoonId)
        : [];

    private static IEnumerable<Beurt> Alle(Dossier dossier, Wachten wacht)
    {
        var (pool, aanvraag, _, _) = dossier;
        foreach (var aanbod in dossier.Aanbiedingen.Where(a => a.Status == AanbodStatus.Gevraagd && !a.Ed.ZonderTeams))
        {
            yield return new(aanbod.Ed.Id, KaartSoort.HerinneringVoorErvaringsdeskundige, Werktijd.Na(aanbod.GevraagdOp, pool.HerinnerNa));
        }

        // Whoever asks one more has done something just now.
        var stap = dossier.Open.Select(a => a.GevraagdOp).Append(wacht.Stap).Max();
        var eerlijk = Werktijd.Na(wacht.Sinds, pool.EerlijkNa);
        var bezig = aanvraag.Toezegging.VoorgesteldDoor is { } door && pool.IsCoordinator(door.Id) ? door.Id : null;
        foreach (var coordinator in pool.Coordinatoren)
        {
            var om = Werktijd.Na(stap, bezig is null || bezig == coordinator.Id ? pool.HerinnerNa : 2 * pool.HerinnerNa);

            // While the asker has a question to answer, no coördinator is up.
            yield return new(
                coordinator.Id, KaartSoort.HerinneringVoorCoordinator,
                aanvraag.Verduidelijking is { Beantwoord: false } ? Instant.Max(om, eerlijk) : om);
        }

        if (!aanvraag.MatchLoopt) yield return new(aanvraag.Aanvrager.Id, KaartSoort.EerlijkBericht, eerlijk);
    }
}
