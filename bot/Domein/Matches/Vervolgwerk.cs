using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Kalender;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>A decision with everything that follows from it: what to save, and how things are then.</summary>
/// <param name="Berichten">What happens in any case.</param>
/// <param name="AlsGetoond">Cards that change along where they were shown before; anywhere else they would be news.</param>
public sealed record Gevolg(Wijziging Wijziging, Dossier Na, Lijst<Bericht> Berichten, Lijst<Bericht.ToonKaart> AlsGetoond);

/// <summary>
/// What follows from every decision about an aanvraag, whoever took it: the waiting begins or goes on, reminders that were sent change
/// along, the wekkers of terms and days are set, and what a match left open says that it is over.
/// </summary>
public static class Vervolgwerk
{
    public static Gevolg Bij(Dossier voor, Uitkomst<Wijziging>.Gelukt gelukt, Instant nu)
    {
        var vandaag = Weekmoment.Lokaal(nu).Date;
        gelukt = ZonderOudeTerugweg(voor, gelukt, nu);
        var gevolg = Bij(voor, voor.Na(gelukt.Nieuw), gelukt, nu);
        var open = Openstaand.NaEinde(voor, gevolg.Na, vandaag).Concat(Openstaand.NaTerugweg(voor, gevolg.Na, vandaag))
            .Union(Openstaand.NaPauze(voor, gevolg.Na));
        open = open.Select(k => Matchronde.Van(gevolg.Na.Aanvraag, k));
        List<Bericht.ToonKaart> stil = [.. gevolg.Berichten.OfType<Bericht.ToonKaart>().Where(k => IsVoorWieWegging(k, voor, gevolg.Na))];
        return gevolg with
        {
            Berichten = [.. gevolg.Berichten.Except(stil)],
            AlsGetoond =
            [
                .. open.Except(gevolg.Berichten.OfType<Bericht.ToonKaart>()).Concat(stil),
                .. gevolg.Berichten.OfType<Bericht.ToonKaart>().SelectMany(Aanvraagverloop.NaOverlegBij)
                    .Except(gevolg.Berichten.OfType<Bericht.ToonKaart>()),
            ],
        };
    }

    /// <summary>An asker who left, or was replaced, hears nothing; what was shown to them says how it is.</summary>
    private static bool IsVoorWieWegging(Bericht.ToonKaart kaart, Dossier voor, Dossier na) => na.IsVoorWieWegging(kaart)
        || (na.Aanvraag.Aanvrager.Id != voor.Aanvraag.Aanvrager.Id && voor.IsVoorWieWegging(kaart));

    /// <summary>
    /// Who does anything with it goes on: there is no way back, and who did not click hears what waited for that. Who clicks now needs no
    /// news of it.
    /// </summary>
    private static Uitkomst<Wijziging>.Gelukt ZonderOudeTerugweg(
        Dossier voor, Uitkomst<Wijziging>.Gelukt gelukt, Instant nu)
    {
        var aanvraag = gelukt.Nieuw.Aanvraag;
        if (voor.Aanvraag.Terugweg is not { } oud || (aanvraag.Terugweg is { Gebruikt: true } && aanvraag.Terugweg != oud)) return gelukt;
        if (aanvraag.Terugweg == oud)
        {
            // Who goes on themself knows why; who did it is told for as long as there would have been a way back.
            var weg = oud.Gebruikt || nu >= oud.Tot || aanvraag.Afloop.OpWensVanBewoner
                || gelukt.Nieuw.Door.Id == oud.DoorId || gelukt.Nieuw.Door.Id == Persoon.Bot.Id;
            aanvraag = aanvraag with { Terugweg = weg ? null : oud with { Verder = true, Straks = [] } };
        }

        return new(
            gelukt.Nieuw with { Aanvraag = aanvraag },
            [
                .. gelukt.Berichten, .. oud.Gebruikt || aanvraag.Terugweg == oud ? [] : Aanvraagverloop.MetKnop(voor, aanvraag, oud),
                .. oud.Straks.Where(n => n.PersoonId != gelukt.Nieuw.Door.Id && IsNogNieuws(n, aanvraag, oud))
                    .Select(n => Matchverloop.Toon(n.Soort, aanvraag, n.Extra, n.PersoonId)),
            ]);
    }

    /// <summary>That somebody else is needed is no news to a coördinator when somebody went on with it.</summary>
    private static bool IsNogNieuws(Nieuws nieuws, Aanvraag aanvraag, Terugweg oud) =>
        nieuws.Soort != KaartSoort.MatchTerug
        || aanvraag.Status == AanvraagStatus.Nieuw
        || nieuws.PersoonId == aanvraag.Aanvrager.Id
        || oud.Toezegging.IsVan(nieuws.PersoonId);

    /// <param name="pool">The pool that is asked.</param>
    public static Gevolg BijNieuw(Pool pool, Uitkomst<Wijziging>.Gelukt gelukt, Instant nu)
    {
        var nieuw = gelukt.Nieuw;
        return Bij(null, new(nieuw.Pool ?? pool, nieuw.Aanvraag, nieuw.Aanbiedingen, nieuw.Match), gelukt, nu);
    }

    private static Gevolg Bij(Dossier? voor, Dossier na, Uitkomst<Wijziging>.Gelukt gelukt, Instant nu)
    {
        var aanvraag = na.Aanvraag with { Wacht = Wachten.Na(voor?.Aanvraag, na.Aanvraag, nu), Ronde = Matchronde.Na(voor, na) };
        na = na with { Aanvraag = aanvraag };
        var wekkers = Afspraakdag.Wekkers(voor?.Aanvraag, aanvraag, nu).ToList();
        if (Reactietermijn.Volgende(na) is { } om && (voor is null || Reactietermijn.Volgende(voor) != om))
        {
            wekkers.Add(Reactietermijn.Wekker(aanvraag, om));
        }

        return new(
            gelukt.Nieuw with { Aanvraag = aanvraag }, na,
            [
                .. gelukt.Berichten.Concat(Reactietermijn.Kaarten(aanvraag)).Select(b => Matchronde.Van(aanvraag, b)).Distinct()
                    .Where(b => b.KanAankomen),
                .. wekkers.Select(w => new Bericht.ZetWekker(w)),
            ],
            []);
    }
}
