using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Aanvragen;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>Everything an ED was asked on one day, when that was more than one thing: a line and a button each.</summary>
public static class AanbiedingenKaart
{
    /// <summary>What is open first, and then what was answered and can still be looked at.</summary>
    public static Kaartbeeld Maak(IReadOnlyList<Dossier> dossiers, string wieId)
    {
        var open = dossiers.Where(d => IsOpen(d, wieId)).ToList();
        var regels = open.Concat(dossiers.Where(d => !IsOpen(d, wieId) && IsTeZien(d, wieId))).ToList();
        var titel = Teksten.VragenAanJou(open.Count);
        return Kaart(
            new Kaartkop(IconName.PersonChat, titel),
            null,
            [
                Alinea(open.Count == 0 ? Teksten.GeenVragenAanJou : Teksten.VragenVanDag(open.Count)),
                .. regels.Take(TermijnKaart.MeesteRegels).SelectMany(d => Regel(d.Aanvraag, d.AanbodAan(wieId)!)),
                regels.Count > TermijnKaart.MeesteRegels
                    ? Alinea(Teksten.MeerVragenAanJou(regels.Count - TermijnKaart.MeesteRegels))
                    : null,
                Voet(Teksten.VragenVanDagVoet),
            ],
            $"{titel}.");
    }

    private static bool IsOpen(Dossier dossier, string wieId) =>
        dossier.Aanvraag.WachtOpReactie && dossier.AanbodAan(wieId)?.IsOpen == true;

    private static bool IsTeZien(Dossier dossier, string wieId) =>
        (dossier.AanbodAan(wieId)?.Status == AanbodStatus.Ja && dossier.Aanvraag is { WachtOpReactie: true, MatchLoopt: false })
        || Aanvraagverloop.MagTerug(dossier, wieId);

    internal static IEnumerable<CardElement> Regel(Aanvraag aanvraag, Aanbod aanbod)
    {
        yield return Vet($"{aanvraag.Nummer} · {aanvraag.Herkomst.TeamNaam}") with { Spacing = Spacing.Medium };
        if (!aanbod.IsOpen) yield return new TextBlock(Teksten.Beantwoord) { Spacing = Spacing.Small };
        yield return Knoppen(Knop($"Bekijk {aanvraag.Nummer}", Verbs.AanbodTonen, Actiedata.Voor(aanvraag, aanbod))) with
        {
            Spacing = Spacing.Small,
        };
    }
}
