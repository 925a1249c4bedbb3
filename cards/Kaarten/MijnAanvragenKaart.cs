using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Aanvragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The own aanvragen of somebody.</summary>
public static class MijnAanvragenKaart
{
    private const int MeestGetoond = 10;

    /// <summary>At most ten, newest first.</summary>
    public static Kaartbeeld Maak(IReadOnlyList<Dossier> eigen)
    {
        var aanvragen = eigen.Select(d => d.Aanvraag).OrderByDescending(a => a.Gesteld).ToList();
        var getoond = aanvragen.Take(MeestGetoond).ToList();
        return Kaart(
            "Mijn aanvragen",
            null,
            null,
            [
                .. getoond.Count == 0 ? [Alinea("Je hebt nu geen vragen. In het kanaal van je wijkteam kun je er altijd een stellen.")] : getoond.Select(Regel),
                aanvragen.Count > MeestGetoond ? Rustig($"En nog {Teksten.Getal(aanvragen.Count - MeestGetoond)} oudere.") with { Spacing = Spacing.Medium } : null,
                Voet("Alleen jij ziet deze lijst."),
            ],
            getoond.Count == 0 ? "Je hebt nu geen vragen." : "Dit zijn jouw vragen.");
    }

    private static CardElement Regel(Aanvraag aanvraag) => new Container(
    [
        new TextBlock(Markdown.Van($"**{aanvraag.Nummer}** · {Teksten.Status(aanvraag.Status)}")),
        Rustig($"{Teksten.Hoofdletter(Teksten.Datum(aanvraag.Gesteld))} · {Teksten.Onderwerp(aanvraag)}") with { Spacing = Spacing.None },
        .. aanvraag.Status is AanvraagStatus.Afgerond or AanvraagStatus.Ingetrokken
            ? []
            : new CardElement[] { new ActionSet([Knop($"Intrekken {aanvraag.Nummer}", Verbs.AanvraagIntrekken, Actiedata.Voor(aanvraag))]) { Spacing = Spacing.Small } },
    ])
    {
        Separator = true,
        Spacing = Spacing.Medium,
    };
}
