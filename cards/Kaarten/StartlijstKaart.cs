using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What makes a good start for an ervaringsdeskundige.</summary>
public static class StartlijstKaart
{
    private const int MeestGetoond = 12;

    /// <summary>The own list.</summary>
    /// <param name="poolId">The pool of the profile.</param>
    /// <param name="lijst">The list as it is.</param>
    /// <param name="melding">Notice on top.</param>
    public static Kaartbeeld Maak(string poolId, Startlijst lijst, Melding? melding = null) => Kaart(
        new Kaartkop(IconName.TaskListLtr, "Een goede start", "Jouw lijst"),
        melding,
        [
            Alinea("Dit helpt om goed te beginnen. Wat is er geregeld, en wat nog niet?"),
            .. Startlijst.Alle.SelectMany(punt => Veld(
                new InputChoiceSet(Teksten.Startpunt(punt), [
                    .. Enum.GetValues<Startstand>().Select(s => new Choice(Teksten.Startstand(s), s.ToString())),
                ])
                { Style = ChoiceStyle.Compact },
                Velden.Startpunt(punt), null, lijst.Stand(punt).ToString())),
            .. Veld(
                new InputChoiceSet(
                    "Mag de coördinator zien wat nog geregeld moet worden?",
                    [
                        new Choice("Ja, dan kan die helpen", Velden.Ja), new Choice("Nee, alleen voor mij", Velden.Geen),
                    ]) { Style = ChoiceStyle.Expanded },
                Velden.Delen, null, lijst.Gedeeld ? Velden.Ja : Velden.Geen),
            Knoppen(
                Hoofdknop("Bewaar", Verbs.StartlijstOpslaan, new Actiedata(Soorten.Startlijst, poolId, lijst.Rev)),
                Knop("Naar mijn profiel", Verbs.ProfielTonen, new Actiedata(Soorten.Profiel, poolId, 0)) with
                { AssociatedInputs = "none" }),
            Voet("Alleen jij ziet deze lijst. Kies je ja, dan ziet de coördinator alleen wat nog niet geregeld is."),
        ],
        "Jouw lijst voor een goede start.");

    /// <summary>For a coördinator: what is still to be arranged, of those who share it.</summary>
    public static Kaartbeeld VoorCoordinator(IReadOnlyList<(Ervaringsdeskundige Ed, Startlijst Lijst)> gedeeld)
    {
        var open = gedeeld.Where(g => g.Lijst.VoorCoordinator.Count > 0).OrderBy(g => g.Ed.Wie.Naam, StringComparer.Ordinal).ToList();
        return Kaart(
            new Kaartkop(IconName.TaskListLtr, "Nog te regelen"),
            null,
            [
                Alinea(
                    open.Count == 0
                        ? "Niemand vraagt nu om iets te regelen. Fijn."
                        : "Dit wil een collega graag geregeld hebben. Kun jij helpen?"),
                .. open.Take(MeestGetoond).Select(g => new Container(
                [
                    new TextBlock(Markdown.Van($"**{g.Ed.Wie.Naam}** · {g.Ed.Organisatie}")),
                    .. g.Lijst.VoorCoordinator.Select(p => Vervolg(Teksten.Startpunt(p))),
                ])
                {
                    Separator = true, Spacing = Spacing.Medium,
                }),
                open.Count > MeestGetoond ? Rustig($"En nog {Teksten.Getal(open.Count - MeestGetoond)}.") : null,
                Voet("Je ziet alleen wat iemand zelf met je deelt."),
            ],
            "Nog te regelen.");
    }
}
