using NodaTime;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using TeamsHerstelBot.Domein.Vragen;
using TeamsHerstelBot.Domein.Wijkteams;

namespace TeamsHerstelBot.Domein.Matching;

/// <summary>
/// Orders the EDs who can be asked: who had the match that the question follows on, then theme, then role and form, then who did not just
/// work with this asker, then who has least to do for the room they made, then wijk and presence, then who had a match longest ago and
/// has most room. Somebody without room, on pause, or asked before for this aanvraag is not in the list, and neither is who left this
/// team or person out. What somebody answered elsewhere plays no part. The coördinator decides; this never assigns.
/// </summary>
public static class Rangschikking
{
    private const int MeesteRedenen = 3;

    /// <summary>Divided by 1 to 5 without a rest: a load is compared in whole numbers.</summary>
    private const int Noemer = 60;

    public static IReadOnlyList<Kandidaat> Maak(
        Dossier dossier, IEnumerable<Ervaringsdeskundige> pool, Instant nu, Matchgeheugen? geheugen = null)
    {
        var zijde = Vraagzijde.Van(dossier.Aanvraag);
        geheugen ??= Matchgeheugen.Leeg;
        return Orden(zijde, TeVragen(dossier, zijde, [.. pool.Select(geheugen.MetBeloften)], nu).Where(zijde.Past), nu, geheugen);
    }

    /// <summary>
    /// Everybody a coördinator may ask outside the ranking, because they know something the profile does not say; by name. Who has as much
    /// as they chose is in it too.
    /// </summary>
    public static IReadOnlyList<Ervaringsdeskundige> EigenKeuze(Dossier dossier, IEnumerable<Ervaringsdeskundige> pool, Instant nu) =>
        [
            .. TeVragen(dossier, Vraagzijde.Van(dossier.Aanvraag), [.. pool], nu, ookAanGrens: true)
                .OrderBy(e => e.Wie.Naam, StringComparer.Ordinal)
                .ThenBy(e => e.Wie.Id, StringComparer.Ordinal),
        ];

    /// <summary>
    /// For "even sparren": the first ED who gave the ja beforehand and fits, or null. With a theme, only who can say something about it.
    /// </summary>
    public static Ervaringsdeskundige? EersteDirecte(
        Wijkteam team, Persoon aanvrager, Vraag vraag, IEnumerable<Ervaringsdeskundige> pool, Instant nu, Matchgeheugen? geheugen = null,
        Eerder? na = null)
    {
        if (vraag.Vorm != Vormen.Sparren) return null;
        var zijde = new Vraagzijde(vraag, aanvrager.Id, team.KanaalId, team.Naam, na);
        geheugen ??= Matchgeheugen.Leeg;
        var eds = pool.ToDictionary(e => e.Wie.Id);
        var direct = eds.Values.Select(geheugen.MetBeloften).Where(
            e => e is { ZonderTeams: false, Kiest: { DirectSparren: true, BrengtTweede: false } } && zijde.Kan(e, nu) && zijde.Past(e))
            .Where(e => vraag.Themas.Count == 0 || zijde.Themapunten(e) > 0);
        return Orden(zijde, direct, nu, geheugen) is [var eerste, ..] ? eds[eerste.Ed.Wie.Id] : null;
    }

    private static IEnumerable<Ervaringsdeskundige> TeVragen(
        Dossier dossier, Vraagzijde zijde, IReadOnlyList<Ervaringsdeskundige> pool, Instant nu, bool ookAanGrens = false)
    {
        var gevraagd = dossier.Aanbiedingen.Where(a => a.Status is not (AanbodStatus.Nee or AanbodStatus.Vervallen)).ToList();
        var erIsEenStarter = gevraagd.Any(a => a.MetTweede);
        var samen = pool.Where(e => dossier.Aanvraag.IsEd(e.Wie.Id)).ToList();
        return pool.Where(ed =>
            (zijde.Kan(ed, nu) || (ookAanGrens && zijde.AanGrens(ed, nu)))
            && dossier.AanbodAan(ed.Wie.Id) is null or { Status: AanbodStatus.Vervallen, NietOpnieuw: false }
            && !(erIsEenStarter && ed.Kiest.BrengtTweede)
            && samen.All(s => !s.Kiest.LieverNietMet.Contains(ed.Wie.Id) && !ed.Kiest.LieverNietMet.Contains(s.Wie.Id)));
    }

    private static IReadOnlyList<Kandidaat> Orden(
        Vraagzijde zijde, IEnumerable<Ervaringsdeskundige> eds, Instant nu, Matchgeheugen geheugen)
    {
        return
        [
            .. eds
                .OrderByDescending(DachtMee)
                .ThenByDescending(zijde.Themapunten)
                .ThenByDescending(zijde.Rolpunten)
                .ThenByDescending(zijde.Vormpunten)
                .ThenBy(ed => geheugen.WarenSamen(zijde.AanvragerId, ed.Wie.Id))
                .ThenBy(ed => Druk(ed) / Noemer)
                .ThenByDescending(zijde.Plekpunten)
                .ThenBy(Druk)
                .ThenBy(ed => ed.LaatsteMatch ?? Instant.MinValue)
                .ThenByDescending(ed => ed.Ruimte(nu))
                .ThenBy(ed => ed.Wie.Id, StringComparer.Ordinal)
                .Select(ed => new Kandidaat(ed, [.. Redenen(zijde, ed, nu, DachtMee(ed)).Take(MeesteRedenen)])),
        ];

        bool DachtMee(Ervaringsdeskundige ed) => geheugen.DachtMee(zijde.Na?.AanvraagId, ed.Wie.Id);

        // Matches for each place somebody made: of now and of the last weeks.
        int Druk(Ervaringsdeskundige ed) => (geheugen.Aantal(ed.Wie.Id) + ed.Lopend) * Noemer / Math.Max(1, ed.MaxGelijktijdig);
    }

    private static IEnumerable<Matchreden> Redenen(Vraagzijde zijde, Ervaringsdeskundige ed, Instant nu, bool dachtMee)
    {
        if (dachtMee) yield return new Matchreden.DachtEerderMee(zijde.Na!.Nummer);
        if (ed.Kiest.BrengtTweede) yield return new Matchreden.KomtMetTweede();
        if (Themareden(zijde, ed) is { } thema) yield return thema;
        if (zijde.Aanwezig(ed) is { } deel) yield return new Matchreden.IsErbij(deel.Dag, deel.Deel, zijde.TeamNaam);
        else if (ed.Wijken.Contains(zijde.KanaalId)) yield return new Matchreden.WerktGraagInWijk(zijde.TeamNaam);
        else if (ed.Wijken.Count > 0) yield return new Matchreden.KoosAndereWijkteams();
        if (zijde.Vraag.Werkwijze.Rol is { } rol && ed.Kiest.Rollen.Contains(rol)) yield return new Matchreden.KiestDezeRol(rol);
        switch (ed.Kiest.WensVoor(zijde.Vraag.Vorm))
        {
            case Vormwens.Graag:
                yield return new Matchreden.DoetDitGraag();
                break;
            case Vormwens.Leren:
                yield return new Matchreden.WilDitLeren();
                break;
        }

        if (ed.Wijken.Count == 0 && zijde.Aanwezig(ed) is null) yield return new Matchreden.WerktOveral();
        yield return new Matchreden.HeeftRuimte(ed.Ruimte(nu));
    }

    private static Matchreden? Themareden(Vraagzijde zijde, Ervaringsdeskundige ed) =>
        (zijde.Vraag.Bewoner.Ervaring, zijde.Gedeeld(ed)) switch
        {
            (Keuzes.AndereErvaring, []) => zijde.Vraag.Themas.Count > 0 ? new Matchreden.AndereErvaring() : null,
            (_, [var een]) => new Matchreden.PastBijThema(een),
            (_, [var een, var twee, ..] gedeeld) => new Matchreden.PastBijThemas(een, twee, gedeeld.ElementAtOrDefault(2)),
            _ => ed.Kent(Themas.Herstel) ? new Matchreden.HerstelInHetAlgemeen() : null,
        };
}
