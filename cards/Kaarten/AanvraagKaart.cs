using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Aanvragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>An aanvraag as its asker sees it.</summary>
public static class AanvraagKaart
{
    /// <summary>The card by status; in the channel without the text of the asker, and with a way back to the agendavraag.</summary>
    public static Kaartbeeld Maak(Dossier dossier, bool inKanaal = false, Melding? melding = null)
    {
        var aanvraag = dossier.Aanvraag;
        return Kaart(
            Titel(aanvraag),
            $"{aanvraag.Nummer} · {aanvraag.TeamNaam}",
            melding,
            [
                Alinea(Teksten.Vervolg(aanvraag)),
                Feiten(aanvraag),
                inKanaal || aanvraag.Vraag.Toelichting is null ? null : Vak(Rustig("Jouw toelichting"), Vervolg(aanvraag.Vraag.Toelichting)),
                !inKanaal && aanvraag.Vraag.Aanvulling is { } aanvulling ? Vak(Rustig("Jouw aanvulling"), Vervolg(aanvulling)) : null,
                .. !inKanaal && aanvraag.Status == AanvraagStatus.GeenMatch ? NiemandKaart.Vervolg(aanvraag) : [],
                Knoppenrij(aanvraag, inKanaal),
                Voet(Loopt(aanvraag) ? $"{Teksten.AanvraagVoet} {Teksten.IntrekkenKan}" : Teksten.AanvraagVoet),
            ],
            $"Je vraag {aanvraag.Nummer}: {Teksten.Status(aanvraag.Status)}.");
    }

    private static bool Loopt(Aanvraag aanvraag) => !aanvraag.IsVoorbij;

    private static string Titel(Aanvraag aanvraag) => aanvraag.Status switch
    {
        AanvraagStatus.Nieuw => "Je vraag is gesteld",
        AanvraagStatus.Voorgesteld => "Er is iemand gevraagd",
        AanvraagStatus.Toegezegd => "Iemand zei ja",
        AanvraagStatus.Aanvaard or AanvraagStatus.Kennismaking or AanvraagStatus.Lopend => "Er is een match",
        AanvraagStatus.Afgerond or AanvraagStatus.Gestopt => "Je vraag is afgerond",
        AanvraagStatus.Concept => "Je vraag staat klaar",
        AanvraagStatus.GeenMatch => "Nu is er niemand die past",
        _ => "Je vraag is ingetrokken",
    };

    private static FactSet Feiten(Aanvraag aanvraag) => new(
    [
        .. aanvraag.Vraag.Themas.Count > 0 ? new[] { new Fact("Thema", Teksten.Hoofdletter(Teksten.Onderwerp(aanvraag))) } : [],
        new Fact("Gesteld", Teksten.Hoofdletter(Teksten.Datum(aanvraag.Gesteld))),
    ])
    {
        Spacing = Spacing.Medium,
    };

    private static ActionSet? Knoppenrij(Aanvraag aanvraag, bool inKanaal)
    {
        List<CardAction> knoppen = [];
        if (inKanaal && aanvraag.Week is { } week) knoppen.Add(Knop("Terug naar de agendavraag", Verbs.AgendaTonen, new Actiedata(Soorten.Agenda, week.ToString(), 0)));
        if (Loopt(aanvraag)) knoppen.Add(Knop("Intrekken", Verbs.AanvraagIntrekken, Actiedata.Voor(aanvraag)));
        return knoppen.Count == 0 ? null : Knoppen(knoppen);
    }
}
