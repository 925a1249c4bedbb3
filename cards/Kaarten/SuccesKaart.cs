using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A step that may be shared as a success. The text begins with the bewoner and names nobody.</summary>
public static class SuccesKaart
{
    /// <summary>For the sociaal werker: may it be shared?</summary>
    public static Kaartbeeld Maak(Dossier dossier, int ronde, Melding? melding = null)
    {
        var aanvraag = dossier.Aanvraag;
        if (Van(dossier, ronde) is not { BewonerJa: true } succes || Tekst(dossier, ronde) is not { } tekst)
        {
            return Kaart(
                Kaartkop.Van(IconName.LeafOne, "Dit succes is er niet meer", aanvraag), melding,
                [Alinea("Je hoeft niets te doen."), Voet(Teksten.ReactieVoet)], $"{aanvraag.Nummer}: dit succes is er niet meer.");
        }

        var data = Actiedata.VoorMatchvraag(aanvraag, Teksten.Getal(ronde));
        return Kaart(
            Kaartkop.Van(IconName.LeafOne, succes.VragerJa ? "Dit mag gedeeld worden" : "Mag dit een succes worden?", aanvraag),
            melding,
            [
                Alinea(succes.VragerJa ? Teksten.SuccesKlaar : Teksten.SuccesVraagVrager),
                Vak(Rustig(succes.VragerJa ? "Tekst om te delen" : "Concept"), Vervolg(tekst)),
                succes.VragerJa
                    ? null
                    : Knoppen(Hoofdknop("Ja, dit mag gedeeld", Verbs.SuccesJa, data), Knop("Nog niet", Verbs.SuccesNogNiet, data)),
                Voet(Teksten.SuccesVoet),
            ],
            succes.VragerJa ? $"{aanvraag.Nummer}: dit mag gedeeld worden." : $"{aanvraag.Nummer}: mag dit een succes worden?");
    }

    /// <summary>For the ED, under the step that was told.</summary>
    internal static IEnumerable<CardElement> Vraag(Dossier dossier, int ronde, Actiedata data)
    {
        var succes = Van(dossier, ronde);
        if (succes is { BewonerJa: true })
        {
            yield return Vervolg(succes.VragerJa ? Teksten.SuccesKlaar : Teksten.SuccesWacht);
            yield return Vak(Rustig(succes.VragerJa ? "Tekst om te delen" : "Concept"), Vervolg(Tekst(dossier, ronde)!));
            yield break;
        }

        yield return Vet("Mag dit een succes worden?") with { Separator = true };
        yield return Vervolg(succes is null ? Teksten.SuccesVraag : Teksten.SuccesEerstBewoner);
        var keuze = new InputChoiceSet("Wat zegt de bewoner?", [
            new Choice("Dat vraag ik nog", Velden.Geen), new Choice("De bewoner zegt ja", Velden.Ja),
        ])
        { Style = ChoiceStyle.Expanded };
        foreach (var deel in Veld(keuze, Velden.BewonerJa, null, Velden.Geen)) yield return deel;
        yield return Knoppen(Knop("Ja, dit mag een succes worden", Verbs.SuccesVoorstellen, data));
    }

    private static Succes? Van(Dossier dossier, int ronde) =>
        dossier.Match?.Onderweg.Succes is { } succes && succes.Ronde == ronde ? succes : null;

    /// <summary>Begins with the bewoner; null when the step has no words (any more).</summary>
    private static string? Tekst(Dossier dossier, int ronde) =>
        dossier.Match?.Onderweg.Stappen.FirstOrDefault(s => s.Ronde == ronde)?.Tekst is { } stap
        ? Teksten.Succes(stap, dossier.Aanvraag)
        : null;
}
