using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>What points at a bewoner, or speaks of danger, comes back to who typed it and goes nowhere else.</summary>
public sealed class PrivacyTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Theory]
    [InlineData("Klopt het nummer 111.222.333 op de brief?", "een burgerservicenummer", "111.222.333")]
    [InlineData("Kun je bellen met 06 87 65 43 21 over de post?", "een telefoonnummer", "06 87 65 43 21")]
    [InlineData("Hoe praat ik met mevrouw Hoogendijk over geld?", "een naam", "Hoogendijk")]
    [InlineData("Hij zegt dat hij dood wil, wat zeg ik dan in gesprek?", "112", "dat hij dood wil")]
    public async Task Wat_niet_bewaard_mag_worden_is_geen_vraag_en_blijft_in_het_formulier(string tekst, string gezegd, string geheim)
    {
        var kaart = await demo.AgendakaartAsync(Linde, Tom);
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;
        var inChat = (await Proeftuin.ChatberichtenAsync(Tom)).Count;
        var inKanaal = (await Proeftuin.BerichtenAsync(Tom, Linde)).Count;

        var antwoord = await Proeftuin.KlikAsync(Tom, kaart, "vraag-advies", ("thema", "rouw"), ("toelichting", tekst));
        await Proeftuin.LeegAsync();

        Assert.Equal(200, antwoord.Status);
        Assert.Contains(gezegd, antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains(tekst, antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("\"rouw\"", antwoord.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("H-2026-", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Equal(inPool, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        Assert.Equal(inChat, (await Proeftuin.ChatberichtenAsync(Tom)).Count);
        Assert.Equal(inKanaal, (await Proeftuin.BerichtenAsync(Tom, Linde)).Count);
        await NergensAsync(geheim);
    }

    [Fact]
    public async Task Ook_een_client_zonder_antwoordkaart_laat_geen_spoor_van_de_tekst()
    {
        const string geheim = "hoogeveldt@voorbeeld.nl";
        var kaart = await demo.AgendakaartAsync(Haven, Joost);
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;
        await Proeftuin.SubmitAsync(Joost, kaart, "vraag-advies", ("toelichting", $"Kun je mailen naar {geheim}?"));
        await Proeftuin.LeegAsync();
        var antwoord = (await Proeftuin.ChatberichtenAsync(Joost))[^1];
        Assert.Contains("een e-mailadres", antwoord.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("hooge", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Equal(inPool, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        await NergensAsync(geheim);
    }

    [Fact]
    public async Task Na_een_aanpassing_gaat_dezelfde_vraag_door_en_een_etiket_krijgt_alleen_een_tip()
    {
        const string tekst = "Iemand is depressief sinds maart. Hoe begin ik daar rustig over?";
        var spel = new Formulierspel(Proeftuin, Yusuf, await demo.AgendakaartAsync(Haven, Yusuf));
        await spel.DrukAsync(
            "vraag-advies", ("toelichting", "Meneer Hoogervelt is depressief sinds maart. Hoe begin ik daar rustig over?"));
        Assert.Contains("een naam", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-advies", ("toelichting", tekst));
        Assert.Contains("Bedoel je: somber?", spel.Tekst, StringComparison.Ordinal);
        var nummer = Demo.Nummer((await spel.DrukAsync("vraag-zo-stellen")).Tekst);
        await Proeftuin.LeegAsync();
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Contains(tekst, (await demo.BekijkAsync(Els, inPool)).Tekst, StringComparison.Ordinal);
        Assert.True(await Proeftuin.StaatErgensAsync("sinds maart"), "What is stored must be found, or the search proves nothing.");
        await NergensAsync("Hoogervelt");
    }

    private async Task NergensAsync(string geheim) =>
        Assert.False(await Proeftuin.StaatErgensAsync(geheim), "The text is in a file or in the log of the bot.");
}
