using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The queue of a coördinator, in their own chat.</summary>
public sealed class WachtrijTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Theory]
    [InlineData("wachtrij")]
    [InlineData("nog te regelen")]
    [InlineData("zonder teams")]
    public async Task Wie_geen_coordinator_is_en_alleen_keek_leest_wie_het_wel_mag_bekijken(string opdracht)
    {
        await Proeftuin.ZegAsync(Sanne, await Proeftuin.ChatAsync(Sanne), opdracht);
        await Proeftuin.LeegAsync();
        var antwoord = (await Proeftuin.ChatberichtenAsync(Sanne))[^1].Tekst;
        Assert.Contains("Alleen een coördinator van de pool kan dit bekijken.", antwoord, StringComparison.Ordinal);
        Assert.DoesNotContain("Er is niets veranderd", antwoord, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Vanaf_een_vraag_is_er_een_weg_terug_naar_de_wachtrij_en_daar_staat_wie_wil_overleggen()
    {
        var (nummer, inPool) = await demo.VraagAsync(Linde, Sanne, ("thema", "schulden"));
        var ed = Demo.Kandidaten(await demo.BekijkAsync(Els, inPool))[0];
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "wachtrij");
        await Proeftuin.LeegAsync();
        var spel = new Formulierspel(Proeftuin, Els, (await Proeftuin.ChatberichtenAsync(Els))[^1]);
        Assert.Contains("Wacht op de pool", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("aanvraag-bekijken");
        Assert.Contains(nummer, spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("wachtrij-tonen");
        await spel.DrukAsync("match-voorstellen");
        await Proeftuin.LeegAsync();

        var gevraagd = (await Proeftuin.ChatberichtenAsync(ed)).Last(b => b.Knop("aanbod-overleg") is not null);
        await Proeftuin.KlikAsync(ed, gevraagd, "aanbod-overleg");
        await spel.DrukAsync("wachtrij-tonen");
        Assert.Contains("wil eerst met je overleggen", spel.Tekst, StringComparison.Ordinal);

        // In the channel of the pool there is no list to go back to.
        Assert.Null((await demo.BekijkAsync(Els, inPool)).Knop("wachtrij-tonen"));
    }
}
