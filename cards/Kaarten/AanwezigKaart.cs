using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Aanwezigheden;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Who of the ervaringsdeskundigen is at a wijkteam today.</summary>
public static class AanwezigKaart
{
    /// <summary>In the channel, in the morning.</summary>
    public static Kaartbeeld InKanaal(Aanwezigheidsdag dag, Melding? melding = null) => Kaart(
        new Kaartkop(IconName.Person, "Vandaag aanwezig", $"{dag.TeamNaam} · {Teksten.Datum(dag.Dag)}"),
        melding,
        [.. dag.Aanwezigen.Select(a => Regel(dag, a)), Voet(Teksten.AanwezigVoet)],
        dag.Aanwezigen.All(a => a.Afgemeld)
            ? "Vandaag is er toch geen ervaringsdeskundige."
            : $"Vandaag aanwezig: {Teksten.Opsomming([.. dag.Aanwezigen.Where(a => !a.Afgemeld).Select(a => a.Wie.Naam)])}.");

    /// <summary>For the ED who comes.</summary>
    public static Kaartbeeld VoorErvaringsdeskundige(Aanwezigheidsdag dag, string edId, Melding? melding = null)
    {
        var afgemeld = dag.Aanwezigen.FirstOrDefault(a => a.Wie.Id == edId) is not { Afgemeld: false };
        return Kaart(
            new Kaartkop(IconName.Person, $"Vandaag bij {dag.TeamNaam}", Teksten.Datum(dag.Dag)),
            melding,
            [
                Alinea(afgemeld ? "Je bent er vandaag niet. Het team weet het, zonder uitleg." : Teksten.Binnen(dag, edId)),
                afgemeld ? null : Knoppen(Knop("Ik kan toch niet", Verbs.AanwezigAfmelden, Data(dag, edId))),
                Voet(Teksten.AanwezigEdVoet),
            ],
            afgemeld ? $"Je bent vandaag niet bij {dag.TeamNaam}." : $"Vandaag bij {dag.TeamNaam}. {Teksten.Binnen(dag, edId)}");
    }

    /// <summary>For who would walk in.</summary>
    public static Kaartbeeld TochNiet(Aanwezigheidsdag dag, string edId)
    {
        var naam = dag.Aanwezigen.FirstOrDefault(a => a.Wie.Id == edId)?.Wie.Naam ?? "Je collega";
        return Kaart(
            new Kaartkop(IconName.Person, $"{naam} is er vandaag toch niet", dag.TeamNaam),
            null,
            [Alinea("Loop een andere keer binnen, of stel je vraag aan de pool. Typ dan “vraag”."), Voet("Alleen jij ziet deze kaart.")],
            $"{naam} is er vandaag toch niet.");
    }

    private static Container Regel(Aanwezigheidsdag dag, Aanwezige aanwezige)
    {
        var binnen = dag.AantalBij(aanwezige.Wie.Id);
        return new Container(
        [
            new TextBlock(Markdown.Van($"**{aanwezige.Wie.Naam}** · {Teksten.Opsomming([.. aanwezige.Delen.Select(Teksten.Deel)])}")),
            .. aanwezige.Themas.Count == 0
                ? []
                : new[] {
                    Rustig(Teksten.Hoofdletter(Teksten.Opsomming([.. aanwezige.Themas.Select(Teksten.Thema)]))) with
                    { Spacing = Spacing.None },
                },
            .. aanwezige.Afgemeld
                ? new CardElement[] { Rustig("Is er vandaag toch niet.") }
                : binnen == 0 ? [] : [Rustig(Teksten.Binnen(dag, aanwezige.Wie.Id))],
            .. aanwezige.Afgemeld
                ? []
                : new CardElement[]
                {
                    new ActionSet(
                    [
                        Knop($"Ik loop binnen bij {Voornaam(aanwezige.Wie)}", Verbs.AanwezigLoopBinnen, Data(dag, aanwezige.Wie.Id)),
                        Knop($"Vraag {Voornaam(aanwezige.Wie)} mee", Verbs.VraagFormulier, Data(dag, aanwezige.Wie.Id)),
                    ])
                    { Spacing = Spacing.Small },
                },
        ])
        {
            Separator = true,
            Spacing = Spacing.Medium,
        };
    }

    private static Actiedata Data(Aanwezigheidsdag dag, string edId) =>
        new(Soorten.Aanwezig, $"{dag.KanaalId}/{dag.Sleutel}/{edId}", dag.Rev);
}
