using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>A mail has the choices of the card as links, and a link chooses nothing.</summary>
public sealed partial class KeuzelinkTests : IAsyncLifetime
{
    private readonly Demo demo = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public ValueTask InitializeAsync() => demo.InitializeAsync();

    public ValueTask DisposeAsync() => demo.DisposeAsync();

    [Fact]
    public async Task De_keuzes_in_de_mail_zijn_links_en_wie_ze_alle_opent_heeft_niets_gekozen()
    {
        var (joke, links) = await GevraagdAsync();
        Assert.Equal(["ja", "nee", "overleg", "pauze"], links.Keys.Order(StringComparer.Ordinal));
        var html = (await joke.BrievenAsync())[^1].Html;
        Assert.All(links.Values, l => Assert.Contains(l.Split('/')[^1], html, StringComparison.Ordinal));
        var browser = await joke.ApparaatAsync();
        var voor = await RijenAsync();
        foreach (var (woord, link) in links)
        {
            await browser.OpenAsync(link);
            var knop = Assert.Single(Verstuur(browser));
            Assert.StartsWith("Verstuur: ", knop.TextContent, StringComparison.Ordinal);
            Assert.Contains($"Je koos: {(woord == "overleg" ? "eerst overleggen" : woord)}", browser.Tekst, StringComparison.Ordinal);
        }

        Assert.Equal(voor, await RijenAsync());
        await browser.OpenAsync(links["nee"]);
        await browser.DrukAsync("Verstuur: Nee");
        Assert.NotEqual(voor, await RijenAsync());

        // It was answered: there is nothing to confirm any more, and the overview tells.
        await browser.OpenAsync(links["ja"]);
        Assert.Empty(Verstuur(browser));
        Assert.Contains("Hallo Joke", browser.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_link_met_een_keuze_gaat_ook_op_een_nieuw_apparaat_via_de_code_naar_een_knop()
    {
        var (joke, links) = await GevraagdAsync();
        var browser = new Paginalezer(Proeftuin);
        await browser.OpenAsync(links["overleg"]);
        Assert.Contains("Een nieuw apparaat", browser.Tekst, StringComparison.Ordinal);
        await browser.DrukAsync("Mail mij een code");
        await browser.DrukAsync("Open mijn pagina", ("code", "000000"));
        await browser.DrukAsync("Open mijn pagina", ("code", await joke.CodeAsync()));
        Assert.Contains("Je koos: eerst overleggen", browser.Tekst, StringComparison.Ordinal);
        await browser.DrukAsync("Verstuur: Eerst overleggen");
        Assert.Contains(
            await Proeftuin.RijenAsync("Pool"),
            r => r.Rij.StartsWith("aanbod|", StringComparison.Ordinal) && r.Bevat("\"Status\":\"Overleg\""));
    }

    [Theory]
    [InlineData("misschien/00000000000000000000000000000000")]
    [InlineData("ja/geen-nummer")]
    [InlineData("ja/00000000000000000000000000000000")]
    [InlineData("ja")]
    public async Task Een_verzonnen_keuze_is_gewoon_de_link_naar_je_pagina(string keuze)
    {
        var joke = new ZonderTeams(demo);
        await joke.MeldAanAsync();
        var browser = await joke.ApparaatAsync();
        await browser.OpenAsync($"{await joke.LinkAsync()}/{keuze}");
        Assert.Contains("Hallo Joke", browser.Tekst, StringComparison.Ordinal);
    }

    private static IEnumerable<IHtmlButtonElement> Verstuur(Paginalezer browser) =>
        browser.Pagina.QuerySelectorAll("main button").OfType<IHtmlButtonElement>()
            .Where(b => b.TextContent.StartsWith("Verstuur", StringComparison.Ordinal));

    private async Task<string> RijenAsync() => string.Join('\n', await Proeftuin.RijenAsync("Pool"));

    private async Task<(ZonderTeams Joke, Dictionary<string, string> Links)> GevraagdAsync()
    {
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync(thema: Deelnemer.Thema);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
        var (_, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", Deelnemer.Thema));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        var brief = (await joke.BrievenAsync())[^1].Tekst;
        return (joke, Keuze().Matches(brief).ToDictionary(m => m.Groups["woord"].Value, m => m.Value));
    }

    [GeneratedRegex(@"http\S+/ed/k/[^/\s]+/(?<woord>[a-z]+)\S*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keuze();
}
