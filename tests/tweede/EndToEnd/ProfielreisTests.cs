using Microsoft.Playwright;
using TeamsHerstelBot.Gereedschap;
using static Microsoft.Playwright.Assertions;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.EndToEnd.Tests;

/// <summary>An ED keeps the own profile, on a phone and on a laptop at the same time.</summary>
public sealed class ProfielreisTests(Browser browser)
{
    private const string Kop = "Jouw profiel";
    private const string Keur = "Wat je schreef";

    [Fact]
    public async Task Een_ervaringsdeskundige_kiest_wie_wat_ziet_en_neemt_pauze_zonder_uitleg()
    {
        await using var proeftuin = await Proeftuinproces.StartAsync("--klok", Waterrijk.Start);
        await using var telefoon = await OpenAsync(proeftuin);
        await telefoon.DonkerOpTelefoonAsync();
        await using var laptop = await OpenAsync(proeftuin);

        // One part at a time, and what is there already stands filled in.
        await laptop.KlikAsync(Kop, "Over jou");
        await laptop.Kaart("Over jou").GetByText("Bruggenbouwer", new() { Exact = true }).ClickAsync();
        await laptop.FotoAsync("50-profiel-over-jou");
        await laptop.KlikAsync("Over jou", "Bewaar");
        await laptop.ZietAsync(Kop, "Bewaard");

        await laptop.KlikAsync(Kop, "Wat jou helpt");
        var helpt = laptop.Kaart("Wat jou helpt").GetByLabel("Dit helpt mij bij het werk");
        await helpt.FillAsync("Bel mij liever niet op 06 87 65 43 21.");
        await laptop.KlikAsync("Wat jou helpt", "Bewaar");
        await laptop.ZietAsync(Keur, "een telefoonnummer");
        await Expect(laptop.Kaart(Keur).GetByLabel(Keur)).ToHaveValueAsync("Bel mij liever niet op 06 87 65 43 21.");
        await laptop.FotoAsync("51-profiel-fout-blijft-staan");
        await laptop.Kaart(Keur).GetByLabel(Keur).FillAsync("Stuur mij liever een bericht.");
        await laptop.KlikAsync(Keur, "Probeer het opnieuw");
        await laptop.ZietAsync(Kop, "Bewaard");

        await laptop.KlikAsync(Kop, "Wie mag wat weten");
        await laptop.FotoAsync("52-profiel-wie-mag-wat-weten");
        await laptop.Kaart("Wie mag").GetByRole(AriaRole.Button, new() { Name = "Terug zonder bewaren" }).ClickAsync();

        // The other device still shows the profile as it was: its pause counts at once, and nothing that was saved since is lost.
        await telefoon.KlikAsync(Kop, "Even pauze");
        await telefoon.ZietAsync(Kop, "Je krijgt nu geen nieuwe vragen");
        await telefoon.FotoAsync("53-pauze-donker-telefoon");
        await telefoon.PastAsync();

        await proeftuin.SlaDoodAsync();
        await proeftuin.StartOpnieuwAsync();
        await proeftuin.SpringAsync((await proeftuin.NuAsync()).AddMinutes(1));
        await laptop.OpenAsync(Karin, await proeftuin.ChatAsync(Karin));
        await laptop.VraagKaartAsync("profiel", await proeftuin.ChatberichtenAsync(Karin));
        await laptop.ZietAsync(Kop, "Je hebt nu pauze");
        await laptop.KlikAsync(Kop, "Wat jou helpt");
        await Expect(laptop.Kaart("Wat jou helpt").GetByLabel("Dit helpt mij bij het werk"))
            .ToHaveValueAsync("Stuur mij liever een bericht.");
        await laptop.KlikAsync("Wat jou helpt", "Terug zonder bewaren");
        await laptop.KlikAsync(Kop, "Weer beschikbaar");
        await laptop.ZietAsync(Kop, "Je hebt ruimte voor");
        await laptop.FotoAsync("54-weer-beschikbaar");
        Assert.Empty(proeftuin.Fouten);
    }

    private async Task<Pagina> OpenAsync(Proeftuinproces proeftuin)
    {
        var pagina = await Pagina.VanAsync(browser, proeftuin, Karin);
        await pagina.VraagKaartAsync("profiel", await proeftuin.ChatberichtenAsync(Karin));
        return pagina;
    }
}
