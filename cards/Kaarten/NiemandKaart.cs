using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A question for which there is nobody now: what the asker can do with it.</summary>
public static class NiemandKaart
{
    /// <summary>The alternative of the coördinator and the ways on; part of the card of the asker.</summary>
    internal static IEnumerable<CardElement> Vervolg(Aanvraag aanvraag)
    {
        var data = Actiedata.Voor(aanvraag);
        yield return Bouwstenen.Vervolg(Teksten.Alternatief(aanvraag.Afloop.Alternatief));
        if (aanvraag.Afloop.Later is { } dag) yield return Bouwstenen.Vervolg(Teksten.LaterOp(dag));
        yield return Knoppen(
        [
            Knop("Spar over herstel", Verbs.SparrenHerstel, data),
            .. aanvraag.Afloop.Later is null
                ? new[] {
                    Knop("Herinner me over 6 weken", Verbs.LaterZesWeken, data),
                    Knop("Herinner me over 12 weken", Verbs.LaterTwaalfWeken, data),
                } : [],
        ]);
    }

    /// <summary>The reminder that the asker wanted.</summary>
    public static Kaartbeeld LaterOpnieuw(Aanvraag aanvraag) => Kaart(
        new Kaartkop(
            IconName.QuestionCircle, "Je wilde dit later nog eens vragen", $"{aanvraag.Nummer} · {Teksten.Vorm(aanvraag.Vraag.Vorm)}"),
        null,
        [
            Alinea($"Op {Teksten.Datum(aanvraag.Gesteld)} was er niemand die paste. Is je vraag er nog? Dan kun je hem opnieuw stellen."),
            Knoppen(Knop("Vraag het opnieuw", Verbs.AanvraagOpnieuw, Actiedata.Voor(aanvraag))),
            Voet(Teksten.LaterVoet),
        ],
        $"Je wilde {aanvraag.Nummer} later nog eens vragen.");
}
