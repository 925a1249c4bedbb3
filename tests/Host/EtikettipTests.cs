using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A tip about a word that can become a label is shown once, beside what really has to be done, and stops nothing.</summary>
public sealed class EtikettipTests(Demo demo) : IClassFixture<Demo>
{
    private const string Tip = "“zorgmijder” kan een etiket worden";

    [Fact]
    public async Task Een_tip_over_een_woord_komt_een_keer_en_houdt_een_vraag_met_een_bewoner_op_geen_scherm_tegen()
    {
        await demo.SpreekUrgentAfAsync(Linde, Marit, "Bel elkaar, en daarna de achterwacht.");
        var spel = await demo.FormulierAsync(Tom);
        await spel.DrukAsync("vraag-kiezen", ("toelichting", "Iemand is een zorgmijder. Wie gaat er een keer mee?"));
        await spel.DrukAsync("vraag-nakijken", ("vorm", "samen-erheen"));
        Assert.Contains("Wil de bewoner dit?", spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync(
            "vraag-nakijken", ("wens", "Ja"), ("toestemmingOp", "2026-11-20"), ("reikwijdte", "contact"));
        Assert.Contains("Klopt het zo?", spel.Tekst, StringComparison.Ordinal);
        Assert.Contains(Tip, spel.Tekst, StringComparison.Ordinal);
        Assert.StartsWith("H-2026-", Demo.Nummer((await spel.DrukAsync("vraag-stellen")).Tekst), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_na_een_tip_over_een_woord_op_dezelfde_knop_drukt_gaat_verder()
    {
        var spel = await demo.FormulierAsync(Yusuf);
        await spel.DrukAsync("vraag-stellen", ("toelichting", "Iemand is een zorgmijder. Hoe houd ik hoop vandaag?"));
        Assert.Contains(Tip, spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-kiezen");
        await spel.DrukAsync("vraag-nakijken");
        Assert.Contains("Klopt het zo?", spel.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain(Tip, spel.Tekst, StringComparison.Ordinal);
        await spel.DrukAsync("vraag-terug");
        Assert.StartsWith("H-2026-", Demo.Nummer((await spel.DrukAsync("vraag-stellen")).Tekst), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Een_tip_over_een_woord_staat_naast_wat_er_mist_en_komt_er_niet_voor_in_de_plaats()
    {
        var spel = await demo.FormulierAsync(Yusuf);
        await spel.DrukAsync("vraag-stellen", ("toelichting", "Boodschappen doen, want we zitten krap."));
        await spel.DrukAsync(
            "vraag-stellen", ("toelichting", "Boodschappen doen voor een zorgmijder."), ("waaromErvaring", new string('a', 301)));
        Assert.Contains(Tip, spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("301", spel.Tekst, StringComparison.Ordinal);

        spel = await demo.FormulierAsync(Yusuf);
        await spel.DrukAsync("vraag-stellen", ("toelichting", "Boodschappen doen voor een zorgmijder, want we zitten krap."));
        Assert.Contains(Tip, spel.Tekst, StringComparison.Ordinal);
        Assert.Contains("Waar helpt juist eigen ervaring", spel.Tekst, StringComparison.Ordinal);
    }
}
