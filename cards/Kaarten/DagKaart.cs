using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Around the day of an aanvraag, such as that of an overleg.</summary>
public static class DagKaart
{
    /// <summary>The working day before, for each who comes.</summary>
    /// <param name="aanvraag">With a day and a match.</param>
    /// <param name="persoonId">Whose card it is.</param>
    public static Kaartbeeld Herinnering(Aanvraag aanvraag, string persoonId)
    {
        var dag = aanvraag.Vraag.Werkwijze.Dag!.Value;
        if (!aanvraag.MatchLoopt)
        {
            return Kaart(
                Kaartkop.Van(IconName.Clock, "Deze afspraak is voorbij", aanvraag), null,
                [Alinea("De match is voorbij. Je hoeft hier niets meer te doen."), Voet(Teksten.ReactieVoet)],
                $"{aanvraag.Nummer}: deze afspraak is voorbij.");
        }

        return Kaart(
            Kaartkop.Van(IconName.Clock, "Even ter herinnering", aanvraag),
            null,
            [
                Alinea(Teksten.Dagherinnering(aanvraag, dag, aanvraag.Aanvrager.Id == persoonId)),
                Vervolg(aanvraag.Vraag.Bewoner.Erbij ? Teksten.DagMetBewoner : Teksten.DagPrivacy), Voet(Teksten.ReactieVoet),
            ],
            $"{Teksten.Hoofdletter(Teksten.Datum(dag))}: {Teksten.Vorm(aanvraag.Vraag.Vorm)}.");
    }

    /// <summary>Afterwards, for the asker: one click.</summary>
    public static Kaartbeeld Uitkomst(Aanvraag aanvraag, Melding? melding = null)
    {
        var data = Actiedata.Voor(aanvraag) with { Soort = Soorten.Uitkomst };
        return Kaart(
            new Kaartkop(IconName.Clock, "Kwam er iets uit?", $"{aanvraag.Nummer} · {Teksten.Vorm(aanvraag.Vraag.Vorm)}"),
            melding,
            [
                Alinea(
                    aanvraag.Afloop.Uitkomst is { } gekozen
                        ? $"{Teksten.Uitkomst(gekozen)}. Dankjewel. Je kunt nog iets anders kiezen."
                        : "Hoe was het met de ervaringsdeskundige erbij?"),
                Knoppen(
                    Knop(Teksten.Uitkomst("afspraak"), Verbs.UitkomstAfspraak, data),
                    Knop(Teksten.Uitkomst("inzicht"), Verbs.UitkomstInzicht, data),
                    Knop(Teksten.Uitkomst("niet-doorgegaan"), Verbs.UitkomstNiet, data)),
                .. aanvraag.Afloop.Uitkomst is null ? [] : Les(aanvraag, data),
                Voet(Teksten.UitkomstVoet),
            ],
            $"Kwam er iets uit {aanvraag.Nummer}?");
    }

    /// <summary>For the own team: choices, so that nobody can be in it.</summary>
    private static IEnumerable<CardElement> Les(Aanvraag aanvraag, Actiedata data) =>
    [
        Vet("Wat kan beter in het contact?") with { Separator = true },
        .. Veld(
            Matchvelden.Lijst(Teksten.LesVraag, Matchkeuzes.Geleerd, geen: null) with
            { IsMultiSelect = true, Style = ChoiceStyle.Expanded },
            Velden.Lessen, null, string.Join(',', aanvraag.Afloop.Lessen)),
        Knoppen(Knop("Deel deze les", Verbs.LesDelen, data)),
    ];
}
