using System.Globalization;
using TeamsHerstelBot.Cards.AdaptiveCards;

namespace TeamsHerstelBot.Cards.Pagina;

/// <summary>
/// A field as HTML. No browser holds it back: what is missing is said on the card that comes back, in the words of the bot.
/// </summary>
internal static class Invoerpagina
{
    /// <param name="fout">Id of the sentence that says what is wrong with it, or null.</param>
    public static string Html(CardInput veld, string id, string? fout) => veld switch
    {
        InputText { IsMultiline: true } tekst =>
            $"<label for=\"{id}\">{T(veld.Label)}</label><textarea id=\"{id}\" name=\"{T(veld.Id)}\" rows=\"4\"{Hoogstens(tekst)}"
            + $"{Mis(fout)}>{T(veld.Value)}</textarea>",
        InputText tekst => Enkel(veld, id, "text", Hoogstens(tekst) + Mis(fout)),
        InputDate => Enkel(veld, id, "date", Mis(fout)),
        InputTime => Enkel(veld, id, "time", Mis(fout)),
        InputChoiceSet keuze when IsGroep(veld) => Groep(keuze, id, fout),
        InputChoiceSet keuze => Lijst(keuze, id, Mis(fout)),
        _ => "",
    };

    /// <summary>Id of what the keyboard goes to: of several choices the first.</summary>
    public static string Eerste(CardInput veld, string id) => IsGroep(veld) ? $"{id}-0" : id;

    /// <summary>Out of sight: a card remembers something in it.</summary>
    public static string Verborgen(CardInput veld) => $"<input type=\"hidden\" name=\"{T(veld.Id)}\" value=\"{T(veld.Value)}\">";

    private static string Enkel(CardInput veld, string id, string soort, string rest) =>
        $"<label for=\"{id}\">{T(veld.Label)}</label><input id=\"{id}\" name=\"{T(veld.Id)}\" type=\"{soort}\" value=\"{T(veld.Value)}\""
        + $" autocomplete=\"off\"{rest}>";

    private static string Lijst(InputChoiceSet keuze, string id, string mis)
    {
        var leeg = keuze.Choices.Any(c => c.Value == keuze.Value) ? "" : $"<option value=\"\">{T(keuze.Placeholder ?? "Kies")}</option>";
        var rest = string.Concat(keuze.Choices.Select(
            c => $"<option value=\"{T(c.Value)}\"{(c.Value == keuze.Value ? " selected" : "")}>{T(c.Title)}</option>"));
        return $"<label for=\"{id}\">{T(keuze.Label)}</label><select id=\"{id}\" name=\"{T(keuze.Id)}\"{mis}>{leeg}{rest}</select>";
    }

    private static string Groep(InputChoiceSet keuze, string id, string? fout)
    {
        var meer = keuze.IsMultiSelect == true;
        var aan = meer ? (keuze.Value ?? "").Split(',') : [keuze.Value ?? ""];
        var keuzes = keuze.Choices.Select((c, i) =>
        {
            var eigen = string.Create(CultureInfo.InvariantCulture, $"{id}-{i}");
            return $"<div class=\"keuze\"><input id=\"{eigen}\" name=\"{T(keuze.Id)}\" type=\"{(meer ? "checkbox" : "radio")}\""
                + $" value=\"{T(c.Value)}\"{(aan.Contains(c.Value) ? " checked" : "")}{(meer ? Mis(fout) : "")}>"
                + $"<label for=\"{eigen}\">{T(c.Title)}</label></div>";
        });
        var soort = meer ? "" : $" role=\"radiogroup\"{Mis(fout)}";
        return $"<fieldset{soort}><legend>{T(keuze.Label)}</legend>{string.Concat(keuzes)}</fieldset>";
    }

    private static bool IsGroep(CardInput veld) =>
        veld is InputChoiceSet { Style: ChoiceStyle.Expanded } or InputChoiceSet { IsMultiSelect: true };

    private static string Mis(string? fout) => fout is null ? "" : $" aria-invalid=\"true\" aria-describedby=\"{fout}\"";

    private static string Hoogstens(InputText tekst) =>
        tekst.MaxLength is { } meest ? string.Create(CultureInfo.InvariantCulture, $" maxlength=\"{meest}\"") : "";

    private static string T(string? tekst) => Markdownpagina.Tekst(tekst ?? "");
}
