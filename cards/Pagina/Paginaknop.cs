using System.Globalization;

namespace TeamsHerstelBot.Cards.Pagina;

/// <summary>What a button on the page says when it is pressed: the same as on a card, and it proves as little.</summary>
/// <param name="Verb">One of <see cref="Verbs"/>.</param>
/// <param name="Data">What it is about.</param>
/// <param name="MetVelden">False leaves the fields of the form alone.</param>
public sealed record Paginaknop(string Verb, Actiedata Data, bool MetVelden)
{
    private const string Met = "met";

    /// <summary>Null for what is no such button.</summary>
    /// <param name="tekst">As it came back.</param>
    public static Paginaknop? Lees(string? tekst) => tekst?.Split('|', 5) is [var verb, var soort, var rev, var velden, var id]
        && int.TryParse(rev, NumberStyles.None, CultureInfo.InvariantCulture, out var nummer)
        ? new(verb, new(soort, id, nummer), velden == Met)
        : null;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Verb}|{Data.Soort}|{Data.Rev}|{(MetVelden ? Met : "zonder")}|{Data.Id}");
}
