using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using TeamsHerstelBot.Cards.AdaptiveCards;

namespace TeamsHerstelBot.Cards.Pagina;

/// <summary>The Markdown of the cards as HTML: bold, italics, links, lines, and names in the place of mentions.</summary>
internal static class Markdownpagina
{
    private const string Vermelding = "<at>";
    private const string NaVermelding = "</at>";

    public static string Html(Markdown tekst) =>
        string.Join("<br>", Paginamenu.Zin(tekst.Waarde).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Regel));

    private static string Regel(string regel)
    {
        var html = new StringBuilder(regel.Length + 16);
        var (vet, schuin) = (false, false);
        if (regel.StartsWith("- ", StringComparison.Ordinal)) (regel, _) = (regel[2..], html.Append("• "));
        for (var i = 0; i < regel.Length; i++)
        {
            switch (regel[i])
            {
                case '\\' when i + 1 < regel.Length:
                    i++;
                    Letter(html, regel, ref i);
                    break;
                case '*' when Begint(regel, i, "**"):
                    html.Append(vet ? "</strong>" : "<strong>");
                    vet = !vet;
                    i++;
                    break;
                case '_' or '*':
                    html.Append(schuin ? "</em>" : "<em>");
                    schuin = !schuin;
                    break;
                case '[' when Link(regel, i) is var (titel, adres, na):
                    html.Append(CultureInfo.InvariantCulture, $"<a href=\"{Tekst(adres)}\" rel=\"noopener noreferrer\">{Regel(titel)}</a>");
                    i = na - 1;
                    break;
                case '<' when Begint(regel, i, Vermelding) && regel.IndexOf(NaVermelding, i, StringComparison.Ordinal) is var eind and > 0:
                    html.Append(Tekst(regel[(i + Vermelding.Length)..eind]));
                    i = eind + NaVermelding.Length - 1;
                    break;
                default:
                    Letter(html, regel, ref i);
                    break;
            }
        }

        if (schuin) html.Append("</em>");
        if (vet) html.Append("</strong>");
        return html.ToString();
    }

    /// <summary>One character as people see it, which may be two as they are stored.</summary>
    private static void Letter(StringBuilder html, string regel, ref int i)
    {
        var lengte = char.IsHighSurrogate(regel[i]) && i + 1 < regel.Length ? 2 : 1;
        html.Append(Tekst(regel.Substring(i, lengte)));
        i += lengte - 1;
    }

    private static bool Begint(string regel, int plek, string met) => string.CompareOrdinal(regel, plek, met, 0, met.Length) == 0;

    /// <summary>A link to a page, a mailbox or a telephone; anything else stays text.</summary>
    private static (string Titel, string Adres, int Na)? Link(string regel, int plek)
    {
        var midden = regel.IndexOf("](", plek, StringComparison.Ordinal);
        var eind = midden < 0 ? -1 : regel.IndexOf(')', midden);
        if (eind < 0) return null;
        var adres = regel[(midden + 2)..eind];
        return Uri.TryCreate(adres, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "tel" or "mailto"
            ? (regel[(plek + 1)..midden], adres, eind + 1)
            : null;
    }

    internal static string Tekst(string tekst) => HtmlEncoder.Default.Encode(tekst);
}
