using NodaTime;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Berichten;
using TeamsHerstelBot.Domein.Dossiers;

namespace TeamsHerstelBot.Domein.Matches;

/// <summary>
/// What a match still asked or announced when it ended. Shown again, where it was shown, those cards say that it is over: nobody goes to a
/// talk that is off, or writes to who left. What a bewoner took the consent back for is read on no card any more.
/// </summary>
public static class Openstaand
{
    /// <summary>
    /// The cards that change along with an end that can be undone, with undoing it, and when there is no way back any more: news that was
    /// told before, what the match asked, and the choice of coördinatoren.
    /// </summary>
    public static IReadOnlyList<Bericht.ToonKaart> NaTerugweg(Dossier voor, Dossier na, LocalDate vandaag)
    {
        var (eerder, nu) = (voor.Aanvraag.Terugweg, na.Aanvraag.Terugweg);
        if (eerder == nu) return [];
        var straks = (nu is { Gebruikt: false, Verder: false } ? nu : eerder)?.Straks ?? [];
        return
        [
            .. nu is { Gebruikt: true } ? NaEinde(na, voor, vandaag) : [],
            .. straks.Where(n => n.Soort == KaartSoort.ReactieVoorCoordinator)
                .Select(n => Matchverloop.Toon(n.Soort, na.Aanvraag, n.Extra, n.PersoonId)),
            .. (nu ?? eerder) is { Beheer: true, Pauze: { } pauze }
                ? from weg in Matchverloop.Ontbreekt(na.Aanvraag, pauze)
                  from c in na.Pool.Coordinatoren
                  select Matchverloop.Overdrachtkaart(na, weg, c.Id)
                : [],
        ];
    }

    /// <summary>
    /// The choice of coördinatoren follows what becomes of it, whoever decided and whoever of them got the card: when the pause is another,
    /// or over. So does the question of the asker, that says whether the match waits.
    /// </summary>
    public static IReadOnlyList<Bericht.ToonKaart> NaPauze(Dossier voor, Dossier na) =>
        (voor.Match?.Pauze, voor.Aanvraag.VragerWeg, voor.Aanvraag.Status) == (na.Match?.Pauze, na.Aanvraag.VragerWeg, na.Aanvraag.Status)
            ? []
            :
            [
                .. voor.Match?.Pauze == na.Match?.Pauze ? Array.Empty<Bericht.ToonKaart>() : [Aanvraagverloop.ToonVrager(na.Aanvraag)],
                .. from weg in Matchverloop.Ontbreekt(voor).Union(Matchverloop.Ontbreekt(na))
                   from c in na.Pool.Coordinatoren
                   select Matchverloop.Overdrachtkaart(na, weg, c.Id),
            ];

    /// <summary>The cards that may be there; empty when no match ended.</summary>
    /// <param name="voor">Before the decision.</param>
    /// <param name="na">After it.</param>
    public static IReadOnlyList<Bericht.ToonKaart> NaEinde(Dossier voor, Dossier na, LocalDate vandaag)
    {
        if (voor.Match is { Loopt: false } && na.Aanvraag.Afloop.OpWensVanBewoner) return Bewaren.Kaarten(voor);
        if (!voor.Aanvraag.MatchLoopt || na.Aanvraag.MatchLoopt || voor.Match is not { } match) return [];
        Bericht.ToonKaart[] open =
        [
            .. match.Betrokkenen.Select(p => Kaart(KaartSoort.Verwachting, match.Wie.EdId, p)),
            .. match.Betrokkenen.Where(p => match.Van(p).Contact != Contactantwoord.Ja)
                .Select(p => Kaart(KaartSoort.Contactvraag, match.Wie.EdId, p)),
            .. from ronde in Matchritme.Stapronden(match, vandaag)
               where !match.Onderweg.Stappen.Any(s => s.Ronde == ronde)
               from ed in match.Betrokkenen.Where(match.IsEd)
               select Kaart(KaartSoort.Stapvraag, Matchverloop.Getal(ronde), ed),
            .. from ontmoeting in match.Onderweg.Ontmoetingen
               from soort in new[] { KaartSoort.Ontmoeting, KaartSoort.OntmoetingMorgen }
               from p in match.Betrokkenen
               select Kaart(soort, Matchverloop.Nummer(ontmoeting), p),
            .. match.Onderweg is { Urgent: { } urgent, UrgentDoor: { } door }
                ? Matchverloop.ToonUrgent(voor, door, urgent).OfType<Bericht.ToonKaart>()
                : [],
            .. from ed in match.Wie.Eds
               from c in voor.Pool.Coordinatoren
               from kaart in Aanvraagverloop.Reactiekaarten(voor.Aanvraag, ed, c.Id)
               select kaart,
            .. voor.Aanvraag.Vraag.Werkwijze.Dag is null ? []
                : match.Betrokkenen.Select(p => Kaart(KaartSoort.Dagherinnering, p, p)),
            .. match.Pauze is { } pauze ? match.Betrokkenen.Select(p => Matchverloop.Hervatkaart(voor, pauze, p)) : [],
        ];
        return na.Aanvraag.Afloop.OpWensVanBewoner ? [.. open.Union(Bewaren.Kaarten(voor))] : open;

        Bericht.ToonKaart Kaart(KaartSoort soort, string? extra, string wie) => Matchverloop.Toon(soort, voor.Aanvraag, extra, wie);
    }
}
