using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using MimeKit;
using TeamsHerstelBot.Gereedschap;
using TeamsHerstelBot.Host.Post;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests.Zonderteams;

/// <summary>
/// The whole way of an ED without Teams, over real SMTP with TLS: the process is killed at every station, every click comes twice.
/// </summary>
public sealed partial class ReisTests : IAsyncLifetime
{
    private readonly Demo demo = new();
    private readonly Postkantoor _kantoor = new();

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    public async ValueTask InitializeAsync()
    {
        await demo.InitializeAsync();
        await Proeftuin.StartAndersAsync(
            b => b.Services.AddSingleton(new Mailkeuze(_kantoor.Instelling())).AddSingleton<IMailbode, Mailbode>());
    }

    public async ValueTask DisposeAsync()
    {
        await demo.DisposeAsync();
        await _kantoor.DisposeAsync();
    }

    [Fact]
    public async Task Van_uitnodiging_tot_vergeten_over_echte_mail_terwijl_alles_omvalt_en_dubbel_komt()
    {
        await demo.SpreekUrgentAfAsync(Linde, Marit, "Bel eerst elkaar, en dan de achterwacht.");
        var joke = new ZonderTeams(demo);
        var id = await joke.MeldAanAsync();
        await VolgendeAsync(1);
        Assert.Contains("Je staat in de pool", Teksten()[^1], StringComparison.Ordinal);

        // Confirmed: a code in the same mailbox opens the device.
        var browser = await OpenAsync();
        Assert.Contains("Hallo Joke", browser.Tekst, StringComparison.Ordinal);

        // Asked, with everything that goes between asker, coördinator and ED killed in between.
        var nummer = await VraagAsync();
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await demo.StelVoorAsync(Els, await demo.BekijkAsync(Els, inPool), id);
        await VolgendeAsync(1);
        Assert.Contains("Een vraag aan jou: Ervaringsmaatje", Teksten()[^1], StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("naar buiten", Teksten()[^1], StringComparison.Ordinal);

        // Ja, twice.
        await browser.OpenAsync("/ed/");
        await DubbelAsync(browser, "aanbod-ja", ("toont", "naam-en-verhaal"));
        Assert.Contains("Je zei ja", browser.Tekst, StringComparison.Ordinal);
        await demo.HerstartAsync();
        var reactie = (await Proeftuin.ChatberichtenAsync(Els)).Last(
            b => b.Knop("match-aanvaarden") is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await VolgendeAsync(1);
        Assert.Contains("Er is een match", Teksten()[^1], StringComparison.Ordinal);

        // They meet and it clicks.
        browser = await OpenAsync();
        await DubbelAsync(browser, "match-klik-ja");
        await Proeftuin.KlikAsync(Sanne, await KaartAsync(Sanne, "match-klik-ja", nummer), "match-klik-ja");
        await VolgendeAsync(1);

        // A step after six weeks: the device of then is too old, the mail of now has a link.
        await VolgendeAsync(42);
        Assert.Contains("Welke stap is er gezet?", string.Concat(Teksten()), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Forbidden, (await browser.OpenAsync("/ed/")).Status);
        browser = await OpenAsync();
        await DubbelAsync(browser, "stap-zetten", ("stap", "Samen tot de inloop gelopen."));
        await demo.HerstartAsync();
        Assert.Contains(
            await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains("Samen tot de inloop gelopen.", StringComparison.Ordinal));

        // The end, and looking back.
        await browser.OpenAsync("/ed/");
        await DubbelAsync(browser, "match-afronden", ("eindeHoe", "samen"));
        Assert.Contains("Jullie zijn klaar", browser.Tekst, StringComparison.Ordinal);
        await VolgendeAsync(4);
        Assert.Contains("Kijk even terug op de match", Teksten()[^1], StringComparison.Ordinal);
        browser = await OpenAsync();
        await DubbelAsync(browser, "terugblik-geven", ("ervaringGebruikt", "deels"));
        Assert.Single(
            await Proeftuin.RijenAsync("Pool"),
            r => r.Rij.StartsWith("telling|", StringComparison.Ordinal) && r.Bevat("\"ervaring:deels\":1"));

        // Forgotten.
        await browser.DrukAsync("Vergeet mij");
        await DubbelAsync(browser, "vergeet-mij");
        var bewijs = browser.Pagina.QuerySelectorAll("a").Single(a => a.TextContent == "Bekijk het bewijs").GetAttribute("href")!;
        for (var keer = 0; keer < 3; keer++)
        {
            await demo.HerstartAsync();
            await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        }

        Assert.Contains("Ik ben je vergeten", (await browser.OpenAsync(bewijs)).Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(
            await Proeftuin.RijenAsync("Pool", "Personen", "Wijkteams", "Agenda", "Wekkers"),
            r => $"{r}".Contains(id, StringComparison.Ordinal) || r.Bevat(ZonderTeams.Naam) || r.Bevat(ZonderTeams.Adres));

        // Whatever came twice has the same number, and nothing went without TLS or to anybody else.
        var mails = Mails();
        Assert.All(mails, m => Assert.Equal(ZonderTeams.Adres, Assert.Single(m.To.Mailboxes).Address));
        Assert.All(mails.GroupBy(m => m.MessageId), g => Assert.Single(g.Select(m => m.Subject).Distinct()));
        Assert.True(_kantoor.Versleuteld);
    }

    /// <summary>So many days on; the process is killed before and after.</summary>
    private async Task VolgendeAsync(int dagen)
    {
        await demo.HerstartAsync();
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(dagen).AddMinutes(90));
        await demo.HerstartAsync();
        await Proeftuin.LeegAsync();
    }

    private async Task<string> VraagAsync()
    {
        var formulier = await demo.FormulierAsync(Sanne);
        var antwoord = await Proeftuin.KlikAsync(
            Sanne, formulier.Bericht, "vraag-stellen", ("vorm", "ervaringsmaatje"), ("themas", "rouw"),
            ("toelichting", "Iemand wil weer rustig naar buiten. Wie loopt er mee?"), ("wens", "Ja"), ("toestemmingOp", "2026-11-20"),
            ("reikwijdte", "contact-en-vraag"), ("duur", "doorlopend"));
        await Proeftuin.LeegAsync();
        return Demo.Nummer(antwoord.Tekst);
    }

    private async Task<Teamsbericht> KaartAsync(string wie, string verb, string nummer)
    {
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie)).Last(
            b => b.Knop(verb) is not null && b.Tekst.Contains(nummer, StringComparison.Ordinal));
    }

    private List<string> Teksten() => [.. Mails().Select(m => m.TextBody ?? "")];

    private List<MimeMessage> Mails() =>
    [
        .. _kantoor.Ontvangen.Select(m =>
        {
            using var ruw = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(m));
            return MimeMessage.Load(ruw);
        }),
    ];

    /// <summary>A device of now: the link of the last mail that has one, and the code that is mailed.</summary>
    private async Task<Paginalezer> OpenAsync()
    {
        var browser = new Paginalezer(Proeftuin);
        await browser.OpenAsync(Teksten().Select(t => Link().Match(t)).Last(m => m.Success).Value);
        await browser.DrukAsync("Mail mij een code");
        await demo.HerstartAsync();
        var code = Teksten().Select(t => Code().Match(t)).Last(m => m.Success).Groups["code"].Value;
        await browser.DrukAsync("Open mijn pagina", ("code", code));
        return browser;
    }

    /// <summary>The same form twice, as an impatient thumb sends it; what comes back last is on the screen.</summary>
    private static async Task DubbelAsync(Paginalezer browser, string verb, params (string Veld, string Waarde)[] invoer)
    {
        var knop = browser.Pagina.QuerySelectorAll<IHtmlButtonElement>("button").FirstOrDefault(
            b => b.Value.StartsWith($"{verb}|", StringComparison.Ordinal));
        Assert.True(knop is not null, $"There is no {verb} on: {browser.Tekst}");
        var (een, twee) = (browser.Vraag(knop, invoer), browser.Vraag(knop, invoer));
        await browser.StuurAsync(een);
        await browser.StuurAsync(twee);
        Assert.Equal(HttpStatusCode.OK, browser.Status);
    }

    [GeneratedRegex(@"http\S+/ed/k/[^/\s]+(?!\S)", RegexOptions.None, 1000)]
    private static partial Regex Link();

    [GeneratedRegex("Je code is (?<code>[0-9]{6})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Code();
}
