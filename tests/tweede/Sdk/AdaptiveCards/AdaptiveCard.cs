namespace AdaptiveCards;

/// <summary>The one type of the package that the Bot Framework SDK names; no member of it is used.</summary>
public class AdaptiveCard;
