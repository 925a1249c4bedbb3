using NodaTime;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Aanvragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What waits in a pool, for a coördinator.</summary>
public static class WachtrijKaart
{
    private const int MeestGetoond = 15;

    /// <summary>Oldest first; only what waits for a reaction has an age.</summary>
    public static Kaartbeeld Maak(IReadOnlyList<Aanvraag> wachtend, LocalDate vandaag)
    {
        var rij = wachtend.Where(a => a.WachtOpReactie).OrderBy(a => a.Gesteld).ToList();
        return Kaart(
            "Wachtrij",
            null,
            null,
            [
                .. rij.Count == 0 ? [Alinea("Er wacht nu niets. Fijn.")] : rij.Take(MeestGetoond).Select(a => Regel(a, vandaag)),
                rij.Count > MeestGetoond ? Rustig($"En nog {Teksten.Getal(rij.Count - MeestGetoond)}.") with { Spacing = Spacing.Medium } : null,
                Voet("Alleen coördinatoren zien deze lijst."),
            ],
            rij.Count == 0 ? "Er wacht nu niets." : $"Vragen die wachten: {Teksten.Getal(rij.Count)}.");
    }

    private static CardElement Regel(Aanvraag aanvraag, LocalDate vandaag) => new Container(
    [
        new TextBlock(Markdown.Van($"**{aanvraag.Nummer}** · {aanvraag.TeamNaam}")),
        Rustig($"{Teksten.Hoofdletter(Teksten.Status(aanvraag.Status))} · {Teksten.Wachttijd(aanvraag.Gesteld, vandaag)}") with { Spacing = Spacing.None },
        new ActionSet([Knop($"Bekijk {aanvraag.Nummer}", Verbs.AanvraagBekijken, Actiedata.Voor(aanvraag))]) { Spacing = Spacing.Small },
    ])
    {
        Separator = true,
        Spacing = Spacing.Medium,
    };
}
