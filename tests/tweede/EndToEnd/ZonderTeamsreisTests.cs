using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>
/// An ED without Teams, from the first mail to being forgotten, on a telephone of 320 px: buttons that are hit twice, a process that is
/// killed on the way, and axe on each page and in the dark.
/// </summary>
public sealed partial class ZonderTeamsreisTests(Browser browser) : IAsyncLifetime
{
    private const string Naam = "Joke Aalberts";
    private const string Adres = "joke@brug.example";
    private const string Vraag = "Hoe begin je weer na een verlies?";

    private readonly List<string> _gevonden = [];

    private Proeftuinproces Proeftuin { get; set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);
        await Proeftuin.SpringAsync(Maandag);
    }

    public ValueTask DisposeAsync() => Proeftuin.DisposeAsync();

    [Fact]
    public async Task Van_de_eerste_mail_tot_vergeten_op_een_kleine_telefoon()
    {
        var id = await MeldAanAsync();
        await VraagAsync(id);
        var joke = await browser.NieuwePaginaAsync(320, 640);
        await using var context = joke.Context;
        joke.SetDefaultTimeout(60_000);
        await OpenAsync(joke);
        await JaAsync(joke);
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        await MatchAsync(joke);
        await TerugblikAsync(joke);
        await VergeetAsync(joke);
        Assert.True(_gevonden is [], string.Join(Environment.NewLine, _gevonden.Distinct()));
    }

    /// <summary>A coördinator notes her; the welcome is the only mail.</summary>
    private async Task<string> MeldAanAsync()
    {
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "zonder teams");
        await Proeftuin.LeegAsync();
        var lijst = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("ed-zonder-teams-tonen") is not null);
        var formulier = new Formulierspel(Proeftuin, Els, lijst);
        await formulier.DrukAsync("ed-zonder-teams-tonen");
        await formulier.DrukAsync(
            "ed-zonder-teams", ("naam", Naam), ("email", Adres), ("organisatie", "De Brug"), ("themas", "rouw"),
            ("maxGelijktijdig", "2"), ("akkoordOp", "2026-11-20"), ("akkoord", "ja"));
        Assert.Single(await BrievenAsync());
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
        return Id().Match(formulier.Tekst).Value;
    }

    private async Task VraagAsync(string id)
    {
        var kaart = (await Proeftuin.BerichtenAsync(Sanne, Linde)).Last(b => b.Knop("vraag-advies") is not null);
        await Proeftuin.KlikAsync(Sanne, kaart, "vraag-advies", ("thema", "rouw"), ("toelichting", Vraag));
        await Proeftuin.LeegAsync();
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Last(b => b.Knop("aanvraag-bekijken") is not null);
        var spel = new Formulierspel(Proeftuin, Els, inPool);
        await spel.DrukAsync("aanvraag-bekijken");
        await spel.DrukAsync("match-voorstellen", id);
        var brieven = await BrievenAsync();
        Assert.Equal(2, brieven.Count);
        Assert.DoesNotContain(brieven, b => b.Contains(Vraag, StringComparison.Ordinal));
    }

    /// <summary>The link, the code, and only then the question.</summary>
    private async Task OpenAsync(IPage joke)
    {
        await joke.GotoAsync(Link().Match((await BrievenAsync())[^1]).Value);
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Een nieuw apparaat" })).ToBeVisibleAsync();
        Assert.DoesNotContain(Vraag, await joke.ContentAsync(), StringComparison.Ordinal);
        await BekijkAsync(joke, "nieuw apparaat");
        await DrukAsync(joke, "Mail mij een code");
        await BekijkAsync(joke, "code");
        await joke.GetByLabel("De code van zes cijfers").FillAsync(Code().Match((await BrievenAsync())[^1]).Value);
        await DrukAsync(joke, "Open mijn pagina");
        await Expect(joke.GetByText(Vraag)).ToBeVisibleAsync();
        Assert.EndsWith("/ed/", joke.Url, StringComparison.Ordinal);
        await BekijkAsync(joke, "overzicht met een vraag");
    }

    /// <summary>The button is hit twice.</summary>
    private async Task JaAsync(IPage joke)
    {
        await joke.GetByRole(AriaRole.Button, new() { Name = "Ja", Exact = true }).DblClickAsync();
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Je zei ja" }).First).ToBeVisibleAsync();
        await BekijkAsync(joke, "na ja");
        await Proeftuin.LeegAsync();
    }

    private async Task MatchAsync(IPage joke)
    {
        await Proeftuin.LeegAsync();
        var reactie = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("match-aanvaarden") is not null);
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await Proeftuin.LeegAsync();
        await joke.GotoAsync(new Uri(Proeftuin.Adres, "ed/").ToString());
        await Expect(joke.GetByText("Sanne Bakker").First).ToBeVisibleAsync();
        await BekijkAsync(joke, "match");
        foreach (var vouw in (string[])["Meer", "Afronden"])
        {
            var dicht = joke.Locator("summary").GetByText(vouw, new() { Exact = true });
            if (await dicht.CountAsync() > 0) await dicht.First.ClickAsync();
        }

        await BekijkAsync(joke, "match open");
        var af = joke.GetByRole(AriaRole.Button, new() { NameRegex = Rondaf() });
        await af.First.ClickAsync();
        await Expect(joke.GetByText("Jullie zijn klaar").First).ToBeVisibleAsync();
        await Proeftuin.LeegAsync();
    }

    private async Task TerugblikAsync(IPage joke)
    {
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(4));
        await joke.GotoAsync(new Uri(Proeftuin.Adres, "ed/").ToString());
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Even terugkijken" })).ToBeVisibleAsync();
        await BekijkAsync(joke, "terugblik");
        await joke.GetByRole(AriaRole.Button, new() { Name = "Klaar", Exact = true }).First.ClickAsync();
        await Proeftuin.LeegAsync();
        foreach (var knop in (string[])["Mijn profiel", "Mijn gegevens", "Pauze", "Weer beschikbaar"])
        {
            await DrukAsync(joke, knop);
            await BekijkAsync(joke, knop);
        }
    }

    private async Task VergeetAsync(IPage joke)
    {
        await DrukAsync(joke, "Vergeet mij");
        await BekijkAsync(joke, "vergeet mij");
        await joke.Locator("article button.weg").First.ClickAsync();
        for (var keer = 0; keer < 3; keer++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        await joke.GotoAsync(new Uri(Proeftuin.Adres, "ed/").ToString());
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Deze pagina is van één persoon" })).ToBeVisibleAsync();
        await BekijkAsync(joke, "dicht");
        await joke.GotoAsync(new Uri(Proeftuin.Adres, "postbus.html").ToString());
        await Expect(joke.GetByTestId("brieven").GetByRole(AriaRole.Listitem).First).ToBeVisibleAsync();
    }

    private static Task DrukAsync(IPage pagina, string knop) =>
        pagina.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).Last.ClickAsync();

    /// <summary>Nothing stands past the edge, also when letters are twice as large, and axe finds nothing in light and dark.</summary>
    private async Task BekijkAsync(IPage pagina, string wat)
    {
        foreach (var schema in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await pagina.EmulateMediaAsync(new() { ColorScheme = schema });
            var gezien = await pagina.RunAxe();
            _gevonden.AddRange(gezien.Violations.SelectMany(v => v.Nodes.Select(n => $"{wat}, {schema}: {v.Id} {n.Html}")));
        }

        var over = await pagina.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0) _gevonden.Add($"{wat}: {over} px past the edge");
    }

    /// <summary>Texts of the mail in her mailbox, oldest first.</summary>
    private async Task<IReadOnlyList<string>> BrievenAsync()
    {
        for (var keer = 0; keer < 3; keer++) await Proeftuin.LeegAsync();
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("proeftuin/postbus", UriKind.Relative));
        using var antwoord = await Proeftuin.VraagAsync(vraag);
        var lijst = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        return [.. lijst.EnumerateArray().Reverse().Select(b => b.GetProperty("tekst").GetString()!)];
    }

    [GeneratedRegex("zonder-teams-[0-9a-f-]{32,36}", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex(@"http\S+/ed/k/\S+", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("(?<=Je code is )[0-9]{6}", RegexOptions.None, 1000)]
    private static partial Regex Code();

    [GeneratedRegex("^(?:Rond af|Afronden)$", RegexOptions.None, 1000)]
    private static partial Regex Rondaf();
}
