using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Matching;

/// <summary>Why an ED is proposed, in words a coördinator can check.</summary>
public abstract record Matchreden
{
    private Matchreden()
    {
    }

    public sealed record PastBijThema(string Thema) : Matchreden;

    public sealed record HerstelInHetAlgemeen : Matchreden;

    public sealed record WerktGraagInWijk(string TeamNaam) : Matchreden;

    public sealed record WerktOveral : Matchreden;

    public sealed record HeeftRuimte(int Plaatsen) : Matchreden;
}

/// <summary>An ED with at most three reasons.</summary>
public sealed record Kandidaat(Ervaringsdeskundige Ed, IReadOnlyList<Matchreden> Redenen);

/// <summary>
/// Orders the EDs who can be asked: theme first, then wijk, then room, then who had a match longest ago. Somebody without room, on
/// pause, or asked before for this aanvraag is not in the list. The coördinator decides; this never assigns.
/// </summary>
public static class Rangschikking
{
    public static IReadOnlyList<Kandidaat> Maak(Dossier dossier, IEnumerable<Ervaringsdeskundige> pool, Instant nu)
    {
        var aanvraag = dossier.Aanvraag;
        return
        [
            .. pool
                .Where(ed => ed.HeeftRuimteVoor(aanvraag.Vraag, nu) && ed.Wie.Id != aanvraag.Aanvrager.Id && dossier.AanbodAan(ed.Wie.Id) is null or { Status: AanbodStatus.Vervallen, NietOpnieuw: false })
                .OrderByDescending(ed => Themapunten(ed, aanvraag.Vraag.Themas))
                .ThenByDescending(ed => Wijkpunten(ed, aanvraag.KanaalId))
                .ThenByDescending(ed => ed.Ruimte(nu))
                .ThenBy(ed => ed.LaatsteMatch ?? Instant.MinValue)
                .ThenBy(ed => ed.Wie.Id, StringComparer.Ordinal)
                .Select(ed => new Kandidaat(ed, [.. Redenen(ed, aanvraag, nu)])),
        ];
    }

    private static int Themapunten(Ervaringsdeskundige ed, IReadOnlyList<string> themas)
    {
        if (themas.Any(ed.Kent)) return 2;
        return ed.Kent(Themas.Herstel) ? 1 : 0;
    }

    private static int Wijkpunten(Ervaringsdeskundige ed, string kanaalId)
    {
        if (ed.Wijken.Contains(kanaalId)) return 2;
        return ed.Wijken.Count == 0 ? 1 : 0;
    }

    private static IEnumerable<Matchreden> Redenen(Ervaringsdeskundige ed, Aanvraag aanvraag, Instant nu)
    {
        if (aanvraag.Vraag.Themas.FirstOrDefault(ed.Kent) is { } thema) yield return new Matchreden.PastBijThema(thema);
        else if (ed.Kent(Themas.Herstel)) yield return new Matchreden.HerstelInHetAlgemeen();
        if (ed.Wijken.Contains(aanvraag.KanaalId)) yield return new Matchreden.WerktGraagInWijk(aanvraag.TeamNaam);
        else if (ed.Wijken.Count == 0) yield return new Matchreden.WerktOveral();
        yield return new Matchreden.HeeftRuimte(ed.Ruimte(nu));
    }
}
