using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Privacy;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Somebody says that it is too much: a kind word, rest, and people to talk to. Danger has a card of its own.</summary>
public static class ZwaarKaart
{
    /// <param name="rollen">What this person is.</param>
    /// <param name="luistert">Who may listen, of the own pool or wijkteam.</param>
    public static Kaartbeeld Maak(Rollen rollen, IReadOnlyList<Persoon> luistert)
    {
        var ed = rollen.HasFlag(Rollen.Ervaringsdeskundige);
        return Kaart(
            new Kaartkop(IconName.PersonChat, Teksten.ZwaarTitel),
            null,
            [
                Alinea(ed ? Teksten.ZwaarErvaringsdeskundige : Teksten.ZwaarCollega),
                Vervolg(Teksten.WieLuistert(ed, [.. luistert.Select(p => p.Naam)])),
                Vak([Rustig(Teksten.ZwaarNummers), .. Nummers]),
                Knoppen(
                    ed
                        ? [Opdrachtknop.Naar("pauze") with { Style = ActionStyle.Positive }, Opdrachtknop.Hulp("Wat kan ik hier?")]
                        : [Opdrachtknop.Hulp("Wat kan ik hier?")]),
                Voet(Teksten.ZwaarVoet),
            ],
            $"{Teksten.ZwaarTitel}. {Teksten.WieLuistert(ed, [.. luistert.Select(p => p.Naam)])}");
    }

    private static IEnumerable<TextBlock> Nummers =>
    [
        Vervolg(Markdown.Van($"De **Luisterlijn**: {Markdown.Belnummer("088 0767 000", "0880767000")}, dag en nacht.")),
        .. Noodnummer.Bij([Noodaard.Zelfdoding]).Select(n => new TextBlock(NoodKaart.Regel(n)) { Spacing = Spacing.Small }),
    ];
}
