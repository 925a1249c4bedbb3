using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>
/// The people of a pool say that the check of texts is wrong, and a coördinator sees how often and chooses what only warns.
/// </summary>
public sealed class ControleTests(Demo demo) : IClassFixture<Demo>
{
    private const string MetNaam = "Hoe praat ik met mevrouw Hoogerlinden over geld?";

    /// <summary>The other is sent in the end, and so stands somewhere.</summary>
    private const string MetAndereNaam = "Hoe praat ik met mevrouw Zilverduin over geld?";
    private const string MetNaamEnKenteken = "Hoe praat ik met mevrouw Zilverduin over haar auto met kenteken GV-381-T?";
    private const string Gevaar = "Iemand zegt dat hij vannacht een eind aan zijn leven maakt.";
    private const string MetTelefoon = "Kun je bellen met 06 87 65 43 21 over de post?";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Klopt_niet_telt_alleen_de_soort_laat_niets_door_en_drie_keer_is_een_signaal_voor_de_coordinator()
    {
        var vragen = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;
        foreach (var wie in new[] { Tom, Sanne, Marit })
        {
            Assert.DoesNotContain("Drie keer of vaker", (await ControleAsync()).Tekst, StringComparison.Ordinal);
            var spel = new Formulierspel(Proeftuin, wie, await demo.AgendakaartAsync(Linde, wie));
            await spel.DrukAsync("vraag-advies", ("toelichting", MetNaam));
            await spel.DrukAsync("tekst-klopt-niet");
            Assert.Contains("Ik tel alleen de soort", spel.Tekst, StringComparison.Ordinal);
            Assert.Equal(MetNaam, spel.Waarde("toelichting"));
            Assert.False(spel.Heeft("tekst-klopt-niet"), "One click is one count.");
            await spel.DrukAsync("vraag-advies");
            Assert.Contains("een naam", spel.Tekst, StringComparison.Ordinal);
            Assert.DoesNotContain("H-2026-", spel.Tekst, StringComparison.Ordinal);
        }

        await Proeftuin.LeegAsync();
        Assert.Equal(vragen, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        var controle = await ControleAsync();
        Assert.Contains("3 keer", controle.Tekst, StringComparison.Ordinal);
        Assert.Contains("Drie keer of vaker klopte een naam niet", controle.Tekst, StringComparison.Ordinal);
        Assert.False(await Proeftuin.StaatErgensAsync("Hoogerlinden"), "The name is in a file or in the log of the bot.");
        Assert.True(await Proeftuin.StaatErgensAsync("kloptniet:Naam"), "What is stored must be found, or the search proves nothing.");
    }

    [Fact]
    public async Task Een_coordinator_laat_bij_een_naam_alleen_waarschuwen_maar_nooit_bij_een_telefoonnummer()
    {
        var controle = await ControleAsync();
        await controle.DrukAsync("controle-instellen", ("alleenWaarschuwen", "Naam,Telefoon,Adres,Bsn,Nood"));
        Assert.Contains("Deze keuze bestaat niet meer", controle.Tekst, StringComparison.Ordinal);
        Assert.Equal("", controle.Waarde("alleenWaarschuwen"));
        await controle.DrukAsync("controle-instellen", ("alleenWaarschuwen", "Naam"));
        Assert.Equal("Naam", controle.Waarde("alleenWaarschuwen"));

        var spel = new Formulierspel(Proeftuin, Joost, await demo.AgendakaartAsync(Haven, Joost));
        await spel.DrukAsync("vraag-advies", ("toelichting", MetTelefoon), ("tekstGezien", "Telefoon,Naam"));
        Assert.Contains("een telefoonnummer", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-advies", ("toelichting", Gevaar), ("tekstGezien", "Nood,Naam"));
        Assert.Contains("tel:112", spel.Tekst, StringComparison.Ordinal);
        spel = new Formulierspel(Proeftuin, Joost, await demo.AgendakaartAsync(Haven, Joost));
        await spel.DrukAsync("vraag-advies", ("toelichting", MetAndereNaam));
        Assert.Contains("Verstuur het zo", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-advies", ("toelichting", MetNaamEnKenteken));
        Assert.Contains("een kenteken", spel.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Verstuur het zo", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-advies", ("toelichting", MetAndereNaam));
        Assert.StartsWith("H-2026-", Demo.Nummer((await spel.DrukAsync("vraag-advies")).Tekst), StringComparison.Ordinal);

        await (await ControleAsync()).DrukAsync("controle-instellen", ("alleenWaarschuwen", ""));
        spel = new Formulierspel(Proeftuin, Yusuf, await demo.AgendakaartAsync(Haven, Yusuf));
        await spel.DrukAsync("vraag-advies", ("toelichting", MetAndereNaam), ("tekstGezien", "Naam"));
        Assert.DoesNotContain("H-2026-", spel.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_geen_coordinator_is_stelt_niets_in()
    {
        var knop = (await WachtrijAsync()).Bericht.Knop("controle-tonen")!.Value.GetProperty("data");
        var kaart = (await Proeftuin.ChatberichtenAsync(Tom))[^1];
        foreach (var verb in new[] { "controle-tonen", "controle-instellen" })
        {
            var antwoord = await Proeftuin.KlikAsync(Tom, kaart, verb, knop, ("alleenWaarschuwen", "Naam"));
            Assert.DoesNotContain("Waarbij waarschuw ik alleen?", antwoord.Tekst, StringComparison.Ordinal);
        }
    }

    private async Task<Formulierspel> ControleAsync()
    {
        var spel = await WachtrijAsync();
        await spel.DrukAsync("controle-tonen");
        return spel;
    }

    private async Task<Formulierspel> WachtrijAsync()
    {
        await Proeftuin.ZegAsync(Els, await Proeftuin.ChatAsync(Els), "wachtrij");
        await Proeftuin.LeegAsync();
        return new Formulierspel(Proeftuin, Els, (await Proeftuin.ChatberichtenAsync(Els))[^1]);
    }
}
