using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Domein;

namespace TeamsHerstelBot.Cards.Kaarten.Blokken;

/// <summary>Somebody to choose: who, why, and one button; beside it on a wide card, below it on a phone.</summary>
/// <param name="Wie">Who.</param>
/// <param name="Waarom">Why, in short phrases.</param>
/// <param name="Knop">What happens to them.</param>
internal sealed record Persoonsrij(Persoon Wie, string Waarom, CardAction Knop)
{
    /// <summary>So long is a button that is not cut off beside a name on a card of 360 px.</summary>
    private const int MeesteTekens = 16;

    private const string Links = "wie";
    private const string Rechts = "knop";

    private static readonly AreaGridLayout Naast = new([52], [new(Links, 1, 1), new(Rechts, 2, 1)])
    {
        TargetWidth = TargetWidth.AtLeastStandard,
        ColumnSpacing = Spacing.Small,
    };

    /// <summary>All of them alike: where one button is too long to stand beside its person, all stand below.</summary>
    public static IEnumerable<Container> Lijst(IReadOnlyList<Persoonsrij> rijen)
    {
        var past = rijen.All(r => r.Knop.Title.Length <= MeesteTekens);
        return rijen.Select(r => r.Element(past));
    }

    private Container Element(bool naast) => new(
    [
        new Container([Persona, Inhoud.Rustig(Waarom) with { Spacing = Spacing.Small }])
        {
            GridArea = naast ? Links : null,
        },
        new ActionSet([Knop]) { GridArea = naast ? Rechts : null, Spacing = Spacing.Small },
    ])
    {
        Separator = true,
        Spacing = Spacing.Medium,
        Layouts = naast ? [Naast] : null,
    };

    /// <summary>Teams knows no face of who has no account.</summary>
    private CardElement Persona =>
        Wie.ZonderTeams ? new TextBlock(Wie.Naam) { Weight = TextWeight.Bolder } : new UserComponent(Wie.Id, Wie.Naam);
}
