using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using TeamsHerstelBot.Domein.Vragen;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What can be done in a match.</summary>
public static partial class MatchKaart
{
    private const string Meerblok = "meerblok";

    /// <summary>What is wanted most is in view; what ends something asks once.</summary>
    private static IEnumerable<CardElement?> Knoppenrijen(Aanvraag aanvraag, Match? match, Persoon ik, bool vrager, Matchformulier? open)
    {
        var data = Actiedata.VoorMatch(aanvraag);
        var (sparren, metBewoner, pauze) = (aanvraag.Vraag.Vorm == Vormen.Sparren, aanvraag.Vraag.MetBewoner, match?.Pauze);
        var vanEd = !vrager && metBewoner;
        CardAction? afspraken = !sparren && pauze is null && open != Matchformulier.Afspraken
            ? Vouw("Afspraken", Matchvelden.Afspraken(aanvraag, match, ik.Id, null))
            : null;
        CardAction? gesprek = metBewoner && pauze is null && open != Matchformulier.Ontmoeting
            ? Vouw("Plan een gesprek", Matchvelden.Ontmoeting(aanvraag, null))
            : null;
        CardAction? afronden = sparren || match is null
            ? Acties.Zeker("Afronden", Teksten.AfrondenUitleg, Knop("Rond af", Verbs.MatchAfronden, data))
            : open != Matchformulier.Afronden ? Vouw("Afronden", Matchvelden.Afronden(aanvraag, null)) : null;
        List<CardAction> vooraan =
        [
            .. new CardAction?[]
            {
                MagVerder(pauze, ik.Id, vrager) ? Hoofdknop("Verder samen", Verbs.MatchHervatten, data) : null,
                match?.Chat is { } chat && pauze is null
                    ? new ActionOpenUrl("Open de chat", chat) { Style = EerstDeChat(aanvraag, match) ? ActionStyle.Positive : null }
                    : null,
                vanEd
                    ? Acties.Zeker(
                        Teksten.ErDreigtGevaar, UrgentKaart.Uitleg(aanvraag),
                        Knop(UrgentKaart.Waarschuw(aanvraag), Verbs.MatchUrgent, data))
                    : null,
            }.OfType<CardAction>(),
        ];
        if (vooraan.Count < 2 && (gesprek ?? afspraken) is { } eerst) vooraan.Add(eerst);
        var meer = Acties.Meer(
            Meerblok,
            [
                Acties.Rij(NietVooraan(gesprek), NietVooraan(afspraken)),
                Acties.Rij(
                    metBewoner && pauze is null ? Knop("Even pauze", Verbs.MatchPauze, data) : null,
                    afronden),
                Acties.Rij(
                    aanvraag.Status != AanvraagStatus.Kennismaking
                        ? Acties.Zeker("Geef terug", Teksten.GeefTerugUitleg, Knop("Ja, geef terug", Verbs.MatchTeruggeven, data))
                        : null,
                    vanEd
                        ? Acties.Zeker(
                            Teksten.ToestemmingWeg, Teksten.ToestemmingWegUitleg,
                            Knop(Teksten.ToestemmingWegJa, Verbs.ToestemmingIntrekken, data))
                        : null),
            ],
            out var toonMeer);
        yield return Acties.Rij([.. vooraan, meer.Items.Count > 0 ? toonMeer : null]);
        if (meer.Items.Count > 0) yield return meer;

        CardAction? NietVooraan(CardAction? knop) => knop is not null && vooraan.Contains(knop) ? null : knop;

        static ActionShowCard Vouw(string titel, IReadOnlyList<CardElement> velden) => new(titel, AdaptiveCard.Inner(velden));
    }

    private static bool MagVerder(Matchpauze? pauze, string ikId, bool vrager) => pauze switch
    {
        null or { Keuze: Overdracht.Afronden } => false,
        { EdId: null } or { EdVerder: true } => vrager,
        _ => pauze.IsVan(ikId),
    };
}
