using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Aanvragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>A match, in the chat of each of the two people.</summary>
public static class MatchKaart
{
    /// <summary>For who asked.</summary>
    public static Kaartbeeld VoorVrager(Dossier dossier, Melding? melding = null)
    {
        var aanvraag = dossier.Aanvraag;
        return aanvraag is { MatchLoopt: true, Kandidaat: { } ed }
            ? Lopend(aanvraag, ed, ed.ZonderTeams ? Markdown.Van($"{ed.Naam} denkt met je mee.") : Markdown.Van($"{Markdown.Vermelding(ed.Naam)} denkt met je mee."), Teksten.MatchVragerLetOp, melding)
            : Voorbij(aanvraag, Teksten.NaMatchVrager(aanvraag.Status), melding);
    }

    /// <summary>For the ED who has the match.</summary>
    /// <param name="dossier">The aanvraag.</param>
    /// <param name="melding">Notice on top.</param>
    /// <param name="edId">Whose card it is; when somebody else has the match by now, the card says that this one is over.</param>
    public static Kaartbeeld VoorErvaringsdeskundige(Dossier dossier, Melding? melding = null, string? edId = null)
    {
        var aanvraag = dossier.Aanvraag;
        var vanIemandAnders = edId is not null && !aanvraag.IsEd(edId);
        return aanvraag.MatchLoopt && !vanIemandAnders
            ? Lopend(
                aanvraag,
                aanvraag.Aanvrager,
                Markdown.Van($"{Markdown.Vermelding(aanvraag.Aanvrager.Naam)} van {aanvraag.TeamNaam} wil graag met je sparren."),
                Teksten.MatchEdLetOp,
                melding)
            : Voorbij(aanvraag, Teksten.NaMatchEd(vanIemandAnders ? AanvraagStatus.Nieuw : aanvraag.Status), melding);
    }

    private static Kaartbeeld Lopend(Aanvraag aanvraag, Persoon ander, Markdown wie, string letOp, Melding? melding)
    {
        var data = Actiedata.VoorMatch(aanvraag);
        return Kaart(
            "Er is een match",
            $"{aanvraag.Nummer} · {aanvraag.TeamNaam}",
            melding,
            [
                Alinea(wie),
                new FactSet([new Fact("Thema", Teksten.Hoofdletter(Teksten.Onderwerp(aanvraag)))]) { Spacing = Spacing.Medium },
                Vak(Rustig("Zo begin je"), Vervolg(ander.ZonderTeams ? $"De coördinator vertelt je hoe je {Voornaam(ander)} bereikt." : $"Stuur {Voornaam(ander)} een bericht om af te spreken."), Vervolg(letOp)),
                Knoppen(Knop("Afronden", Verbs.MatchAfronden, data), Knop("Geef terug", Verbs.MatchTeruggeven, data)),
                Voet(Teksten.MatchVoet),
            ],
            $"Er is een match voor {aanvraag.Nummer}.",
            vermeld: ander.ZonderTeams ? null : ander);
    }

    private static Kaartbeeld Voorbij(Aanvraag aanvraag, string tekst, Melding? melding) => Kaart(
        "Deze match is voorbij", $"{aanvraag.Nummer} · {aanvraag.TeamNaam}", melding, [Alinea(tekst)], $"De match voor {aanvraag.Nummer} is voorbij.");
}
