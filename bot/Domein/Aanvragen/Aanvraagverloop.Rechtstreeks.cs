using NodaTime;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;

namespace TeamsHerstelBot.Domein.Aanvragen;

/// <summary>
/// A colleague asks an ED who is at the wijkteam today. The ja of that ED makes the match; a coördinator confirms it afterwards. Whatever
/// stands in the way, the question is an ordinary one of the pool.
/// </summary>
public static partial class Aanvraagverloop
{
    /// <summary>
    /// The ED who was asked answers; with the own profile, so that a ja to a colleague can begin at once. A ja or a nee has a way back
    /// while nobody went on with it; a match that began at once is given back on its own card.
    /// </summary>
    public static Uitkomst<Wijziging> Antwoord(
        Dossier dossier, Ervaringsdeskundige? ed, AanbodStatus antwoord, Persoon door, Instant nu, string? toont = null)
    {
        var uitkomst = Antwoord(dossier, antwoord, door, toont);
        if (uitkomst is not Uitkomst<Wijziging>.Gelukt || antwoord == AanbodStatus.Overleg) return MetAntwoord(uitkomst, ed, nu);
        return antwoord == AanbodStatus.Ja && ed is not null && BegintMeteen(dossier, ed)
            ? Begin(dossier, ed, door, nu, toont)
            : MetAntwoord(MetTerugweg(dossier, [], uitkomst, door, nu, meteen: true), ed, nu);
    }

    /// <summary>Also a nee says that somebody takes part.</summary>
    private static Uitkomst<Wijziging> MetAntwoord(Uitkomst<Wijziging> uitkomst, Ervaringsdeskundige? ed, Instant nu) =>
        ed is { ZonderTeams: true } && uitkomst is Uitkomst<Wijziging>.Gelukt gelukt
            ? gelukt with { Nieuw = gelukt.Nieuw with { Eds = [ed.Antwoordt(nu)] } }
            : uitkomst;

    /// <summary>Nobody hears which of these it was: room, form, role, day, a private exclusion or a second that is needed.</summary>
    private static bool MagRechtstreeks(Aanvraag aanvraag, Ervaringsdeskundige ed, Instant nu)
    {
        var zijde = Vraagzijde.Van(aanvraag);
        return ed is { ZonderTeams: false, Kiest.BrengtTweede: false } && zijde.Kan(ed, nu) && zijde.Past(ed);
    }

    private static Uitkomst<Wijziging>.Gelukt StelRechtstreeks(
        Pool pool, Aanvraag aanvraag, Ervaringsdeskundige ed, Instant nu, Bericht noteer)
    {
        var gevraagd = aanvraag with { Status = AanvraagStatus.Voorgesteld };
        var aanbod = new Aanbod(aanvraag.Id, ed.Wie, AanbodStatus.Gevraagd, aanvraag.Aanvrager, nu, Rev: 1, Rechtstreeks: true);
        return new(
            new Wijziging("rechtstreeks-gevraagd", aanvraag.Aanvrager, gevraagd, [aanbod], Pool: pool),
            [ToonAanbod(aanbod), ToonInPool(pool, gevraagd), ToonVrager(gevraagd), noteer]);
    }

    /// <summary>
    /// Not when a coördinator took it up meanwhile, the own limit is reached or the asker left: then it goes the ordinary way.
    /// </summary>
    private static bool BegintMeteen(Dossier dossier, Ervaringsdeskundige ed) =>
        !dossier.Aanvraag.VragerWeg && dossier.AanbodAan(ed.Wie.Id) is { Rechtstreeks: true }
            && dossier.Aanvraag.Toezegging is { Duo: false, VoorgesteldDoor: null, Ed: null }
            && !ed.IsVolVoor(dossier.Aanvraag.Vraag);

    private static Uitkomst<Wijziging> Begin(Dossier dossier, Ervaringsdeskundige ed, Persoon door, Instant nu, string? toont)
    {
        var (pool, aanvraag, _, match) = dossier;
        var nieuw =
            aanvraag with
            {
                Status = AanvraagStatus.Toegezegd,
                Toezegging = aanvraag.Toezegging with { Ed = ed.Wie, Direct = true },
                Rev = aanvraag.Rev + 1,
            };
        var eerder = dossier.AanbodAan(ed.Wie.Id)!;
        var ja = eerder with { Status = AanbodStatus.Ja, Toont = toont, Rev = eerder.Rev + 1 };
        Lijst<Aanbod> gewijzigd = [ja, .. dossier.Open.Where(a => a.Ed.Id != ed.Wie.Id).Select(Vervallen)];
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging(
                "direct-gekoppeld", door, nieuw, gewijzigd, Eds: [ed.NeemMatch(aanvraag.Vraag, nu)],
                Match: new Match(
                    aanvraag.Id, new(aanvraag.Aanvrager.Id, ed.Wie.Id), new(nu, LooptSinds: aanvraag.Vraag.MetBewoner ? null : nu),
                    (match?.Rev ?? 0) + 1)),
            [
                .. gewijzigd.Select(ToonAanbod), ToonInPool(pool, nieuw), ToonVrager(nieuw), .. Begin(nieuw, nu),
                .. ToonReactie(pool, nieuw, ja),
            ]);
    }
}
