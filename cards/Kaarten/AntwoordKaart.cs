using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>An ED typed what looks like an answer: the button that gives it, for each question that is open.</summary>
public static class AntwoordKaart
{
    private const int Meeste = 3;

    /// <param name="open">The open questions to this ED.</param>
    /// <param name="ja">It looks like a ja.</param>
    /// <param name="nee">It looks like a nee.</param>
    /// <param name="kent">The ED knows the person or the team: nee without a reason, or a talk first.</param>
    public static Kaartbeeld Maak(IReadOnlyList<(Aanvraag Aanvraag, Aanbod Aanbod)> open, bool ja, bool nee, bool kent)
    {
        var titel = kent ? Teksten.AntwoordKentTitel : Teksten.AntwoordTitel;
        return Kaart(
            new Kaartkop(IconName.PersonChat, titel),
            null,
            [
                Alinea(kent ? Teksten.AntwoordKent(open[0].Aanbod) : Teksten.AntwoordUitleg),
                .. open.Take(Meeste).SelectMany(o => Rij(o.Aanvraag, o.Aanbod, ja, nee)),
                open.Count > Meeste ? Vervolg(Teksten.AntwoordMeer) : null,
                Voet(Teksten.NietsGedaan),
            ],
            titel);
    }

    private static IEnumerable<CardElement?> Rij(Aanvraag aanvraag, Aanbod aanbod, bool ja, bool nee)
    {
        var data = Actiedata.Voor(aanvraag, aanbod);
        yield return Vet($"{aanvraag.Nummer} · {aanvraag.Herkomst.TeamNaam}") with { Spacing = Spacing.Medium };
        yield return Rustig(Teksten.Hoofdletter(Teksten.Themafeit(aanvraag.Vraag)));
        if (aanvraag.Vraag.VraagtToestemming) yield return Vervolg(Teksten.AanbodBewoner);
        yield return Acties.Rij(
            ja ? Knop("Ja, ik denk mee", Verbs.AanbodJa, data) : null,
            nee ? Knop("Nee, dit past niet", Verbs.AanbodNee, data) : null,
            aanbod.Status == AanbodStatus.Gevraagd ? Knop("Eerst overleggen", Verbs.AanbodOverleg, data) : null);
    }
}
