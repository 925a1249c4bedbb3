using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>A SC-02, step 1: an ervaringsmaatje for somebody who wants to go outside again and wants no other help.</summary>
public sealed class SC02_EenMaatjeVragen(Demo demo) : IClassFixture<Demo>
{
    private Proeftuinproces Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Tom_vraagt_een_maatje_voor_langere_tijd_en_de_coordinator_ziet_wat_er_nodig_is()
    {
        await demo.SpreekUrgentAfAsync(Linde, Marit, "Bel elkaar, en daarna de achterwacht.");
        var spel = await demo.FormulierAsync(Tom);
        await spel.DrukAsync(
            "vraag-stellen", ("vorm", "ervaringsmaatje"), ("themas", "angst"), ("hoopt", "optrekken"), ("duur", "doorlopend"), ("plek", "buiten"),
            ("toelichting", "Iemand wil weer naar buiten en wil geen andere hulp."));
        var klaar = await spel.DrukAsync("vraag-stellen", ("wens", "Ja"), ("toestemmingOp", "2026-11-20"), ("reikwijdte", "contact"));
        var nummer = Demo.Nummer(klaar.Tekst);
        await Proeftuin.LeegAsync();

        var eigen = await demo.EigenKaartAsync(Tom, nummer);
        Assert.Contains("Ervaringsmaatje", eigen.Tekst, StringComparison.Ordinal);
        Assert.Contains("Sinds vrijdag 20 november", eigen.Tekst, StringComparison.Ordinal);
        Assert.NotNull(eigen.Knop("toestemming-intrekken"));
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Single(b => b.Tekst.Contains(nummer, StringComparison.Ordinal));
        Assert.Contains("Iemand wil weer naar buiten", (await demo.BekijkAsync(Els, inPool)).Tekst, StringComparison.Ordinal);

        // What was chosen stays chosen when Tom changes it later.
        spel = new Formulierspel(Proeftuin, Tom, eigen);
        await spel.DrukAsync("aanvraag-wijzigen");
        Assert.Equal(
            ("ervaringsmaatje", "angst", "optrekken", "doorlopend", "buiten", "Ja", "2026-11-20", "contact"),
            (spel.Waarde("vorm"), spel.Waarde("themas"), spel.Waarde("hoopt"), spel.Waarde("duur"), spel.Waarde("plek"), spel.Waarde("wens"), spel.Waarde("toestemmingOp"), spel.Waarde("reikwijdte")));
        Assert.Empty(Proeftuin.Fouten);
    }
}
