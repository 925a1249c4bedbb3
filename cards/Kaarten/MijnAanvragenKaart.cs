using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
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
    /// <param name="intrekken">Somebody asked how to take one back: each has a button for that.</param>
    public static Kaartbeeld Maak(IReadOnlyList<Dossier> eigen, bool meer = false, bool eerste = true, bool intrekken = false) =>
        Passend(eigen.Count, n => Pagina([.. eigen.Take(n)], meer || n < eigen.Count, eerste, intrekken));

    private static Kaartbeeld Pagina(IReadOnlyList<Dossier> eigen, bool meer, bool eerste, bool intrekken)
    {
        var aanvragen = eigen.Select(d => d.Aanvraag).ToList();
        return Kaart(
            new Kaartkop(IconName.TaskListLtr, "Mijn vragen"),
            null,
            [
                .. aanvragen.Count == 0
                    ? [Alinea(eerste ? "Je hebt nu geen vragen. Typ “vraag” om er een te stellen." : "Er zijn geen oudere vragen.")]
                    : eigen.Select(d => Regel(d, intrekken)),
                Bladeren(meer ? aanvragen[^1] : null, eerste),
                Voet("Alleen jij ziet deze lijst."),
            ],
            aanvragen.Count == 0 ? "Je hebt nu geen vragen." : "Dit zijn jouw vragen.",
            eerste ? new Refresh(Knop("Vernieuw", Verbs.MijnAanvragenTonen, new Actiedata(Soorten.Hulp, "hulp", 0))) : null);
    }

    private static ActionSet? Bladeren(Aanvraag? laatste, bool eerste)
    {
        List<CardAction> knoppen = [];
        if (laatste is not null) knoppen.Add(Knop("Meer", Verbs.MijnAanvragenTonen, new Actiedata(Soorten.Hulp, laatste.Id.ToString(), 0)));
        if (!eerste) knoppen.Add(Knop("Terug naar de nieuwste", Verbs.MijnAanvragenTonen, new Actiedata(Soorten.Hulp, "hulp", 0)));
        return knoppen.Count == 0 ? null : Knoppen(knoppen);
    }

    private static CardElement Regel(Dossier dossier, bool intrekken) => new Container(
    [
        new TextBlock(Markdown.Van($"**{dossier.Aanvraag.Nummer}** · {Teksten.Stand(dossier.Aanvraag.Status)}")),
        Rustig($"{Teksten.Hoofdletter(Teksten.Datum(dossier.Aanvraag.Gesteld))} · {Teksten.OnderwerpKort(dossier.Aanvraag)}") with
        { Spacing = Spacing.None },
        Knoppen(Regelknoppen(dossier, Actiedata.Voor(dossier.Aanvraag), intrekken)) with { Spacing = Spacing.Small },
    ])
    {
        Separator = true,
        Spacing = Spacing.Medium,
    };

    /// <summary>The few that are wanted most; the others are on the aanvraag itself.</summary>
    private static IEnumerable<CardAction> Regelknoppen(Dossier dossier, Actiedata data, bool intrekken)
    {
        var (aanvraag, nummer) = (dossier.Aanvraag, dossier.Aanvraag.Nummer);
        yield return Knop($"Bekijk {nummer}", Verbs.AanvraagTonen, data);
        if (intrekken && !aanvraag.IsVoorbij)
        {
            yield return Acties.Zeker(
                $"Trek {nummer} in", Teksten.IntrekkenUitleg(aanvraag), Knop("Ja, trek in", Verbs.AanvraagIntrekken, data));
            yield break;
        }

        if (aanvraag.IsTeWijzigen) yield return Knop($"Wijzig {nummer}", Verbs.AanvraagWijzigen, data);
        else if (aanvraag.HeeftMatch) yield return Knop($"Vervolgvraag na {nummer}", Verbs.AanvraagVerder, data);
        if (!aanvraag.IsVoorbij) yield break;
        yield return Knop($"Vraag {nummer} opnieuw", Verbs.AanvraagOpnieuw, data);
        foreach (var ed in MatchKaart.TeBedanken(dossier)) yield return Knop(
            $"Bedank {Voornaam(ed)} voor {nummer}", Verbs.BedankGeven, Actiedata.VoorMatch(aanvraag, ed.Id));
    }
}
