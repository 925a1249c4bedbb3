using System.Net.Http.Json;
using System.Text.Json;
using System.Text.RegularExpressions;
using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Harnas;

/// <summary>Joke has no Teams: a coördinator notes her, and from there on she has a mailbox and a browser.</summary>
public sealed partial class ZonderTeams(Demo demo)
{
    public const string Naam = "Joke Aalberts";
    public const string Adres = "joke@brug.example";

    private Proefteams Proeftuin => demo.Proeftuin;

    /// <summary>Els notes her with a mail address; returns the id.</summary>
    public async Task<string> MeldAanAsync(string naam = Naam, string email = Adres, string thema = "rouw")
    {
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "zonder teams");
        await Proeftuin.LeegAsync();
        var lijst = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("ed-zonder-teams-tonen") is not null);
        var formulier = new Formulierspel(Proeftuin, Els, lijst);
        await formulier.DrukAsync("ed-zonder-teams-tonen", NieuwId().Matches(lijst.Tekst)[^1].Value);
        await formulier.DrukAsync(
            "ed-zonder-teams", ("naam", naam), ("email", email), ("organisatie", "De Brug"), ("themas", thema),
            ("maxGelijktijdig", "2"), ("akkoordOp", "2026-11-20"), ("akkoord", "ja"));
        Assert.Contains(naam, formulier.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        await WerkAsync();
        var rij = (await demo.Proeftuin.RijenAsync("Pool")).Last(r => r.Rij.StartsWith("ed|", StringComparison.Ordinal) && r.Bevat(naam));
        return Uri.UnescapeDataString(rij.Rij["ed|".Length..]);
    }

    /// <summary>The form in which Els changes what is noted of somebody.</summary>
    public async Task<Formulierspel> BeheerAsync(string id)
    {
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "zonder teams");
        await Proeftuin.LeegAsync();
        var lijst = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("ed-zonder-teams-tonen") is not null);
        var formulier = new Formulierspel(Proeftuin, Els, lijst);
        await formulier.DrukAsync("ed-zonder-teams-tonen", id);
        return formulier;
    }

    /// <summary>Everything in the mailboxes, oldest first.</summary>
    public async Task<IReadOnlyList<(string Aan, string Onderwerp, string Tekst, string Html)>> BrievenAsync(string aan = Adres)
    {
        await WerkAsync();
        using var vraag = new HttpRequestMessage(HttpMethod.Get, new Uri("proeftuin/postbus", UriKind.Relative));
        using var antwoord = await Proeftuin.VraagAsync(vraag);
        var lijst = await antwoord.Content.ReadFromJsonAsync<JsonElement>();
        return
        [
            .. lijst.EnumerateArray().Reverse().Where(b => b.GetProperty("aan").GetString() == aan).Select(b => (
                b.GetProperty("aan").GetString()!, b.GetProperty("onderwerp").GetString()!, b.GetProperty("tekst").GetString()!,
                b.GetProperty("html").GetString()!)),
        ];
    }

    /// <summary>The link in the last mail that has one.</summary>
    public async Task<string> LinkAsync(string aan = Adres) =>
        (await BrievenAsync(aan)).Select(b => Link().Match(b.Tekst)).Last(m => m.Success).Value;

    public async Task<string> CodeAsync(string aan = Adres) =>
        (await BrievenAsync(aan)).Select(b => Code().Match(b.Tekst)).Last(m => m.Success).Groups["code"].Value;

    /// <summary>A device that was opened with a code.</summary>
    public async Task<Paginalezer> ApparaatAsync(string aan = Adres)
    {
        var browser = new Paginalezer(Proeftuin);
        await browser.OpenAsync(await LinkAsync(aan));
        await browser.DrukAsync("Mail mij een code");
        await browser.DrukAsync("Open mijn pagina", ("code", await CodeAsync(aan)));
        Assert.Contains("Hallo", browser.Tekst, StringComparison.Ordinal);
        return browser;
    }

    /// <summary>What is due is done, and what lies in an outbox is delivered.</summary>
    public async Task WerkAsync()
    {
        for (var keer = 0; keer < 3; keer++)
        {
            await Proeftuin.LeegAsync();
            await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddSeconds(1));
        }

        await Proeftuin.LeegAsync();
    }

    [GeneratedRegex("zonder-teams-[0-9a-f-]{32,36}", RegexOptions.None, 1000)]
    private static partial Regex NieuwId();

    [GeneratedRegex(@"http\S+/ed/k/[^/\s]+(?!\S)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("Je code is (?<code>[0-9]{6})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
