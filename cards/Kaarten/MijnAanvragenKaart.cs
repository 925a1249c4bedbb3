using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein.Aanvragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The own aanvragen of somebody.</summary>
public static class MijnAanvragenKaart
{
    /// <summary>Aanvragen on one page.</summary>
    public const int PerPagina = 10;

    /// <summary>One page, newest first.</summary>
    /// <param name="eigen">At most <see cref="PerPagina"/>.</param>
    /// <param name="meer">There are older ones.</param>
    /// <param name="eerste">The page begins with the newest.</param>
    public static Kaartbeeld Maak(IReadOnlyList<Dossier> eigen, bool meer = false, bool eerste = true)
    {
        var aanvragen = eigen.Select(d => d.Aanvraag).ToList();
        return Kaart(
            "Mijn aanvragen",
            null,
            null,
            [
                .. aanvragen.Count == 0 ? [Alinea(eerste ? "Je hebt nu geen vragen. Typ “vraag” om er een te stellen." : "Er zijn geen oudere vragen.")] : aanvragen.Select(Regel),
                Bladeren(meer ? aanvragen[^1] : null, eerste),
                Voet("Alleen jij ziet deze lijst."),
            ],
            aanvragen.Count == 0 ? "Je hebt nu geen vragen." : "Dit zijn jouw vragen.");
    }

    private static ActionSet? Bladeren(Aanvraag? laatste, bool eerste)
    {
        List<CardAction> knoppen = [];
        if (laatste is not null) knoppen.Add(Knop("Meer", Verbs.MijnAanvragenTonen, new Actiedata(Soorten.Hulp, laatste.Id.ToString(), 0)));
        if (!eerste) knoppen.Add(Knop("Terug naar de nieuwste", Verbs.MijnAanvragenTonen, new Actiedata(Soorten.Hulp, "hulp", 0)));
        return knoppen.Count == 0 ? null : Knoppen(knoppen);
    }

    private static CardElement Regel(Aanvraag aanvraag) => new Container(
    [
        new TextBlock(Markdown.Van($"**{aanvraag.Nummer}** · {Teksten.Status(aanvraag.Status)}")),
        Rustig($"{Teksten.Hoofdletter(Teksten.Datum(aanvraag.Gesteld))} · {Teksten.OnderwerpKort(aanvraag)}") with { Spacing = Spacing.None },
        new ActionSet([.. Regelknoppen(aanvraag, Actiedata.Voor(aanvraag))]) { Spacing = Spacing.Small },
    ])
    {
        Separator = true,
        Spacing = Spacing.Medium,
    };

    /// <summary>The two or three that are wanted most; the others are on the aanvraag itself.</summary>
    private static IEnumerable<CardAction> Regelknoppen(Aanvraag aanvraag, Actiedata data)
    {
        var nummer = aanvraag.Nummer;
        yield return Knop($"Bekijk {nummer}", Verbs.AanvraagTonen, data);
        if (aanvraag.IsTeWijzigen) yield return Knop($"Wijzig {nummer}", Verbs.AanvraagWijzigen, data);
        else if (aanvraag.HeeftMatch) yield return Knop($"Vraag verder na {nummer}", Verbs.AanvraagVerder, data);
        yield return aanvraag.IsVoorbij ? Knop($"Vraag {nummer} opnieuw", Verbs.AanvraagOpnieuw, data) : Knop($"Intrekken {nummer}", Verbs.AanvraagIntrekken, data);
    }
}
