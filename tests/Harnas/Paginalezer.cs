using System.Diagnostics.CodeAnalysis;
using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TeamsHerstelBot.Gereedschap;

namespace TeamsHerstelBot.Harnas;

/// <summary>
/// A browser without scripts: it keeps the cookies that it may keep, shows one page, and sends the forms on it. Another browser is another
/// device.
/// </summary>
[SuppressMessage("Reliability", "CA2000", Justification = "A request holds nothing that outlives the test.")]
public sealed class Paginalezer(Proefteams proeftuin)
{
    private readonly Dictionary<string, string> _koekjes = [];

    public IHtmlDocument Pagina { get; private set; } = new HtmlParser().ParseDocument("");

    public HttpStatusCode Status { get; private set; }

    /// <summary>Where the page stands, after every redirect.</summary>
    public string Adres { get; private set; } = "";

    /// <summary>What the last answer said beside the page.</summary>
    public IReadOnlyDictionary<string, string> Koppen { get; private set; } = new Dictionary<string, string>();

    /// <summary>Cookies as they were set, attributes and all, oldest first.</summary>
    public List<string> Gezet { get; } = [];

    public string Tekst => Pagina.Body?.TextContent ?? "";

    /// <summary>The same cookies in a browser of somebody else.</summary>
    public Paginalezer Kopie()
    {
        var kopie = new Paginalezer(proeftuin);
        foreach (var (naam, waarde) in _koekjes) kopie._koekjes[naam] = waarde;
        return kopie;
    }

    public Task<Paginalezer> OpenAsync(string adres) => StuurAsync(new(HttpMethod.Get, Binnen(adres)));

    /// <summary>Presses the button with this text on it, with these fields filled in; the others as they stand there.</summary>
    public Task<Paginalezer> DrukAsync(string knop, params (string Veld, string Waarde)[] invoer)
    {
        var element = Knop(knop) ?? throw new InvalidOperationException($"There is no button '{knop}' on: {Tekst}");
        return StuurAsync(Vraag(element, invoer));
    }

    public IHtmlButtonElement? Knop(string tekst) =>
        Pagina.QuerySelectorAll<IHtmlButtonElement>("button").FirstOrDefault(b => b.TextContent.Trim() == tekst);

    /// <summary>The request that a button would send, to change or to send more than once.</summary>
    public HttpRequestMessage Vraag(IHtmlButtonElement knop, params (string Veld, string Waarde)[] invoer)
    {
        var formulier = knop.Form!;
        List<KeyValuePair<string, string>> velden = [.. Velden(formulier).Where(v => invoer.All(i => i.Veld != v.Key))];
        velden.AddRange(invoer.Select(i => KeyValuePair.Create(i.Veld, i.Waarde)));
        if (knop.Name is { Length: > 0 } naam && invoer.All(i => i.Veld != naam)) velden.Add(new(naam, knop.Value));
        return new(HttpMethod.Post, Binnen(formulier.Action)) { Content = new FormUrlEncodedContent(velden) };
    }

    public async Task<Paginalezer> StuurAsync(HttpRequestMessage vraag)
    {
        for (var keer = 0; keer < 5; keer++)
        {
            if (_koekjes.Count > 0) vraag.Headers.Add("Cookie", string.Join("; ", _koekjes.Select(k => $"{k.Key}={k.Value}")));
            using var antwoord = await proeftuin.VraagAsync(vraag);
            if (antwoord.Headers.TryGetValues("Set-Cookie", out var gezet))
            {
                foreach (var koekje in gezet) Bewaar(koekje);
            }

            if (antwoord.StatusCode == HttpStatusCode.SeeOther)
            {
                vraag = new(HttpMethod.Get, Binnen(antwoord.Headers.Location!.OriginalString));
                continue;
            }

            (Status, Adres) = (antwoord.StatusCode, vraag.RequestUri!.OriginalString);
            Koppen = antwoord.Headers.Concat(antwoord.Content.Headers).ToDictionary(k => k.Key, k => string.Join(", ", k.Value));
            Pagina = await new HtmlParser().ParseDocumentAsync(await antwoord.Content.ReadAsStringAsync());
            return this;
        }

        throw new InvalidOperationException("It goes round in circles.");
    }

    private void Bewaar(string koekje)
    {
        var (naam, rest) = (koekje.Split('=', 2)[0], koekje.Split('=', 2)[1]);
        var waarde = rest.Split(';')[0];
        Gezet.Add(koekje);
        if (waarde.Length == 0) _koekjes.Remove(naam);
        else _koekjes[naam] = waarde;
    }

    /// <summary>As a browser sends a form without a button.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Velden(IHtmlFormElement formulier)
    {
        foreach (var veld in formulier.Elements)
        {
            switch (veld)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio", IsChecked: false }:
                    break;
                case IHtmlInputElement { Name: { Length: > 0 } naam } invoer:
                    yield return new(naam, invoer.Value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } naam } tekst:
                    yield return new(naam, tekst.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } naam } keuze:
                    yield return new(naam, keuze.Value ?? "");
                    break;
            }
        }
    }

    private static Uri Binnen(string adres)
    {
        var uri = new Uri(adres.Replace("about://", "", StringComparison.Ordinal), UriKind.RelativeOrAbsolute);
        return new(uri.IsAbsoluteUri ? uri.PathAndQuery : uri.OriginalString, UriKind.Relative);
    }
}
