using static TeamsHerstelBot.Gereedschap.Waterrijk;

namespace TeamsHerstelBot.Host.Tests;

public sealed class AgendaTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Een_kanaal_krijgt_een_kaart_per_week_ook_als_de_planner_vaker_loopt()
    {
        await demo.Proeftuin.LeegAsync();
        await demo.Proeftuin.LeegAsync();
        var kaarten = (await demo.Proeftuin.BerichtenAsync(Joost, Haven)).Where(b => b.Knop("vraag-advies") is not null);
        Assert.Contains("Teamoverleg donderdag 26 november", Assert.Single(kaarten).Tekst, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Iedereen_in_het_kanaal_antwoordt_en_de_kaart_laat_het_zien_tot_iemand_het_wijzigt()
    {
        var kaart = await demo.AgendakaartAsync(Linde, Tom);
        await demo.Proeftuin.KlikAsync(Tom, kaart, "agenda-dit-keer-niet");
        await demo.Proeftuin.LeegAsync();
        Assert.Contains("Tom Hendriks", (await demo.AgendakaartAsync(Linde, Sanne)).Tekst, StringComparison.Ordinal);

        var antwoord = await demo.Proeftuin.KlikAsync(Sanne, kaart, "agenda-ja");
        await demo.Proeftuin.LeegAsync();
        var nu = await demo.AgendakaartAsync(Linde, Tom);
        Assert.Equal(200, antwoord.Status);
        Assert.Contains("Sanne Bakker", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains("Sanne Bakker", nu.Tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("Tom Hendriks", nu.Tekst, StringComparison.Ordinal);
        Assert.Equal(kaart.Id, nu.Id);
    }

    [Fact]
    public async Task Een_onbekende_knop_en_een_oude_kaart_geven_een_vriendelijke_zin()
    {
        var kaart = await demo.AgendakaartAsync(Linde, Tom);
        var data = kaart.Knop("vraag-advies")!.Value.GetProperty("data");
        var onbekend = await demo.Proeftuin.KlikAsync(Tom, kaart, "bestaat-niet", data);
        Assert.Equal(200, onbekend.Status);
        Assert.Contains("Deze knop werkt niet meer", onbekend.Tekst, StringComparison.Ordinal);

        var oud = await demo.Proeftuin.KlikAsync(Tom, kaart, "agenda-ja", data, ("id", "2019-W01"));
        Assert.Contains("Deze knop werkt niet meer", oud.Tekst, StringComparison.Ordinal);
    }
}

public sealed class WekelijkseKaartTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task De_volgende_maandag_komt_er_een_nieuwe_kaart_met_een_ander_idee()
    {
        await demo.Proeftuin.SpringAsync(Maandag.AddDays(7));
        var kaarten = (await demo.Proeftuin.BerichtenAsync(Joost, Haven)).Where(b => b.IsAgendakaart).ToList();
        Assert.Equal(2, kaarten.Count);
        Assert.Contains("donderdag 3 december", kaarten[1].Tekst, StringComparison.Ordinal);
        Assert.NotNull(kaarten[1].Knop("agenda-ja"));

        // The one of last week is a line now.
        Assert.Contains("Hier kwam geen antwoord op.", kaarten[0].Tekst, StringComparison.Ordinal);
        Assert.Empty(kaarten[0].Knoppen);
    }
}

public sealed class OudeKaartTests(Demo demo) : IClassFixture<Demo>
{
    [Fact]
    public async Task Wie_op_een_kopie_van_vorige_week_klikt_die_nog_open_staat_leest_over_welk_overleg_dat_ging()
    {
        var kaart = await demo.AgendakaartAsync(Linde, Tom);
        var overleg = kaart.Titel;
        await demo.Proeftuin.SpringAsync((await demo.Proeftuin.NuAsync()).AddDays(7));
        var antwoord = await demo.Proeftuin.KlikAsync(Tom, kaart, "agenda-ja");
        Assert.Contains("Er is al een nieuwere kaart.", antwoord.Tekst, StringComparison.Ordinal);
        Assert.Contains($"Dit gaat over het overleg van {overleg!["Teamoverleg ".Length..]}.", antwoord.Tekst, StringComparison.Ordinal);
        await demo.Proeftuin.LeegAsync();
        var dicht = (await demo.Proeftuin.BerichtenAsync(Tom, Linde)).Single(b => b.Id == kaart.Id);
        Assert.Contains("Staat op de agenda. Tom Hendriks gaf dit door.", dicht.Tekst, StringComparison.Ordinal);
        Assert.Empty(dicht.Knoppen);
        Assert.NotEqual(kaart.Id, (await demo.AgendakaartAsync(Linde, Tom)).Id);
    }
}
