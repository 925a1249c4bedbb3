using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>
/// An element that not every client draws. It cannot be written without a fallback: a subclass that does not say what is drawn instead
/// does not compile. Source: Microsoft's own card library (npm <c>@microsoft/teams.cards</c>); of Teams, without a version, so the card
/// stays a 1.5.
/// </summary>
public abstract record TeamsElement : CardElement
{
    /// <summary>What a client draws that does not know the element, at the same place.</summary>
    public Fallback Fallback => Instead is { } element
        ? element with { Spacing = Spacing, Separator = Separator, IsVisible = IsVisible, TargetWidth = TargetWidth, GridArea = GridArea }
        : Fallback.Drop;

    /// <summary>An element that every client draws; null when without it nothing is lost.</summary>
    protected abstract CardElement? Instead { get; }
}

/// <summary>What is drawn instead of an element: another element, or nothing.</summary>
[JsonConverter(typeof(Converter))]
public sealed class Fallback
{
    private readonly CardElement? element;

    private Fallback(CardElement? element) => this.element = element;

    /// <summary>Nothing: the element only decorates, or the same stands beside it in words.</summary>
    public static Fallback Drop { get; } = new(null);

    /// <summary>This element.</summary>
    public static implicit operator Fallback(CardElement element) => FromCardElement(element);

    /// <summary>This element.</summary>
    public static Fallback FromCardElement(CardElement element)
    {
        ArgumentNullException.ThrowIfNull(element);
        return new(element);
    }

    internal sealed class Converter : JsonConverter<Fallback>
    {
        public override Fallback? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            throw new NotSupportedException("Cards are written, never read back.");

        public override void Write(Utf8JsonWriter writer, Fallback value, JsonSerializerOptions options)
        {
            if (value.element is null) writer.WriteStringValue("drop");
            else JsonSerializer.Serialize(writer, value.element, CardJson.Default.CardElement);
        }
    }
}

/// <summary>A picture of Fluent that says in a glance what kind of card this is. Decorates only; without it nothing is lost.</summary>
/// <param name="Name">Which.</param>
public sealed record Icon(IconName Name) : TeamsElement
{
    /// <summary>How large.</summary>
    public IconSize? Size { get; init; }

    /// <summary>Lines, or filled.</summary>
    public IconStyle? Style { get; init; }

    /// <summary>Colour.</summary>
    public TextColor? Color { get; init; }

    /// <inheritdoc/>
    protected override CardElement? Instead => null;
}

/// <summary>A word or two in a coloured pill: the state of something. Without it the same words stand there, small.</summary>
/// <param name="Text">The words; plain text.</param>
public sealed record Badge(string Text) : TeamsElement
{
    /// <summary>A picture beside the words.</summary>
    public IconName? Icon { get; init; }

    /// <summary>Colour; the words say the same.</summary>
    public BadgeStyle? Style { get; init; }

    /// <summary>How much colour.</summary>
    public BadgeAppearance? Appearance { get; init; }

    /// <summary>How round.</summary>
    public BadgeShape? Shape { get; init; }

    /// <inheritdoc/>
    protected override CardElement Instead => new TextBlock(Text) { IsSubtle = true, Size = TextSize.Small };
}

/// <summary>
/// Somebody of the organisation with their photo; pressing it shows who they are. Without it initials and the name. A phone does not
/// always draw it. Never for somebody without Teams.
/// </summary>
/// <param name="EntraId">Entra object id.</param>
/// <param name="DisplayName">Name, also of the fallback.</param>
public sealed record UserComponent([property: JsonIgnore] string EntraId, [property: JsonIgnore] string DisplayName) : TeamsElement
{
    /// <summary>Always that of a person.</summary>
    public string Name => "graph.microsoft.com/user";

    /// <summary>Who.</summary>
    public UserProperties Properties => new(EntraId, DisplayName);

    /// <inheritdoc/>
    protected override CardElement Instead => new TextBlock($"{Initials} · {DisplayName}") { Weight = TextWeight.Bolder };

    /// <summary>Of the first and the last name, as Teams does.</summary>
    private string Initials => DisplayName.Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(name => name.EnumerateRunes().First()).Where(Rune.IsLetter).ToList() switch
    {
        [] => "?",
        [var only] => Rune.ToUpperInvariant(only).ToString(),
        [var first, .., var last] => $"{Rune.ToUpperInvariant(first)}{Rune.ToUpperInvariant(last)}",
    };
}

/// <summary>Who a <see cref="UserComponent"/> shows.</summary>
/// <param name="Id">Entra object id.</param>
/// <param name="DisplayName">Name until Teams has looked it up.</param>
public sealed record UserProperties(string Id, string DisplayName);
