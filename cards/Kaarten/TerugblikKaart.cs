using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Looking back after the end; everybody a card of their own, all of it optional.</summary>
public static class TerugblikKaart
{
    /// <summary>The questions to this person, or thanks.</summary>
    public static Kaartbeeld Maak(Dossier dossier, string persoonId, Formulier? formulier = null, Melding? melding = null)
    {
        var aanvraag = dossier.Aanvraag;
        var vrager = persoonId == aanvraag.Aanvrager.Id;
        var klaar = dossier.Match?.Van(persoonId).Teruggekeken == true;
        return Kaart(
            Kaartkop.Van(IconName.LeafOne, klaar ? "Dankjewel" : "Even terugkijken", aanvraag),
            melding,
            [
                .. klaar
                    ? [Alinea("Je antwoorden tellen mee zonder namen.")]
                    : vrager ? VoorVrager(aanvraag, formulier) : VoorEd(aanvraag, formulier),
                .. vrager ? [] : Overleg(dossier, persoonId),
                Voet(
                    vrager
                        ? "De antwoorden worden alleen opgeteld, zonder namen. Overslaan mag."
                        : "De antwoorden worden alleen opgeteld, zonder namen. De coördinator ziet alleen of je overleg wilt."),
            ],
            klaar ? "Dankjewel voor het terugkijken." : $"Kijk je even terug op {aanvraag.Nummer}?");
    }

    /// <summary>What is left of the first card once the reminder is there: one line, without fields and buttons.</summary>
    public static Kaartbeeld Verderop(Aanvraag aanvraag) => Kaart(
        Kaartkop.Van(IconName.LeafOne, "Even terugkijken", aanvraag, Kaartstand.Voorbij), null,
        [Alinea("Dit vraag ik verderop in deze chat nog een keer. Overslaan mag."), Voet(Teksten.AlleenJij)],
        $"Terugkijken op {aanvraag.Nummer}: verderop in deze chat.");

    private static IEnumerable<CardElement> VoorVrager(Aanvraag aanvraag, Formulier? formulier) =>
    [
        .. Veld(
            Matchvelden.Lijst("Hielp het je verder?", Matchkeuzes.Geholpen, geen: null) with { Style = ChoiceStyle.Expanded },
            Velden.Geholpen, formulier),
        .. Veld(
            Matchvelden.Lijst("Wat leverde het op?", Matchkeuzes.Winst, geen: null) with
            { IsMultiSelect = true, Style = ChoiceStyle.Expanded },
            Velden.Winst, formulier),
        .. aanvraag.Vraag.MetBewoner
            ? (IEnumerable<CardElement>)
            [
                .. Veld(
                    Matchvelden.Lijst(
                        "Door de ogen van de bewoner", Matchkeuzes.Tegels,
                        geen: null) with { IsMultiSelect = true, Style = ChoiceStyle.Expanded }, Velden.Tegels, formulier),
                Rustig(Teksten.VragenAanBewoner),
            ]
            : [],
        Knoppen(Hoofdknop("Klaar", Verbs.TerugblikGeven, Actiedata.VoorMatchvraag(aanvraag))),
    ];

    private static IEnumerable<CardElement> VoorEd(Aanvraag aanvraag, Formulier? formulier) =>
    [
        .. Veld(
            Matchvelden.Lijst("Kon je je eigen ervaring gebruiken?", Matchkeuzes.Ervaring, geen: null) with
            { Style = ChoiceStyle.Expanded },
            Velden.ErvaringGebruikt, formulier),
        Vak(
            Rustig("Voor jezelf, niet om in te vullen"),
            Vervolg("Hielp jouw ervaring de ander? Was het wederzijds? Hoe ga je hieruit weg?"),
            Vervolg("Wat zou je een volgende keer anders doen? Heb je steun nodig?")),
        Knoppen(Hoofdknop("Klaar", Verbs.TerugblikGeven, Actiedata.VoorMatchvraag(aanvraag))),
    ];

    private static IEnumerable<CardElement> Overleg(Dossier dossier, string persoonId) => dossier.Match?.Van(persoonId).WilOverleg == true
        ? [Alinea("De coördinator weet dat je graag overlegt, en neemt contact met je op.")]
        : [
            Knoppen(
                Knop("Ik wil overleg", Verbs.ReflectieOverleg, Actiedata.VoorMatchvraag(dossier.Aanvraag)) with
                { AssociatedInputs = "none" }),
        ];
}
