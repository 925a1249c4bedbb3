using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Which cards arrived and which did not, for who is responsible for a pool or a wijkteam.</summary>
public static class LeveringKaart
{
    private const int MeestGetoond = 3;
    private const int MeestAangekomen = 5;

    /// <summary>The page.</summary>
    /// <param name="onderweg">What did not arrive, oldest first.</param>
    /// <param name="aangekomen">What arrived, newest first.</param>
    /// <param name="melding">Notice on top.</param>
    public static Kaartbeeld Maak(
        IReadOnlyList<Leveringregel> onderweg, IReadOnlyList<Leveringregel> aangekomen, Melding? melding = null) => Kaart(
        new Kaartkop(IconName.Clock, "Levering"),
        melding,
        [
            Alinea(onderweg.Count == 0
                ? "Alle kaarten zijn aangekomen."
                : $"{Teksten.Getal(onderweg.Count)} {(onderweg.Count == 1 ? "kaart is" : "kaarten zijn")} nog niet aangekomen."),
            .. onderweg.Take(MeestGetoond).Select(Regel),
            onderweg.Count > MeestGetoond ? Rustig($"En nog {Teksten.Getal(onderweg.Count - MeestGetoond)}.") : null,
            .. onderweg.Count == 0 ? [] : Keuze([.. onderweg.Take(MeestGetoond)]),
            aangekomen.Count > 0 ? Vet("Laatst aangekomen") : null,
            .. aangekomen.Take(MeestAangekomen).Select(l => Vervolg(
                $"{Teksten.Kaartnaam(l.Soort)} → {l.Aan}, {Teksten.Datum(l.Sinds)}")),
            Knoppen(Knop("Kijk opnieuw", Verbs.LeveringTonen, Data) with { AssociatedInputs = "none" }),
            Voet("Alleen coördinatoren en teamleiders zien dit. Er staat niet in wat iemand schreef."),
        ],
        "Welke kaarten zijn aangekomen.");

    private static Container Regel(Leveringregel levering) => new(
    [
        new TextBlock(Markdown.Van($"**{Teksten.Kaartnaam(levering.Soort)}** → {levering.Aan}")),
        Vervolg(
            $"{Teksten.LeveringIs(levering.Stand)} sinds {Teksten.Datum(levering.Sinds)}. {Teksten.WaaromNietAangekomen(levering)}"),
    ])
    {
        Separator = true,
        Spacing = Spacing.Medium,
    };

    /// <summary>Which of them, and what to do with it.</summary>
    private static IEnumerable<CardElement> Keuze(IReadOnlyList<Leveringregel> onderweg) =>
    [
        .. Veld(
            new InputChoiceSet(
                "Welke kaart?",
                [.. onderweg.Select(l => new Choice($"{Teksten.Kaartnaam(l.Soort)} → {l.Aan}, {Teksten.Datum(l.Sinds)}", l.Id))])
            { Style = ChoiceStyle.Compact, Placeholder = "Kies een kaart" },
            Velden.Levering, null),
        Knoppen(Knop("Probeer opnieuw", Verbs.LeveringOpnieuw, Data), Knop("Geef op", Verbs.LeveringOpgeven, Data)),
    ];

    private static Actiedata Data => new(Soorten.Levering, "onderweg", 0);
}
