using System.Text.Json.Serialization;

namespace TeamsHerstelBot.Cards.AdaptiveCards;

/// <summary>A button.</summary>
/// <param name="Title">What happens when it is pressed; plain text, short enough for a phone.</param>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(ActionExecute), "Action.Execute")]
[JsonDerivedType(typeof(ActionSubmit), "Action.Submit")]
[JsonDerivedType(typeof(ActionShowCard), "Action.ShowCard")]
[JsonDerivedType(typeof(ActionToggleVisibility), "Action.ToggleVisibility")]
[JsonDerivedType(typeof(ActionOpenUrl), "Action.OpenUrl")]
public abstract record CardAction(string Title)
{
    /// <summary>Colour.</summary>
    public ActionStyle? Style { get; init; }

    /// <summary>Whether it stands in the row or behind the three dots.</summary>
    public ActionMode? Mode { get; init; }
}

/// <summary>Universal action: an invoke with <paramref name="Verb"/>, answered with a card.</summary>
/// <param name="Title">What happens.</param>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Data">What it is about.</param>
public sealed record ActionExecute(string Title, string Verb, Actiedata Data) : CardAction(Title)
{
    /// <summary><c>none</c> leaves the fields of the card alone.</summary>
    public string? AssociatedInputs { get; init; }

    /// <summary>
    /// The same for clients that know no universal actions: an <see cref="ActionSubmit"/> whose verb travels in the data. Declared as its
    /// base, since only then the serialiser writes its type.
    /// </summary>
    public CardAction Fallback => new ActionSubmit(Title, Data with { Verb = Verb })
    {
        AssociatedInputs = AssociatedInputs,
        Style = Style,
        Mode = Mode,
    };
}

/// <summary>Sends the fields and the data as a message.</summary>
/// <param name="Title">What happens.</param>
/// <param name="Data">What it is about, with the verb.</param>
public sealed record ActionSubmit(string Title, Actiedata Data) : CardAction(Title)
{
    /// <summary><c>none</c> leaves the fields of the card alone.</summary>
    public string? AssociatedInputs { get; init; }
}

/// <summary>Folds out a card with fields of its own.</summary>
/// <param name="Title">What it folds out.</param>
/// <param name="Card">Made with <see cref="AdaptiveCard.Inner"/>.</param>
public sealed record ActionShowCard(string Title, AdaptiveCard Card) : CardAction(Title);

/// <summary>Shows or hides elements.</summary>
/// <param name="Title">What it shows.</param>
/// <param name="TargetElements">Ids of the elements.</param>
public sealed record ActionToggleVisibility(string Title, IReadOnlyList<string> TargetElements) : CardAction(Title);

/// <summary>Opens an address; nothing is sent to the bot.</summary>
/// <param name="Title">What it opens.</param>
/// <param name="Url">An https address.</param>
public sealed record ActionOpenUrl(string Title, string Url) : CardAction(Title);

/// <summary>Colour of a button.</summary>
public enum ActionStyle
{
    /// <summary>None.</summary>
    Default,

    /// <summary>The main one of the card.</summary>
    Positive,

    /// <summary>Ends or gives away something.</summary>
    Destructive,
}

/// <summary>Where a button stands. Since version 1.5; a client that does not know it shows all buttons in the row.</summary>
public enum ActionMode
{
    /// <summary>In the row.</summary>
    Primary,

    /// <summary>In the menu behind the three dots.</summary>
    Secondary,
}
