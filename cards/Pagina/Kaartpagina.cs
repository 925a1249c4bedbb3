using System.Globalization;
using System.Text;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Kaarten;

namespace TeamsHerstelBot.Cards.Pagina;

/// <summary>
/// A card as a piece of a web page, for who has no Teams: the same words, fields and buttons, as one form that works without a script. What
/// a card folds out is a <c>details</c>.
/// </summary>
/// <param name="naar">Where the form goes.</param>
/// <param name="bewijs">What shows that the form was made by us, in a hidden field.</param>
/// <param name="nummer">Of the card on the page, to keep the ids apart.</param>
/// <param name="alleen">The verb that was chosen already, whose button is the only one; or null for all of them.</param>
public sealed class Kaartpagina(string naar, string bewijs, int nummer, string? alleen = null)
{
    /// <summary>Name of the hidden field that holds the proof.</summary>
    public const string Bewijsveld = "_bewijs";

    /// <summary>Name of the button that was pressed; its value is read by <see cref="Paginaknop"/>.</summary>
    public const string Knopveld = "_knop";

    private readonly StringBuilder _html = new();
    private Dictionary<string, string> _uitklap = [];
    private Dictionary<string, string> _fouten = [];

    /// <summary>Something in the card that was drawn last is filled in wrongly.</summary>
    public bool HeeftFouten => _fouten.Count > 0;

    /// <summary>There is something to press on the card that was drawn last.</summary>
    public bool HeeftKnoppen { get; private set; }

    /// <summary>It asks for something: one of its buttons is the one to press.</summary>
    public bool Vraagt { get; private set; }

    /// <summary>The card.</summary>
    /// <param name="beeld">As it would be shown in Teams.</param>
    public string Html(Kaartbeeld beeld)
    {
        ArgumentNullException.ThrowIfNull(beeld);
        var kaart = beeld.Kaart;
        _html.Clear();
        _uitklap = Knoppen(kaart.Body, kaart.Actions).OfType<ActionToggleVisibility>()
            .SelectMany(t => t.TargetElements.Select(id => (id, t.Title))).DistinctBy(t => t.id).ToDictionary(t => t.id, t => t.Title);
        List<CardAction> knoppen = [.. Knoppen(kaart.Body, kaart.Actions).Where(a => a is (ActionExecute or ActionSubmit) && Hoort(a))];
        (HeeftKnoppen, Vraagt) = (knoppen.Count > 0, knoppen.Exists(a => a.Style == ActionStyle.Positive));
        List<CardElement> alles = [.. Elementen(kaart.Body, kaart.Actions)];
        _fouten = alles.OfType<TextBlock>().Where(t => t.ErrorOf is not null).DistinctBy(t => t.ErrorOf)
            .ToDictionary(t => t.ErrorOf!, t => Markdownpagina.Html(t.Text));
        _html.Append(CultureInfo.InvariantCulture, $"<article class=\"kaart\" aria-label=\"{Tekst(beeld.Titel)}\">");
        _html.Append(CultureInfo.InvariantCulture, $"<form method=\"post\" action=\"{Tekst(naar)}\" novalidate>");
        _html.Append(CultureInfo.InvariantCulture, $"<input type=\"hidden\" name=\"{Bewijsveld}\" value=\"{Tekst(bewijs)}\">");

        // Enter in a field presses the first button of a form, and that may be a ja, a nee or an alarm: so the first one does nothing.
        _html.Append("<button type=\"submit\" disabled hidden></button>");
        if (HeeftFouten) Overzicht(alles.OfType<CardInput>());
        Alles(kaart.Body);
        Rij(kaart.Actions ?? []);
        return _html.Append("</form></article>").ToString();
    }

    /// <summary>What is to be mended, each a link to its field.</summary>
    private void Overzicht(IEnumerable<CardInput> velden)
    {
        _html.Append("<div class=\"let-op\" role=\"alert\"><p>Kijk nog even naar:</p><ul>");
        foreach (var veld in velden.Where(v => v.Id is not null && _fouten.ContainsKey(v.Id)))
        {
            var anker = Invoerpagina.Eerste(veld, Id(veld.Id!));
            _html.Append(CultureInfo.InvariantCulture, $"<li><a href=\"#{anker}\">{Tekst(veld.Label ?? "")}: {_fouten[veld.Id!]}</a></li>");
        }

        _html.Append("</ul></div>");
    }

    private string Id(string veld) => string.Create(CultureInfo.InvariantCulture, $"k{nummer}-{veld}");

    private string? Foutid(string? veld) => veld is not null && _fouten.ContainsKey(veld) ? $"{Id(veld)}-fout" : null;

    private string Uitklap(string titel, IEnumerable<CardElement> inhoud) =>
        $"<details{(inhoud.OfType<TextBlock>().Any(t => t.ErrorOf is not null) ? " open" : "")}><summary>{Tekst(titel)}</summary>";

    private void Alles(IEnumerable<CardElement> elementen)
    {
        foreach (var element in elementen) Element(element);
    }

    private void Element(CardElement element)
    {
        var uitgeklapt = element.IsVisible == false && element.Id is not null && _uitklap.ContainsKey(element.Id);
        if (element is CardInput { IsVisible: false } onthouden) _html.Append(Invoerpagina.Verborgen(onthouden));
        if (element.IsVisible == false && !uitgeklapt) return;
        if (uitgeklapt) _html.Append(Uitklap(_uitklap[element.Id!], Elementen([element], null)));
        if (element.Separator == true) _html.Append("<hr>");
        Teken(element);
        if (uitgeklapt) _html.Append("</details>");
    }

    private void Teken(CardElement element)
    {
        switch (element)
        {
            case TextBlock { Style: TextBlockStyle.Heading } kop:
                _html.Append(CultureInfo.InvariantCulture, $"<h2>{Markdownpagina.Html(kop.Text)}</h2>");
                break;
            case TextBlock { ErrorOf: { } veld } fout:
                _html.Append(CultureInfo.InvariantCulture, $"<p id=\"{Foutid(veld)}\" class=\"let-op\">")
                    .Append(CultureInfo.InvariantCulture, $"<strong>Fout:</strong> {Markdownpagina.Html(fout.Text)}</p>");
                break;
            case TextBlock tekst:
                _html.Append(CultureInfo.InvariantCulture, $"<p{Klasse(tekst)}>{Markdownpagina.Html(tekst.Text)}</p>");
                break;
            case RichTextBlock rijk:
                _html.Append("<p>").AppendJoin("", rijk.Inlines.Select(Woorden)).Append("</p>");
                break;
            case Container blok:
                _html.Append(blok.Style is null ? "<div>" : "<div class=\"vlak\">");
                Alles(blok.Items);
                _html.Append("</div>");
                break;
            case ColumnSet kolommen:
                foreach (var kolom in kolommen.Columns) Alles(kolom.Items);
                break;
            case FactSet feiten:
                _html.Append("<dl>").AppendJoin("", feiten.Facts.Select(
                    f => $"<dt>{Markdownpagina.Html(f.Title)}</dt><dd>{Markdownpagina.Html(f.Value)}</dd>")).Append("</dl>");
                break;
            case Table tabel:
                Tabel(tabel);
                break;
            case Badge pil:
                _html.Append(CultureInfo.InvariantCulture, $"<p class=\"pil\">{Tekst(pil.Text)}</p>");
                break;
            case UserComponent wie:
                _html.Append(CultureInfo.InvariantCulture, $"<p><strong>{Tekst(wie.DisplayName)}</strong></p>");
                break;
            case ActionSet knoppen:
                Rij(knoppen.Actions);
                break;
            case CardInput veld:
                _html.Append(Invoerpagina.Html(veld, Id(veld.Id!), Foutid(veld.Id)));
                break;

                // A picture decorates, and a figure stands below itself in words.
        }
    }

    private void Rij(IReadOnlyList<CardAction> acties)
    {
        List<CardAction> knoppen = [.. acties.Where(a => a is (ActionExecute or ActionSubmit or ActionOpenUrl) && Hoort(a))];
        if (knoppen.Count > 0) _html.Append("<div class=\"knoppen\">").AppendJoin("", knoppen.Select(Knop)).Append("</div>");
        foreach (var open in acties.OfType<ActionShowCard>())
        {
            if (alleen is not null)
            {
                if (!Knoppen(open.Card.Body, open.Card.Actions).Any(Hoort)) continue;
                Alles(open.Card.Body);
                Rij(open.Card.Actions ?? []);
                continue;
            }

            _html.Append(Uitklap(open.Title, Elementen(open.Card.Body, open.Card.Actions)));
            Alles(open.Card.Body);
            Rij(open.Card.Actions ?? []);
            _html.Append("</details>");
        }
    }

    private bool Hoort(CardAction actie) => alleen is null
        || (actie is ActionExecute doe && doe.Verb == alleen) || (actie is ActionSubmit stuur && stuur.Data.Verb == alleen);

    private string Knop(CardAction actie) => actie switch
    {
        ActionExecute doe => Drukknop(doe, new(doe.Verb, doe.Data, doe.AssociatedInputs != "none")),
        ActionSubmit stuur => Drukknop(stuur, new(stuur.Data.Verb ?? "", stuur.Data, stuur.AssociatedInputs != "none")),
        ActionOpenUrl open => $"<a href=\"{Tekst(open.Url)}\" rel=\"noopener noreferrer\">{Tekst(open.Title)}</a>",
        _ => "",
    };

    private string Drukknop(CardAction actie, Paginaknop knop) => alleen is null
        ? $"<button name=\"{Knopveld}\" value=\"{Tekst(knop.ToString())}\"{Klasse(actie.Style)}>{Tekst(actie.Title)}</button>"
        : $"<button name=\"{Knopveld}\" value=\"{Tekst(knop.ToString())}\" class=\"hoofd\">Verstuur: {Tekst(actie.Title)}</button>";

    private void Tabel(Table tabel)
    {
        _html.Append("<table><thead><tr>")
            .AppendJoin("", tabel.Headings.Select(h => $"<th scope=\"col\">{Markdownpagina.Html(h)}</th>")).Append("</tr></thead><tbody>");
        foreach (var rij in tabel.Values)
        {
            _html.Append("<tr>").AppendJoin("", rij.Select((c, i) => i == 0
                ? $"<th scope=\"row\">{Markdownpagina.Html(c)}</th>"
                : $"<td>{Markdownpagina.Html(c)}</td>")).Append("</tr>");
        }

        _html.Append("</tbody></table>");
    }

    /// <summary>Every button of a card, also of what is folded in.</summary>
    private static IEnumerable<CardAction> Knoppen(IEnumerable<CardElement> elementen, IEnumerable<CardAction>? acties) =>
        (acties ?? []).SelectMany(a => a is ActionShowCard open ? Knoppen(open.Card.Body, open.Card.Actions) : [a])
        .Concat(elementen.SelectMany(e => e switch
        {
            ActionSet set => Knoppen([], set.Actions),
            Container blok => Knoppen(blok.Items, null),
            ColumnSet kolommen => kolommen.Columns.SelectMany(k => Knoppen(k.Items, null)),
            _ => [],
        }));

    /// <summary>Everything that stands on a card, also in what is folded in.</summary>
    private static IEnumerable<CardElement> Elementen(IEnumerable<CardElement> elementen, IEnumerable<CardAction>? acties) =>
        elementen.SelectMany(e => e switch
        {
            ActionSet set => Elementen([], set.Actions).Prepend(e),
            Container blok => Elementen(blok.Items, null).Prepend(e),
            ColumnSet kolommen => kolommen.Columns.SelectMany(k => Elementen(k.Items, null)).Prepend(e),
            _ => [e],
        }).Concat((acties ?? []).OfType<ActionShowCard>().SelectMany(a => Elementen(a.Card.Body, a.Card.Actions)));

    private static string Woorden(TextRun woorden) =>
        woorden.Weight == TextWeight.Bolder ? $"<strong>{Tekst(woorden.Text)}</strong>" : Tekst(woorden.Text);

    private static string Klasse(TextBlock tekst) => tekst switch
    {
        { Color: TextColor.Attention or TextColor.Warning } => " class=\"let-op\"",
        { IsSubtle: true } => " class=\"zacht\"",
        { Weight: TextWeight.Bolder } => " class=\"vet\"",
        _ => "",
    };

    private static string Klasse(ActionStyle? stijl) => stijl switch
    {
        ActionStyle.Positive => " class=\"hoofd\"",
        ActionStyle.Destructive => " class=\"weg\"",
        _ => "",
    };

    private static string Tekst(string tekst) => Markdownpagina.Tekst(tekst);
}
