using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Matching;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Who can be asked, a row each.</summary>
public static partial class PoolKaart
{
    /// <summary>Of a name on a button, so that it fits on a phone.</summary>
    private const int MeesteTekens = 20;

    /// <summary>So many facts about the question leave room for one row less.</summary>
    private const int VeelFeiten = 6;

    private const string Kandidaatblok = "kandidaatblok";
    private const string Meerblok = "meerblok";

    /// <summary>Rows in view, so that the card is no longer than a page; the others are one button away.</summary>
    private static int InZicht(Poolbeeld beeld) => Vraagfeiten.Keuzes(beeld.Dossier.Aanvraag.Vraag).Facts.Count > VeelFeiten ? 2 : 3;

    private static ActionToggleVisibility? ToonMeer(Poolbeeld beeld) =>
        Math.Min(beeld.Kandidaten.Count, beeld.Getoond) - InZicht(beeld) is > 0 and var rest
            ? new(rest == 1 ? "Toon nog 1 persoon" : $"Toon nog {Teksten.Getal(rest)} mensen", [Kandidaatblok])
            : null;

    /// <param name="beeld">Who can be asked, the best first.</param>
    /// <param name="inZicht">The other rows are out of view.</param>
    /// <param name="eersteVoorop">The best is the main button of the card: nobody was asked yet.</param>
    private static IEnumerable<CardElement> Lijst(Poolbeeld beeld, int inZicht, bool eersteVoorop)
    {
        var getoond = beeld.Kandidaten.Take(beeld.Getoond).ToList();
        var voornamen = getoond.Select(k => Voornaam(k.Ed.Wie)).ToList();
        var over = beeld.Kandidaten.Count - getoond.Count;
        var rijen = Persoonsrij.Lijst([.. getoond.Select(Rij)]).ToList();
        CardElement[] slot = over > 0 ? [Rustig($"En nog {Teksten.Getal(over)}.") with { Spacing = Spacing.Medium }] : [];
        if (rijen.Count <= inZicht) return [.. rijen, .. slot];
        return
        [
            .. rijen.Take(inZicht),
            new Container([.. rijen.Skip(inZicht), .. slot]) { Id = Kandidaatblok, IsVisible = false, Spacing = Spacing.None },
        ];

        Persoonsrij Rij(Kandidaat kandidaat, int nummer)
        {
            var voornaam = Voornaam(kandidaat.Ed.Wie);
            var naam = Teksten.Kort(voornamen.Count(v => v == voornaam) > 1 ? kandidaat.Ed.Wie.Naam : voornaam, MeesteTekens);
            var waarom = kandidaat.Redenen.Select(Teksten.Voor).Prepend(kandidaat.Ed.Organisatie);
            var knop = Knop($"Stel {naam} voor", Verbs.MatchVoorstellen, Actiedata.Voor(beeld.Dossier.Aanvraag, kandidaat.Ed));
            return new(
                kandidaat.Ed.Wie, string.Join(" · ", waarom),
                eersteVoorop && nummer == 0 ? knop with { Style = ActionStyle.Positive } : knop);
        }
    }

    /// <summary>To ask several at a time; out of view until it is asked for.</summary>
    private static Container? Samen(Poolbeeld beeld, Formulier? formulier)
    {
        var wie = beeld.Kandidaten.Take(beeld.Getoond).ToList();
        if (wie.Count < 2) return null;
        var keuze = new InputChoiceSet("Wie wil je tegelijk vragen?", [.. wie.Select(k => new Choice(k.Ed.Wie.Naam, k.Ed.Wie.Id))])
        { IsMultiSelect = true, Style = ChoiceStyle.Expanded };
        return new(
        [
            .. Veld(keuze, Velden.Kandidaten, formulier),
            Vervolg(
                beeld.Dossier.Aanvraag.Toezegging.Duo
                    ? "De eerste twee die ja zeggen, vormen het duo."
                    : "Wie het eerst ja zegt, gaat mee. De anderen krijgen een dankjewel."),
            Knoppen(Knop("Vraag deze mensen", Verbs.MatchVoorstellenMeer, Actiedata.Voor(beeld.Dossier.Aanvraag))),
        ])
        {
            Id = Meerblok,
            IsVisible = false,
        };
    }
}
