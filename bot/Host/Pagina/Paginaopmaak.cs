using System.Text.Encodings.Web;
using TeamsHerstelBot.Cards.Pagina;

namespace TeamsHerstelBot.Host.Pagina;

/// <summary>The pages around the cards. No script, no picture, nothing from elsewhere.</summary>
internal static class Paginaopmaak
{
    public const string Stijladres = "/ed/stijl.css";

    /// <summary>Contrast of all text is 7 to 1 or more, in light and dark; a button is 44 px high.</summary>
    public const string Stijl = """
        :root { color-scheme: light dark; --tekst: #1b1b1f; --zacht: #45464f; --grond: #fff; --vlak: #f1f1f6; --rand: #767680;
          --hoofd: #3b3f8f; --op-hoofd: #fff; --weg: #8c1d18; }
        @media (prefers-color-scheme: dark) { :root { --tekst: #f2f0f4; --zacht: #cfcdd6; --grond: #16161a; --vlak: #26262c;
          --rand: #92909a; --hoofd: #c3c6ff; --op-hoofd: #16184f;
          --weg: #ffb4ab; } }
        * { box-sizing: border-box; }
        body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; color: var(--tekst); background: var(--grond); }
        header, main, footer { max-width: 40rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
        h1 { font-size: 1.5rem; line-height: 1.3; } h2 { font-size: 1.25rem; line-height: 1.3; margin: .25rem 0; }
        p { margin: .5rem 0; } .zacht { color: var(--zacht); } .vet { font-weight: 600; }
        .let-op { border-inline-start: .25rem solid var(--weg); padding-inline-start: .75rem; }
        .kaart { border: 1px solid var(--rand); border-radius: .75rem; padding: 1rem; margin: 1rem 0; }
        .vlak { background: var(--vlak); border-radius: .5rem; padding: .25rem .75rem; margin: .5rem 0; }
        .regels { white-space: pre-wrap; margin: .5rem 0; }
        .pil { display: inline-block; border: 1px solid var(--rand); border-radius: 1rem; padding: 0 .75rem; }
        .knoppen { display: flex; flex-wrap: wrap; gap: .5rem; margin: .75rem 0; }
        button { font: inherit; min-height: 2.75rem; padding: .25rem 1rem; border: 1px solid var(--rand); border-radius: .5rem;
          background: var(--grond); color: var(--tekst); cursor: pointer; }
        button.hoofd { background: var(--hoofd); color: var(--op-hoofd); border-color: var(--hoofd); }
        button.weg { color: var(--weg); border-color: var(--weg); }
        :focus-visible { outline: 3px solid var(--hoofd); outline-offset: 2px; }
        label, legend { display: block; font-weight: 600; margin-top: .75rem; }
        input:not([type=checkbox], [type=radio], [type=hidden]), textarea, select { font: inherit; width: 100%; min-height: 2.75rem;
          padding: .25rem .5rem; border: 1px solid var(--rand); border-radius: .5rem; background: var(--grond); color: var(--tekst); }
        fieldset { border: 0; padding: 0; margin: 0; min-width: 0; } .keuze { display: flex; gap: .5rem; align-items: center; }
        .keuze label { font-weight: 400; margin: 0; padding: .625rem 0; } .keuze input { width: 1.25rem; height: 1.25rem; flex: none; }
        summary { min-height: 2.75rem; padding: .5rem 0; cursor: pointer; font-weight: 600; }
        dl { margin: .5rem 0; } dt { font-weight: 600; } dd { margin: 0 0 .5rem; } a { color: var(--hoofd); }
        table { border-collapse: collapse; width: 100%; }
        th, td { text-align: start; padding: .25rem; border-bottom: 1px solid var(--rand); }
        """;

    /// <param name="fout">Something was filled in wrongly: who hears the page hears that first.</param>
    public static string Pagina(string titel, string inhoud, string menu = "", string stijl = Stijladres, bool fout = false) => $"""
        <!doctype html>
        <html lang="nl">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{(fout ? "Fout: " : "")}{T(titel)} – TeamsHerstelBot</title>
        <link rel="stylesheet" href="{stijl}">
        </head>
        <body>
        <main>
        <h1>{T(titel)}</h1>
        {inhoud}
        </main>
        {menu}
        </body>
        </html>
        """;

    public static string Alinea(string zin) => $"<p>{T(zin)}</p>";

    public static string Citaat(string tekst) => $"<blockquote class=\"vlak regels\">{T(tekst)}</blockquote>";

    public static string Link(string naar, string tekst) => $"<p><a href=\"{T(naar)}\">{T(tekst)}</a></p>";

    public static string Deel(string kop, string tekst) => $"<h2>{T(kop)}</h2><p>{T(tekst)}</p>";

    public static string Waarschuwing(string zin) => $"<p id=\"fout\" class=\"let-op\" role=\"alert\">{T(zin)}</p>";

    /// <summary>Of the field that a warning is about.</summary>
    public const string Verwijst = " aria-invalid=\"true\" aria-describedby=\"fout\"";

    /// <summary>A form with one button and what it needs to know.</summary>
    public static string Formulier(string naar, string bewijs, string knop, string velden = "") =>
        $"<form method=\"post\" action=\"{naar}\">{Verborgen(Kaartpagina.Bewijsveld, bewijs)}{velden}"
        + $"<div class=\"knoppen\"><button class=\"hoofd\">{T(knop)}</button></div></form>";

    public static string Verborgen(string naam, string waarde) => $"<input type=\"hidden\" name=\"{naam}\" value=\"{T(waarde)}\">";

    /// <summary>What the person can always do, as the commands in Teams.</summary>
    public static string Menu(string bewijs, IEnumerable<(string Waarde, string Tekst)> knoppen) =>
        "<footer><nav aria-label=\"Wat je hier kunt doen\"><form method=\"post\" action=\"/ed/klik\">"
        + Verborgen(Kaartpagina.Bewijsveld, bewijs) + "<div class=\"knoppen\">"
        + string.Concat(knoppen.Select(k => $"<button name=\"{Kaartpagina.Knopveld}\" value=\"{T(k.Waarde)}\">{T(k.Tekst)}</button>"))
        + "</div></form><form method=\"post\" action=\"/ed/uit\">" + Verborgen(Kaartpagina.Bewijsveld, bewijs)
        + "<button>Log uit op al mijn apparaten</button></form></nav></footer>";

    private static string T(string tekst) => HtmlEncoder.Default.Encode(tekst);
}
