using System.Text;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten.Blokken;
using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Cards.Kaarten;

/// <summary>The few shapes all cards are made of, so that they look alike.</summary>
internal static class Bouwstenen
{
    /// <summary>Teams refuses a message over about 28 KB, in which the card is not alone.</summary>
    private const int MeesteBytes = 20 * 1024;

    /// <summary>A whole card: its kind and how it stands are seen in a glance; then a notice if there is one, and the rest.</summary>
    public static Kaartbeeld Kaart(
        Kaartkop kop, Melding? melding, IEnumerable<CardElement?> inhoud, string samenvatting, Refresh? refresh = null,
        Persoon? vermeld = null) =>
        new(
            new AdaptiveCard
            {
                FallbackText = $"{samenvatting} {Teksten.KaartNietTeZien}",
                Refresh = refresh,
                Msteams = vermeld is null
                    ? null
                    : new TeamsCardProperties([new(Markdown.Vermeldingstekst(vermeld.Naam), new(vermeld.Id, vermeld.Naam))]),
                Body =
                [
                    kop.Element,
                    .. melding is null ? [] : new[] { Bericht(melding) },
                    .. inhoud.OfType<CardElement>(),
                ],
            },
            samenvatting,
            kop.Titel)
        {
            Reden = melding?.Reden,
        };

    /// <summary>The fullest form that stays within what every client draws well; long texts leave room for fewer rows.</summary>
    /// <param name="meeste">Rows in the fullest form.</param>
    /// <param name="maak">The card with so many rows.</param>
    public static Kaartbeeld Passend(int meeste, Func<int, Kaartbeeld> maak)
    {
        for (var rijen = meeste; rijen > 1; rijen--)
        {
            var beeld = maak(rijen);
            if (Encoding.UTF8.GetByteCount(beeld.Kaart.ToJson()) <= MeesteBytes) return beeld;
        }

        return maak(1);
    }

    public static TextBlock Alinea(Markdown tekst) => new(Inhoud.Zin(tekst)) { Spacing = Spacing.Medium };

    public static TextBlock Vet(Markdown tekst) => new(Inhoud.Zin(tekst)) { Weight = TextWeight.Bolder, Spacing = Spacing.Medium };

    public static TextBlock Vervolg(Markdown tekst) => new(Inhoud.Zin(tekst)) { Spacing = Spacing.Small };

    public static TextBlock Rustig(Markdown tekst) => Inhoud.Rustig(tekst);

    /// <summary>Who sees this and how to stop: last on a card, under a line.</summary>
    public static TextBlock Voet(Markdown tekst) => Inhoud.Voet(tekst);

    public static Container Vak(params IEnumerable<CardElement?> items) =>
        new([.. items.OfType<CardElement>()]) { Style = ContainerStyle.Emphasis, Spacing = Spacing.Medium };

    public static Container Bericht(Melding melding) => new([new TextBlock(melding.Tekst)])
    {
        Style = melding.Soort == MeldingSoort.Info ? ContainerStyle.Accent : ContainerStyle.Warning,
        Spacing = Spacing.Medium,
    };

    public static ActionSet Knoppen(params IEnumerable<CardAction> knoppen) => Acties.Rij(knoppen)
        ?? throw new ArgumentException("A row has a button.", nameof(knoppen));

    public static ActionExecute Knop(string titel, string verb, Actiedata data) => new(titel, verb, data);

    public static ActionExecute Hoofdknop(string titel, string verb, Actiedata data) =>
        new(titel, verb, data) { Style = ActionStyle.Positive };

    /// <summary>A field, filled with what was typed before, and under it what is wrong with it.</summary>
    public static IEnumerable<CardElement> Veld(CardInput veld, string id, Formulier? formulier, string? standaard = null)
    {
        var waarde = formulier?.Waarde(id) ?? standaard;
        if (veld is InputText { MaxLength: { } max } tekst)
        {
            // A client cuts off what is longer, so a text that was too long comes back without the limit.
            veld = tekst with
            {
                Label = tekst.IsMultiline == true ? $"{tekst.Label} (ten hoogste {max} tekens)" : tekst.Label,
                MaxLength = waarde?.Length > max ? null : max,
            };
        }

        yield return veld with
        {
            Id = id,
            Value = veld switch
            {
                InputChoiceSet keuze => NogTeKiezen(keuze, waarde),
                InputTime => Invoer.Tijd(waarde) is { } tijd ? Invoer.Schrijf(tijd) : null,
                InputDate => Invoer.Dag(waarde) is { } dag ? Invoer.Schrijf(dag) : null,
                _ => waarde,
            },
            Spacing = Spacing.Medium,
        };
        if (formulier?.Fout(id) is { } fout)
        {
            var regel = new TextBlock(fout) { Color = TextColor.Attention, Weight = TextWeight.Bolder, Spacing = Spacing.Small };
            yield return regel with { ErrorOf = id };
        }

        if (formulier?.Tip(id) is { } tip) yield return Vervolg(tip);
    }

    /// <summary>What a form holds out of sight: a client sends it along with every button.</summary>
    public static InputText Bewaard(string veld, string waarde) => new("Eerder ingevuld") { Id = veld, Value = waarde, IsVisible = false };

    /// <summary>Without choices that are gone: a client would show their ids.</summary>
    private static string? NogTeKiezen(InputChoiceSet veld, string? waarde)
    {
        var over = Invoer.Lijst(waarde).Where(w => veld.Choices.Any(c => c.Value == w)).ToList();
        return over.Count == 0 ? null : string.Join(',', over);
    }

    /// <summary>First name; of who has no name what stands in its place.</summary>
    public static string Voornaam(Persoon persoon) => persoon.Naam == Teksten.EenCollega ? persoon.Naam : persoon.Voornaam;
}
