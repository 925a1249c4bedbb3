using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>Her telephone and her mailbox.</summary>
public sealed partial class ZonderTeamsreisTests
{
    private readonly List<string> _gevonden = [];
    private string _id = "";
    private string _verstuurd = "";

    private async Task<IPage> NieuweTelefoonAsync()
    {
        var joke = await browser.NieuwePaginaAsync(320, 640);
        joke.SetDefaultTimeout(60_000);
        joke.Request += (_, vraag) =>
        {
            if (vraag.Method == "POST" && vraag.Url.EndsWith("/ed/klik", StringComparison.Ordinal)) _verstuurd = vraag.PostData ?? "";
        };
        return joke;
    }

    /// <summary>SIGKILL, a start on the same data, and time for the lease of the dead process to end.</summary>
    private async Task ValOmAsync()
    {
        await Proeftuin.LeegAsync();
        await Proeftuin.SlaDoodAsync();
        await Proeftuin.StartOpnieuwAsync();
        for (var keer = 0; keer < 2; keer++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(2));
        await Proeftuin.LeegAsync();
    }

    /// <summary>What this telephone sent last comes once more, as it came before the process died.</summary>
    private async Task HerhaalAsync(IPage joke)
    {
        Assert.NotEqual("", _verstuurd);
        using var vraag = new HttpRequestMessage(HttpMethod.Post, new Uri("ed/klik", UriKind.Relative))
        {
            Content = new StringContent(_verstuurd, new MediaTypeHeaderValue("application/x-www-form-urlencoded")),
        };
        vraag.Headers.Add("Cookie", string.Join("; ", (await joke.Context.CookiesAsync()).Select(k => $"{k.Name}={k.Value}")));
        using var antwoord = await Proeftuin.VraagAsync(vraag);
        Assert.True(antwoord.IsSuccessStatusCode, $"{antwoord.StatusCode}");
        await Proeftuin.LeegAsync();
    }

    /// <summary>The link, the code, and only then the question; the process dies between the code and typing it.</summary>
    private async Task OpenAsync(IPage joke, bool bekijk)
    {
        await joke.GotoAsync((await BrievenAsync()).Select(b => Link().Match(b.Tekst)).Last(m => m.Success).Value);
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Een nieuw apparaat" })).ToBeVisibleAsync();
        Assert.DoesNotContain(Vraag, await joke.ContentAsync(), StringComparison.Ordinal);
        if (bekijk) await BekijkAsync(joke, "nieuw apparaat");
        await DrukAsync(joke, "Mail mij een code");
        var veld = joke.GetByLabel("De code van zes cijfers");
        await Expect(veld).ToBeVisibleAsync();
        if (bekijk)
        {
            await BekijkAsync(joke, "code");
            await ValOmAsync();
            await veld.FillAsync("12");
            await DrukAsync(joke, "Open mijn pagina");
            await Expect(joke.GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
            await BekijkAsync(joke, "code die niet klopt");
        }

        await veld.FillAsync((await BrievenAsync()).Select(b => Code().Match(b.Tekst)).Last(m => m.Success).Value);
        await joke.GetByRole(AriaRole.Button, new() { Name = "Open mijn pagina", Exact = true }).DblClickAsync();
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = $"Hallo {Naam}" })).ToBeVisibleAsync();
        if (!bekijk) return;
        await Expect(joke.GetByText(Vraag)).ToBeVisibleAsync();
        await BekijkAsync(joke, "overzicht met een vraag");
        foreach (var keuze in (await BrievenAsync()).SelectMany(b => Keuze().Matches(b.Tekst)).TakeLast(4).ToList())
        {
            await joke.GotoAsync(keuze.Value);
            await Expect(joke.GetByRole(AriaRole.Button, new() { Name = "Verstuur: " })).ToHaveCountAsync(1);
            await BekijkAsync(joke, $"gekozen in de mail: {keuze.Groups["woord"].Value}");
        }

        await ThuisAsync(joke);
    }

    /// <summary>Everything else on the page, right or wrong.</summary>
    private async Task RestAsync(IPage joke)
    {
        await ThuisAsync(joke);
        foreach (var knop in (string[])["Mijn profiel", "Mijn gegevens", "Ik heb toch Teams", "Weer beschikbaar", "Pauze"])
        {
            await DrukAsync(joke, knop);
            await VouwOpenAsync(joke);
            await BekijkAsync(joke, knop);
        }

        await DrukTweemaalAsync(joke, "pauze-aan", ("pauzeTot", "2020-01-01"));
        Assert.StartsWith("Fout: ", await joke.TitleAsync(), StringComparison.Ordinal);
        await BekijkAsync(joke, "een dag die voorbij is");
        await ThuisAsync(joke);
        await joke.EvaluateAsync("() => document.querySelectorAll('[name=_bewijs]').forEach(b => b.value = 'x')");
        await DrukAsync(joke, "Pauze");
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Dit formulier is te oud" })).ToBeVisibleAsync();
        await BekijkAsync(joke, "te oud");
        await joke.GetByRole(AriaRole.Link, new() { Name = "Open de pagina" }).ClickAsync();
        await joke.EvaluateAsync("() => document.querySelector('[name=_bewijs]').value = 'x'.repeat(70000)");
        await NaarAsync(joke, () => joke.Locator("form").First.EvaluateAsync("f => f.submit()"));
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Dit is te veel tekst" })).ToBeVisibleAsync();
        await BekijkAsync(joke, "te veel");
        await ThuisAsync(joke);
        await DrukAsync(joke, "Log uit op al mijn apparaten");
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Je bent uitgelogd" })).ToBeVisibleAsync();
        await BekijkAsync(joke, "uitgelogd");

        await ThuisAsync(joke);
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Deze pagina is van één persoon" })).ToBeVisibleAsync();
        await BekijkAsync(joke, "dicht");
        await joke.GotoAsync(new Uri(Proeftuin.Adres, "ed/bestaat/niet").ToString());
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Deze pagina bestaat niet" })).ToBeVisibleAsync();
        await BekijkAsync(joke, "bestaat niet");

        // A coördinator mails a new link.
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "zonder teams");
        await Proeftuin.LeegAsync();
        var lijst = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("ed-zonder-teams-tonen") is not null);
        var beheer = new Gereedschap.Formulierspel(Proeftuin, Els, lijst);
        await beheer.DrukAsync("ed-zonder-teams-tonen", _id);
        await beheer.DrukAsync("ed-link-mailen");
        await OpenAsync(joke, bekijk: false);

        // What a bewoner finds.
        await Proeftuin.ZegAsync(Sanne, Linde, "uitleg bewoner");
        await Proeftuin.LeegAsync();
        await joke.GotoAsync(Wijk().Match((await Proeftuin.BerichtenAsync(Sanne, Linde))[^1].Tekst).Value);
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Zo vraag je erom" })).ToBeVisibleAsync();
        await BekijkAsync(joke, "voor bewoners");
    }

    private Task ThuisAsync(IPage pagina) => pagina.GotoAsync(new Uri(Proeftuin.Adres, "ed/").ToString());

    private static Task DrukAsync(IPage pagina, string knop) =>
        NaarAsync(pagina, () => pagina.GetByRole(AriaRole.Button, new() { Name = knop, Exact = true }).Last.ClickAsync());

    private static Task VouwOpenAsync(IPage pagina) =>
        pagina.EvaluateAsync("() => document.querySelectorAll('details').forEach(d => d.open = true)");

    /// <summary>Fills in what the form of this button asks, and hits the button twice.</summary>
    private static async Task DrukTweemaalAsync(IPage pagina, string verb, params (string Veld, string Waarde)[] invoer)
    {
        await VouwOpenAsync(pagina);
        var knop = pagina.Locator($"button[value^='{verb}|']").First;
        Assert.True(await knop.CountAsync() > 0, $"There is no {verb} on: {await pagina.InnerTextAsync("body")}");
        var formulier = pagina.Locator("form").Filter(new() { Has = pagina.Locator($"button[value^='{verb}|']") }).First;
        foreach (var (naam, waarde) in invoer)
        {
            var veld = formulier.Locator($"[name='{naam}']");
            var soort = await veld.First.EvaluateAsync<string>("v => v.type");
            if (soort is "radio" or "checkbox") await formulier.Locator($"[name='{naam}'][value='{waarde}']").CheckAsync();
            else if (soort == "select-one") await veld.SelectOptionAsync(waarde);
            else await veld.FillAsync(waarde);
        }

        await NaarAsync(pagina, () => knop.DblClickAsync());
    }

    /// <summary>What is pressed leads to another page; when this returns it is there.</summary>
    private static async Task NaarAsync(IPage pagina, Func<Task> druk)
    {
        await pagina.EvaluateAsync("() => window.eerder = true");
        await druk();
        await pagina.WaitForFunctionAsync("() => !window.eerder && document.readyState === 'complete'");
        await pagina.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>
    /// Axe finds nothing in light and dark; and nothing stands past the edge, also when letters are twice as large.
    /// </summary>
    private async Task BekijkAsync(IPage pagina, string wat)
    {
        foreach (var schema in (ColorScheme[])[ColorScheme.Light, ColorScheme.Dark])
        {
            await pagina.EmulateMediaAsync(new() { ColorScheme = schema });
            var gezien = await pagina.RunAxe();
            _gevonden.AddRange(gezien.Violations.SelectMany(v => v.Nodes.Select(n => $"{wat}, {schema}: {v.Id} {n.Html}")));
        }

        foreach (var groot in (string[])["", "200%"])
        {
            var over = await pagina.EvaluateAsync<int>(
                """
                groot => {
                  const wortel = document.documentElement;
                  wortel.style.fontSize = groot;
                  return wortel.scrollWidth - wortel.clientWidth;
                }
                """, groot);
            if (over > 0) _gevonden.Add($"{wat} {groot}: {over} px past the edge");
        }

        await pagina.EvaluateAsync("() => document.documentElement.style.fontSize = ''");
    }

    /// <summary>Her mailbox, oldest first.</summary>
    private async Task<IReadOnlyList<(string Aan, string Tekst, string Over)>> BrievenAsync()
    {
        for (var keer = 0; keer < 3; keer++) await Proeftuin.LeegAsync();
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("proeftuin/postbus", UriKind.Relative));
        using var antwoord = await Proeftuin.VraagAsync(vraag);
        var lijst = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        return [.. lijst.EnumerateArray().Reverse().Select(b => (Van(b, "aan"), Van(b, "tekst"), Van(b, "over")))];

        static string Van(JsonElement brief, string lid) => brief.GetProperty(lid).GetString()!;
    }

    [GeneratedRegex("zonder-teams-[0-9a-f-]{32,36}", RegexOptions.None, 1000)]
    private static partial Regex Id();

    [GeneratedRegex("H-2026-[0-9]{4}", RegexOptions.None, 1000)]
    private static partial Regex Nummer();

    [GeneratedRegex(@"http\S+/ed/k/[^/\s]+(?!\S)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"http\S+/ed/k/[^/\s]+/(?<woord>[a-z]+)\S*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Keuze();

    [GeneratedRegex(@"http://[0-9.:a-z]+/wijk/[0-9a-f]{12}", RegexOptions.None, 1000)]
    private static partial Regex Wijk();

    [GeneratedRegex("(?<=Je code is )[0-9]{6}", RegexOptions.None, 1000)]
    private static partial Regex Code();
}
