using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What each expects of a match and wants to bring; shown to all at once.</summary>
public static class VerwachtingKaart
{
    /// <summary>The two questions, waiting for the other, or what everybody gave.</summary>
    public static Kaartbeeld Maak(Dossier dossier, string persoonId, Formulier? formulier = null, Melding? melding = null)
    {
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match);
        var gegeven = match?.Van(persoonId).Verwachting;
        var vraagt = aanvraag.MatchLoopt
            && match is { Loopt: true, VerwachtingenOpen: false } && (gegeven is null || formulier is not null);
        return Kaart(
            Kaartkop.Van(IconName.Handshake, "Wat verwachten jullie?", aanvraag),
            melding,
            vraagt ? Vraag(aanvraag, formulier) : Antwoord(dossier),
            "Wat verwacht je, en wat wil je brengen?");
    }

    private static IEnumerable<CardElement> Vraag(Aanvraag aanvraag, Formulier? formulier) =>
    [
        Alinea("Vul het allebei in, of sla het over. Pas dan zien jullie het van elkaar, tegelijk."),
        .. Matchvelden.Tekstveld("Ik verwacht…", Velden.Verwacht, formulier, null, Afspraken.MaxTekst),
        .. Matchvelden.Tekstveld("Ik wil brengen…", Velden.Brengt, formulier, null, Afspraken.MaxTekst),
        Knoppen(
            Hoofdknop("Deel dit", Verbs.VerwachtingGeven, Actiedata.VoorMatchvraag(aanvraag)),
            Knop("Sla over", Verbs.VerwachtingOverslaan, Actiedata.VoorMatchvraag(aanvraag)) with { AssociatedInputs = "none" }),
        Voet(Teksten.TussenJullie),
    ];

    private static IEnumerable<CardElement> Antwoord(Dossier dossier)
    {
        var (aanvraag, match) = (dossier.Aanvraag, dossier.Match);
        if (!aanvraag.MatchLoopt || match is not { Loopt: true })
        {
            yield return Alinea("Deze match is voorbij. Je hoeft hier niets meer te doen.");
        }
        else if (match.VerwachtingenOpen)
        {
            foreach (var wie in aanvraag.Eds.Prepend(aanvraag.Aanvrager)) yield return Van(wie, match.Van(wie.Id).Verwachting);
        }
        else
        {
            yield return Alinea("Dankjewel. Zodra je collega ook iets invult of het overslaat, zien jullie het tegelijk.");
        }

        yield return Voet("Alleen jullie zien dit.");
    }

    private static Container Van(Persoon wie, Verwachting? verwachting) => verwachting is null or { Verwacht: null, Brengt: null }
        ? Vak(Rustig(wie.Naam), Vervolg("Sloeg het over. Praat er samen over als jullie dat willen."))
        : Vak(
            Rustig(wie.Naam),
            verwachting.Verwacht is { } verwacht ? Vervolg(Markdown.Van($"**Verwacht:** {verwacht}")) : null,
            verwachting.Brengt is { } brengt ? Vervolg(Markdown.Van($"**Wil brengen:** {brengt}")) : null);
}
