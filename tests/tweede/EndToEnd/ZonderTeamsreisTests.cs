using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>
/// An ED without Teams, from the first mail to being forgotten, on a telephone of 320 px and over real SMTP: every button is hit twice, the
/// process is killed at every station, what was sent before comes once more after it, and axe looks at each page in light and dark.
/// </summary>
public sealed partial class ZonderTeamsreisTests(Browser browser) : IAsyncLifetime
{
    private const string Naam = "Joke Aalberts";
    private const string Adres = "joke@brug.example";
    private const string Vraag = "Iemand wil weer rustig naar buiten. Wie loopt er mee?";
    private const string Stap = "Samen tot de inloop gelopen.";

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
        await NodigUitAsync();
        var nummer = await VraagAsync();
        var joke = await NieuweTelefoonAsync();
        await using var context = joke.Context;
        await OpenAsync(joke, bekijk: true);
        await JaAsync(joke, nummer);
        await MatchAsync(joke, nummer);
        await StapAsync(joke);
        await EindeAsync(joke);
        await TerugblikAsync(joke);
        await RestAsync(joke);
        await VergeetAsync(joke);

        // One mail of each, in however many lives, and none that was not encrypted on its way.
        var brieven = await BrievenAsync();
        Assert.All(brieven, b => Assert.StartsWith("SMTP, Tls1", b.Over, StringComparison.Ordinal));
        Assert.All(brieven, b => Assert.Equal(Adres, b.Aan));
        foreach (var regel in new[] { "Je staat in de pool", "Een vraag aan jou", "Er is een match", "Kijk even terug" })
        {
            Assert.Single(brieven, b => b.Tekst.Contains(regel, StringComparison.Ordinal));
        }

        Assert.True(_gevonden is [], string.Join(Environment.NewLine, _gevonden.Distinct()));
    }

    /// <summary>A coördinator notes her, twice; the welcome is the only mail.</summary>
    private async Task NodigUitAsync()
    {
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "zonder teams");
        await Proeftuin.LeegAsync();
        var lijst = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("ed-zonder-teams-tonen") is not null);
        var formulier = new Formulierspel(Proeftuin, Els, lijst);
        await formulier.DrukAsync("ed-zonder-teams-tonen");
        (string, string)[] velden =
        [
            ("naam", Naam), ("email", Adres), ("organisatie", "De Brug"), ("themas", "rouw"), ("maxGelijktijdig", "2"),
            ("akkoordOp", "2026-11-20"), ("akkoord", "ja"),
        ];
        var nogEens = new Formulierspel(Proeftuin, Els, formulier.Bericht);
        await formulier.DrukAsync("ed-zonder-teams", velden);
        await ValOmAsync();
        await nogEens.DrukAsync("ed-zonder-teams", velden);
        _id = Id().Match(formulier.Tekst).Value;
        Assert.Single(await BrievenAsync());
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
    }

    private async Task<string> VraagAsync()
    {
        await Proeftuin.ZegAsync(Marit, Linde, "afspraken");
        await Proeftuin.LeegAsync();
        var afspraken = (await Proeftuin.BerichtenAsync(Marit, Linde)).Last(b => b.Knop("afspraken-opslaan") is not null);
        await Proeftuin.KlikAsync(Marit, afspraken, "afspraken-opslaan", ("teamUrgent", "Bel eerst elkaar, en dan de achterwacht."));
        await Proeftuin.ZegAsync(Sanne, await Proeftuin.ChatAsync(Sanne), "vraag");
        await Proeftuin.LeegAsync();
        var formulier = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => b.Knop("vraag-stellen") is not null);
        (string, string)[] velden =
        [
            ("vorm", "ervaringsmaatje"), ("themas", "rouw"), ("toelichting", Vraag), ("wens", "Ja"), ("toestemmingOp", "2026-11-20"),
            ("reikwijdte", "contact-en-vraag"), ("duur", "doorlopend"),
        ];
        await Proeftuin.KlikAsync(Sanne, formulier, "vraag-stellen", velden);
        await Proeftuin.LeegAsync();
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Last(b => b.Knop("aanvraag-bekijken") is not null);
        var spel = new Formulierspel(Proeftuin, Els, inPool);
        await spel.DrukAsync("aanvraag-bekijken");
        var nogEens = new Formulierspel(Proeftuin, Els, spel.Bericht);
        await spel.DrukAsync("match-voorstellen", _id);
        await ValOmAsync();
        await nogEens.DrukAsync("match-voorstellen", _id);
        var brieven = await BrievenAsync();
        Assert.Equal(2, brieven.Count);
        Assert.DoesNotContain(brieven, b => b.Tekst.Contains("naar buiten", StringComparison.Ordinal));
        return Nummer().Match(inPool.Tekst).Value;
    }

    private async Task JaAsync(IPage joke, string nummer)
    {
        await DrukTweemaalAsync(joke, "aanbod-ja");
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Je zei ja" }).First).ToBeVisibleAsync();
        await BekijkAsync(joke, "na ja");
        await ValOmAsync();
        await HerhaalAsync(joke);
        Assert.Single(await Proeftuin.ChatberichtenAsync(Els), b => Gaat(b, "match-aanvaarden", nummer));
    }

    private async Task MatchAsync(IPage joke, string nummer)
    {
        var reactie = (await Proeftuin.ChatberichtenAsync(Els)).Last(b => Gaat(b, "match-aanvaarden", nummer));
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await ValOmAsync();
        await Proeftuin.KlikAsync(Els, reactie, "match-aanvaarden");
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(1));
        await ThuisAsync(joke);
        await Expect(joke.GetByText("Sanne Bakker").First).ToBeVisibleAsync();
        await BekijkAsync(joke, "match");
        await VouwOpenAsync(joke);
        await BekijkAsync(joke, "match open");
        await DrukTweemaalAsync(joke, "match-klik-ja");
        await ValOmAsync();
        await HerhaalAsync(joke);
        var bijSanne = (await Proeftuin.ChatberichtenAsync(Sanne)).Last(b => Gaat(b, "match-klik-ja", nummer));
        await Proeftuin.KlikAsync(Sanne, bijSanne, "match-klik-ja");
        await ValOmAsync();
        await Proeftuin.KlikAsync(Sanne, bijSanne, "match-klik-ja");
    }

    /// <summary>After six weeks: the device of then is too old, and the mail of now has a link.</summary>
    private async Task StapAsync(IPage joke)
    {
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(44));
        await ThuisAsync(joke);
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Deze pagina is van één persoon" })).ToBeVisibleAsync();
        await OpenAsync(joke, bekijk: false);
        await VouwOpenAsync(joke);
        await BekijkAsync(joke, "vraag naar een stap");
        await DrukTweemaalAsync(joke, "stap-zetten", ("stap", Stap));
        await BekijkAsync(joke, "na de stap");
        await ValOmAsync();
        await HerhaalAsync(joke);
        Assert.Contains(await Proeftuin.ChatberichtenAsync(Sanne), b => b.Tekst.Contains(Stap, StringComparison.Ordinal));
    }

    private async Task EindeAsync(IPage joke)
    {
        await ThuisAsync(joke);
        await DrukTweemaalAsync(joke, "match-afronden", ("eindeHoe", "samen"));
        await Expect(joke.GetByText("Jullie zijn klaar").First).ToBeVisibleAsync();
        await BekijkAsync(joke, "na het einde");
        await ValOmAsync();
        await HerhaalAsync(joke);
        await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddDays(4));
    }

    private async Task TerugblikAsync(IPage joke)
    {
        await ThuisAsync(joke);
        await Expect(joke.GetByRole(AriaRole.Heading, new() { Name = "Even terugkijken" })).ToBeVisibleAsync();
        await BekijkAsync(joke, "terugblik");
        await DrukTweemaalAsync(joke, "terugblik-geven", ("ervaringGebruikt", "deels"));
        await BekijkAsync(joke, "na de terugblik");
        await ValOmAsync();
        await HerhaalAsync(joke);
    }

    private async Task VergeetAsync(IPage joke)
    {
        await ThuisAsync(joke);
        await DrukAsync(joke, "Vergeet mij");
        await BekijkAsync(joke, "vergeet mij");
        await joke.Locator("article button.weg").First.DblClickAsync();
        await joke.GetByRole(AriaRole.Link, new() { Name = "Bekijk het bewijs" }).ClickAsync();
        await BekijkAsync(joke, "bezig met vergeten");
        var bewijs = joke.Url;
        await ValOmAsync();
        for (var keer = 0; keer < 3; keer++) await Proeftuin.SpringAsync((await Proeftuin.NuAsync()).AddMinutes(5));
        await joke.GotoAsync(bewijs);
        await Expect(joke.GetByText("Ik ben je vergeten").First).ToBeVisibleAsync();
        await BekijkAsync(joke, "bewijs");
        await ThuisAsync(joke);
        await BekijkAsync(joke, "dicht");

        // Who knocks on like a machine; and of her nothing is left anywhere.
        for (var keer = 0; keer < 70 && !(await joke.TitleAsync()).StartsWith("Even rustig", StringComparison.Ordinal); keer++)
        {
            await ThuisAsync(joke);
        }

        await BekijkAsync(joke, "te vaak");
        Assert.StartsWith("Even rustig", await joke.TitleAsync(), StringComparison.Ordinal);
    }

    private static bool Gaat(Teamsbericht bericht, string verb, string nummer) =>
        bericht.Knop(verb) is not null && bericht.Tekst.Contains(nummer, StringComparison.Ordinal);
}
