using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using TeamsHerstelBot.Cards.AdaptiveCards;
using TeamsHerstelBot.Cards.Pagina;

namespace TeamsHerstelBot.Cards.Tests;

/// <summary>Who has no Teams reads the same card on a web page: nothing that can be read, filled in or pressed is missing.</summary>
public sealed partial class KaartpaginaTests
{
    public static TheoryData<string> Namen => Voorbeelden.Namen;

    [Fact]
    public void What_is_typed_in_Teams_is_a_button_on_the_page_and_the_sentence_says_so()
    {
        Assert.Contains(
            "Even geen vragen? Kies onderaan “Pauze”.", Lees("aanbod-Gevraagd-Voorgesteld").Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kies dan onderaan “Pauze”.", Lees("profiel-verwijderen").Body!.TextContent, StringComparison.Ordinal);
        string[] knoppen = [.. Paginamenu.InPool.Select(k => $"yp “{k.Opdracht}”")];
        Assert.All(
            Voorbeelden.Alle.Keys,
            naam => Assert.DoesNotContain(knoppen, k => Lees(naam).Body!.TextContent.Contains(k, StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Every_button_and_field_of_a_card_is_on_the_page_and_says_the_same(string naam)
    {
        var delen = Kaartlezer.Delen(Voorbeelden.Alle[naam]).ToList();
        var pagina = Lees(naam);
        var knoppen = pagina.QuerySelectorAll<IHtmlButtonElement>("button[name]").Select(b => Paginaknop.Lees(b.Value)!).ToList();
        var acties = delen.Where(d => d.Tekst("type") == "Action.Execute").ToList();
        var verwacht = acties.Select(a => $"{a.Tekst("verb")} {a.GetProperty("data").Tekst("id")}").ToList();

        // What a client does by itself is no button: the page is as it is by now.
        if (Voorbeelden.Alle[naam].Kaart.Refresh is { Action: ActionExecute vers }) verwacht.Remove($"{vers.Verb} {vers.Data.Id}");
        foreach (var buiten in Onbereikbaar(delen))
        {
            verwacht.Remove($"{buiten.Tekst("verb")} {buiten.GetProperty("data").Tekst("id")}");
        }

        Assert.Equal(
            verwacht.Order(StringComparer.Ordinal),
            knoppen.Select(k => $"{k.Verb} {k.Data.Id}").Order(StringComparer.Ordinal));
        Assert.Equal(acties.Count(a => a.Tekst("associatedInputs") == "none"), knoppen.Count(k => !k.MetVelden));

        var velden = delen.Where(d => d.IsInvoer()).Select(d => d.Tekst("id")!).ToHashSet(StringComparer.Ordinal);
        var namen = pagina.QuerySelectorAll("input, select, textarea").Select(v => v.GetAttribute("name")!)
            .ToHashSet(StringComparer.Ordinal);
        Assert.Equal(velden.Order(StringComparer.Ordinal), namen.Where(n => n[0] != '_').Order(StringComparer.Ordinal));
    }

    /// <summary>A browser presses the first button of a form when somebody presses Enter in a field.</summary>
    [Theory]
    [MemberData(nameof(Namen))]
    public void Enter_in_a_field_presses_no_button_of_the_card(string naam)
    {
        var eerste = Lees(naam).QuerySelectorAll<IHtmlButtonElement>("form button").First();
        Assert.True(eerste.IsDisabled);
        Assert.Null(eerste.GetAttribute("name"));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Every_field_has_a_label_and_no_id_is_there_twice_and_nothing_runs(string naam)
    {
        var pagina = Lees(naam);
        var ids = pagina.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(
            pagina.QuerySelectorAll("input:not([type=hidden]), select, textarea"),
            veld => Assert.NotEmpty(pagina.QuerySelectorAll($"label[for='{veld.Id}']")));
        Assert.Empty(pagina.QuerySelectorAll("script, style, [style], iframe, img"));
        Assert.All(
            pagina.QuerySelectorAll("*").SelectMany(e => e.Attributes),
            a => Assert.False(a.Name.StartsWith("on", StringComparison.Ordinal), a.Name));
        Assert.Single(pagina.QuerySelectorAll("h2"));
    }

    [Theory]
    [MemberData(nameof(Namen))]
    public void Every_word_of_a_card_is_on_the_page(string naam)
    {
        var pagina = Woorden(Lees(naam).Body!.TextContent);
        var teksten = Kaartlezer.Delen(Voorbeelden.Alle[naam])
            .Where(d => d.Tekst("type") == "TextBlock" && d.Tekst("isVisible") is null && !IsVoorletters(d));
        Assert.All(teksten, t => Assert.Contains(Woorden(Zonder(t)), pagina, StringComparison.Ordinal));
    }

    /// <summary>Who hears the page hears of every mistake first, with the way to it, and again at the field.</summary>
    [Theory]
    [MemberData(nameof(Namen))]
    public void What_is_wrong_with_a_field_is_said_on_top_and_at_the_field(string naam)
    {
        var kaart = new Kaartpagina("/ed/klik", "bewijs", 3);
        var pagina = new HtmlParser().ParseDocument(kaart.Html(Voorbeelden.Alle[naam]));
        var fouten = pagina.QuerySelectorAll("[id$=-fout]");
        var links = pagina.QuerySelectorAll("[role=alert] a");
        Assert.Equal(fouten.Length > 0, kaart.HeeftFouten);
        Assert.Equal(fouten.Length, links.Length);
        Assert.All(links, l => Assert.NotNull(pagina.GetElementById(l.GetAttribute("href")![1..])));
        Assert.All(fouten, f => Assert.NotEmpty(pagina.QuerySelectorAll($"[aria-invalid=true][aria-describedby='{f.Id}']")));
        Assert.All(pagina.QuerySelectorAll("details [id$=-fout]"), f => Assert.NotNull(f.Closest("details[open]")));
    }

    [Fact]
    public void Some_card_has_a_field_that_is_wrong() =>
        Assert.Contains(Voorbeelden.Alle.Values, k =>
        {
            var kaart = new Kaartpagina("/ed/klik", "bewijs", 3);
            kaart.Html(k);
            return kaart.HeeftFouten;
        });

    [Fact]
    public void What_people_typed_never_becomes_markup()
    {
        var html = new Kaartpagina("/ed/klik", "bewijs", 0).Html(
            Kaarten.MeldingKaart.Weigering(Domein.Berichten.Reden.AlleenLid) with { Titel = "<script>alert(1)</script>\" onclick=\"x" });
        Assert.DoesNotContain("<script>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("\" onclick", html, StringComparison.Ordinal);
    }

    /// <summary>Buttons in what is out of sight and nothing brings into view, in Teams either.</summary>
    private static IEnumerable<JsonElement> Onbereikbaar(IReadOnlyList<JsonElement> delen)
    {
        var doelen = delen.Where(d => d.Tekst("type") == "Action.ToggleVisibility")
            .SelectMany(d => d.GetProperty("targetElements").EnumerateArray()).Select(d => d.GetString()).ToHashSet();
        return delen.Where(d => d.Tekst("isVisible") == "False" && !doelen.Contains(d.Tekst("id")))
            .SelectMany(Kaartlezer.Delen).Where(d => d.Tekst("type") == "Action.Execute");
    }

    /// <summary>What stands in the place of a photo, where there is no photo.</summary>
    private static bool IsVoorletters(JsonElement tekst) =>
        tekst.Tekst("text") is [_, ' ', '\u00B7', ..] or [_, _, ' ', '\u00B7', ..];

    /// <summary>Without what Markdown adds.</summary>
    private static string Zonder(JsonElement tekst) => Adres().Replace(
        Paginamenu.Zin(tekst.Tekst("text")!)
            .Replace("<at>", "", StringComparison.Ordinal).Replace("</at>", "", StringComparison.Ordinal), "");

    private static string Woorden(string tekst) => string.Concat(tekst.Where(char.IsLetterOrDigit));

    private static IHtmlDocument Lees(string naam) =>
        new HtmlParser().ParseDocument(new Kaartpagina("/ed/klik", "bewijs", 3).Html(Voorbeelden.Alle[naam]));

    [GeneratedRegex(@"\]\([^)]*\)", RegexOptions.None, 1000)]
    private static partial Regex Adres();
}
