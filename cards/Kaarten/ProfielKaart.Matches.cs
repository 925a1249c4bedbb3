using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Pools;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What a pause means for the matches that run: before it, during it, and when it is over.</summary>
public static partial class ProfielKaart
{
    private static IEnumerable<CardElement> Matches(Ervaringsdeskundige profiel, IReadOnlyList<LopendeMatch> matches)
    {
        var wacht = matches.Any(m => m.Match.Pauze?.IsVan(profiel.Wie.Id) == true);
        if (matches.Count == 0) return [];
        if (!profiel.Pauze && !wacht) return [Vervolg(Teksten.PauzeVooraf([.. matches.Select(m => Teksten.MetWie(m.Aanvraag))]))];
        return
        [
            .. Persoonsrij.Lijst(
                [
                    .. matches.Select(m => new Persoonsrij(
                        m.Aanvraag.Aanvrager, Teksten.MatchInPauze(m, profiel),
                        Knop("Open de match", Verbs.MatchTonen, Actiedata.VoorMatch(m.Aanvraag)) with { AssociatedInputs = "none" })),
                ]),
            wacht ? Vervolg(profiel.Pauze ? Teksten.TochVerder : Teksten.WeerVerder) : Rustig(Teksten.PauzeLaatDoor),
        ];
    }
}
