using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>The queue of a coördinator, in their own chat.</summary>
public sealed class WachtrijTests(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

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
