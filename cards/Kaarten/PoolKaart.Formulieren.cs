using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein;
using TeamsHerstelBot.Domein.Dossiers;
using static TeamsHerstelBot.Cards.Kaarten.Bouwstenen;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>What a coördinator fills in, folded out on the card.</summary>
public static partial class PoolKaart
{
    private static IEnumerable<CardElement> Collegas(IEnumerable<Persoon> collegas) => Veld(
        new InputChoiceSet("Naam", [.. collegas.Select(c => new Choice(c.Naam, c.Id))])
        {
            Style = ChoiceStyle.Filtered,
            Placeholder = "Typ een naam",
            IsRequired = true,
            ErrorMessage = Teksten.KiesEerst,
        },
        Velden.Collega, null);

    private static IEnumerable<CardElement> Vragen(Aanvraag aanvraag) => Veld(
        new InputChoiceSet(
            $"Wat wil je weten van {Voornaam(aanvraag.Aanvrager)}?",
            [
                .. Domein.Vragen.Keuzes.Verduidelijkingen.Where(v => v != "wens" || aanvraag.Vraag.MetBewoner).Select(v =>
                    new Choice(Teksten.Verduidelijkingsvraag(v), v)),
            ])
        {
            Style = ChoiceStyle.Expanded,
            IsRequired = true,
            ErrorMessage = Teksten.KiesEerst,
        },
        Velden.Verduidelijking, null);

    private static IEnumerable<CardElement> Alternatieven() => Veld(
        new InputChoiceSet("Wat stel je voor?", [
            .. Domein.Vragen.Keuzes.Alternatieven.Select(a =>
                new Choice(Teksten.Hoofdletter(Teksten.Keuze(Domein.Vragen.Keuzes.Alternatieven, a)), a)),
        ])
        {
            Style = ChoiceStyle.Expanded,
            IsRequired = true,
            ErrorMessage = Teksten.KiesEerst,
        },
        Velden.Alternatief, null, Domein.Vragen.Keuzes.Alternatieven[0]);

    private static IEnumerable<CardElement> HoeGegeven(Formulier? formulier = null) => Veld(
        new InputChoiceSet("Hoe kreeg je het ja?", [
            .. Domein.Vragen.Keuzes.Hoe.Select(h => new Choice(Teksten.Hoofdletter(Teksten.Hoe(h)), h)),
        ])
        {
            Style = ChoiceStyle.Compact,
            IsRequired = formulier is null ? true : null,
            ErrorMessage = Teksten.KiesEerst,
        },
        Velden.Hoe, formulier, Domein.Vragen.Keuzes.Hoe[0]);

    private static Aanbod? TeBellen(Dossier dossier) => dossier.Open.FirstOrDefault(a => a.Ed.ZonderTeams);

    /// <summary>
    /// The ja of an ED without Teams who was asked; one at a time, since a field is on a card once. What came back stands open.
    /// </summary>
    private static IEnumerable<CardElement> Vastleggen(Dossier dossier, Formulier? formulier)
    {
        if (TeBellen(dossier) is not { } aanbod) yield break;
        var (titel, data) = ($"Leg het ja van {Voornaam(aanbod.Ed)} vast", Actiedata.Voor(dossier.Aanvraag, aanbod.Ed));
        if (formulier?.Fout(Velden.Hoe) is null)
        {
            yield return Knoppen(Uitklap(titel, null, HoeGegeven(), "Leg vast", Verbs.JaVastleggen, data));
            yield break;
        }

        foreach (var veld in HoeGegeven(formulier)) yield return veld;
        yield return Knoppen(Knop(titel, Verbs.JaVastleggen, data));
    }

    /// <summary>
    /// Somebody without Teams who was not in the pool. A form that came back stands open on the card, where a field that must be filled in
    /// would
    /// stop the other buttons.
    /// </summary>
    private static IEnumerable<CardElement> IemandZonderTeams(Actiedata data, Formulier? formulier) =>
    [
        Alinea(Teksten.ZonderTeamsUitleg),
        .. Veld(
            Verplicht("Naam, zoals deze collega dat wil", ZonderTeamsKaart.MaxNaam, formulier), Velden.EdNaam, formulier),
        .. Veld(Verplicht("Organisatie", ProfielKaart.MaxOrganisatie, formulier), Velden.EdOrganisatie, formulier),
        .. HoeGegeven(formulier),
        .. ZonderTeamsKaart.Akkoord(formulier),
        Knoppen(Knop("Leg het ja vast", Verbs.JaVastleggen, data)),
    ];

    private static InputText Verplicht(string label, int max, Formulier? formulier) => formulier is null
        ? new(label) { IsRequired = true, ErrorMessage = Teksten.Verplicht, MaxLength = max }
        : new(label) { MaxLength = max };

    private static ActionShowCard Uitklap(
        string titel, CardElement? uitleg, IEnumerable<CardElement> velden, string knop, string verb, Actiedata data) =>
        new(titel, AdaptiveCard.Inner([.. uitleg is null ? [] : new[] { uitleg }, .. velden, Knoppen(Knop(knop, verb, data))]));
}
