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
        yield return Bouwstenen.Vervolg(Teksten.Alternatief(aanvraag));
        if (aanvraag.Afloop.Later is { } dag) yield return Bouwstenen.Vervolg(Teksten.LaterOp(dag));
        List<CardAction> wegen = [.. Sparren(aanvraag, data)];
        if (aanvraag.Afloop.Later is null)
        {
            wegen.Add(Knop("Herinner me over 6 weken", Verbs.LaterZesWeken, data));
            wegen.Add(Knop("Herinner me over 12 weken", Verbs.LaterTwaalfWeken, data));
        }

        if (wegen.Count > 0) yield return Knoppen(wegen);
    }

    /// <summary>Sparring about herstel in general, for a question that is something else.</summary>
    internal static IEnumerable<CardAction> Sparren(Aanvraag aanvraag, Actiedata data) =>
        aanvraag.Vraag.IsOverHerstel ? [] : [Knop("Spar over herstel", Verbs.SparrenHerstel, data)];

    /// <summary>The reminder that the asker wanted.</summary>
    public static Kaartbeeld LaterOpnieuw(Aanvraag aanvraag) => Kaart(
        new Kaartkop(
            IconName.QuestionCircle, "Je wilde dit later nog eens vragen", $"{aanvraag.Nummer} · {Teksten.Vorm(aanvraag.Vraag.Vorm)}"),
        null,
        [
            Alinea(
                $"Op {Teksten.Datum(aanvraag.Afloop.Gesloten ?? aanvraag.Gesteld)} was er niemand die paste. "
                + "Is je vraag er nog? Dan kun je hem opnieuw stellen."),
            Knoppen(Knop("Vraag het opnieuw", Verbs.AanvraagOpnieuw, Actiedata.Voor(aanvraag))),
            Voet(Teksten.LaterVoet),
        ],
        $"Je wilde {aanvraag.Nummer} later nog eens vragen.");
}
