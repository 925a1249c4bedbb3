using TeamsHerstelBot.Gereedschap;
using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

/// <summary>A question that is asked twice is one question, whatever became of it in between.</summary>
public sealed class VraagherhalingTests(Demo demo) : IClassFixture<Demo>
{
    private const string Eerst = "Hoe begin je over geld?";
    private const string Later = "Hoe begin je rustig over geld en post?";

    private Geheugenproeftuin Proeftuin => demo.Proeftuin;

    [Fact]
    public async Task Een_oude_kaart_nog_eens_versturen_na_een_wijziging_maakt_geen_tweede_vraag_met_de_oude_tekst()
    {
        var formulier = await demo.FormulierAsync(Tom);
        var oud = formulier.Bericht;
        var nummer = Demo.Nummer((await formulier.DrukAsync("vraag-stellen", ("toelichting", Eerst))).Tekst);
        await Proeftuin.LeegAsync();
        var eigen = new Formulierspel(Proeftuin, Tom, await demo.EigenKaartAsync(Tom, nummer));
        await eigen.DrukAsync("aanvraag-wijzigen");
        await eigen.DrukAsync("vraag-stellen", ("toelichting", Later));
        await Proeftuin.LeegAsync();
        var inPool = await AantalAsync();

        var nogEens = await Proeftuin.KlikAsync(Tom, oud, "vraag-stellen", ("toelichting", Eerst));
        Assert.Contains(nummer, nogEens.Tekst, StringComparison.Ordinal);
        Assert.Contains(Later, nogEens.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(inPool, await AantalAsync());

        var anders = await Proeftuin.KlikAsync(Tom, oud, "vraag-stellen", ("toelichting", "Hoe help je iemand met slapen?"));
        Assert.DoesNotContain(nummer, anders.Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Wie_dezelfde_vraag_twee_keer_typt_heeft_een_vraag_en_leest_dat()
    {
        const string Zin = "vraag: hoe houd ik contact met iemand die niet opendoet?";
        var eerste = await demo.FormulierAsync(Yusuf, Zin);
        var data = eerste.Bericht.Knop("vraag-stellen")!.Value.GetProperty("data");
        var nummer = Demo.Nummer((await eerste.DrukAsync("vraag-stellen")).Tekst);
        await Proeftuin.LeegAsync();
        var inPool = await AantalAsync();

        var zelfde = await Proeftuin.KlikAsync(
            Yusuf, eerste.Bericht, "vraag-stellen", data, ("toelichting", Zin["vraag: ".Length..]));
        Assert.DoesNotContain("Deze vraag stelde je al", zelfde.Tekst, StringComparison.Ordinal);

        var tweede = await (await demo.FormulierAsync(Yusuf, Zin)).DrukAsync("vraag-stellen");
        Assert.Contains("Deze vraag stelde je al", tweede.Tekst, StringComparison.Ordinal);
        Assert.Contains(nummer, tweede.Tekst, StringComparison.Ordinal);
        await Proeftuin.LeegAsync();
        Assert.Equal(inPool, await AantalAsync());
    }

    [Fact]
    public async Task Wie_wil_intrekken_heeft_bij_elke_vraag_een_knop_die_eerst_vraagt_of_het_zeker_is()
    {
        var formulier = await demo.FormulierAsync(Joost);
        var nummer = Demo.Nummer((await formulier.DrukAsync("vraag-stellen", ("toelichting", "Hoe praat je over rust?"))).Tekst);
        await Proeftuin.LeegAsync();
        await Proeftuin.ZegAsync(Joost, await Proeftuin.ChatAsync(Joost), "vraag intrekken");
        await Proeftuin.LeegAsync();
        var lijst = (await Proeftuin.ChatberichtenAsync(Joost))[^1];
        Assert.Contains($"Trek {nummer} in", lijst.Tekst, StringComparison.Ordinal);
        var weg = await new Formulierspel(Proeftuin, Joost, lijst).DrukAsync("aanvraag-intrekken");
        Assert.Contains("ingetrokken", weg.Tekst, StringComparison.OrdinalIgnoreCase);
        Assert.Contains(nummer, weg.Tekst, StringComparison.Ordinal);
    }

    private async Task<int> AantalAsync() =>
        (await Proeftuin.BerichtenAsync(Els, Pool)).Count(b => b.Tekst.Contains("H-2026-", StringComparison.Ordinal));
}
