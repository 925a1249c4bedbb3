using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Signalen;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Something an ervaringsdeskundige sees that chafes or lacks, and what was done with it.</summary>
public static class SignaalKaart
{
    /// <summary>The form, in the chat of the ED.</summary>
    /// <param name="formulierId">Of this form: sent twice it is one signaal.</param>
    /// <param name="wijkteams">To choose from.</param>
    /// <param name="formulier">As it was sent, when it came back.</param>
    /// <param name="melding">Notice on top.</param>
    public static Kaartbeeld Invullen(
        Guid formulierId, IReadOnlyList<Wijkteam> wijkteams, Formulier? formulier = null, Melding? melding = null)
    {
        if (formulier?.Fouten.Count > 0) melding ??= Melding.Waarschuwing(Teksten.NogNietBewaard);
        return Kaart(
            new Kaartkop(IconName.Lightbulb, "Geef een signaal"),
            melding,
            [
                Alinea("Schuurt er iets, of mis je iets? Jouw blik helpt. Wrijving hoort erbij."),
                .. Veld(
                    new InputText("Wat zie je? Schrijf het zo dat niemand herkenbaar is")
                    {
                        IsMultiline = true, IsRequired = true, ErrorMessage = Teksten.Verplicht,
                        MaxLength = Signaal.MaxTekst,
                    },
                    Velden.Signaal, formulier),
                .. Veld(
                    new InputChoiceSet("Wat mag ermee?", [
                        .. Enum.GetValues<SignaalWens>().Select(w => new Choice(Teksten.Signaalwens(w), w.ToString())),
                    ])
                    { Style = ChoiceStyle.Expanded },
                    Velden.Signaalwens, formulier, nameof(SignaalWens.AlleenDelen)),
                .. Veld(
                    new InputChoiceSet("Over welk wijkteam?", [
                        new Choice("Geen, of meer dan één", Velden.Geen), .. wijkteams.Select(w => new Choice(w.Naam, w.KanaalId)),
                    ])
                    { Style = ChoiceStyle.Compact },
                    Velden.Wijkteam, formulier, Velden.Geen),
                Knoppen(Hoofdknop("Verstuur", Verbs.SignaalGeven, new Actiedata(Soorten.Signaal, formulierId.ToString(), 0))),
                Voet(Teksten.SignaalVoet),
            ],
            "Geef een signaal.");
    }

    /// <summary>For the ED who gave it.</summary>
    public static Kaartbeeld VoorErvaringsdeskundige(Signaal signaal) => Kaart(
        new Kaartkop(
            IconName.Lightbulb, signaal.Antwoord is null ? "Je signaal is aangekomen" : "Er is een antwoord op je signaal",
            signaal.TeamNaam),
        null,
        [
            Vak(Rustig("Jouw signaal"), Vervolg(Teksten.Signaaltekst(signaal))),
            signaal.Antwoord is { } antwoord
                ? Vak(Rustig($"Antwoord van {signaal.BeantwoordDoor?.Naam ?? "een coördinator"}"), Vervolg(antwoord))
                : Alinea("De coördinatoren lezen het. Je krijgt hier antwoord."),
            signaal.OpAgenda ? Alinea($"Het staat in het kanaal van {signaal.TeamNaam}.") : null,
            Voet(Teksten.SignaalVoet),
        ],
        signaal.Antwoord is null ? "Je signaal is aangekomen." : "Er is een antwoord op je signaal.");

    /// <summary>For a coördinator of the pool.</summary>
    public static Kaartbeeld VoorCoordinator(Signaal signaal, Formulier? formulier = null, Melding? melding = null)
    {
        var data = new Actiedata(Soorten.Signaal, $"{signaal.PoolId}/{signaal.Id}", signaal.Rev);
        return Kaart(
            new Kaartkop(IconName.Lightbulb, $"Signaal van {signaal.Ed.Naam}", signaal.TeamNaam),
            melding,
            [
                Vak(Vervolg(Teksten.Signaaltekst(signaal)), Rustig(Teksten.Signaalwens(signaal.Wens))),
                signaal.Antwoord is { } antwoord
                    ? Vak(Rustig($"Antwoord van {signaal.BeantwoordDoor?.Naam ?? "een coördinator"}"), Vervolg(antwoord))
                    : null,
                signaal.OpAgenda ? Alinea($"Het staat in het kanaal van {signaal.TeamNaam}.") : null,
                .. Veld(
                    new InputText(signaal.Antwoord is null ? "Wat doen jullie ermee?" : "Nieuw antwoord")
                    {
                        IsMultiline = true, MaxLength = Signaal.MaxTekst,
                    },
                    Velden.Signaalantwoord, formulier),
                Knoppen(
                [
                    Knop("Geef antwoord", Verbs.SignaalBeantwoorden, data),
                    .. signaal.MagOpAgenda ? new[] { Knop("Zet het in het kanaal", Verbs.SignaalOpAgenda, data) } : [],
                ]),
                Voet("Alleen coördinatoren zien deze kaart. Wie een signaal geeft, hoort wat ermee gebeurt."),
            ],
            $"{signaal.Ed.Naam} gaf een signaal.");
    }

    /// <summary>In the channel of the wijkteam, the way the ED chose.</summary>
    public static Kaartbeeld InKanaal(Signaal signaal) => Kaart(
        new Kaartkop(IconName.Lightbulb, "Een blik vanuit ervaring", signaal.TeamNaam),
        null,
        [
            Alinea(
                signaal.Wens == SignaalWens.AgendaMetNaam
                    ? $"{signaal.Ed.Naam} wil dit met jullie delen."
                    : "Een ervaringsdeskundige wil dit met jullie delen."),
            Vak(Vervolg(Teksten.Signaaltekst(signaal))),
            Alinea("Zullen jullie het bespreken in het teamoverleg?"),
            Voet("Dit staat hier op wens van wie het gaf."),
        ],
        "Een blik vanuit ervaring, voor jullie overleg.");
}
