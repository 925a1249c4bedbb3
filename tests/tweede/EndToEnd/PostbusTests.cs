using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>The Proeftuin shows who has no Teams beside the chats: a mailbox for each, a phone, and one clock.</summary>
public sealed partial class PostbusTests(Browser browser)
{
    private const string Joke = "joke@brug.example";
    private const string Piet = "piet@brug.example";

    [Fact]
    public async Task Naast_de_gesprekken_heeft_wie_geen_Teams_heeft_een_eigen_postbus_en_een_telefoon_op_dezelfde_klok()
    {
        await using var proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);
        await proeftuin.SpringAsync(Maandag);
        await MeldAanAsync(proeftuin, "Joke Aalberts", Joke);
        await MeldAanAsync(proeftuin, "Piet Aarts", Piet);
        var blad = await browser.NieuwePaginaAsync(1440, 900);
        await using var context = blad.Context;
        blad.SetDefaultTimeout(60_000);
        await blad.GotoAsync(proeftuin.Adres.ToString());
        await blad.GetByTestId("postbus").ClickAsync();
        var vak = blad.FrameLocator("#ernaast-blad");
        var bus = vak.GetByTestId("bus");
        await Expect(bus.Locator("option")).ToHaveTextAsync([$"{Joke} (1)", $"{Piet} (1)"]);
        await Expect(blad.GetByTestId("opstel")).ToBeVisibleAsync();

        await blad.ScreenshotAsync(new() { Path = Path.Combine(Uitvoer.Map("reizen"), "69-postbus-naast-de-gesprekken.png") });

        // One mailbox at a time, and what comes in is there by itself.
        await bus.SelectOptionAsync(Piet);
        await Expect(vak.GetByTestId("brieven").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        await Expect(vak.GetByTestId("brieven")).ToContainTextAsync("Hallo Piet Aarts");
        await vak.GetByText("de link in deze mail").ClickAsync();
        var telefoon = vak.FrameLocator("iframe[name=telefoon]");
        await telefoon.GetByRole(AriaRole.Button, new() { Name = "Mail mij een code" }).ClickAsync();
        await proeftuin.LeegAsync();
        await Expect(bus.Locator("option")).ToHaveTextAsync([$"{Joke} (1)", $"{Piet} (2)"]);
        await Expect(vak.GetByTestId("brieven").GetByRole(AriaRole.Listitem)).ToHaveCountAsync(2);
        await Expect(vak.Locator("iframe[name=telefoon]")).ToBeInViewportAsync();
        await blad.ScreenshotAsync(new() { Path = Path.Combine(Uitvoer.Map("reizen"), "70-postbus-naast-de-gesprekken.png") });

        // The clock of the chats is the clock of the mail.
        await proeftuin.SpringAsync(Maandag.AddDays(2));
        await Expect(vak.Locator("#klok")).ToContainTextAsync("woensdag 25 november 2026");
        await Expect(blad.GetByTestId("klok")).ToContainTextAsync("25 november 2026");
        await AxeVindtNietsAsync(blad);
        await blad.GetByTestId("ernaast-dicht").ClickAsync();
        await Expect(blad.GetByTestId("ernaast")).ToBeHiddenAsync();

        // Where there is no room beside them it is a page of its own.
        await blad.SetViewportSizeAsync(800, 900);
        await blad.GetByTestId("postbus").ClickAsync();
        await Expect(blad.GetByRole(AriaRole.Heading, new() { Name = "Postbus van collega’s zonder Teams" })).ToBeVisibleAsync();
        await AxeVindtNietsAsync(blad);
    }

    /// <summary>What stands in a frame is a page of its own, with its own head and main part.</summary>
    private static async Task AxeVindtNietsAsync(IPage blad)
    {
        var gezien = await blad.RunAxe(new AxeRunOptions { Iframes = false });
        Assert.Equal("", string.Join('\n', gezien.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id} {n.Html}"))));
    }

    private static async Task MeldAanAsync(Proeftuinproces proeftuin, string naam, string adres)
    {
        await proeftuin.ZegAsync(Els, await proeftuin.ChatAsync(Els), "zonder teams");
        await proeftuin.LeegAsync();
        var lijst = (await proeftuin.ChatberichtenAsync(Els)).Last(b => b.Knop("ed-zonder-teams-tonen") is not null);
        var formulier = new Formulierspel(proeftuin, Els, lijst);

        // The last button of the list is for somebody new.
        await formulier.DrukAsync("ed-zonder-teams-tonen", Id().Matches(lijst.Tekst)[^1].Value);
        await formulier.DrukAsync(
            "ed-zonder-teams", ("naam", naam), ("email", adres), ("organisatie", "De Brug"), ("themas", "rouw"), ("maxGelijktijdig", "2"),
            ("akkoordOp", "2026-11-20"), ("akkoord", "ja"));
        for (var keer = 0; keer < 3; keer++) await proeftuin.LeegAsync();
    }

    [GeneratedRegex("zonder-teams-[0-9a-f-]{32,36}", RegexOptions.None, 1000)]
    private static partial Regex Id();
}
