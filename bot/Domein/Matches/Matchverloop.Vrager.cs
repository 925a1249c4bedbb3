using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>The asker is in no wijkteam any more, or is back.</summary>
public static partial class Matchverloop
{
    /// <summary>
    /// Nothing is sent to who left. Of a question without a match the coördinatoren hear it; a match waits for the choice of a coördinator,
    /// and its EDs hear why.
    /// </summary>
    public static Uitkomst<Wijziging> VragerVertrekt(Dossier dossier, string wie, Instant nu)
    {
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match);
        if (aanvraag.Aanvrager.Id != wie) return Weiger(Reden.AlleenAanvrager);
        if (aanvraag.VragerWeg) return Weiger(Reden.AlBeantwoord);
        var weg = dossier with { Aanvraag = aanvraag with { VragerWeg = true } };
        if (aanvraag.MatchLoopt && match is { Loopt: true })
        {
            // That it waits for who comes back was chosen; that somebody else left is news.
            var pauze = match.Pauze ?? new(nu, null);
            return Gelukt(
                weg, match with { Pauze = pauze with { Keuze = pauze.Keuze == Overdracht.Wachten ? null : pauze.Keuze } }, "vrager-weg",
                Persoon.Bot,
                [
                    .. Matchkaarten(weg), Aanvraagverloop.ToonVrager(aanvraag), .. Overdrachtkaarten(weg, wie),
                    .. aanvraag.Eds.Select(e => Toon(KaartSoort.Sein, aanvraag, Vertrokken(wie), e.Id)),
                ],
                zonderNaam: true);
        }

        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("vrager-weg", Persoon.Bot, weg.Aanvraag with { Rev = aanvraag.Rev + 1 }, [], ZonderNaam: true),
            aanvraag.IsVoorbij || aanvraag.Status == AanvraagStatus.Concept ? [] : [.. SeinVertrek(dossier, wie)]);
    }

    /// <summary>The asker is in a wijkteam again: what waited for that goes on when they want.</summary>
    public static Uitkomst<Wijziging> VragerIsTerug(Dossier dossier, string wie)
    {
        var aanvraag = dossier.Aanvraag;
        if (aanvraag.Aanvrager.Id != wie) return Weiger(Reden.AlleenAanvrager);
        if (!aanvraag.VragerWeg) return Weiger(Reden.AlBeantwoord);
        var terug = aanvraag with { VragerWeg = false, Rev = aanvraag.Rev + 1 };
        return new Uitkomst<Wijziging>.Gelukt(
            new Wijziging("vrager-terug", Persoon.Bot, terug, [], ZonderNaam: true),
            aanvraag.MatchLoopt
                ? [.. Matchkaarten(dossier), Aanvraagverloop.ToonVrager(aanvraag), .. Overdrachtkaarten(dossier, aanvraag.Aanvrager.Id)]
                : []);
    }

    /// <summary>Who leads the wijkteam goes on with the match. What the one who left wrote about themself does not go along.</summary>
    /// <param name="opvolger">The teamleider, who is in the team; null when there is none.</param>
    private static Uitkomst<Wijziging> VervangVrager(Dossier dossier, Persoon? opvolger, Persoon door)
    {
        var (_, aanvraag, _, match) = dossier;
        var weg = aanvraag.Aanvrager.Id;
        if (!aanvraag.VragerWeg) return Weiger(Reden.NietMeerOpen);
        if (opvolger is null || opvolger.Id == weg || match!.IsEd(opvolger.Id)) return Weiger(Reden.GeenOpvolger);
        var nieuw = aanvraag with { Aanvrager = opvolger, VragerWeg = false };
        var over = match with
        {
            Wie = match.Wie with { AanvragerId = opvolger.Id },
            Inbrengen = [.. match.Inbrengen.Where(i => i.PersoonId != weg)],
            Pauze = match.Pauze is { EdId: not null } vanEd ? vanEd : null,
            Chat = null,
        };
        return Gelukt(
            dossier, over, "vrager-vervangen", door,
            [
                new Bericht.NoteerAanvraag(opvolger.Id, aanvraag.Id, aanvraag.PoolId), new Bericht.OpenChat(aanvraag.Id),
                .. Matchkaarten(dossier), Aanvraagverloop.ToonVrager(aanvraag), .. Aanvraagverloop.Matchkaarten(nieuw),
                Aanvraagverloop.ToonInPool(dossier.Pool, nieuw), .. Overdrachtkaarten(dossier, weg),
                .. Nieuws.Vertel(dossier, Besluiten.AndereVrager, door, nieuw.Eds),
            ],
            nieuw);
    }
}
