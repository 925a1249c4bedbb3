using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Borgingsweken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The one question at a time to a teamleider, in their own chat.</summary>
public static class BorgingKaart
{
    private const string Wijzigblok = "wijzigblok";

    /// <summary>The question, or what was answered.</summary>
    /// <param name="borgingsvraag">The question of this week.</param>
    /// <param name="elke">Once in how many weeks this teamleider is asked.</param>
    public static Kaartbeeld Maak(Borgingsweek week, Borgingsvraag borgingsvraag, int elke = 1, Melding? melding = null)
    {
        if (week.Gesloten) return Dicht(week, melding);
        var vraag = borgingsvraag.Zin(week.Zin);
        return Kaart(
            Kop(week),
            melding,
            [
                Alinea(Teksten.Cijfer(week.Cijfer)),
                new TextBlock(vraag) { Size = TextSize.Large, Spacing = Spacing.Medium },
                .. week.Antwoord is { } antwoord
                    ? Beantwoord(week, antwoord, elke)
                    : [Knoppen([.. Antwoorden(week), .. Ritme(week, elke)])],
                Voet($"{Teksten.Borgingsritme(elke)} {Teksten.BorgingVoet}"),
            ],
            week.Antwoord is { } gegeven ? Teksten.NaBorging(gegeven, week.Ronde) : vraag);
    }

    /// <summary>A newer card came, or somebody else leads the team: one line is left.</summary>
    public static Kaartbeeld Dicht(Borgingsweek week, Melding? melding = null)
    {
        var zin = Teksten.BorgingDicht(week);
        return Kaart(Kop(week), melding, [Rustig(zin), Voet(Teksten.BorgingVoet)], zin);
    }

    private static Kaartkop Kop(Borgingsweek week) => new(IconName.LeafOne, "Een vraag voor deze week", week.TeamNaam);

    private static IEnumerable<CardElement> Beantwoord(Borgingsweek week, BorgingAntwoord antwoord, int elke) =>
    [
        Alinea(Teksten.NaBorging(antwoord, week.Ronde)),
        Knoppen(Antwoorden(week)) with { Id = Wijzigblok, IsVisible = false },
        Knoppen([new ActionToggleVisibility("Wijzig antwoord", [Wijzigblok]), .. Ritme(week, elke)]),
    ];

    private static IEnumerable<CardAction> Antwoorden(Borgingsweek week)
    {
        var data = Actiedata.Voor(week);
        (BorgingAntwoord Antwoord, CardAction Knop)[] alle =
        [
            (BorgingAntwoord.Gedaan, week.Antwoord is null
                ? Hoofdknop("Besproken", Verbs.BorgingGedaan, data)
                : Knop("Besproken", Verbs.BorgingGedaan, data)),
            (BorgingAntwoord.Later, Knop("Later", Verbs.BorgingLater, data)),
            (BorgingAntwoord.PastNiet, Knop("Past niet", Verbs.BorgingPastNiet, data)),
        ];
        return alle.Where(a => a.Antwoord != week.Antwoord).Select(a => a.Knop);
    }

    /// <summary>How often is theirs to choose.</summary>
    private static IEnumerable<CardAction> Ritme(Borgingsweek week, int elke) => Borgingsweek.Ritmes.Where(r => r != elke)
        .Select(r => Knop(Teksten.BorgingsritmeKnop(r), Verbs.BorgingRitme, Actiedata.Voor(week) with { Id = $"{week.Week}/{r}" }) with
        {
            Mode = ActionMode.Secondary,
        });
}
