namespace TeamsHerstelBot.Cards;

/// <summary>A form as somebody sent it: drawn again it keeps every value and says what is wrong at its field.</summary>
/// <param name="Waarden">What was typed, by the ids of <see cref="Velden"/>.</param>
/// <param name="Fouten">A sentence per wrong field.</param>
public sealed record Formulier(IReadOnlyDictionary<string, string> Waarden, IReadOnlyDictionary<string, string> Fouten)
{
    /// <summary>A tip per field, about what may stay as it is.</summary>
    public IReadOnlyDictionary<string, string> Tips { get; init; } = new Dictionary<string, string>();

    /// <summary>What was typed in a field, or null when the field was not there.</summary>
    public string? Waarde(string veld) => Waarden.GetValueOrDefault(veld);

    /// <summary>What is wrong with a field, or null.</summary>
    public string? Fout(string veld) => Fouten.GetValueOrDefault(veld);

    /// <summary>A tip about a field, or null.</summary>
    public string? Tip(string veld) => Tips.GetValueOrDefault(veld);
}
