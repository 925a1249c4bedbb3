using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Agendaweken;
using TeamsHerstelBot.Domein.Wijkteams;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What a teamleider sees of a silence in the channel.</summary>
/// <param name="Over">Which silence.</param>
/// <param name="Team">As it is now.</param>
/// <param name="Beantwoord">Somebody answered since.</param>
/// <param name="Volgende">The next card, or null when none comes.</param>
public sealed record Stiltebeeld(Stiltebericht Over, Wijkteam Team, bool Beantwoord, Kaartplan? Volgende);

/// <summary>Nobody answers the weekly card: what the teamleider can do about it, and what was chosen. Nobody else gets it.</summary>
public static class StilteKaart
{
    /// <param name="beeld">The silence and what came of it.</param>
    /// <param name="formulier">The day of a pause as it was sent, when it was wrong.</param>
    public static Kaartbeeld Maak(Stiltebeeld beeld, Formulier? formulier = null)
    {
        var (over, team, beantwoord, _) = beeld;
        if (over.IsGewijzigd(team)) return Daarna(beeld, Teksten.RitmeGekozen(team, beeld.Volgende), formulier);
        if (beantwoord) return Daarna(beeld, $"{Teksten.StilteAntwoord} {Teksten.RitmeGekozen(team, beeld.Volgende)}", formulier);
        if (over.IsMaandelijks) return Maandelijks(beeld, formulier);
        return team.StilteGelaten == over.Sinds
            ? Daarna(beeld, $"{Teksten.StilteLaatZo} {Teksten.RitmeGekozen(team, beeld.Volgende)}")
            : Moment(beeld);
    }

    private static Kaartbeeld Moment(Stiltebeeld beeld) => Kaart(
        new Kaartkop(IconName.Calendar, Teksten.StilteTitel, beeld.Team.Naam),
        null,
        [
            Alinea(Teksten.StilteKwam(beeld.Over.Keer)),
            Vervolg(Teksten.StilteVraag(beeld.Team)),
            Knoppen(
            [
                .. Kaartmomenten.Anders(beeld.Team).Select(m =>
                    Knop(Teksten.Hoofdletter(Teksten.Moment(m)), Verbs.AgendaMoment, Actiedata.Voor(beeld.Over, m))),
                Knop("Laat zo", Verbs.AgendaLaatZo, Actiedata.Voor(beeld.Over)),
            ]),
            Voet(Teksten.StilteVoet),
        ],
        $"{Teksten.StilteKwam(beeld.Over.Keer)} {Teksten.StilteTitel}");

    private static Kaartbeeld Maandelijks(Stiltebeeld beeld, Formulier? formulier)
    {
        var data = Actiedata.Voor(beeld.Over);
        return Kaart(
            new Kaartkop(IconName.Calendar, Teksten.StilteMaandTitel, beeld.Team.Naam),
            formulier is null ? null : Melding.Waarschuwing(Teksten.NogNietBewaard),
            [
                Alinea(Teksten.StilteKwam(beeld.Over.Keer)),
                Vervolg($"{Teksten.StilteMaand} {Teksten.VolgendeKaart(beeld.Team, beeld.Volgende)}"),
                Vervolg(Teksten.StilteTerug(beeld.Team)),
                formulier is null ? null : Vak(Pauze(data, formulier)),
                Knoppen(
                [
                    .. formulier is null
                        ? new CardAction[] { new ActionShowCard("Pauze tot …", AdaptiveCard.Inner([.. Pauze(data, null)])) }
                        : [],
                    Acties.Zeker(
                        "Stop de vraag", Teksten.StopUitleg,
                        Knop("Ja, stop de vraag", Verbs.AgendaStop, data) with { AssociatedInputs = "none" }),
                ]),
                Voet(Teksten.StilteVoet),
            ],
            $"{Teksten.StilteKwam(beeld.Over.Keer)} {Teksten.StilteMaand}");
    }

    private static IEnumerable<CardElement> Pauze(Actiedata data, Formulier? formulier) =>
    [
        .. Veld(
            new InputDate("Tot welke dag komt er geen vraag?") { IsRequired = true, ErrorMessage = Teksten.AgendaPauzeFout },
            Velden.AgendaPauzeTot, formulier),
        Knoppen(Knop("Neem pauze", Verbs.AgendaPauze, data)),
    ];

    /// <param name="formulier">Sent on a card of before that, and wrong.</param>
    private static Kaartbeeld Daarna(Stiltebeeld beeld, string zin, Formulier? formulier = null) => Kaart(
        new Kaartkop(IconName.Calendar, Teksten.StilteDaarnaTitel, beeld.Team.Naam),
        formulier is null ? null : Melding.Waarschuwing(Teksten.NogNietBewaard),
        [
            Alinea(zin),
            formulier is null ? null : Vak(Pauze(Actiedata.Voor(beeld.Over), formulier)),
            beeld.Team.Ritme is { Rust: true } ? Knoppen(Knop("Begin weer", Verbs.AgendaBegin, Actiedata.Voor(beeld.Over))) : null,
            Voet(Teksten.StilteVoet),
        ],
        zin);
}
