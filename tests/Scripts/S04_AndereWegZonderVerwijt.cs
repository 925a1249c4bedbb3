using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Scripts.Tests;

/// <summary>B S-4: what is no question for an ervaringsdeskundige gets another road, and blames nobody.</summary>
public sealed class S04_AndereWegZonderVerwijt(Demo demo) : IClassFixture<Demo>
{
    private const string Krap = "Boodschappen doen met een bewoner, want we zijn krap.";

    private Proeftuinproces Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_klus_vraagt_wat_ervaring_toevoegt_pillen_en_lokken_krijgen_een_andere_weg()
    {
        var inPool = (await Proeftuin.BerichtenAsync(Els, Pool)).Count;
        var formulier = await FormulierAsync(Tom);

        // "boodschappen doen want we zijn krap": left empty, nothing is sent; filled with practising, it is.
        var klus = await Proeftuin.KlikAsync(Tom, formulier, "vraag-stellen", ("toelichting", Krap));
        Assert.Contains("Waar helpt juist eigen ervaring hier?", klus.Tekst, StringComparison.Ordinal);
        Assert.Contains(Krap, klus.Tekst, StringComparison.Ordinal);
        var nogLeeg = await Proeftuin.KlikAsync(Tom, formulier with { Kaart = klus.Kaart }, "vraag-stellen", ("toelichting", Krap), ("waaromErvaring", ""));
        Assert.Contains("bespreek de drukte met je teamleider", nogLeeg.Tekst, StringComparison.Ordinal);

        var pillen = await Proeftuin.KlikAsync(Tom, formulier, "vraag-stellen", ("toelichting", "Kan iemand zijn pillen even brengen?"));
        Assert.Contains("Praten over leven met medicijnen kan wel", pillen.Tekst, StringComparison.Ordinal);
        var lokken = await Proeftuin.KlikAsync(Tom, formulier, "vraag-stellen", ("toelichting", "Kun jij hem overhalen om hulp te accepteren?"));
        Assert.Contains("hoe blijf ik beschikbaar zonder druk", lokken.Tekst, StringComparison.Ordinal);
        var verhaal = await Proeftuin.KlikAsync(Tom, formulier, "vraag-stellen", ("toelichting", "Wil je je eigen verhaal vertellen bij ons?"));
        Assert.Contains("Een eigen verhaal is van wie het beleefde", verhaal.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(inPool, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
        Assert.False(await Proeftuin.StaatErgensAsync(Krap), "A question that was held back is stored.");

        // Counted as totals per reason, without who.
        Assert.True(await Proeftuin.StaatErgensAsync("bezwaar:Rooster"));
        Assert.True(await Proeftuin.StaatErgensAsync("bezwaar:Medicatie"));

        var verstuurd = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => Proeftuin.KlikAsync(
            Tom, formulier with { Kaart = nogLeeg.Kaart }, "vraag-stellen", ("toelichting", Krap), ("waaromErvaring", "In kleine stappen oefenen met naar buiten gaan."))));
        await Proeftuin.LeegAsync();
        Assert.All(verstuurd, v => Assert.Equal(200, v.Status));
        Assert.Equal(inPool + 1, (await Proeftuin.BerichtenAsync(Els, Pool)).Count);
    }

    [Fact]
    public async Task Met_een_bewoner_die_niet_wil_stopt_het_en_kan_sparren_wel()
    {
        await Proeftuin.ZegAsync(Joost, Haven, "afspraken");
        await Proeftuin.LeegAsync();
        var afspraken = (await Proeftuin.BerichtenAsync(Joost, Haven)).Last(b => b.Knop("afspraken-opslaan") is not null);
        await Proeftuin.KlikAsync(Joost, afspraken, "afspraken-opslaan", ("teamUrgent", "Bel de achterwacht."));
        var formulier = await FormulierAsync(Joost);
        var nee = await Proeftuin.KlikAsync(Joost, formulier, "vraag-stellen", ("vorm", "huisbezoek"), ("toelichting", "Samen langs bij iemand die alleen is."), ("wens", "Nee"));
        await Proeftuin.LeegAsync();
        Assert.Contains("De bewoner wil dit nu niet, en dat telt", nee.Tekst, StringComparison.Ordinal);
        Assert.False(await Proeftuin.StaatErgensAsync("Samen langs bij iemand"));
    }

    private async Task<Teamsbericht> FormulierAsync(string wie)
    {
        await Proeftuin.ZegAsync(wie, await Proeftuin.ChatAsync(wie), "vraag");
        await Proeftuin.LeegAsync();
        return (await Proeftuin.ChatberichtenAsync(wie)).Last(b => b.Knop("vraag-stellen") is not null);
    }
}
