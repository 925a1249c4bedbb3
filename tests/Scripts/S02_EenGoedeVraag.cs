using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>B S-2: a guided question, with a name and a label that are pointed out.</summary>
public sealed class S02_EenGoedeVraag(Demo demo) : IClassFixture<Demo>
{
    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Aicha_typt_advies_en_komt_van_een_etiket_bij_een_goede_vraag()
    {
        // A name and a label: not sent, both pointed out, kind words instead.
        var spel = await demo.FormulierAsync(Aicha, "advies");
        await spel.DrukAsync("vraag-startzin", "contact");
        Assert.StartsWith("Het contact stokt", spel.Waarde("toelichting"), StringComparison.Ordinal);
        const string eerst = "Mevrouw K. doet niet open en is echt borderline, wat heeft ze?";
        await spel.DrukAsync("vraag-stellen", ("toelichting", eerst), ("themas", "eenzaamheid,wantrouwen"));
        Assert.Contains("een naam", spel.Tekst, StringComparison.Ordinal);
        Assert.Equal(eerst, spel.Waarde("toelichting"));

        // Without the name the label is a choice, never a block.
        const string daarna = "Iemand doet niet open en is echt borderline. Hoe blijf ik welkom?";
        await spel.DrukAsync("vraag-stellen", ("toelichting", daarna));
        Assert.Contains("“borderline” kan een etiket worden", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("heel sterke gevoelens", spel.Tekst, StringComparison.Ordinal);
        Assert.True(spel.Heeft("vraag-zo-stellen"));
        Assert.Equal(daarna, spel.Waarde("toelichting"));

        // One sentence on what she sees; the wish of the bewoner need not be known for this form.
        const string goed = "Iemand voelt alles heel sterk en doet niet open. Hoe kan dat voelen?";
        var voor = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;
        var versturen = spel.Bericht;
        Task<Klikantwoord> Verstuur() => new Formulierspel(Proeftuin, Aicha, versturen).DrukAsync("vraag-stellen", ("toelichting", goed));
        var tegelijk = await Task.WhenAll(Verstuur(), Verstuur());
        var nummer = Demo.Nummer(tegelijk[0].Tekst);
        Assert.Equal(nummer, Demo.Nummer(tegelijk[1].Tekst));
        await demo.HerstartAsync();
        Assert.Equal(nummer, Demo.Nummer((await Verstuur()).Tekst));
        var eigen = await demo.EigenKaartAsync(Aicha, nummer);
        Assert.Equal(voor + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        Assert.Contains("Is er na 2 werkdagen nog niemand gevraagd?", eigen.Tekst, StringComparison.Ordinal);
        Assert.True(await Proeftuin.StaatErgensAsync("Hoe kan dat voelen"), "What is stored must be found, or the search proves nothing.");
        foreach (var weg in new[] { "Mevrouw K.", "borderline" }) Assert.False(await Proeftuin.StaatErgensAsync(weg), $"Stored: {weg}");

        // Who sends it with the label may.
        spel = await demo.FormulierAsync(Joost, "advies");
        await spel.DrukAsync("vraag-stellen", ("toelichting", "Iemand is verslaafd. Hoe houd ik hoop?"));
        Assert.StartsWith("H-2026-", Demo.Nummer((await spel.DrukAsync("vraag-zo-stellen")).Tekst), StringComparison.Ordinal);

        // Who wants no tips about words gets none any more, also after a restart; the bot still says what points at a person.
        spel = await demo.FormulierAsync(Joost, "advies");
        await spel.DrukAsync("vraag-stellen", ("toelichting", "Iemand is depressief. Hoe begin ik rustig?"));
        Assert.StartsWith("H-2026-", Demo.Nummer((await spel.DrukAsync("vraag-zo-stellen", "zonder-tip")).Tekst), StringComparison.Ordinal);
        await demo.HerstartAsync();
        spel = await demo.FormulierAsync(Joost, "advies");
        await spel.DrukAsync("vraag-stellen", ("toelichting", "Meneer K. is een zorgmijder. Hoe begin ik?"));
        Assert.Contains("een naam", spel.Tekst, StringComparison.Ordinal);
        Assert.StartsWith(
            "H-2026-",
            Demo.Nummer((await spel.DrukAsync("vraag-stellen", ("toelichting", "Iemand is een zorgmijder. Hoe begin ik?"))).Tekst),
            StringComparison.Ordinal);

        // A valid BSN is refused in any free field, with an explanation.
        spel = await demo.FormulierAsync(Yusuf, "advies");
        await spel.DrukAsync("vraag-stellen", ("toelichting", "Boodschappen doen, want we zitten krap."));
        await spel.DrukAsync("vraag-stellen", ("waaromErvaring", "Het gaat om 111.222.333 en oefenen."));
        Assert.Contains("een burgerservicenummer", spel.Tekst, StringComparison.Ordinal);
        Assert.False(await Proeftuin.StaatErgensAsync("111.222.333"));
        Assert.DoesNotContain(Proeftuin.Fouten, r => r.Contains("111.222.333", StringComparison.Ordinal));
    }
}
