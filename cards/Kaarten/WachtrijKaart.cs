using NodaTime;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Cijfers;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Matching;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>One aanvraag that waits, with who can be asked first.</summary>
/// <param name="Aanvraag">What waits.</param>
/// <param name="Voorstel">First of the ranking, while nobody was asked; null when there is nobody.</param>
/// <param name="Overleg">Who wants to talk first: that waits for a coördinator.</param>
public sealed record Wachtregel(Aanvraag Aanvraag, Kandidaat? Voorstel, IReadOnlyList<Persoon> Overleg);

/// <summary>What waits in a pool, for a coördinator.</summary>
public static class WachtrijKaart
{
    /// <summary>Rows on a page.</summary>
    public const int PerPagina = 6;

    /// <summary>Oldest first; only what waits for a reaction has an age.</summary>
    /// <param name="regels">The rows of this page, in order.</param>
    /// <param name="totaal">Everything that waits.</param>
    /// <param name="pagina">This page, from 1.</param>
    /// <param name="vandaag">To tell how long something waits.</param>
    /// <param name="pools">The pools of this coördinator, with the totals of this quarter.</param>
    public static Kaartbeeld Maak(
        IReadOnlyList<Wachtregel> regels, int totaal, int pagina, LocalDate vandaag,
        IReadOnlyList<(Pool Pool, Telling Geteld)>? pools = null)
    {
        var paginas = Math.Max(1, (totaal + PerPagina - 1) / PerPagina);
        return Kaart(
            new Kaartkop(
                IconName.TaskListLtr, "Wachtrij",
                paginas > 1 ? $"{Teksten.Vragen(totaal)} · deel {Teksten.Getal(pagina)} van {Teksten.Getal(paginas)}" : null),
            pools?.Select(p => ControleKaart.Signaal(p.Geteld)).OfType<Melding>().FirstOrDefault(),
            [
                .. totaal == 0 ? new CardElement[] { Alinea("Er wacht nu niets. Fijn.") } : [.. regels.Select(r => Regel(r, vandaag))],
                paginas > 1 ? Bladeren(pagina, paginas) : null,
                pools is { Count: > 0 } ? Knoppen(pools.Select(p => ControleKaart.Open(p.Pool, pools.Count == 1))) : null,
                Voet(Teksten.WachtrijVoet),
            ],
            totaal == 0 ? "Er wacht nu niets." : $"Vragen die wachten: {Teksten.Getal(totaal)}.",
            new Refresh(Knop("Vernieuw", Verbs.WachtrijTonen, Actiedata.Wachtrij(pagina))));
    }

    private static ActionSet Bladeren(int pagina, int paginas) => Knoppen(
    [
        .. pagina > 1 ? new[] { Knop("Ouder", Verbs.WachtrijTonen, Actiedata.Wachtrij(pagina - 1)) } : [],
        .. pagina < paginas ? new[] { Knop("Nieuwer", Verbs.WachtrijTonen, Actiedata.Wachtrij(pagina + 1)) } : [],
    ]) with
    { Separator = true };

    private static Container Regel(Wachtregel regel, LocalDate vandaag)
    {
        var aanvraag = regel.Aanvraag;
        var status = Teksten.Hoofdletter(Teksten.Stand(aanvraag.Status));
        var wacht = aanvraag.MatchLoopt ? "al begonnen" : Teksten.Wachttijd(aanvraag.Wacht?.Sinds ?? aanvraag.Gesteld, vandaag);
        return new Container(
        [
            new TextBlock(Markdown.Van($"**{aanvraag.Nummer}** · {aanvraag.Herkomst.TeamNaam}")),
            Rustig($"{status} · {wacht}") with { Spacing = Spacing.None },
            new TextBlock(Teksten.Hoofdletter($"{Teksten.Vorm(aanvraag.Vraag.Vorm)} · {Teksten.Themaregel(aanvraag)}"))
            { Spacing = Spacing.Small },
            .. aanvraag.Status == AanvraagStatus.Nieuw ? new[] { new TextBlock(Voorstel(regel.Voorstel)) { Spacing = Spacing.Small } } : [],
            .. regel.Overleg.Count > 0 ? new[] { Vervolg(Teksten.WilOverleggen([.. regel.Overleg.Select(Voornaam)])) } : [],
            new ActionSet(
            [
                .. aanvraag.Status == AanvraagStatus.Nieuw && regel.Voorstel is { } eerste
                    ? new[] {
                        Knop($"Stel {Voornaam(eerste.Ed.Wie)} voor", Verbs.MatchVoorstellen, Actiedata.Voor(aanvraag, eerste.Ed)),
                    } : [],
                Knop($"Bekijk {aanvraag.Nummer}", Verbs.AanvraagBekijken, Actiedata.Voor(aanvraag)),
            ])
            {
                Spacing = Spacing.Small,
            },
        ])
        {
            Separator = true,
            Spacing = Spacing.Medium,
        };
    }

    private static Markdown Voorstel(Kandidaat? voorstel) => voorstel is null
        ? "Nu is er niemand met ruimte die past."
        : Markdown.Van($"Voorstel: **{voorstel.Ed.Wie.Naam}** · {string.Join(" · ", voorstel.Redenen.Select(Teksten.Voor))}");
}
