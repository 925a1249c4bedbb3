using NodaTime;
using NodaTime.Text;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Vergeten;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>
/// What happens when nothing happens, in working days of the pool. Reminders are per person and day: whatever is due that day is one
/// message. An ED who was asked, and whoever is up among the coördinatoren, hear of it once; a colleague of that coördinator at twice the
/// term; and then the asker gets an honest word. What waits for something else, such as a ja that waits for its match, waits anew. After
/// three weeks the asker hears once more what they can do and the coördinatoren get one line, and after
/// <see cref="Termijnen.Onbeantwoord"/> the question is closed, so that nobody waits for ever. A running match has no term.
/// </summary>
public static class Reactietermijn
{
    /// <summary>After so long without a match the asker hears what they can do, and the coördinatoren that it still waits.</summary>
    public static readonly Period Lang = Period.FromWeeks(3);

    /// <param name="Sinds">Since when this person is waited for, or waits: a word of before was about something else.</param>
    private sealed record Beurt(string PersoonId, KaartSoort Soort, Instant Om, Instant Sinds)
    {
        /// <summary>Everybody hears once of what they are waited for, and the asker of the long wait too.</summary>
        public bool IsGeweest(Herinnerd eerder) =>
            eerder.PersoonId == PersoonId && IsLang(eerder.Soort) == IsLang(Soort) && eerder.IsNa(Sinds);

        /// <summary>Who takes part by mail gets one mail a day about everything anyhow, and finds each question on their page.</summary>
        public Herinnerd Op(LocalDate dag) => new(PersoonId, Soort, Persoon.IsZonderTeams(PersoonId) ? null : dag);
    }

    public static Wekker Wekker(Aanvraag aanvraag, Instant om) => new(WekkerSoort.Reactietermijn, $"{aanvraag.PoolId}/{aanvraag.Id}", om);

    /// <summary>When the next person hears of it, or it is closed; null when neither comes.</summary>
    public static Instant? Volgende(Dossier dossier) => Nog(dossier).Select(b => (Instant?)b.Om).Append(Einde(dossier.Aanvraag)).Min();

    /// <summary>When it is closed if it has no match by then; null when it does not wait for one.</summary>
    public static Instant? Einde(Aanvraag aanvraag) =>
        aanvraag is { WachtOpReactie: true, MatchLoopt: false } ? Werktijd.Begin(Termijnen.Onbeantwoord.Tot(Sinds(aanvraag))) : null;

    /// <summary>Whether the asker would hear something now.</summary>
    public static bool RaaktVrager(Dossier dossier, Instant nu) =>
        Einde(dossier.Aanvraag) <= nu || Nog(dossier).Any(b => b.Om <= nu && IsVoorVrager(b.Soort));

    /// <summary>The EDs who would hear something now.</summary>
    public static IReadOnlyList<string> Eds(Dossier dossier, Instant nu) =>
        [.. Nog(dossier).Where(b => b.Om <= nu && IsVoorEd(b.Soort)).Select(b => b.PersoonId)];

    /// <summary>Tells whoever is due, each with a message of their own; refused when nobody is.</summary>
    /// <param name="vragerWeg">The asker left, and hears nothing any more.</param>
    /// <param name="weg">EDs who left: what was asked of them goes back, and is no reminder.</param>
    public static Uitkomst<Wijziging> GaAf(Dossier dossier, Instant nu, bool vragerWeg = false, IReadOnlyCollection<string>? weg = null)
    {
        if (Einde(dossier.Aanvraag) <= nu) return Aanvraagverloop.LaatAflopen(dossier, nu, vragerWeg);
        var (aanvraag, vandaag) = (dossier.Aanvraag, Weekmoment.Lokaal(nu).Date);
        var nuAanDeBeurt = Nog(dossier)
            .Where(b => b.Om <= nu && !(IsVoorEd(b.Soort) && weg?.Contains(b.PersoonId) == true)).ToList();
        if (nuAanDeBeurt.Count == 0) return new Uitkomst<Wijziging>.Geweigerd(Reden.NietMeerOpen);
        var lang = nuAanDeBeurt.Exists(b => IsLang(b.Soort));
        var nieuw = aanvraag with
        {
            Wacht =
                aanvraag.Wacht! with
                {
                    Herinnerd =
                    [
                        .. aanvraag.Wacht.Herinnerd,
                        .. nuAanDeBeurt.Select(b => b.Op(vandaag) with
                        {
                            Stil = IsVoorVrager(b.Soort) && (vragerWeg || (lang && !IsLang(b.Soort))),
                        }),
                    ],
                },
            Rev = aanvraag.Rev + 1,
        };
        return new Uitkomst<Wijziging>.Gelukt(new Wijziging("herinnerd", Persoon.Bot, nieuw, []), [
            .. Kaarten(nieuw),

            // The card of the question said when an answer usually comes.
            .. nieuw.WachtLang && !aanvraag.WachtLang && !vragerWeg
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
        (aanvraag.Wacht?.Herinnerd ?? []).Where(h => !h.Stil).Select(h => (Bericht)new Bericht.ToonKaart(
        new Kaart(h.Soort, h.Dag is { } dag ? LocalDatePattern.Iso.Format(dag) : aanvraag.Id.ToString(), h.PersoonId),
        new Ontvanger.Iemand(h.PersoonId)));

    private static IEnumerable<Beurt> Nog(Dossier dossier) => dossier.Aanvraag is { WachtOpReactie: true, Wacht: { } wacht }
        ? Alle(dossier, wacht).Where(b => !wacht.Herinnerd.Any(b.IsGeweest)).DistinctBy(b => (b.PersoonId, IsLang(b.Soort)))
        : [];

    private static Instant Sinds(Aanvraag aanvraag) => aanvraag.Wacht?.Sinds ?? aanvraag.Gesteld;

    private static bool IsLang(KaartSoort soort) => soort == KaartSoort.LangWachten;

    private static bool IsVoorEd(KaartSoort soort) => soort == KaartSoort.HerinneringVoorErvaringsdeskundige;

    private static bool IsVoorVrager(KaartSoort soort) => soort is KaartSoort.EerlijkBericht or KaartSoort.LangWachten;

    private static IEnumerable<Beurt> Alle(Dossier dossier, Wachten wacht)
    {
        var (pool, aanvraag, _, _) = dossier;
        foreach (var aanbod in dossier.Aanbiedingen.Where(a => a.Status == AanbodStatus.Gevraagd && a.KomtAan))
        {
            yield return new(
                aanbod.Ed.Id, KaartSoort.HerinneringVoorErvaringsdeskundige, Werktijd.Na(aanbod.GevraagdOp, pool.HerinnerNa),
                aanbod.GevraagdOp);
        }

        // Whoever asks one more has done something just now.
        var stap = dossier.Open.Select(a => a.GevraagdOp).Append(wacht.Stap).Max();
        var eerlijk = Werktijd.Na(wacht.Sinds, pool.EerlijkNa);
        var bezig = dossier.Bezig?.Id;
        foreach (var coordinator in pool.Coordinatoren)
        {
            var om = Werktijd.Na(stap, bezig is null || bezig == coordinator.Id ? pool.HerinnerNa : 2 * pool.HerinnerNa);

            // While the asker has a question to answer, no coördinator is up.
            yield return new(
                coordinator.Id, KaartSoort.HerinneringVoorCoordinator,
                aanvraag.Verduidelijking is { Beantwoord: false } ? Instant.Max(om, eerlijk) : om, wacht.Stap);
        }

        if (aanvraag.MatchLoopt) yield break;
        yield return new(aanvraag.Aanvrager.Id, KaartSoort.EerlijkBericht, eerlijk, wacht.Sinds);
        var langNa = Weekmoment.Zone.AtLeniently(Weekmoment.Lokaal(wacht.Sinds).Plus(Lang)).ToInstant();
        yield return new(aanvraag.Aanvrager.Id, KaartSoort.LangWachten, Werktijd.Begin(langNa), wacht.Sinds);
        foreach (var coordinator in pool.Coordinatoren)
        {
            yield return new(
                coordinator.Id, KaartSoort.HerinneringVoorCoordinator,
                Instant.Max(Werktijd.Begin(langNa), Werktijd.Na(stap, pool.HerinnerNa)), langNa - Duration.FromDays(1));
        }
    }
}
