using TeamsHerstelBot.Cards;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>What somebody typed in a form that did nothing, back on the page that says so: a click never loses it.</summary>
internal static class Teruggave
{
    /// <summary>
    /// Nothing for a form of which the browser does not say that it was on a page of ours: another site does not put words on this one.
    /// </summary>
    public static string Van(HttpContext vraag, IFormCollection? formulier)
    {
        if (formulier is null || vraag.Request.Headers["Sec-Fetch-Site"] != "same-origin") return "";
        List<string> teksten =
        [
            .. formulier.Where(v => Schrijfvelden.Alle.ContainsKey(v.Key)).Select(v => v.Value.ToString().Trim()).Where(t => t.Length > 0),
        ];
        return teksten.Count == 0
            ? ""
            : Paginaopmaak.Alinea("Dit typte je. Kopieer het, dan kun je het straks plakken.")
                + string.Concat(teksten.Select(Paginaopmaak.Citaat));
    }
}
